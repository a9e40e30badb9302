import type {RepeatQuestion} from '../../definition/generated/types.js';
import {LiveSession, type SessionOptions} from '../../engine/live-session.js';
import type {Plan, PlannedQuestion} from '../../engine/plan.js';
import {takesAnswer} from '../../engine/way.js';
import {isByKey} from '../by-key.js';

/** A question about several items, with the plan that each of them follows; see `engine/plan-of-item.ts`. */
export type PlannedRepeat = RepeatQuestion & {readonly plan: Plan};

/** What was typed about one item, by question. */
export type TypedItem = Readonly<Record<string, unknown>>;

/** What was typed, item by item; nothing when it is no list. */
export const itemsIn = (typed: unknown): readonly unknown[] => (Array.isArray(typed) ? typed : []);

/** The most items that a question may have: an export has columns for all of them. */
export const mostItems = 20;

/** The fewest and the most items, whole numbers that fit each other, whatever an earlier answer made of them. */
export function boundsOf({min, max = 10, required}: RepeatQuestion): {min: number; max: number} {
  const within = (number: number) => Math.min(mostItems, Math.max(1, number));
  const most = typeof max === 'number' ? within(Math.floor(max)) : mostItems;
  const least = typeof min === 'number' ? Math.min(most, Math.max(0, Math.ceil(min))) : 0;
  return {min: Math.max(least, required ? 1 : 0), max: most};
}

/** The questions about an item that have an answer. */
export const answered = ({plan}: Pick<PlannedRepeat, 'plan'>): PlannedQuestion[] =>
  [...plan.questions.values()].filter(({answerSchema}) => answerSchema !== undefined);

/** What a session takes when nobody sees it: only its answers are asked for. */
const unseen = {now: () => new Date()};

/** A response in progress about one item: its route, its texts and its answers. */
export function sessionOf(
  plan: Plan,
  typed: unknown,
  options: SessionOptions = unseen,
): LiveSession {
  const session = new LiveSession(plan, options);
  if (!isByKey(typed)) return session;
  // In the order of the document, so that an answer finds what earlier ones make.
  for (const planned of plan.questions.values())
    if (takesAnswer(planned) && Object.hasOwn(typed, planned.name))
      session.answer(planned.name, typed[planned.name]);
  return session;
}

/** The answers about an item that are on its route, in the order of the document. */
export function answersIn({plan, answersOnRoute}: LiveSession): Record<string, unknown> {
  const names = [...plan.questions.keys()].filter((name) => name in answersOnRoute);
  return Object.fromEntries(names.map((name) => [name, answersOnRoute[name]]));
}

/** Those answers about an item that are accepted: only they can be said in words. */
export function acceptedIn(session: LiveSession): Record<string, unknown> {
  const wrong = new Set(
    session.problems(session.plan.questions.values()).map(({question}) => question),
  );
  return Object.fromEntries(
    Object.entries(answersIn(session)).filter(([name]) => !wrong.has(name)),
  );
}
