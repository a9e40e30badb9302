import {httpTransport} from '../delivery/http-transport.js';
import {deliver, NotReceived, type Transport} from '../delivery/transport.js';
import {close} from '../engine/closing.js';
import type {Scope, Sending} from './scope.js';

/** What came of an attempt to send a response, and why it failed if it did. */
export interface Attempted {
  readonly sending: Sending;
  readonly error?: unknown;
}

/** Closes the session and makes one attempt to send the response. Never rejects. */
export async function attempt(
  {session, language}: Scope,
  {transport, endpoint}: {transport: Transport | undefined; endpoint: string | undefined},
): Promise<Attempted> {
  try {
    const response = close(session, {language, channel: 'web'});
    const chosen = transport ?? (endpoint ? httpTransport(endpoint) : undefined);
    if (!chosen) throw new NotReceived('unconfirmed', 'neither endpoint nor transport is set.');
    return {sending: {state: 'received', receipt: await deliver(chosen, response), again: false}};
  } catch (error) {
    const reason = error instanceof NotReceived ? error.reason : 'unconfirmed';
    return {sending: {state: 'not-received', reason}, error};
  }
}
