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

interface Old {
  version: string;
  languages: string[];
  title: Record<string, string>;
  pages: {questions: {name: string}[]}[];
}

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
    assert.match(words.out, /Translations: 1 is older than what it translates/);
  });

  it('ends with 1 when old responses are refused, and says which answers', async () => {
    const path = file(
      'gone.json',
      budget((text) => text.replace('"value": "lights"', '"value": "lamps"')),
    );
    const {code, out} = await dweud('diff', demo('participatory-budget'), path, '--n', '30');
    assert.equal(code, 1);
    assert.match(
      out,
      /\nOptions\n {2}points \(“[^”]+”\): the option lights \(“Street lights”\) is called lamps now\.\n/,
    );
    assert.match(
      out,
      /Responses: \d+ of \d+ made-up ones still hold\.\n(?: {4}.*\n)* {4}points \(“[^”]+”\) = lights \(“Street lights”\): nothing of that name is asked, in \d+\.\n/,
    );
    assert.match(out, /\nbreaks {2}Responses to the old version would be refused\./);
    assert.match(out, /\nbreaks {2}It asks something else under the same version\./);
  });

  it('says what an officer can act on: words beside names, where things stand, what a bound is, and why answers no longer fit', async () => {
    const old = JSON.parse(readFileSync(demo('young-people'), 'utf8')) as Old;
    const fresh = structuredClone(old);
    const questions = new Map(
      fresh.pages.flatMap((page) => page.questions).map((q) => [q.name, q]),
    );
    fresh.version = '2';
    fresh.languages.push('pl');
    fresh.title['pl'] = 'Badanie';
    fresh.pages.splice(1, 0, ...fresh.pages.splice(3, 1));
    Object.assign(questions.get('more_of')!, {max: 2});
    Object.assign(questions.get('one_idea')!, {type: 'text', maxLength: 20});
    Object.assign(questions.get('why_unsafe')!, {showIf: {feel_unsafe: 'park'}});
    // A picture has to have words in every language.
    const text = JSON.stringify(fresh).replaceAll(
      /"alt":\{"en":"([^"]*)"/g,
      '"alt":{"pl":"$1","en":"$1"',
    );
    const given = [demo('young-people'), file('young-2.json', text), '--n', '60'];
    const {code, out, err} = await dweud('diff', ...given);
    assert.equal(code, 1, err);
    for (const line of [
      'The language pl is new. 7 of 114 texts have words in it.',
      'Page police (“You and the police”) comes after page about-you (“About you”) now.',
      'more_of (“What should there be more of?”): max was 3 and is 2 (the greatest number of choices).',
      'one_idea (“If you were the Commissioner for a day, what would you do?”) was of the type textarea and is of the type text.',
      'why_unsafe (“What would make you feel safer there?”) is asked only if feel_unsafe (“Is there a place where you don’t feel safe?”) includes park (“The park”). Before, if feel_unsafe',
      'more_of (“What should there be more of?”): there are more choices than may be made now, in ',
      'it is longer than is accepted now, in ',
    ])
      assert.ok(out.includes(line), `${line}\n${out}`);
    assert.ok(out.indexOf('Words in pl') > 0, out);
    assert.doesNotMatch(
      out,
      /= \S+ \([^)]*\): there are more choices|[Rr]aise `version`|\(max(Items|Length)\)/,
    );
    const on = JSON.parse((await dweud('diff', ...given, '--json', '--on', '1/2/2027')).out) as {
      on: string;
    };
    assert.equal(on.on, '2027-02-01');
    assert.match((await dweud('diff', ...given, '--on', 'soon')).err, /soon is no day/);
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
