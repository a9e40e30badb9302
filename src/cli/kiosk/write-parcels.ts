import {open, rm} from 'node:fs/promises';
import type {ParcelStore, StoredParcel} from '../../receiver/index.js';
import {asAsked} from '../as-asked.js';
import {countTable} from '../count-table.js';
import {saidBy} from '../opened.js';
import {notNew} from '../write-new.js';
import type {Telling} from './telling.js';

/** Parcels in memory at once: the longest are of half a megabyte. */
const limit = 100;

/** Writes pages to the end of a file, and resolves to how many parcels they are once those are on the disk. */
async function append(
  file: Awaited<ReturnType<typeof open>>,
  pages: AsyncIterable<readonly StoredParcel[]>,
): Promise<number> {
  let written = 0;
  try {
    for await (const page of pages) {
      await file.appendFile(page.map(({body}) => `${body}\n`).join(''));
      written += page.length;
    }
    // Whoever has the file may take them out of the store.
    await file.sync();
  } finally {
    await file.close();
  }
  return written;
}

/**
 * Writes the parcels of a consultation into a new file that nobody else on the computer may read, a line for each, and
 * answers the exit code. Throws a `UsageError` where the file cannot be made, and leaves none behind when the store or the
 * disk fails on the way.
 */
export async function writeParcels(
  store: Pick<ParcelStore, 'parcels'>,
  {consultation, path}: {readonly consultation: string; readonly path: string},
  {out, err, isJson}: Telling,
): Promise<number> {
  const file = await open(path, 'wx', 0o600).catch((error: unknown) => {
    throw notNew(path, error);
  });
  try {
    const written = await append(file, store.parcels({consultation, limit}));
    out(asAsked(isJson, {out: path, written}, () => countTable([['Written', written]])));
    return 0;
  } catch (error) {
    await rm(path, {force: true});
    err(`${path} could not be written to its end, and is gone again: ${saidBy(error)}`);
    return 1;
  }
}
