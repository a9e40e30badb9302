import {entryOf, type Entry} from '../../delivery/entry.js';
import type {Contents} from '../../delivery/outbox.js';
import {pageSender} from '../../delivery/page-sender.js';
import type {Closed} from '../../engine/closing.js';
import type {DweudForm} from '../dweud-form.js';
import {keysOf} from '../following.js';

/** How an agreed sheet stands in the outbox. */
export type Standing = 'absent' | 'waiting' | 'refused' | 'received' | 'deleted';

/** How an agreed sheet stands, by what is in the outbox. */
export function standingOf({held, settled}: Contents, closed: Closed): Standing {
  const {response} = keysOf(closed);
  const left = settled.get(response);
  if (left) return left.isReceived ? 'received' : 'deleted';
  const one = held.get(response);
  if (!one) return 'absent';
  return one.stopped ? 'refused' : 'waiting';
}

function entriesOf({response, contact}: Closed, form: DweudForm, now: number): Entry[] {
  // What a function of the page sends is for nobody else's address.
  const to = (transport: unknown, endpoint: string | undefined) =>
    transport ? undefined : endpoint;
  const entry = entryOf('response', response, to(form.transport, form.endpoint), now);
  if (!contact) return [entry];
  const contactTo = to(form.contactTransport, form.contactEndpoint);
  return [entry, entryOf('contact', contact, contactTo, now)];
}

/**
 * Puts an agreed sheet into the outbox, once however often it is called, and makes an attempt to send it. Resolves when
 * it is there: true where it is on the device. Nobody waits for a network.
 */
export async function handOver(form: DweudForm, closed: Closed): Promise<boolean> {
  const sender = pageSender();
  if (standingOf(await sender.read(), closed) !== 'absent') return true;
  const isKept = await sender.keep(entriesOf(closed, form, sender.now));
  const {response, contact} = keysOf(closed);
  void sender.send(response).then(() => (contact ? sender.send(contact) : undefined));
  return isKept;
}
