import {readFileSync} from 'node:fs';
import {UsageError} from './usage-error.js';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'It is a folder.',
  EACCES: 'You may not read it.',
};

/** The bytes of a file. Throws a `UsageError` that says why they cannot be read. */
export function readBytes(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new UsageError(`${path} cannot be read. ${reasons[code] ?? code}`);
  }
}
