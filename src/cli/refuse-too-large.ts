import {statSync} from 'node:fs';
import {UsageError} from './usage-error.js';

/** Nothing that an author writes is as large, in bytes: what is larger is something else. */
const largest = 20 * 1024 * 1024;

/** Throws a `UsageError` for a file that is too large, before anything of it is read. */
export function refuseTooLarge(path: string): void {
  const size = statSync(path, {throwIfNoEntry: false})?.size ?? 0;
  if (size > largest)
    throw new UsageError(
      `${path} cannot be read. It has ${Math.ceil(size / 1024 / 1024)} MB, and 20 are the most.`,
    );
}
