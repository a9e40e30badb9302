import {pageSender} from '../../delivery/page-sender.js';
import {sealedOf} from './sealed-of.js';

/** Tries again to put on the device what is in the memory of the page alone: it may have room now. */
export async function keepAgain(consultation: string): Promise<void> {
  const unkept = [...(await sealedOf(consultation)).values()].filter(({isKept}) => !isKept);
  if (unkept.length) await pageSender().keep(unkept);
}
