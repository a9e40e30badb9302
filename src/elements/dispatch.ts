import {entryOf, type Entry} from '../delivery/entry.js';
import {pageSender} from '../delivery/page-sender.js';
import {close, type Closed} from '../engine/closing.js';
import type {Attempted} from './attempt.js';
import type {Conductor} from './conductor.js';
import {contactState, follow, keysOf, notReceived} from './following.js';
import {calm, type Received} from './scope.js';

/**
 * Whether what a person sends off is put on the device until it has been received. Not where somebody must not be seen:
 * the next person at the device would find it.
 */
export const keeps = ({outbox, quickExit}: Conductor['stage']): boolean =>
  outbox === 'on' || (outbox !== 'off' && !quickExit);

/** What each form has put into the outbox last. */
const put = new WeakMap<Conductor, {closed: Closed}>();

/** Whether the contact details of a form are in the outbox, and not only on its page. */
export const isInOutbox = (conductor: Conductor): boolean => put.has(conductor);

function entriesOf({response, contact}: Closed, stage: Conductor['stage'], now: number): Entry[] {
  // What a function of the page sends is for nobody else's address.
  const to = (transport: unknown, endpoint: string | undefined) =>
    transport ? undefined : endpoint;
  const entry = entryOf('response', response, to(stage.transport, stage.endpoint), now);
  if (!contact) return [entry];
  const contactTo = to(stage.contactTransport, stage.contactEndpoint);
  return [entry, entryOf('contact', contact, contactTo, now)];
}

/**
 * Closes the session, puts what leaves the form into the outbox, and makes one attempt to send it, the response first.
 * What was put there before and has been changed since is taken out. Never rejects.
 */
export async function dispatch(conductor: Conductor): Promise<Attempted> {
  const {stage, scope} = conductor;
  let closed: Closed;
  try {
    const {language, session, parts} = scope;
    closed = close(session, {language, channel: 'web', as: parts.drafts?.closing()});
  } catch (error) {
    return {sending: {state: 'not-received', reason: 'unconfirmed'}, error};
  }
  const sender = pageSender();
  const last = put.get(conductor);
  const old = last && last.closed !== closed ? Object.values(keysOf(last.closed)) : [];
  if (last) last.closed = closed;
  else {
    const now = {closed};
    put.set(conductor, now);
    follow(conductor, now);
  }
  sender.serve(scope.definition.id, stage);
  await scope.parts.drafts?.leaves(closed.response);
  const isKept = await sender.keep(entriesOf(closed, stage, sender.now), old);
  await conductor.draw({...calm, sending: {state: 'under-way', isKept}});
  const keys = keysOf(closed);
  const outcome = await sender.send(keys.response);
  if (outcome.kind === 'not-received')
    return {sending: notReceived(outcome.held), error: outcome.error};
  // Somebody has taken it back in another tab.
  if (outcome.kind === 'gone' || !outcome.receipt) return {sending: calm.sending};
  void sender.see([keys.response]);
  const {receipt} = outcome;
  const sending: Received = {state: 'received', receipt, again: false};
  return keys.contact === undefined ? {sending} : dispatchContact(conductor, sending);
}

/** Makes one attempt to send the contact details of a response that has been received. Never rejects. */
export async function dispatchContact(conductor: Conductor, sending: Received): Promise<Attempted> {
  const {contact} = keysOf(put.get(conductor)!.closed);
  const outcome = await pageSender().send(contact!);
  const error = outcome.kind === 'not-received' ? outcome.error : undefined;
  return {sending: {...sending, contact: contactState(outcome)}, error};
}
