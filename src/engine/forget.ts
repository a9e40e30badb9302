import type {LiveSession} from './live-session.js';

/** Lets go of every answer of a response, and tells nobody of it, now or later. */
export function forget(session: LiveSession): void {
  session.silence();
  for (const {name, answerSchema} of session.plan.questions.values())
    if (answerSchema !== undefined) session.answer(name, undefined);
  session.closed = undefined;
}
