import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {Ajv2020} from 'ajv/dist/2020.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const path = 'schemas/editor/consultation.schema.json';
const text = read(path);
const schema = JSON.parse(text) as Record<string, unknown>;
const validate = new Ajv2020({strict: false, allErrors: false}).compile(schema);

/** Every object in some JSON, with the pointer to it. */
function* objectsIn(part: unknown, at = ''): Generator<[string, Record<string, unknown>]> {
  if (part === null || typeof part !== 'object') return;
  if (!Array.isArray(part)) yield [at, part as Record<string, unknown>];
  for (const [key, child] of Object.entries(part)) yield* objectsIn(child, `${at}/${key}`);
}

describe('the schema for editors', () => {
  it('asks the network for nothing: it refers to itself alone, and leads somewhere', () => {
    let count = 0;
    for (const [at, {$ref}] of objectsIn(schema)) {
      if (typeof $ref !== 'string') continue;
      count++;
      assert.ok($ref.startsWith('#'), `${at} ${$ref}`);
      const found = $ref
        .split('/')
        .slice(1)
        .reduce<unknown>((part, step) => (part as Record<string, unknown>)[step], schema);
      assert.ok(found, `${at} ${$ref}`);
    }
    assert.ok(count > 100);
    assert.doesNotMatch(text, /dweud\.example/);
  });

  it('takes the consultations of the demo, and refuses a name that may not stand there', () => {
    const folder = 'demo/consultations';
    for (const name of readdirSync(join(root, folder)).filter((one) => one.endsWith('.json'))) {
      const document = JSON.parse(read(`${folder}/${name}`)) as {pages: {questions?: object[]}[]};
      assert.ok(validate(document), `${name}: ${JSON.stringify(validate.errors)}`);
      const page = document.pages.find(({questions}) => questions)!;
      Object.assign(page.questions![0]!, {colour: 'red'});
      assert.ok(!validate(document), name);
    }
  });

  it('says what every property is for that has a page to itself, and each property of a question', () => {
    const without = [...objectsIn(schema)].flatMap(([at, {properties}]) =>
      Object.entries((properties as Record<string, Record<string, unknown>> | undefined) ?? {})
        .filter(([, rules]) => {
          const {$ref, description, const: constant} = rules;
          const to = typeof $ref === 'string' ? $ref.split('/').slice(1) : [];
          const found = to.reduce<unknown>(
            (part, step) => (part as Record<string, unknown>)[step],
            schema,
          ) as Record<string, unknown>;
          return !description && !constant && !(typeof $ref === 'string' && found['description']);
        })
        .map(([name]) => `${at}/${name}`),
    );
    // What stands in conditions is described where the condition is.
    const described = without.filter(
      (at) => !/\/\$defs\/(?:matcher|condition|calculation)\b|\/(?:if|then|else|not)\//.test(at),
    );
    assert.deepEqual(described, []);
  });
});

describe('docs/editors.md', () => {
  const page = read('docs/editors.md');

  it('names files that a package has', () => {
    const named = [...page.matchAll(/node_modules\/dweud\/([\w./-]+\.json)/g)].map(
      ([, one]) => one!,
    );
    assert.ok(named.length >= 3);
    const {files, exports} = JSON.parse(read('package.json')) as {
      files: string[];
      exports: Record<string, string>;
    };
    assert.ok(files.includes('schemas/**/*.schema.json'));
    assert.equal(exports['./schemas/*'], './schemas/*');
    for (const one of named) assert.ok(existsSync(join(root, one)), one);
    for (const [, one] of page.matchAll(/\]\((\.\.?\/[^)#]+|[\w-]+\.md)\)/g))
      assert.ok(existsSync(join(root, 'docs', one!)), one);
  });

  it('has JSON that can be read, and a pattern that reads what the command prints', () => {
    const blocks = [...page.matchAll(/```json\n([^]*?)```/g)].map(
      ([, json]) => JSON.parse(json!) as Record<string, unknown>,
    );
    assert.equal(blocks.length, 3);
    const [{problemMatcher}] = blocks[1]!['tasks'] as [
      {problemMatcher: {pattern: {regexp: string}[]}},
    ];
    const [file, line] = problemMatcher.pattern.map(({regexp}) => new RegExp(regexp));
    const shown = read('docs/checking.md').split('\n');
    assert.ok(shown.some((one) => file!.test(one)));
    const found = shown.filter((one) => line!.test(one));
    assert.equal(found.length, 2);
  });
});
