import {answerFrom, problemWith} from './answers.js';
import {itemPlan} from './item-plan.js';
import {LiveSession} from './live-session.js';
import type {Plan, PlannedQuestion} from './plan.js';
import {takesAnswer} from './way.js';

/** What was answered before, or a part of it, and does not fit the question any more. */
export interface SetAside {
  readonly name: string;
  readonly answer: unknown;
  /** The keyword by which the question refuses it; `unknown` for what no question asks, `notOffered` for what this one does not offer now. */
  readonly keyword: string;
  /** For an answer about one of several items: the question about all of them, and the place, from 0, that the item had. */
  readonly within?: {readonly name: string; readonly index: number};
}

type ByKey = Readonly<Record<string, unknown>>;
/** Whether something has values by key. */
export const isByKey = (value: unknown): value is ByKey =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** How deep an answer is looked into. None of ours has more than four levels. */
const deepest = 20;

/** Whether something goes deeper than any answer does, or comes back to itself. */
export const isTooDeep = (value: unknown, left = deepest): boolean =>
  value !== null &&
  typeof value === 'object' &&
  (left === 0 || Object.values(value).some((part) => isTooDeep(part, left - 1)));

const isNothing = (part: unknown): boolean =>
  part === undefined ||
  part === null ||
  part === false ||
  (typeof part === 'string' && part.trim() === '') ||
  (typeof part === 'object' && Object.values(part).every(isNothing));

/**
 * What of something typed is not in the answer that was read from it; undefined when all of it is. `reads` are keys that
 * an answer is read from and need not have itself.
 */
function lostIn(typed: unknown, answer: unknown, reads?: readonly string[]): unknown {
  if (isNothing(typed)) return undefined;
  if (answer === undefined) return typed;
  if (Array.isArray(typed)) {
    if (!Array.isArray(answer)) return undefined;
    // A number may have been rounded on the way.
    const lost = (typed as unknown[]).filter((one) =>
      answer.every((there) =>
        isByKey(one) ? lostIn(one, there) !== undefined : typeof one === 'string' && there !== one,
      ),
    );
    return lost.length ? lost : undefined;
  }
  // As another kind of value it was read as a whole, unless the question says what it reads.
  if (!isByKey(typed) || (!isByKey(answer) && !reads)) return undefined;
  const lost = Object.entries(typed).flatMap(([key, part]) => {
    const isThere = isByKey(answer) && Object.hasOwn(answer, key);
    if (!isThere && reads?.includes(key)) return [];
    const own = lostIn(part, isThere ? answer[key] : undefined);
    return own === undefined ? [] : [[key, own] as const];
  });
  return lost.length ? Object.fromEntries(lost) : undefined;
}

/** Gives a question its answer, as far as it fits. */
function take(session: LiveSession, planned: PlannedQuestion, before: unknown): SetAside[] {
  const {name, model, question} = planned;
  const typed = model.restored ? model.restored(before, question) : before;
  session.answer(name, typed);
  const answer = session.answerTo(name);
  const found =
    answer === undefined
      ? undefined
      : problemWith(answer, planned, session.today, session.asked(planned));
  const problem = found && model.isMended?.(found, question) ? undefined : found;
  const whole = answerFrom(typed, planned);
  const lost = lostIn(typed, problem ? whole : answer, model.reads?.(question));
  if (!problem && lost === undefined) return [];
  // What the person is shown apart is nowhere else: it would come back with a condition, and be there twice.
  session.answer(name, problem ? undefined : answer);
  if (problem)
    return [{name, answer: lost === undefined ? whole : typed, keyword: problem.keyword}];
  const isRead = lostIn(typed, whole, model.reads?.(question)) === undefined;
  return [{name, answer: lost, keyword: isRead ? 'notOffered' : 'unknown'}];
}

/** The same for each of several items: what fits of one is kept, whatever becomes of the rest. */
function takeItems(
  session: LiveSession,
  {name, answerSchema}: PlannedQuestion,
  typed: readonly unknown[],
  plan: Plan,
): SetAside[] {
  const {maxItems = Infinity} = answerSchema as {readonly maxItems?: number};
  const setAside: SetAside[] = [];
  const kept: ByKey[] = [];
  for (const [index, item] of typed.entries()) {
    if (isNothing(item)) continue;
    if (!isByKey(item) || kept.length === maxItems) {
      setAside.push({name, answer: item, keyword: isByKey(item) ? 'manyItems' : 'unknown'});
      continue;
    }
    const own = new LiveSession(plan, {...session.options, within: name});
    const within = {name, index};
    setAside.push(...prefill(own, item).map((one) => ({...one, within})));
    const names = [...plan.questions.keys()].filter((one) => own.typed(one) !== undefined);
    if (names.length) kept.push(Object.fromEntries(names.map((one) => [one, own.typed(one)])));
  }
  session.answer(name, kept);
  return setAside;
}

/**
 * Gives a session the answers that it begins with, from a draft or from the host page. What no longer fits is left out
 * and given back, part by part, so that the person can be shown it: it is never sent. Whatever the answers hold, nothing
 * is thrown.
 */
export function prefill(session: LiveSession, answers: ByKey): SetAside[] {
  // In the order of the document, so that an answer finds the options and bounds that earlier ones make.
  const order = [...session.plan.questions.keys()];
  const entries = Object.entries(answers).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return entries.flatMap(([name, typed]): SetAside[] => {
    const planned = session.plan.questions.get(name);
    // What follows from other answers is made anew.
    if (planned?.model.derive || typed === undefined || typed === null) return [];
    if (!planned || !takesAnswer(planned) || isTooDeep(typed))
      return [{name, answer: typed, keyword: 'unknown'}];
    const plan = itemPlan(planned);
    return plan && Array.isArray(typed)
      ? takeItems(session, planned, typed, plan)
      : take(session, planned, typed);
  });
}
