import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {kinds} from '../../src/authoring/starting/kinds.js';
import {simulate} from '../../src/authoring/simulation/simulate.js';
import {allLanguages} from '../../src/cli/new/all-languages.js';
import {idAt, idOf} from '../../src/cli/new/names.js';
import {run} from '../../src/cli/run.js';
import type {Definition} from '../../src/definition/generated/types.js';
import {planOf} from '../../src/engine/whole-plan.js';
import {models} from '../../src/questions/models.js';
import {temporaryFolder} from '../rig/processes.js';
import {dweudIn} from './run-dweud.js';

const folder = temporaryFolder('new');
after(() => folder.remove());
const at = (name: string) => join(folder.path, name);

const dweud = dweudIn({folder: folder.path, now: () => new Date('2026-11-27T12:00:00Z')});

const said = ['--who', 'Kilvane County Council', '--about', 'Buses', '--contact', 'a@example.org'];
const documentAt = (name: string) => JSON.parse(readFileSync(at(name), 'utf8')) as Definition;

describe('dweud new', () => {
  for (const {name} of kinds)
    it(`writes a consultation of the kind ${name} that dweud check passes and people can answer`, async () => {
      const {code, out} = await dweud('new', at(name), ...said, '--kind', name, '--yes');
      assert.equal(code, 0);
      assert.match(
        out,
        new RegExp(`^${name}\\.json is written\\. dweud check gives \\d+ warnings?`),
      );
      const checked = await dweud('check', at(`${name}.json`));
      assert.equal(checked.code, 0, checked.out);
      assert.match(checked.out, /warning {2}translation-missing/);
      assert.match(checked.out, /1 file: 0 errors/);
      const plan = planOf(documentAt(`${name}.json`), models);
      const found = simulate(plan, {count: 5, seed: 1, now: new Date('2026-11-28T12:00:00Z')});
      assert.deepEqual([found.deadEnds, found.places.filter((one) => !one.isReached)], [[], []]);
    });

  it('passes in every language, and check names what has still to be translated', async () => {
    for (const {value} of allLanguages) {
      const {code} = await dweud('new', at(`in-${value}`), ...said, '--languages', value, '--yes');
      assert.equal(code, 0, value);
      const checked = await dweud('check', '--json', at(`in-${value}.json`));
      assert.equal(checked.code, 0, `${value}: ${checked.out}`);
      const findings = JSON.parse(checked.out) as {rule: string; language?: string}[];
      const isMissing = findings.some(
        ({rule, language}) => rule === 'translation-missing' && language === value,
      );
      assert.equal(isMissing, value !== 'en' && value !== 'cy', value);
    }
  });

  it('is told by check that nobody has decided about effects on Welsh, in each kind', async () => {
    for (const {name} of kinds) {
      const path = at(`undecided-${name}.json`);
      await dweud('new', path, ...said, '--kind', name, '--yes');
      const {out} = await dweud('check', path, '--rule', 'effects-on-welsh');
      assert.match(out, /warning {2}effects-on-welsh {2}Nobody has written yet why/, name);
    }
    const path = at('decided.json');
    await dweud('new', path, ...said, '--languages', 'en', '--yes');
    const {out} = await dweud('check', path, '--rule', 'effects-on-welsh');
    assert.match(out, /^1 file: 0 errors, 0 warnings/);
  });

  it('in Welsh first has its own Welsh told of until somebody changes or signs it (CYQ-04)', async () => {
    const unsigned = async (path: string) => {
      const {out} = await dweud('check', path, '--rule', 'translation-unsigned', '--json');
      return (JSON.parse(out) as {key: string; language: string; says: string}[]).filter(
        ({language}) => language === 'cy',
      );
    };
    for (const languages of ['cy', 'cy,en']) {
      const path = at(`first-${languages}.json`);
      await dweud('new', path, ...said, '--languages', languages, '--yes');
      const found = await unsigned(path);
      const keys = found.map(({key}) => key);
      for (const key of ['question.support.label', 'page.your-words.title', 'purpose.why'])
        assert.ok(keys.includes(key), `${languages}: ${key}`);
      // The author’s own words are none of ours.
      assert.ok(!keys.includes('title') && !keys.includes('organisation.name'));
      assert.match(found[0]!.says, /^This Welsh is a draft that “dweud new” wrote/);
      const document = documentAt(`first-${languages}.json`) as unknown as {purpose: {why: object}};
      document.purpose.why = {...document.purpose.why, cy: 'Dywedwch wrthym beth yw eich barn.'};
      writeFileSync(path, JSON.stringify(document));
      assert.equal((await unsigned(path)).length, found.length - 1);
    }
    const path = at('first-cy,en.json');
    const by = ['--to', 'cy', '--by', 'Mair Ellis', '--all'];
    const signed = await dweud('translate', 'sign', path, ...by);
    assert.match(signed.out, /^[1-9]\d* signed, /m, signed.err);
    assert.deepEqual(await unsigned(path), []);
  });

  it('writes what was said, and English and Welsh, six weeks and a plan where nothing was', async () => {
    await dweud('new', at('said'), ...said, '--yes');
    const {id, languages, closes, title, organisation, pages} = documentAt('said.json');
    assert.deepEqual(
      {id, languages, closes, title},
      {id: 'said', languages: ['en', 'cy'], closes: '2027-01-08T17:00', title: {en: 'Buses'}},
    );
    assert.deepEqual(organisation, {
      name: {en: 'Kilvane County Council'},
      contact: {
        en: 'Email: [a@example.org](mailto:a@example.org)',
        cy: 'E-bost: [a@example.org](mailto:a@example.org)',
      },
    });
    assert.deepEqual(
      pages.map((page) => page.id),
      ['the-plan', 'your-words', 'equality'],
    );
  });

  it('takes a day as people write it, and says when it closes and what comes next', async () => {
    for (const [index, closes] of [
      '31/1/2027',
      '31.01.2027',
      '31 January 2027',
      ' 31st  Jan 2027',
      '31 Ionawr 2027',
      '2027-01-31',
    ].entries()) {
      const name = `day ${index}`;
      const {code, out} = await dweud('new', at(name), ...said, '--closes', closes, '--yes');
      assert.equal(code, 0, closes);
      assert.equal(documentAt(`${name}.json`).closes, '2027-01-31T17:00', closes);
      assert.match(out, /\nIt closes on 2027-01-31 at 17:00: /);
      for (const next of ['preview', 'check', 'simulate'])
        assert.ok(out.includes(`\n  dweud ${next} '${name}.json'`), out);
    }
    for (const closes of ['31/13/2027', '30 February 2027', '31 Jan', '1/31/2027', 'soon'])
      assert.match(
        (await dweud('new', at('none'), ...said, '--closes', closes, '--yes')).err,
        /^--closes: Write a day like 31\/1\/2027, 31 January 2027 or 2027-01-31\.$/m,
        closes,
      );
  });

  it('has an id of all words of its title, or of its file', () => {
    assert.equal(idOf('Buses and/or trains'), 'buses-and-or-trains');
    assert.equal(idOf('31/2/2027'), '31-2-2027');
    assert.equal(idAt('forms/Buses.JSON'), 'buses');
    assert.equal(idOf('/ /'), 'consultation');
  });

  it('leaves what an author wrote as it is, whatever is in it', async () => {
    const about = '"Buses" \\ <b>Ŵ</b> *Kilvane*';
    await dweud(
      'new',
      at('odd'),
      '--who',
      '[x](y)',
      '--about',
      about,
      '--contact',
      'Ask *us*',
      '--yes',
    );
    const {title, organisation} = documentAt('odd.json');
    assert.deepEqual(title, {en: about});
    // The contact is Markdown, and shows what was said.
    assert.deepEqual(organisation, {name: {en: '[x](y)'}, contact: {en: 'Ask \\*us\\*'}});
  });

  it('never overwrites, and refuses with the reason what it cannot follow', async () => {
    writeFileSync(at('there.json'), 'mine');
    const refused = async (...args: string[]) => {
      const before = readdirSync(folder.path);
      const {code, out, err} = await dweud('new', ...args);
      assert.deepEqual([code, out, readdirSync(folder.path)], [2, '', before]);
      return err;
    };
    const yes = [...said, '--yes'];
    assert.equal(
      await refused(at('there'), ...yes),
      'there.json is there already. It is never overwritten.\n',
    );
    assert.equal(readFileSync(at('there.json'), 'utf8'), 'mine');
    // Before anybody is asked anything.
    const ask = () => Promise.reject(new Error('It asked.'));
    const err: string[] = [];
    const world = {out: () => undefined, err: (text: string) => void err.push(text), ask};
    const code = await run(['new', at('there')], {...world, now: () => new Date()}, '1.2.3');
    assert.deepEqual(
      [code, err],
      [2, [`${at('there')}.json is there already. It is never overwritten.`]],
    );
    assert.match(await refused(at('a'), '--who', 'A'), /Say --about and --contact as well/);
    assert.match(await refused(at('a'), ...yes, '--kind', 'plam'), /Did you mean plan\?/);
    assert.match(await refused(at('a'), ...yes, '--languages', 'en,xx'), /does not speak xx/);
    assert.match(await refused(at('a'), ...yes, '--languages', 'en,en'), /stands there twice/);
    assert.match(
      await refused(at('a'), ...yes, '--closes', '2026-11-27'),
      /Write a day after today/,
    );
    assert.match(await refused(at('a'), ...yes, '--closes', '2027-02-30'), /Write a day like/);
    assert.match(await refused(at('a'), ...yes, '--about', ' '), /--about: Write something here/);
    assert.match(await refused(at('a\u202eb'), ...yes), /is no name for a file/);
    for (const name of ['CON', 'lpt1.json'])
      assert.match(await refused(at(name), ...yes), /is no name for a file/);
    assert.match(await refused(`${folder.path}/..`, ...yes), /is no name for a file/);
    assert.match(await refused(at('gone/a'), ...yes), /cannot be written/);
    assert.match(await refused(at('a'), at('b'), ...yes), /Name one file/);
  });
});

describe('dweud new in a terminal', () => {
  const cli = fileURLToPath(new URL('../../src/cli/dweud.ts', import.meta.url));
  const [enter, down, space] = ['\r', '\u001b[B', ' '];

  /** Answers each question with keys as soon as it is asked, in a terminal of its own. */
  function talk(where: string, keys: readonly (readonly [asked: string, keys: string])[]) {
    const command = `stty cols 100 rows 40; ${process.execPath} --import ${import.meta.resolve('tsx')} ${cli} new`;
    const terminal = spawn('script', ['-qec', command, '/dev/null'], {
      cwd: where,
      env: {...process.env, TERM: 'xterm-256color'},
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const left = [...keys];
    let shown = '';
    // A question that is asked again has to be shown again.
    let seen = 0;
    return new Promise<{code: number | null; shown: string}>((resolve) => {
      terminal.stdout.setEncoding('utf8').on('data', (text: string) => {
        shown += text;
        const [next] = left;
        if (!next || !shown.includes(next[0], seen)) return;
        left.shift();
        seen = shown.length;
        terminal.stdin.write(next[1]);
      });
      // A question that never comes ends the conversation, and fails the test.
      const limit = setTimeout(() => terminal.kill(), 120_000);
      terminal.on('close', (code) => {
        clearTimeout(limit);
        resolve({code, shown});
      });
    });
  }

  it('asks six questions, one after the other, and writes the answers', async () => {
    const where = at('asked');
    mkdirSync(where);
    const {code, shown} = await talk(where, [
      ['Who asks?', `Cyngor Gwynedd${enter}`],
      ['What is it about?', `Bysiau Llŷn${enter}`],
      // English is taken away: it stands first, and Welsh is next.
      ['In which languages?', `${space}${enter}`],
      ['What is the last day', enter],
      ['What kind of consultation', `${down}${enter}`],
      ['How do people reach you?', `01632 960 001${enter}`],
    ]);
    assert.equal(code, 0, shown);
    const document = JSON.parse(
      readFileSync(join(where, 'bysiau-llyn.json'), 'utf8'),
    ) as Definition;
    const {id, languages, title, organisation, pages} = document;
    assert.deepEqual(
      {id, languages, title},
      {
        id: 'bysiau-llyn',
        languages: ['cy'],
        title: {cy: 'Bysiau Llŷn'},
      },
    );
    assert.deepEqual(organisation, {
      name: {cy: 'Cyngor Gwynedd'},
      contact: {cy: 'Ffôn: [01632 960 001](tel:01632960001)'},
    });
    assert.equal(pages[0]!.id, 'share-out');
    assert.equal((await dweud('check', join(where, 'bysiau-llyn.json'))).code, 0);
  });

  it('goes back to the question before, and lets Welsh come first', async () => {
    const where = at('back');
    mkdirSync(where);
    const escape = '\u001b';
    const {code, shown} = await talk(where, [
      ['Who asks?', `Cyngor Gwinedd${enter}`],
      // Each is waited for where it stands for the first time after what was said last.
      ['What is it about?', escape],
      ['Who asks?', `Cyngor Gwynedd${enter}`],
      ['What is it about?', `Bysiau${enter}`],
      ['In which languages?', enter],
      ['In which of them do you write?', escape],
      ['In which languages?', enter],
      ['In which of them do you write?', `${down}${enter}`],
      // The first key takes the place of the day that is shown.
      ['It closes at 17:00', `31/1/2099${enter}`],
      ['What kind of consultation', enter],
      ['How do people reach you?', `a@example.org${enter}`],
    ]);
    assert.equal(code, 0, shown);
    const {languages, closes, title, organisation} = JSON.parse(
      readFileSync(join(where, 'bysiau.json'), 'utf8'),
    ) as Definition;
    assert.deepEqual(
      {languages, closes, title, name: organisation?.name},
      {
        languages: ['cy', 'en'],
        closes: '2099-01-31T17:00',
        title: {cy: 'Bysiau'},
        name: {cy: 'Cyngor Gwynedd'},
      },
    );
    assert.match(shown, /Esc goes back to the question before\. Ctrl\+C stops/);
  });

  it('writes nothing when somebody stops', async () => {
    const where = at('stopped');
    mkdirSync(where);
    const {code, shown} = await talk(where, [
      ['Who asks?', `Us${enter}`],
      ['What is it about?', '\u0003'],
    ]);
    assert.equal(code, 2, shown);
    assert.match(shown, /You stopped\. Nothing was written\./);
    assert.deepEqual(readdirSync(where), []);
    assert.ok(existsSync(where));
  });
});
