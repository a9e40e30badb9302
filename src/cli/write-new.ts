import {existsSync, writeFileSync} from 'node:fs';
import {notWritten} from './replace-file.js';
import {UsageError} from './usage-error.js';

/** Says that a file is there which is not to be overwritten. */
export const alreadyThere = (path: string): UsageError =>
  new UsageError(`${path} is there already. It is never overwritten.`);

/** Why a new file cannot be written, in plain words. */
export function notNew(path: string, error: unknown): UsageError {
  return (error as NodeJS.ErrnoException).code === 'EEXIST'
    ? alreadyThere(path)
    : notWritten(path, error);
}

/**
 * Writes a file that nobody else on the computer may read, unless `mode` says otherwise. Throws a `UsageError` where it
 * is there already or cannot be written.
 */
export function writeNew(path: string, text: string, mode = 0o600): void {
  try {
    writeFileSync(path, text, {flag: 'wx', mode});
  } catch (error) {
    throw notNew(path, error);
  }
}

/** Throws a `UsageError` where a file is there that is not to be overwritten: before long work, and not only after it. */
export function refuseIfThere(path: string): void {
  if (existsSync(path)) throw alreadyThere(path);
}
