import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {suite, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {rooms} from '../../lint/rooms.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
const folders = readdirSync(join(root, 'src'), {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name);

/** The rows of the page's table: the room's name, and whether it is said to have a DOM. */
const rows = [
  ...page.matchAll(/^\| `(?:src\/)?([a-z0-9]+)[^|`]*`\s*\|.*\| (\S[^|]*?)\s*\|$/gm),
].map(([, name, dom]) => ({name: name!, isPure: dom === 'no' || dom === '–'}));

suite('the rooms', () => {
  test('stand in docs/architecture.md as the linter has them, in the same order', () => {
    assert.deepEqual(
      rows,
      rooms.map(({name, pure}) => ({name, isPure: pure === true})),
    );
  });

  test('are all the folders of src', () => {
    const names = rooms
      .map(({name}) => name)
      .filter((name) => !['schemas', 'models'].includes(name));
    assert.deepEqual(names.sort(), folders.sort());
  });
});
