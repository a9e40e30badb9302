import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {closeSync, ftruncateSync, openSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {makeKeyPair} from '../../src/kiosk/key-pair.js';
import {run} from '../../src/cli/run.js';
import {definitionOf, line} from '../engine/definitions.js';
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

/** The other files that a command reads: lines of responses or parcels, translations, keys, answers. */
const others: Readonly<Record<string, (path: string) => readonly string[]>> = {
  'export, of responses': (path) => ['export', path, '--definition', at('good.json')],
  'kiosk parcels, to be removed': (path) => ['kiosk', 'parcels', '--remove', path],
  'open, of parcels': (path) => ['open', path, '--key', at('key.jwk')],
  'open, of a key': (path) => ['open', at('good.json'), '--key', path],
  'serve, of a key': (path) => ['serve', at('good.json'), '--parcel-key', path, '--port', '0'],
  'translate import, of a translation': (path) => ['translate', 'import', at('good.json'), path],
  'import, of a workbook': (path) => ['import', path],
};

describe('what is no file', () => {
  const pipe = at('pipe.xlsx');
  before(async () => {
    execFileSync('mkfifo', [pipe]);
    writeFileSync(at('good.json'), JSON.stringify(definitionOf([line('a')])));
    const {privateKey} = await makeKeyPair();
    writeFileSync(at('key.jwk'), JSON.stringify(privateKey), {mode: 0o600});
  });

  const calls = [
    ...Object.entries(commands).map(([name, given]) => [name, [name, ...given(pipe)]] as const),
    ...Object.entries(others).map(([name, given]) => [name, given(pipe)] as const),
  ];
  for (const [name, args] of calls)
    it(`${name}: a pipe that nobody writes to is not waited for`, async () => {
      const {code, said} = await dweud(...args);
      assert.equal(code, 2, said);
      assert.match(said, /^pipe\.xlsx cannot be read\. It is a pipe, a device or a socket\. /);
    });

  it('nor is a device that has no end', async () => {
    const {code, said} = await dweud('check', '/dev/zero');
    assert.equal(code, 2, said);
    assert.match(said, /^\/dev\/zero cannot be read\. It is a pipe, a device/);
  });
});

describe('a faulty document', () => {
  const reading = Object.entries(commands).filter(
    ([name]) => !['check', 'import', 'preview', 'translate'].includes(name),
  );
  for (const [name, given] of reading)
    it(`${name} says what is wrong with it as check does, with line and column`, async () => {
      const faulty = {...definitionOf([{...line('a'), hnit: 'x'}]), id: 'A b'};
      writeFileSync(at('faulty.json'), JSON.stringify(faulty, null, 2));
      const {code, said} = await dweud(name, ...given(at('faulty.json')));
      assert.equal(code, 2, said);
      assert.match(said, /^faulty\.json:2:9 is faulty\. This has to be small letters/m);
      assert.match(
        said,
        /^faulty\.json:\d+:19 is faulty\. `hnit` may not stand here\. Did you mean `hint`\?$/m,
      );
      assert.match(said, /^dweud check faulty\.json says more\.$/m);
      assert.doesNotMatch(said, /schema:|\/pages/);
    });
});

/** Every option that names what is written, of each command that has one. */
const written: readonly (readonly [option: string, args: readonly string[]])[] = [
  ['--out', ['codebook', at('good.json')]],
  ['--out', ['export', at('lines.jsonl'), '--definition', at('good.json')]],
  ['--out', ['import', at('good.json')]],
  ['--out', ['kiosk', 'keys']],
  ['--out', ['kiosk', 'parcels', '--consultation', 'test', '--folder', at('store')]],
  ['--out', ['open', at('lines.jsonl'), '--key', at('key.jwk')]],
  ['--contacts-out', ['open', at('lines.jsonl'), '--key', at('key.jwk')]],
  ['--out', ['print', at('good.json'), '--lang', 'en', '--no-pdf']],
  ['--out', ['schema', at('good.json')]],
  ['--out', ['simulate', at('good.json'), '--n', '1']],
  ['--out', ['translate', 'export', at('good.json'), '--to', 'cy']],
];

describe('a name for what is written', () => {
  for (const [option, args] of written)
    it(`${args[0]} ${option}: one that is empty or holds what nobody sees is refused, and nothing is written`, async () => {
      const before = readdirSync(folder.path).sort();
      for (const name of [
        '',
        '  ',
        '\u001b[31mred',
        'a\u0000b',
        'a\nb',
        'a\u200bb',
        'a\u202eb',
        'a\u0085b',
      ]) {
        const {code, said} = await dweud(...args, option, name.trim() && at(name));
        assert.equal(code, 2, said);
        assert.match(
          said,
          new RegExp(`^${option} is no name of a (file|folder)\\. Write one such as ${option} `),
        );
        assert.doesNotMatch(said, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202e]/);
      }
      assert.deepEqual(readdirSync(folder.path).sort(), before);
    });

  it('what is shown while it lasts holds nothing that a terminal obeys', async () => {
    const path = at('a\u001b[31m.json');
    writeFileSync(path, JSON.stringify(definitionOf([line('a')])));
    const shown: string[] = [];
    const code = await run(
      ['simulate', path, '--n', '1'],
      {
        out: (text) => shown.push(text),
        err: (text) => shown.push(text),
        now: () => new Date(),
        progress: (what) => {
          shown.push(what);
          return Promise.resolve({at: () => undefined, end: () => undefined});
        },
      },
      '1.2.3',
    );
    assert.notEqual(code, 2);
    assert.match(shown.join('\n'), /Respondents to .*\\u001b/);
    assert.doesNotMatch(shown.join('\n'), /\u001b/);
  });
});
