import type {ParcelStore} from '../../receiver/index.js';
import {asAsked} from '../as-asked.js';
import {countTable} from '../count-table.js';
import {saidBy} from '../opened.js';
import type {Telling} from './telling.js';

/** Takes parcels out of a store by their ids, tells how many, and answers the exit code: 1 when the store fails on the way. */
export async function removeParcels(
  store: Pick<ParcelStore, 'remove'>,
  ids: Iterable<string>,
  {out, err, isJson}: Telling,
): Promise<number> {
  let [removed, missing, code] = [0, 0, 0];
  try {
    for (const id of ids)
      if (await store.remove(id)) removed++;
      else missing++;
  } catch (error) {
    code = 1;
    err(`Not all of them could be taken away: ${saidBy(error)}. Do the same again.`);
  }
  const rows = [
    ['Removed', removed],
    ['Not there', missing],
  ] as const;
  out(asAsked(isJson, {removed, missing}, () => countTable(rows)));
  return code;
}
