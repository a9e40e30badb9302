import type {Condition} from '../../../definition/generated/types.js';
import {Unsayable} from '../conditions/expression.js';
import {sayCondition} from '../conditions/say-condition.js';
import type {Draft} from '../draft.js';
import type {Source} from '../source.js';
import {byNameOrId, type Find} from './by-name-or-id.js';
import {conditionOf} from './condition-of.js';
import {newerCondition} from './newer-condition.js';
import {tellCondition} from './tell-condition.js';

/** Says the condition that a way or a page names: `unknown` where that cannot be said, which is then listed. */
export function whenOf(
  source: Source,
  lists: Find,
  draft: Draft,
): (from: Source) => Condition | 'unknown' | undefined {
  const conditions = byNameOrId(source.items('conditions'));
  const components = byNameOrId(source.items('pages').flatMap((page) => page.items('components')));
  const valueOf = (name: string): unknown => {
    const one = conditions(name);
    return one?.at('items')?.isList
      ? newerCondition(one, components, lists)
      : one?.at('value')?.raw;
  };
  const isList = (name: string) => draft.known.get(name)?.kind === 'list';
  const listed = new Set<string>();
  return (from) => {
    const name = from.peek('condition');
    if (!name) return undefined;
    const one = conditions(name);
    const leave = (why: string) =>
      from.at('condition')!.leave(`${why} Its page is always shown.`, 'condition');
    if (!one) {
      leave('There is no such condition.');
      return 'unknown';
    }
    try {
      const said = sayCondition(conditionOf(valueOf(name), valueOf, isList, [name]), draft.known);
      from.string('condition');
      tellCondition(one, conditions);
      return said;
    } catch (error) {
      if (!(error instanceof Unsayable)) throw error;
      leave(error.message);
      if (!listed.has(name)) one.leave(error.message, 'condition');
      listed.add(name);
      return 'unknown';
    }
  };
}
