import type {Response} from '../definition/generated/types.js';
import {londonDate} from '../definition/moment.js';
import type {LiveSession} from './live-session.js';

/** How a session is closed into a response. */
export interface Closing {
  readonly language: string;
  readonly channel: Response['channel'];
}

/**
 * Closes a session into a response that holds the answers on the route. Until an answer changes, the same response
 * comes back, so that every attempt to send it carries one id. Throws when an answer is not accepted.
 */
export function close(session: LiveSession, {language, channel}: Closing): Response {
  if (session.closed) return session.closed;
  const {plan, options, orders, answersOnRoute, context, startedAt} = session;
  const {definition, questions} = plan;
  // One look at the clock: a bound of "today" is judged on the day that the response says.
  const now = options.now();
  const [problem] = session.problems(questions.values(), londonDate(now));
  if (problem) throw new Error(`${problem.question} is not accepted: ${problem.keyword}.`);
  if (plan.pages.some((page) => session.exits(page))) throw new Error('People leave here.');
  const answers: Record<string, unknown> = {};
  for (const {name} of questions.values())
    if (Object.hasOwn(answersOnRoute, name)) answers[name] = structuredClone(answersOnRoute[name]);
  return (session.closed = {
    id: options.newId(),
    consultation: {id: definition.id, version: definition.version},
    language,
    channel,
    startedAt: startedAt.toISOString(),
    submittedAt: now.toISOString(),
    answers,
    ...(Object.keys(orders).length ? {orders} : {}),
    ...(Object.keys(context).length ? {context: {...context}} : {}),
  });
}
