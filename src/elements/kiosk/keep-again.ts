import type {Held} from '../../delivery/outbox.js';
import {pageSender} from '../../delivery/page-sender.js';

/** What a kiosk has sealed of a consultation and not sent, by key: on the device, or in the memory of the page alone. */
export async function sealedOf(consultation: string): Promise<ReadonlyMap<string, Held>> {
  const {held} = await pageSender().read();
  const mine = `dweud:parcel:${consultation}:`;
  return new Map([...held].filter(([key]) => key.startsWith(mine)));
}

/** Tries again to put on the device what is in the memory of the page alone: it may have room now. */
export async function keepAgain(consultation: string): Promise<void> {
  const unkept = [...(await sealedOf(consultation)).values()].filter(({isKept}) => !isKept);
  if (unkept.length) await pageSender().keep(unkept);
}
