import {keyOf} from '../delivery/entry.js';
import type {Contents, Held} from '../delivery/outbox.js';
import {pageSender} from '../delivery/page-sender.js';
import type {Outcome} from '../delivery/sender.js';
import type {Closed} from '../engine/closing.js';
import {arrive} from './arrival.js';
import type {Conductor} from './conductor.js';
import {calm, type Received, type Sending} from './scope.js';

/** What the parcels of a closed session are kept under. */
export const keysOf = ({response, contact}: Closed) => ({
  response: keyOf({kind: 'response', id: response.id, consultation: response.consultation.id}),
  ...(contact && {
    contact: keyOf({kind: 'contact', id: contact.id, consultation: contact.consultation.id}),
  }),
});

/** How a response stands that waits, or was refused. */
export const notReceived = (held: Held): Sending => ({
  state: 'not-received',
  reason: held.stopped ?? 'unconfirmed',
  held,
});

/** How contact details stand that leave by themselves. */
export function contactState(outcome: Outcome): Received['contact'] {
  if (outcome.kind === 'received') return 'received';
  return outcome.kind === 'not-received' && outcome.held.isKept ? 'kept' : 'not-received';
}

/** The same, as the outbox has it. */
function contactIn({held, settled}: Contents, key: string | undefined): Received['contact'] {
  if (key === undefined) return undefined;
  if (settled.get(key)?.isReceived) return 'received';
  return held.get(key)?.isKept ? 'kept' : 'not-received';
}

/** Whether the screen does not say yet how a response stands. Only that of the last step says so: others ask. */
function isNews({situation, scope}: Conductor, {attempts, isKept, stopped}: Held): boolean {
  const {sending, problems} = situation;
  if (sending.state === 'no') return scope.journey.isLast && !problems.size;
  return (
    sending.state === 'not-received' &&
    (sending.held?.attempts !== attempts ||
      sending.held.isKept !== isKept ||
      sending.held.stopped !== stopped)
  );
}

/** Shows how what a form has put into the outbox fares, whoever sends it and when. `put` is what it put in last. */
export function follow(conductor: Conductor, put: {readonly closed: Closed}): void {
  const sender = pageSender();
  const {stage, scope} = conductor;
  const {session} = scope;
  const look = async () => {
    const {closed} = put;
    const contents = await sender.read();
    const {sending} = conductor.situation;
    // An answer that was changed makes another response; what is under way tells by itself.
    if (session.closed !== closed || sending.state === 'under-way') return;
    const keys = keysOf(closed);
    const held = contents.held.get(keys.response);
    const receipt = contents.settled.get(keys.response)?.receipt;
    const contact = contactIn(contents, keys.contact);
    if (sending.state === 'received') {
      if (contact !== sending.contact)
        await conductor.draw({...calm, sending: {...sending, ...(contact && {contact})}});
    } else if (receipt) {
      void sender.see([keys.response]);
      const whole = {id: closed.response.id, ...receipt};
      const received: Received = {state: 'received', receipt: whole, again: false};
      await arrive(conductor, {...received, ...(contact && {contact})});
    } else if (held && isNews(conductor, held))
      await conductor.draw({...calm, sending: notReceived(held)});
  };
  const heard = () => {
    // The form has begun anew.
    if (stage.session === session) void look();
    else stop();
  };
  const unobserve = sender.observe(heard);
  const stop = () => {
    unobserve();
    stage.removeEventListener('dweud-step', heard);
  };
  stage.addEventListener('dweud-step', heard);
}
