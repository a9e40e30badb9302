import {randomUUID} from 'node:crypto';
import {readFile, rename, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

/** Locks that this process holds: a container's process has the same number after a restart. */
const held = new Set<string>();

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Takes a dead process's lock away. Of several that try at once, one succeeds. */
async function clear(path: string, found: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const taken = await readFile(aside, 'utf8');
  // Somebody else was faster and this is their new lock: give it back.
  if (taken !== found) await rename(aside, path);
  else await rm(aside);
}

/**
 * Claims a folder for this process, because nothing in PGlite keeps two processes from writing to one folder and so
 * destroying it. Resolves to a function that gives the folder free. Throws when another process has it.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'lock');
  const mine = `${process.pid} ${randomUUID()}`;
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      await writeFile(path, mine, {flag: 'wx'});
      held.add(path);
      return async () => {
        held.delete(path);
        await rm(path, {force: true});
      };
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    const found = await readFile(path, 'utf8').catch(() => undefined);
    if (found === undefined) continue;
    const pid = parseInt(found, 10);
    if (held.has(path) || (pid !== process.pid && isAlive(pid))) break;
    await clear(path, found);
  }
  throw new Error(`${folder} is in use by another process. If it is not, delete ${path}.`);
}
