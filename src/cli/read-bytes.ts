import {readFileSync} from 'node:fs';
import {notRead, refuseUnreadable} from './refuse-unreadable.js';

/** The bytes of a file that an author or a translator wrote. Throws a `UsageError` for what is too large or cannot be read. */
export function readBytes(path: string): Uint8Array {
  refuseUnreadable(path);
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    throw notRead(path, error);
  }
}
