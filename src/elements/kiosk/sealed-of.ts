import type {Held} from '../../delivery/outbox.js';
import {pageSender} from '../../delivery/page-sender.js';

/** What a kiosk has sealed of a consultation and not sent, by key: on the device, or in the memory of the page alone. */
export async function sealedOf(consultation: string): Promise<ReadonlyMap<string, Held>> {
  const {held} = await pageSender().read();
  return new Map(
    [...held].filter(([, one]) => one.kind === 'parcel' && one.consultation === consultation),
  );
}
