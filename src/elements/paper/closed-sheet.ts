import {close, type Closed} from '../../engine/closing.js';
import type {LiveSession} from '../../engine/live-session.js';
import {membersOf, orderedList} from '../../engine/members.js';

/**
 * A session into which a sheet has been keyed, closed into what is sent. Paper has its options in the order of the
 * document, and is in one language. Throws when an answer is not accepted.
 */
export function closedSheet(session: LiveSession, language: string): Closed {
  const {response, contact} = close(session, {language, channel: 'paper'});
  const {answerLanguages: _, orders, ...rest} = response;
  const printed = Object.keys(orders ?? {}).map((name) => {
    const {question} = session.question(name);
    return [name, membersOf(question, orderedList(question)).map(({value}) => value)] as const;
  });
  return {
    response: {...rest, ...(orders && {orders: Object.fromEntries(printed)})},
    ...(contact && {contact}),
  };
}
