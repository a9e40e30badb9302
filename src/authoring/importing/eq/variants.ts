import type {Condition} from '../../../definition/generated/types.js';
import type {Expression} from '../conditions/expression.js';
import {not, type Known} from '../conditions/say-condition.js';
import type {Draft, Json} from '../draft.js';
import type {Source} from '../source.js';
import {answersOf} from './answers.js';
import {ruleOf} from './rule.js';

/** Says a condition; `unknown` where Dweud cannot, which is then listed. */
export type Say = (at: Source, expression: () => Expression) => Condition | 'unknown';

/**
 * The questions of a block that asks in one of several forms: eQ takes the first whose rule holds, and so each is shown
 * where its rule holds and none before it. Where one of the rules cannot be said the first form is asked, and the others
 * are listed.
 */
export function variantsOf(variants: readonly Source[], draft: Draft, say: Say): Json[] {
  const conditions = variants.map((one) => {
    const when = one.at('when');
    return when ? say(when, () => ruleOf(when.raw)) : 'unknown';
  });
  const said = conditions.filter((one) => one !== 'unknown');
  const isSaid = said.length === variants.length;
  const before = draft.known;
  const met = new Map<string, Known>();
  const questions = variants.flatMap((one, index): Json[] => {
    const question = one.at('question');
    if (!question || (!isSaid && index > 0)) {
      one.leave('Which of several forms is asked cannot be said here. The first is.', 'words');
      return [];
    }
    draft.known = new Map(before);
    const asked = answersOf(question, draft);
    for (const [id, known] of draft.known)
      if (!before.has(id)) met.set(id, met.has(id) ? {...known, kind: 'several'} : known);
    const showIf = isSaid ? draft.all(...said.slice(0, index).map(not), said[index]) : undefined;
    return asked.map((each) => (showIf ? {...each, showIf} : each));
  });
  draft.known = new Map([...before, ...met]);
  return questions;
}
