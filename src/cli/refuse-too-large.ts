import {statSync} from 'node:fs';
import {UsageError} from './usage-error.js';

/** No document is as large, in bytes: what is larger is something else. */
const largest = 20 * 1024 * 1024;

/** Throws a `UsageError` for a file that is too large for a document, before anything of it is read. */
export function refuseTooLarge(path: string): void {
  const size = statSync(path, {throwIfNoEntry: false})?.size ?? 0;
  if (size > largest)
    throw new UsageError(
      `${path} is no consultation. It has ${Math.ceil(size / 1024 / 1024)} MB, and 20 are the most.`,
    );
}
