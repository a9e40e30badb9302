import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Difference} from '../../src/authoring/versions/diff.js';
import {temporaryFolder} from '../rig/processes.js';
import {dweudIn} from './run-dweud.js';

const folder = temporaryFolder('diff');
after(() => folder.remove());
const file = (name: string, content: unknown): string => {
  const path = join(folder.path, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

const dweud = dweudIn({folder: folder.path, now: () => new Date('2026-11-27T12:00:00Z')});

const demo = (name: string) =>
  fileURLToPath(new URL(`../../demo/consultations/${name}.json`, import.meta.url));
/** The demo’s participatory budget, changed. */
const budget = (change: (text: string) => string) =>
  change(readFileSync(demo('participatory-budget'), 'utf8'));

describe('dweud diff', () => {
  it('ends with 0 when nothing breaks', async () => {
    const same = await dweud('diff', demo('precept-2027'), demo('precept-2027'), '--n', '5');
    assert.equal(same.code, 0);
    assert.match(same.out, /\nNothing has changed\.\n/);
    assert.match(same.out, /\nNothing breaks\.\n$/);
    const path = file(
      'words.json',
      budget((text) => text.replace('Street lights', 'Lights in streets')),
    );
    const words = await dweud('diff', demo('participatory-budget'), path, '--n', '5');
    assert.equal(words.code, 0);
    assert.match(
      words.out,
      /\nWords in en: 1\n {2}question\.points\.option\.lights\.label: “Street lights” is “Lights in streets” now\.\n/,
    );
    assert.match(words.out, /1 are older than what they translate/);
  });

  it('ends with 1 when old responses are refused, and says which answers', async () => {
    const path = file(
      'gone.json',
      budget((text) => text.replace('"value": "lights"', '"value": "lamps"')),
    );
    const {code, out} = await dweud('diff', demo('participatory-budget'), path, '--n', '30');
    assert.equal(code, 1);
    assert.match(out, /\nOptions\n {2}points: the option lights is called lamps now\.\n/);
    assert.match(
      out,
      /Responses: \d+ of \d+ made-up ones still hold\.\n(?: {4}.*\n)* {4}points = lights: nothing of that name is asked, in \d+\.\n/,
    );
    assert.match(out, /\nbreaks {2}Responses to the old version would be refused\./);
    assert.match(out, /\nbreaks {2}It asks something else under the same version\./);
  });

  it('prints everything as JSON', async () => {
    const path = file(
      'two.json',
      budget((text) => text.replace('"version": "1"', '"version": "2"')),
    );
    const {code, out} = await dweud(
      'diff',
      demo('participatory-budget'),
      path,
      '--json',
      '--n',
      '3',
    );
    assert.equal(code, 0);
    const found = JSON.parse(out) as Difference;
    assert.deepEqual(
      found.changes.map(({says}) => says),
      ['version was 1 and is 2.'],
    );
    assert.equal(found.responses.held, found.responses.all);
  });

  it('refuses what it cannot follow, with the reason', async () => {
    const refused = async (...args: string[]) => {
      const {code, out, err} = await dweud('diff', ...args);
      assert.deepEqual([code, out], [2, '']);
      return err;
    };
    const good = demo('closed');
    assert.match(await refused(good), /Name two documents/);
    assert.match(await refused(good, good, good), /Name two documents/);
    assert.match(await refused(good, file('bad.json', '{"a":')), /^bad\.json:1:6 is no JSON/);
    assert.match(await refused(file('faulty.json', '[]'), good), /^faulty\.json:\d+:\d+ is faulty/);
    assert.match(await refused(good, good, '--n', '-1'), /--n/);
  });
});
