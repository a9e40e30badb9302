import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, dirname, join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import Ajv from 'ajv/dist/2020.js';
import type {Check} from '../../src/definition/check.js';
import * as validators from '../../src/definition/generated/validators.js';
import {models} from '../../src/questions/models.js';
import {definitionOf, line} from '../engine/definitions.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const generated = 'src/definition/generated';
const names = [
  'parts.ts',
  'schemas.ts',
  'types.ts',
  'validators.d.ts',
  'validators.js',
  'written.ts',
];
const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');
const run = promisify(execFile);

/** What `npm run generate` says in a folder, and whether it succeeds. */
const generate = async (folder: string, ...flags: string[]) =>
  run(process.execPath, [join(folder, 'schemas/generate.js'), ...flags]).then(
    () => ({ok: true, said: ''}),
    (error: {stderr: string}) => ({ok: false, said: error.stderr}),
  );

const copies: string[] = [];
after(() => {
  for (const copy of copies) rmSync(copy, {recursive: true, force: true});
});
/** A copy of what generating reads and writes. */
const copy = () => {
  const folder = mkdtempSync(join(tmpdir(), 'dweud-generate-'));
  copies.push(folder);
  for (const path of ['schemas', generated, 'package.json', '.prettierrc.json', '.editorconfig'])
    cpSync(join(root, path), join(folder, path), {recursive: true});
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
};
const filesIn = (folder: string) =>
  Object.fromEntries(names.map((name) => [name, read(folder, `${generated}/${name}`)]));

describe('npm run generate', () => {
  it('has been run: what is generated is what the schemas say', async () => {
    assert.deepEqual(await generate(root, '--check'), {ok: true, said: ''});
    assert.deepEqual(
      readdirSync(join(root, generated))
        .filter((name) => !['schemas', 'bank'].includes(name))
        .sort(),
      names,
    );
  });

  it('with --check names what is stale and mends nothing; without it, it mends everything', async () => {
    const folder = copy();
    const before = filesIn(folder);
    const path = join(folder, 'schemas/questions/text.schema.json');
    const schema = readFileSync(path, 'utf8');
    const changed = JSON.parse(schema) as {properties: {width: object}};
    changed.properties.width = {enum: [2, 3]};
    writeFileSync(path, JSON.stringify(changed));
    rmSync(join(folder, generated, 'types.ts'));

    const {ok, said} = await generate(folder, '--check');
    assert.equal(ok, false);
    for (const name of names)
      assert.equal(
        said.includes(join(generated, name)),
        !['parts.ts', 'validators.d.ts'].includes(name),
        name,
      );
    assert.ok(!readdirSync(join(folder, generated)).includes('types.ts'));

    writeFileSync(path, schema);
    writeFileSync(join(folder, generated, 'schemas.ts'), `${before['schemas.ts']!}\n`);
    assert.ok((await generate(folder)).ok);
    assert.deepEqual(filesIn(folder), before);
  });
});

describe('the schemas', () => {
  const files = [
    ...readdirSync(join(root, 'schemas')).map((name) => `schemas/${name}`),
    ...readdirSync(join(root, 'schemas/questions')).map((name) => `schemas/questions/${name}`),
  ].filter((path) => path.endsWith('.schema.json'));
  const all = files.map((path) => ({path, schema: JSON.parse(read(root, path)) as {$id: string}}));

  it('are valid, name themselves after their files, and refer to what there is', () => {
    const ajv = new Ajv({
      strict: true,
      strictTypes: false,
      strictRequired: false,
      allowUnionTypes: true,
      discriminator: true,
      keywords: ['tsType'],
    });
    for (const {path, schema} of all) {
      assert.equal(schema.$id, `https://dweud.example/${path}`);
      assert.ok(ajv.validateSchema(schema), `${path}: ${JSON.stringify(ajv.errors)}`);
      // A question is one of many types, each with rules of its own: the discriminator cannot see into them.
      ajv.addSchema(path.endsWith('/question.schema.json') ? {$id: schema.$id} : schema);
    }
    for (const {schema} of all) assert.ok(ajv.getSchema(schema.$id));
  });

  it('are one for each type that comes with Dweud', () => {
    assert.deepEqual(
      files
        .filter((path) => path.startsWith('schemas/questions/'))
        .map((path) => basename(path, '.schema.json'))
        .sort(),
      [...models.keys()].sort(),
    );
  });
});

describe('the compiled validators', () => {
  const path = join(root, generated, 'validators.js');
  const code = readFileSync(path, 'utf8');

  it('contain nothing that a strict policy forbids, and import nothing (SEC-01)', () => {
    for (const word of [
      /\brequire\s*\(/,
      /\bnew\s+Function\b/,
      /\bFunction\s*\(/,
      /\beval\s*\(/,
      /\bimport\b/,
      /[}*\w]\s*\bfrom\s*['"]/,
      /\bprocess\b/,
      /\bglobalThis\b/,
      /\bmodule\.exports\b/,
    ])
      assert.doesNotMatch(code.replace(/^\s*\/\/.*$/gm, ''), word);
  });

  it('are exported under the names that are declared', () => {
    const declared = [
      ...read(root, `${generated}/validators.d.ts`).matchAll(/export const (\w+)/g),
    ];
    assert.deepEqual(declared.map(([, name]) => name).sort(), Object.keys(validators).sort());
    assert.deepEqual(
      Object.keys(validators).sort(),
      ['checkConsultation', 'checkResponse', ...models.keys()].sort(),
    );
  });

  it('stand by themselves, wherever they are loaded from', async () => {
    const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<
      string,
      Check
    >;
    const check = module['checkConsultation']!;
    assert.ok(check(definitionOf([line('a')])));
    assert.ok(!check({}));
    assert.equal(check.errors![0]!.keyword, 'required');
    // `maxLength` needs the one function that Ajv brings along.
    assert.ok(module['text']!({name: 'a'.repeat(64), type: 'text', label: '😀'.repeat(20_000)}));
    assert.ok(!module['text']!({name: 'a', type: 'text', label: '😀'.repeat(20_001)}));
  });

  it('run, as the interpreter does, where no code may be made of text (SEC-01)', async () => {
    const script = `
      import * as validators from ${JSON.stringify(pathToFileURL(path).href)};
      import {Validator} from '@cfworker/json-schema';
      let forbidden = false;
      try { new Function('return 1')(); } catch { forbidden = true; }
      const sound = ${JSON.stringify(definitionOf([line('a')]))};
      console.log(JSON.stringify([
        forbidden,
        validators.checkConsultation(sound),
        validators.checkConsultation({}),
        new Validator({type: 'object', required: ['a']}, '2020-12').validate({}).valid,
      ]));
    `;
    const {stdout} = await run(
      process.execPath,
      ['--disallow-code-generation-from-strings', '--input-type=module', '--eval', script],
      {cwd: root},
    );
    assert.deepEqual(JSON.parse(stdout), [true, true, false, false]);
  });
});
