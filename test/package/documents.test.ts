import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {planOf} from '../../src/engine/whole-plan.js';
import {models} from '../../src/questions/models.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const documents = ['.', 'docs', 'docs/decisions', 'docs/rules'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

describe('the documents', () => {
  it('show a definition that can be used', () => {
    const blocks = [...read('README.md').matchAll(/```json\n(.*?)```/gs)];
    assert.equal(blocks.length, 1);
    const {definition, questions} = planOf(JSON.parse(blocks[0]![1]!), models);
    assert.deepEqual(definition.languages, ['en', 'cy']);
    assert.equal(questions.size, 2);
  });

  it('name scripts that there are', () => {
    const {scripts} = JSON.parse(read('package.json')) as {scripts: Record<string, string>};
    const named = documents.flatMap((name) =>
      [...read(name).matchAll(/(?:`|^|BROWSERS=\w+ )npm (?:run )?([a-z:]+)/gm)].map(
        ([, script]) => script!,
      ),
    );
    const npms = ['ci', 'install'];
    assert.ok(named.length > 10);
    for (const script of named) if (!npms.includes(script)) assert.ok(scripts[script], script);
  });

  for (const name of documents)
    it(`lead where they say: ${name}`, () => {
      // Headings as their anchors, as far as we link to any.
      for (const [, target] of read(name).matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^(https?|mailto|tel):/.test(target!)) continue;
        const [path, anchor] = target!.split('#') as [string, string?];
        const file = path ? join(dirname(name), path) : name;
        assert.ok(existsSync(join(root, file)), target);
        if (anchor)
          assert.match(
            read(file).toLowerCase(),
            new RegExp(`^#+ ${anchor.replaceAll('-', ' ')}$`, 'm'),
          );
      }
    });
});
