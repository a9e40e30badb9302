import {
  closeSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import {UsageError} from './usage-error.js';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such folder.',
  ENOTDIR: 'What should be a folder is none.',
  EACCES: 'You may not write there.',
  ENAMETOOLONG: 'Its name is too long.',
  EROFS: 'You may not write there.',
  ENOSPC: 'The disk is full.',
  EDQUOT: 'The disk is full.',
  EFBIG: 'The disk is full.',
};

/** What keeps a file from being written, in plain words; whatever is no such fault is thrown again. */
export function notWritten(path: string, error: unknown): UsageError {
  const {code} = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return new UsageError(`${path} cannot be written. ${reasons[code] ?? code} Nothing was changed.`);
}

/** The file that a path leads to, and its rights; a new one has those of every new file. */
function targetOf(path: string): {readonly target: string; readonly mode?: number} {
  try {
    const target = realpathSync(path);
    const found = statSync(target);
    // What is put in its place would be there for every program.
    if (!found.isFile())
      throw new UsageError(
        `${path} cannot be written. It is a folder, a pipe or a device. Nothing was changed.`,
      );
    return {target, mode: found.mode & 0o7777};
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    if (lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink())
      throw new UsageError(
        `${path} cannot be written. It is a link that leads nowhere. Nothing was changed.`,
      );
    return {target: path};
  }
}

function writeAll(file: string, bytes: Uint8Array, mode: number | undefined): void {
  const descriptor = openSync(file, 'wx');
  try {
    if (mode !== undefined) fchmodSync(descriptor, mode);
    for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Writes a file as a whole or not at all; one that is there keeps its rights, and a link leads where it led. Throws a
 * `UsageError` where it cannot be written, and leaves nothing behind then.
 */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  let beside: string | undefined;
  try {
    const {target, mode} = targetOf(path);
    beside = `${target}.${process.pid}.tmp`;
    writeAll(beside, bytes, mode);
    renameSync(beside, target);
  } catch (error) {
    if (beside !== undefined) rmSync(beside, {force: true});
    throw error instanceof UsageError ? error : notWritten(path, error);
  }
}
