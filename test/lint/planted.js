import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

/**
 * Writes files (path → text) into a new temporary folder, so that no breach is ever planted in the project itself.
 * Answers the folder and how to take it away.
 *
 * @param {Record<string, string>} files
 */
export function plant(files) {
  const root = mkdtempSync(join(tmpdir(), 'dweud-planted-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), text);
  }
  return {root, remove: () => rmSync(root, {recursive: true, force: true})};
}
