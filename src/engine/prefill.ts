import {answerFrom, problemWith} from './answers.js';
import {itemPlan} from './item-plan.js';
import type {LiveSession} from './live-session.js';
import type {Plan} from './plan.js';

/** An answer that was there before and does not fit the question any more. */
export interface SetAside {
  readonly name: string;
  readonly answer: unknown;
  /** The keyword by which the question refuses it, or `unknown` when no such question takes an answer. */
  readonly keyword: string;
}

const isNothing = (part: unknown): boolean =>
  part === undefined ||
  part === null ||
  part === false ||
  (typeof part === 'string' && part.trim() === '') ||
  (typeof part === 'object' && Object.values(part).every(isNothing));

/** What of an answer in parts is not in the answer that was read from it; undefined when all of it is. */
function lostIn(typed: unknown, answer: unknown, items: Plan | undefined): unknown {
  if (isNothing(typed)) return undefined;
  if (answer === undefined) return typed;
  // As another kind of value it was read as a whole.
  if (typeof typed !== 'object' || typeof answer !== 'object' || answer === null) return undefined;
  const parts = answer as Readonly<Record<string, unknown>>;
  const lost = Object.entries(typed as object).flatMap(([key, part]) => {
    // A list tells of its members by their values, an object of its parts by their keys.
    if (Array.isArray(typed) && typeof part !== 'object') return [];
    // What is not asked about an item is kept, in case the person comes back to it; and own words may change their key.
    const isThere = Object.hasOwn(parts, key);
    if (!isThere && (items?.questions.has(key) || Object.values(parts).includes(part))) return [];
    const own = lostIn(part, isThere ? parts[key] : undefined, items);
    return own === undefined ? [] : [[key, own] as const];
  });
  if (!lost.length) return undefined;
  return Array.isArray(typed) ? lost.map(([, part]) => part) : Object.fromEntries(lost);
}

/**
 * Gives a session the answers that it begins with, from a draft or from the host page. What no longer fits is left out
 * and given back, so that the person can be shown it: it is never sent. Whatever the answers hold, nothing is thrown.
 */
export function prefill(
  session: LiveSession,
  answers: Readonly<Record<string, unknown>>,
): SetAside[] {
  const setAside: SetAside[] = [];
  // In the order of the document, so that an answer finds the options and bounds that earlier ones make.
  const order = [...session.plan.questions.keys()];
  const entries = Object.entries(answers).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  for (const [name, before] of entries) {
    const planned = session.plan.questions.get(name);
    if (planned?.answerSchema === undefined) {
      if (before !== undefined && before !== null)
        setAside.push({name, answer: before, keyword: 'unknown'});
      continue;
    }
    const {model, question} = planned;
    const typed = model.restored ? model.restored(before, question) : before;
    const answer = answerFrom(typed, planned);
    // What follows from other answers is made anew.
    const lost = model.derive ? undefined : lostIn(typed, answer, itemPlan(planned));
    if (lost !== undefined) setAside.push({name, answer: lost, keyword: 'unknown'});
    if (answer === undefined) continue;
    const problem = problemWith(answer, planned, session.today, session.asked(planned));
    const fits = !problem || model.isMended?.(problem, question);
    if (fits) session.answer(name, typed);
    const isTaken = fits && session.answerTo(name) !== undefined;
    if (isTaken) continue;
    session.answer(name, undefined);
    setAside.push({name, answer, keyword: problem?.keyword ?? 'notOffered'});
  }
  return setAside;
}
