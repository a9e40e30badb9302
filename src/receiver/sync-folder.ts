import {open, readdir} from 'node:fs/promises';
import {join} from 'node:path';

/** Brings every file in a folder from the memory of the operating system to the disk. */
export async function syncFolder(folder: string): Promise<void> {
  for (const entry of await readdir(folder, {withFileTypes: true})) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await syncFolder(path);
    if (!entry.isFile()) continue;
    const file = await open(path, 'r+');
    try {
      await file.datasync();
    } finally {
      await file.close();
    }
  }
}
