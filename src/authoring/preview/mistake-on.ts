import type {JsonSchema} from '../../definition/interpret.js';
import {LiveSession} from '../../engine/live-session.js';
import type {Plan, PlannedPage} from '../../engine/plan.js';
import {prefill} from '../../engine/prefill.js';
import {takesAnswer} from '../../engine/way.js';
import type {Sample} from './preview.js';

/** What somebody types who makes a mistake; nothing where a choice is made, which cannot be wrong. */
function mistakesIn(schema: JsonSchema | undefined): unknown[] {
  if (schema === undefined || typeof schema !== 'object' || 'enum' in schema) return [];
  const {type, maxLength} = schema as {type?: unknown; maxLength?: number};
  if (type !== 'string' && type !== 'number' && type !== 'integer') return [];
  const tooLong = maxLength !== undefined && maxLength <= 20_000 ? ['a'.repeat(maxLength + 1)] : [];
  return ['?', ...tooLong, {day: '31', month: '2', year: '2026'}, '-999999999'];
}

/** How problems can be seen on a page: so many of a sample’s answers, and what is typed after them. */
export interface Mistake {
  readonly keep: number;
  readonly typed: Readonly<Record<string, unknown>>;
}

/** A mistake on a page by somebody who comes there: nothing is answered on it, or something wrong. Undefined where none is found. */
export function mistakeOn(
  plan: Plan,
  {questions}: PlannedPage,
  {answers, context}: Sample,
  now: () => Date,
): Mistake | undefined {
  const [first] = questions;
  if (!first) return undefined;
  const before = Object.entries(answers).filter(
    ([name]) => plan.questions.get(name)!.index < first.index,
  );
  const session = new LiveSession(plan, {now, context});
  prefill(session, Object.fromEntries(before));
  if (session.problems(questions).length) return {keep: before.length, typed: {}};
  for (const planned of questions) {
    if (!session.isOn(planned) || !takesAnswer(planned)) continue;
    for (const typed of mistakesIn(planned.answerSchema)) {
      session.answer(planned.name, typed);
      if (session.problems([planned]).length)
        return {keep: before.length, typed: {[planned.name]: typed}};
    }
    session.answer(planned.name, undefined);
  }
  return undefined;
}
