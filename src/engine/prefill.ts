import {answerFrom, problemWith} from './answers.js';
import type {LiveSession} from './live-session.js';

/** An answer that was there before and does not fit the question any more. */
export interface SetAside {
  readonly name: string;
  readonly answer: unknown;
  /** The keyword by which the question refuses it, or `unknown` when no such question takes an answer. */
  readonly keyword: string;
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
  for (const [name, typed] of entries) {
    const planned = session.plan.questions.get(name);
    if (planned?.answerSchema === undefined) {
      if (typed !== undefined && typed !== null)
        setAside.push({name, answer: typed, keyword: 'unknown'});
      continue;
    }
    const answer = answerFrom(typed, planned);
    if (answer === undefined) continue;
    const problem = problemWith(answer, planned, session.today, session.asked(planned));
    if (!problem) session.answer(name, typed);
    const isTaken = !problem && session.answerTo(name) !== undefined;
    if (isTaken) continue;
    session.answer(name, undefined);
    setAside.push({name, answer, keyword: problem?.keyword ?? 'notOffered'});
  }
  return setAside;
}
