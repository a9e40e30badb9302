import {closeSync, fsyncSync, linkSync, openSync, renameSync, rmSync} from 'node:fs';
import {notWritten} from './replace-file.js';
import {UsageError} from './usage-error.js';
import {alreadyThere, refuseIfThere} from './write-new.js';

/** Gives a file that is finished its name, unless something else has it by now. */
function name(path: string, beside: string): void {
  try {
    linkSync(beside, path);
    rmSync(beside);
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw alreadyThere(path);
    // Some disks have no links.
    refuseIfThere(path);
    renameSync(beside, path);
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Writes new files that nobody else on the computer may read, all of them whole or none at all: `work` is given a name
 * beside each to write to, and when it fails, or the process is told to end, nothing is left. Throws a `UsageError`
 * where one is there already or cannot be written.
 */
export async function writeWhole<Result>(
  paths: readonly string[],
  work: (beside: readonly string[]) => Promise<Result>,
): Promise<Result> {
  for (const path of paths) refuseIfThere(path);
  const beside = paths.map((path) => `${path}.${process.pid}.tmp`);
  const made: string[] = [];
  const clear = () => {
    for (const path of made.splice(0)) rmSync(path, {force: true});
  };
  const end = (signal: NodeJS.Signals) => {
    clear();
    stop();
    process.kill(process.pid, signal);
  };
  const stop = () => {
    for (const signal of signals) process.off(signal, end);
  };
  for (const signal of signals) process.once(signal, end);
  try {
    for (const [index, path] of beside.entries()) {
      try {
        closeSync(openSync(path, 'wx', 0o600));
      } catch (error) {
        throw notWritten(paths[index]!, error);
      }
      made.push(path);
    }
    const result = await work(beside);
    for (const [index, path] of beside.entries()) {
      try {
        const descriptor = openSync(path, 'r+');
        fsyncSync(descriptor);
        closeSync(descriptor);
        name(paths[index]!, path);
      } catch (error) {
        throw error instanceof UsageError ? error : notWritten(paths[index]!, error);
      }
      made.push(paths[index]!);
    }
    made.length = 0;
    return result;
  } finally {
    stop();
    clear();
  }
}
