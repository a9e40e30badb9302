import assert from 'node:assert/strict';
import {closeSync, ftruncateSync, openSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {run} from '../../src/cli/run.js';
import {temporaryFolder} from '../rig/processes.js';

const folder = temporaryFolder('bad-input');
after(() => folder.remove());
const at = (name: string) => join(folder.path, name);

/** How each command is given a file, with what it would write. */
const commands: Readonly<Record<string, (path: string) => readonly string[]>> = {
  check: (path) => [path],
  codebook: (path) => [path, '--out', at('out.md')],
  diff: (path) => [path, path],
  export: (path) => [path, '--definition', path, '--out', at('out')],
  import: (path) => [path, '--out', at('out.json')],
  preview: (path) => [path, '--no-open', '--port', '0'],
  print: (path) => [path, '--lang', 'en', '--no-pdf', '--out', at('out')],
  schema: (path) => [path, '--out', at('out.json')],
  simulate: (path) => [path, '--n', '1', '--out', at('out')],
  translate: (path) => ['export', path, '--to', 'cy', '--out', at('out.xlsx')],
};

/** What `dweud` says, without the path of the folder, and how it ends. */
async function dweud(...args: readonly string[]) {
  let said = '';
  const write = (text: string) => {
    said += `${text}\n`.replaceAll(`${folder.path}/`, '');
  };
  const code = await run(args, {out: write, err: write, now: () => new Date()}, '1.2.3');
  return {code, said};
}

const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
/** What is no document, and what is said of it. */
const bad: readonly [string, string, RegExp][] = [
  ['no JSON', '{\n  "id": x\n}', /:2:9 is no JSON\. A value has to stand here/],
  ['nothing', '', /is no JSON/],
  ['the same name twice', '{"id": "a", "id": "b"}', /stands twice/],
  ['ten thousand lists in each other', deep, /stand too deep/],
  ['a text without an end', `{"id": "${'a'.repeat(100_000)}`, /no end on its line/],
];

describe('every command that reads a document', () => {
  for (const [name, given] of Object.entries(commands)) {
    // In a preview somebody is in the middle of an edit: it begins, and says so on its page.
    if (name !== 'preview')
      it(`${name} refuses what is no JSON with its place, and writes nothing`, async () => {
        for (const [what, text, says] of bad) {
          writeFileSync(at('bad.json'), text);
          const {code, said} = await dweud(name, ...given(at('bad.json')));
          assert.equal(code, 2, `${what}: ${said}`);
          assert.match(said, says, what);
        }
        assert.deepEqual(readdirSync(folder.path), ['bad.json']);
      });

    it(`${name} refuses 100 MB before it reads them, and what is not there`, async () => {
      const file = openSync(at('bad.json'), 'w');
      ftruncateSync(file, 100 * 1024 * 1024);
      closeSync(file);
      const large = await dweud(name, ...given(at('bad.json')));
      assert.equal(large.code, 2, large.said);
      assert.match(large.said, /It has 100 MB, and 20 are the most/);
      const missing = await dweud(name, ...given(at('missing.json')));
      assert.equal(missing.code, 2, missing.said);
      assert.match(missing.said, /missing\.json cannot be read\. There is no such file/);
      assert.deepEqual(readdirSync(folder.path), ['bad.json']);
    });
  }
});
