import type {ContactDetails, Response} from '../definition/generated/types.js';
import {fitText} from '../definition/fit-text.js';
import {londonDate} from '../definition/moment.js';
import {otherLanguages} from './answer-languages.js';
import type {LiveSession} from './live-session.js';
import type {PlannedQuestion} from './plan.js';
import {newId as random} from './new-id.js';
import {isSeparate} from './separate.js';

/** What makes a second closing the same response, beside the answers. */
export type Seal = Pick<Response, 'id' | 'startedAt' | 'submittedAt' | 'language' | 'orders'>;

/** How a session is closed into a response. */
export interface Closing {
  readonly language: string;
  readonly channel: Response['channel'];
  /** Where it was collected, if that was on a device of the organisation's. */
  readonly collection?: Response['collection'];
  /** The id that the response is to have; or all that it had when the same answers were closed before. */
  readonly as?: Pick<Seal, 'id'> | Seal | undefined;
}

/** What a session is closed into: the response and, when the person gave any, contact details that leave by themselves. */
export interface Closed {
  readonly response: Response;
  readonly contact?: ContactDetails;
}

/** What the host page said, without what a receiver refuses: the person can do nothing about it. */
const sendable = (context: LiveSession['context']) =>
  Object.fromEntries(
    Object.entries(context).map(([name, fact]) => [
      fitText(name),
      typeof fact === 'string' ? fitText(fact) : fact,
    ]),
  );

/**
 * Closes a session into what is sent: the answers on the route. Until an answer changes, the same comes back, so that
 * every attempt to send it carries one id. Throws when an answer is not accepted.
 */
export function close(session: LiveSession, closing: Closing): Closed {
  if (session.closed) return session.closed;
  const {plan, options, answersOnRoute, context} = session;
  const {definition, questions} = plan;
  const newId = options.newId ?? random;
  const {channel, collection, as} = closing;
  const seal = as && 'submittedAt' in as ? as : undefined;
  const {language} = seal ?? closing;
  const {orders = {}} = seal ?? session;
  // One look at the clock: a bound of "today" is judged on the day that the response says.
  const now = seal ? new Date(seal.submittedAt) : options.now();
  const day = londonDate(now);
  const [problem] = session.problems(questions.values(), day);
  if (problem) throw new Error(`${problem.question} is not accepted: ${problem.keyword}.`);
  if (plan.pages.some((page) => session.exits(page))) throw new Error('People leave here.');
  const answersTo = (isMeant: (one: PlannedQuestion) => boolean) => {
    const answers: Record<string, unknown> = {};
    for (const one of questions.values())
      if (isMeant(one) && Object.hasOwn(answersOnRoute, one.name))
        answers[one.name] = structuredClone(answersOnRoute[one.name]);
    return answers;
  };
  const consultation = {id: definition.id, version: definition.version};
  const contact = answersTo(isSeparate);
  const answers = answersTo((one) => !isSeparate(one));
  // Nobody gave what follows from other answers, in any language.
  const given = Object.keys(answers).filter((name) => !questions.get(name)!.model.derive);
  const answerLanguages = otherLanguages(session, given, language);
  return (session.closed = {
    response: {
      id: as?.id ?? newId(),
      consultation,
      language,
      channel,
      ...(collection && {collection}),
      startedAt: seal?.startedAt ?? session.startedAt.toISOString(),
      submittedAt: seal?.submittedAt ?? now.toISOString(),
      answers,
      ...(Object.keys(answerLanguages).length ? {answerLanguages} : {}),
      ...(Object.keys(orders).length ? {orders} : {}),
      ...(Object.keys(context).length ? {context: sendable(context)} : {}),
    },
    ...(Object.keys(contact).length
      ? {contact: {id: newId(), consultation, language, day, answers: contact}}
      : {}),
  });
}
