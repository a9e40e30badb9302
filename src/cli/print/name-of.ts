import {accessSync, constants, statSync} from 'node:fs';
import {basename, dirname, resolve} from 'node:path';
import type {Paper} from '../../authoring/paper/paper.js';
import {newName} from '../new-name.js';
import {notWritten} from '../replace-file.js';
import {UsageError} from '../usage-error.js';

const example = 'buses-cy';
const none = `Write one such as --out ${example}`;

/** Whether a device, a pipe or a socket is there, which nothing can be written beside. */
function isDevice(path: string): boolean {
  if (/^\/(dev|proc)\/(?!shm\/)/.test(resolve(path))) return true;
  const there = statSync(path, {throwIfNoEntry: false});
  return there !== undefined && !there.isFile() && !there.isDirectory();
}

/** What is said of `--out`, without an ending. */
function stemOf(out: string): string {
  const stem = newName(out.replace(/\.(html|pdf)$/i, ''), {option: '--out', example});
  if (/[\\/]$/.test(stem) || ['.', '..', '-'].includes(basename(stem)))
    throw new UsageError(`--out is no name of a file. ${none}`);
  return stem;
}

function refuseOther(stem: string, out: string): void {
  try {
    if (isDevice(stem) || isDevice(out))
      throw new UsageError(`--out names ${out}, which is no file. ${none}`);
    accessSync(dirname(stem), constants.W_OK);
  } catch (error) {
    throw error instanceof UsageError ? error : notWritten(stem, error);
  }
}

/**
 * The name of the files of a paper, without an ending: as `--out` has it, or in the current folder after the consultation,
 * its languages and its size. Throws a `UsageError` for what can be no name of a file, before there is anything to write.
 */
export function nameOf(
  out: string | undefined,
  id: string,
  {languages, isLarge}: Pick<Paper, 'languages' | 'isLarge'>,
): string {
  const stem =
    out === undefined ? [id, ...languages, ...(isLarge ? ['large'] : [])].join('-') : stemOf(out);
  refuseOther(stem, out ?? stem);
  return stem;
}
