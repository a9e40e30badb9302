import {readFileSync} from 'node:fs';
import type {NotOpened, Opened} from '../../kiosk/open-parcel.js';
import type {ParcelContents, ParcelHead} from '../../kiosk/parcel.js';
import {notRead, refuseUnreadable} from '../refuse-unreadable.js';

/** A line of a file that was not opened, and why. */
export interface Unopened {
  readonly path: string;
  readonly line: number;
  readonly why: NotOpened;
}

/** What files of parcels hold. */
export interface OpenedFiles {
  /** What was inside, by id, each once. */
  readonly opened: ReadonlyMap<string, ParcelContents>;
  /** What stood outside of each of them. */
  readonly heads: readonly ParcelHead[];
  readonly unopened: readonly Unopened[];
  /** How many parcels were there more than once. */
  readonly repeated: number;
}

/** All lines: one that is no UTF-8 is no parcel, and costs none of the others. */
function linesOf(path: string): string[] {
  refuseUnreadable(path, Infinity);
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch (error) {
    throw notRead(path, error);
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/**
 * Opens the parcels in files, one on each line, as a kiosk exports them. What cannot be opened is told, and costs none
 * of the others. Throws a `UsageError` for a file that cannot be read.
 */
export async function readParcels(
  paths: readonly string[],
  open: (value: unknown) => Promise<Opened>,
): Promise<OpenedFiles> {
  const opened = new Map<string, ParcelContents>();
  const heads: ParcelHead[] = [];
  const unopened: Unopened[] = [];
  let repeated = 0;
  for (const path of paths)
    for (const [index, line] of linesOf(path).entries()) {
      if (line.trim() === '') continue;
      const one = await open(parsed(line));
      if (!one.ok) unopened.push({path, line: index + 1, why: one.why});
      else if (opened.has(one.head.id)) repeated++;
      else {
        opened.set(one.head.id, one.contents);
        heads.push(one.head);
      }
    }
  return {opened, heads, unopened, repeated};
}
