import type {Exit} from '../conditions/reached.js';
import type {Source} from '../source.js';
import {ruleOf} from './rule.js';
import type {Say} from './variants.js';

/** A way out of a block, as it is written: where it leads is known once all blocks have been read. */
export interface BlockExit extends Omit<Exit, 'to'> {
  /** The id of a block or a group; undefined for the end of the section. */
  readonly goto: string | undefined;
  readonly at: Source;
}

/** The ways out of a block. One that leads to nothing is left out, and noted. */
export const exitsOf = (at: Source, say: Say): readonly BlockExit[] =>
  at.items('routing_rules').flatMap((rule): BlockExit[] => {
    const goto = rule.at('goto') ?? rule;
    const when = goto.at('when');
    const condition = when && say(when, () => ruleOf(when.raw));
    const to = goto.string('block') ?? goto.string('group');
    const isEnd = to === undefined && goto.string('section') === 'End';
    if (to === undefined && !isEnd) {
      rule.leave('It leads to no block.', 'condition');
      return [];
    }
    return [{goto: to, at: rule, ...(condition !== undefined && {when: condition})}];
  });
