import {londonDate} from '../../definition/moment.js';
import {entryOf, keyOf, type Entry} from '../../delivery/entry.js';
import {pageSender} from '../../delivery/page-sender.js';
import type {Destinations} from '../../delivery/ways.js';
import {close} from '../../engine/closing.js';
import type {ParcelContents} from '../../kiosk/parcel.js';
import type {Scope} from '../scope.js';
import type {Settings} from './settings.js';

/** What has become of a response: it is on the device, it is not but has been received, or neither is known. */
export type Kept = 'saved' | 'received' | 'unsaved';

/**
 * Closes a session, seals what leaves it, and puts that on the device. Nothing is written that was not sealed. Rejects
 * where that cannot be done.
 */
export async function keepSealed(
  {session, language}: Scope,
  {seal, event, device, endpoint}: Settings,
  to: Destinations,
): Promise<Kept> {
  const collection = {...(event && {event}), ...(device && {device})};
  const {response, contact} = close(session, {language, channel: 'kiosk', collection});
  const sender = pageSender();
  const {now} = sender;
  const sealed = async (
    kind: ParcelContents['kind'],
    whole: {readonly id: string},
  ): Promise<Entry> => {
    const {id, consultation} = {...whole, consultation: response.consultation};
    const label = {id, consultation, day: londonDate(new Date(now)), ...collection};
    const parcel = await seal({kind, body: JSON.stringify(whole)}, label);
    return entryOf('parcel', parcel, endpoint, now);
  };
  const entries = [
    await sealed('response', response),
    ...(contact ? [await sealed('contact', contact)] : []),
  ];
  sender.serve(response.consultation.id, to);
  const isKept = await sender.keep(entries);
  const send = async () => {
    const outcomes = [];
    for (const entry of entries) outcomes.push(await sender.send(keyOf(entry)));
    return outcomes.every(({kind}) => kind === 'received');
  };
  const sending = endpoint ? send() : Promise.resolve(false);
  // Nobody waits for a network that may not be there.
  if (isKept) return 'saved';
  return (await sending) ? 'received' : 'unsaved';
}
