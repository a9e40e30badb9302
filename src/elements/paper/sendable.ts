import type {Closed} from '../../engine/closing.js';
import {LiveSession} from '../../engine/live-session.js';
import {closedSheet} from './closed-sheet.js';
import {putIn} from './keyed-of.js';
import type {Keyed, Mark, Note} from './sheet.js';

/** What of an entry can be a response. */
export interface Sendable {
  /** What is no part of it. */
  readonly notes: readonly Note[];
  /** Questions without an answer that a response must have. */
  readonly missing: readonly string[];
  /** Whether these answers lead out of the consultation. */
  readonly isExit: boolean;
  /** The response, where there can be one. */
  readonly closed?: Closed;
}

/**
 * Makes a response of an entry that was keyed into a session, which stays as it is. What breaks a rule is taken out,
 * until only missing answers are in the way. The contract is the same for every channel: what is left is accepted by any
 * receiver, or nothing is sent.
 */
export function sendableOf(keyedInto: LiveSession, keyed: Keyed): Sendable {
  const {plan, options, startedAt} = keyedInto;
  const session = new LiveSession(plan, options);
  const marks = new Map<string, Mark>();
  for (const name of Object.keys({...keyed.typed, ...keyed.marks}))
    if (plan.questions.has(name)) putIn(session, marks, keyed, name);
  const notes: Note[] = [...marks].map(([question, why]) => ({question, why}));
  const problems = () => session.problems(plan.questions.values());
  const faulty = () =>
    problems().find(({question}) => session.answersOnRoute[question] !== undefined);
  // Each round takes an answer away, so that it comes to an end; and it may close the way to others.
  for (let found = faulty(); found; found = faulty()) {
    notes.push({question: found.question, why: 'rule'});
    session.answer(found.question, undefined);
  }
  const missing = problems().map(({question}) => question);
  const isExit = plan.pages.some((page) => session.exits(page));
  if (missing.length || isExit) return {notes, missing, isExit};
  const {response, ...others} = closedSheet(session, keyed.language);
  const closed = {...others, response: {...response, startedAt: startedAt.toISOString()}};
  return {notes, missing, isExit, closed};
}
