import {statSync, type Stats} from 'node:fs';
import {UsageError} from './usage-error.js';

/** Nothing that an author writes is as large, in bytes: what is larger is something else. */
const largest = 20 * 1024 * 1024;

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  ENOTDIR: 'There is no such file.',
  EISDIR: 'It is a folder.',
  EACCES: 'You may not read it.',
};

/** What keeps a file from being read, in plain words. */
export function notRead(path: string, error: unknown): UsageError {
  const {code = ''} = error as NodeJS.ErrnoException;
  const reason = error instanceof TypeError ? 'It is no text in UTF-8.' : reasons[code];
  return new UsageError(`${path} cannot be read. ${reason ?? code}`);
}

function statOf(path: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    throw notRead(path, error);
  }
}

/**
 * Throws a `UsageError` for what is no file that can be read, and for one of more than `most` bytes, before anything of it
 * is read; otherwise answers its size. A pipe or a device might be waited for until somebody ends the process.
 */
export function refuseUnreadable(path: string, most = largest): number {
  const found = statOf(path);
  if (found.isDirectory()) throw notRead(path, {code: 'EISDIR'});
  if (!found.isFile())
    throw new UsageError(
      `${path} cannot be read. It is a pipe, a device or a socket. Write what comes of it into a file, and name that.`,
    );
  if (found.size > most)
    throw new UsageError(
      `${path} cannot be read. It has ${Math.ceil(found.size / 1024 / 1024)} MB, and ${most / 1024 / 1024} are the most.`,
    );
  return found.size;
}
