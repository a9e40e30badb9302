import {open, readdir} from 'node:fs/promises';
import {join} from 'node:path';

/** Brings everything in a folder from the memory of the operating system to the disk. */
export async function syncFolder(folder: string): Promise<void> {
  for (const entry of await readdir(folder, {withFileTypes: true, recursive: true})) {
    if (!entry.isFile()) continue;
    const file = await open(join(entry.parentPath, entry.name), 'r+');
    try {
      await file.datasync();
    } finally {
      await file.close();
    }
  }
}
