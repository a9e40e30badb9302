import {httpTransport} from '../delivery/http-transport.js';
import {deliver, deliverContact, NotReceived} from '../delivery/transport.js';
import type {Destinations} from '../delivery/ways.js';
import {close} from '../engine/closing.js';
import type {Scope, Sending} from './scope.js';

/** What came of an attempt to send a response, and why it failed if it did. */
export interface Attempted {
  readonly sending: Sending;
  readonly error?: unknown;
}

const reasonOf = (error: unknown) =>
  error instanceof NotReceived ? error.reason : ('unconfirmed' as const);

/**
 * Closes the session and makes one attempt to send what has not been received yet: the response, and after it what
 * leaves apart from it. Never rejects.
 */
export async function attempt(
  {session, language, parts}: Scope,
  to: Destinations,
  before: Sending,
): Promise<Attempted> {
  let sending = before;
  try {
    const {response, contact} = close(session, {
      language,
      channel: 'web',
      as: parts.drafts?.closing(),
    });
    if (sending.state !== 'received') {
      await parts.drafts?.leaves(response);
      const transport = to.transport ?? (to.endpoint ? httpTransport(to.endpoint) : undefined);
      if (!transport)
        throw new NotReceived('unconfirmed', 'neither endpoint nor transport is set.');
      sending = {state: 'received', receipt: await deliver(transport, response), again: false};
    }
    if (!contact || sending.contact === 'received') return {sending};
    sending = {...sending, contact: 'not-received'};
    const apart = to.contactTransport ?? httpTransport(to.contactEndpoint!);
    await deliverContact(apart, contact);
    return {sending: {...sending, contact: 'received'}};
  } catch (error) {
    if (sending.state === 'received') return {sending, error};
    return {sending: {state: 'not-received', reason: reasonOf(error)}, error};
  }
}
