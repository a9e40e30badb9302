import {readFileSync, realpathSync, statSync, watch, type FSWatcher} from 'node:fs';
import {dirname} from 'node:path';
import {besideOf} from '../read-json.js';

/** As long as an editor takes to write a file, in milliseconds. */
const quiet = 60;

/** What of a file tells one version from another; undefined while there is none. A large one is told by its date. */
function printOf(path: string): string | undefined {
  try {
    const found = statSync(path);
    const {size, mtimeMs} = found;
    // What is no file may never come to its end.
    return size > 1024 * 1024 || !found.isFile()
      ? `${size} ${mtimeMs}`
      : readFileSync(path, 'latin1');
  } catch {
    return undefined;
  }
}

/** Where a path leads; itself while there is nothing. */
function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/**
 * Calls back whenever the content of a document or of the signatures beside it has changed, until `close`. It is the
 * folder that is watched: most editors write another file and give it the name of the first.
 */
export function watched(path: string, changed: () => void): {close(): void} {
  const files = [path, besideOf(path)];
  const prints = () => JSON.stringify(files.map(printOf));
  let last = prints();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const now = prints();
    if (now === last) return;
    last = now;
    changed();
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, quiet);
  };
  const folders = new Set([dirname(path), dirname(realOf(path))]);
  const watchers: FSWatcher[] = [];
  for (const folder of folders) {
    const watcher = watch(folder, soon);
    // The folder has gone: what is shown stays.
    watcher.on('error', soon);
    watchers.push(watcher);
  }
  return {
    close() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}
