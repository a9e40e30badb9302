import {statSync} from 'node:fs';
import {UsageError} from './usage-error.js';

/** Nothing that an author writes is as large, in bytes: what is larger is something else. */
const largest = 20 * 1024 * 1024;

/** The bytes of a file; none where that cannot be found out, which whoever reads it says better. */
function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

/** Throws a `UsageError` for a file that is too large, before anything of it is read. */
export function refuseTooLarge(path: string): void {
  const size = sizeOf(path);
  if (size > largest)
    throw new UsageError(
      `${path} cannot be read. It has ${Math.ceil(size / 1024 / 1024)} MB, and 20 are the most.`,
    );
}
