import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {profileRules} from '../../src/authoring/profiles/profiles.js';
import {rules} from '../../src/authoring/rules/rules.js';
import type {FileFinding} from '../../src/cli/findings-in.js';
import {definitionOf, line} from '../engine/definitions.js';
import {temporaryFolder} from '../rig/processes.js';
import {dweudIn} from './run-dweud.js';

const folder = temporaryFolder('check');
after(() => folder.remove());

const at = (name: string) => join(folder.path, name);
/** Writes a file, and answers its path. */
const file = (name: string, content: unknown): string => {
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
  writeFileSync(at(name), text);
  return at(name);
};

/** What `dweud` prints, without the path of the folder, and how it ends. */
const dweud = dweudIn({folder: folder.path});

const notAsked = {effectsOnWelsh: {notAsked: 'A test.'}};
const label = {en: 'How often?', cy: 'Pa mor aml?'};
const good = {
  ...definitionOf([line('q', {label})], notAsked),
  id: 'buses',
  policy: 'draft',
  title: {en: 'Buses', cy: 'Bysiau'},
  pages: [{id: 'p', title: {en: 'You', cy: 'Chi'}, questions: [line('q', {label})]}],
};
const signature = (en: string, cy: string) => ({
  source: {language: 'en', text: en},
  text: cy,
  signedBy: 'Mair Ellis',
  signedOn: '2026-11-27',
});
const signatures = {
  consultation: 'buses',
  signed: {
    cy: {
      title: signature('Buses', 'Bysiau'),
      'page.p.title': signature('You', 'Chi'),
      'question.q.label': signature('How often?', 'Pa mor aml?'),
    },
  },
};

const noProfile =
  'Law and good practice were not looked at: --profile uk-consultation or --profile wales-consultation adds them.\n';

describe('dweud check', () => {
  it('says that law and good practice were not looked at, unless somebody asked for as much', async () => {
    const path = file('profile.json', good);
    assert.ok((await dweud('check', path)).out.endsWith(`.\n${noProfile}`));
    for (const more of [['--profile', 'uk-consultation'], ['--rule', 'apostrophe'], ['--json']])
      assert.doesNotMatch((await dweud('check', path, ...more)).out, /were not looked at/);
  });

  it('prints the page about a rule, wherever it is installed', async () => {
    for (const args of [['--explain', 'placeholder-left'], ['--explain=placeholder-left']]) {
      const {code, out} = await dweud('check', ...args);
      assert.equal(code, 0);
      assert.match(out, /^placeholder-left\n\nWhat it finds\n\nWords that stand where /);
      assert.match(out, /\nWhat to do\n\nWrite the words\.\n/);
      assert.match(out, /\n {6}"consultation": "buses",\n/);
      // Nothing of Markdown.
      assert.doesNotMatch(out, /```|^#|\]\(|`/m);
    }
    const two = (await dweud('check', '--explain', 'link-text', 'welsh-equal')).out;
    assert.match(two, /^link-text\n[^]*\n\nwelsh-equal\n\nWhat it finds/);
    const {out} = await dweud('check', '--explain');
    for (const name of ['valid-document', 'invisible-character', 'welsh-equal'])
      assert.ok(out.includes(`\n  ${name}\n`), name);
    for (const {name} of [...rules, ...profileRules])
      assert.equal((await dweud('check', '--explain', name)).code, 0, name);
    const {files} = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    ) as {files: readonly string[]};
    assert.ok(files.includes('docs/rules'));
  });

  it('says what is wrong, where, by which rule, and ends with 1', async () => {
    const path = file('bad.json', {...good, title: {en: 'Buses', cy: 'cyBuses'}});
    assert.deepEqual(await dweud('check', path, '--rule', 'placeholder-left'), {
      code: 1,
      err: '',
      out: 'bad.json\n  10:11  error  placeholder-left  “cyBuses” is no text yet. Write the words.\n\nWhat a rule means, and what to do: dweud check --explain placeholder-left\n\n1 file: 1 error, 0 warnings.\n',
    });
  });

  it('ends with 0 when there are warnings alone, and shows the first few of many', async () => {
    const options = 'abcdefgh'
      .split('')
      .map((value) => ({value, label: {en: value, cy: `${value}!`}}));
    const path = file('draft.json', {
      ...good,
      pages: [{...good.pages[0], questions: [{name: 'q', type: 'radios', label, options}]}],
    });
    const {code, out} = await dweud('check', path);
    assert.equal(code, 0);
    assert.equal(out.match(/ warning {2}translation-unsigned /g)?.length, 5);
    assert.match(out, /\n {2}and 6 more of translation-unsigned in cy; --json lists them all\.\n/);
    assert.match(out, /\n1 file: 0 errors, 11 warnings\.\n/);
  });

  it('reads the signatures beside the document, and holds an equal one to them', async () => {
    const path = file('buses.json', {...good, policy: 'equal'});
    assert.equal((await dweud('check', path)).code, 1);
    file('buses.translations.json', signatures);
    assert.deepEqual(await dweud('check', path, at('buses.translations.json')), {
      code: 0,
      err: '',
      out: `1 file: 0 errors, 0 warnings.\n${noProfile}`,
    });
    file('buses.json', {...good, policy: 'equal', title: {en: 'Buses and trains', cy: 'Bysiau'}});
    assert.match(
      (await dweud('check', path)).out,
      /error {2}translation-stale {2}The English was “Buses”/,
    );
  });

  it('says what is wrong with the signatures first', async () => {
    const path = file('b.json', good);
    file('b.translations.json', {...signatures, consultation: 'trams'});
    const wrong = await dweud('check', path);
    assert.equal(wrong.code, 1);
    assert.match(wrong.out, /^b\.translations\.json\n {2}2:19 .*signatures of `trams`/);
    file('b.translations.json', {...signatures, alow: []});
    assert.match(
      (await dweud('check', path)).out,
      /`alow` may not stand here\. Did you mean `allow`\?/,
    );
  });

  it('prints everything as JSON', async () => {
    const path = file('json.json', {...good, title: {en: 'Buses', cy: "Bws'r"}});
    const {code, out} = await dweud('check', '--json', path);
    assert.equal(code, 1);
    const findings = JSON.parse(out) as FileFinding[];
    assert.equal(findings.length, 4);
    assert.deepEqual(
      findings.find(({rule}) => rule === 'apostrophe'),
      {
        pointer: '/title/cy',
        severity: 'error',
        says: "An apostrophe in Welsh is ’ (U+2019): see “Bws'r”. Quotation marks are ‘ and ’, or “ and ”.",
        key: 'title',
        language: 'cy',
        rule: 'apostrophe',
        docs: 'docs/rules/apostrophe.md',
        line: 10,
        column: 11,
        file: 'json.json',
      },
    );
  });

  it('leads to the page that uses the bank, for what is on that page', async () => {
    const pages = [...good.pages, {id: 'you', use: 'bank:area-gate@99'}];
    const path = file('bank.json', {...good, pages});
    const {out} = await dweud('check', path, '--rule=valid-document');
    assert.match(out, /^bank\.json\n {2}\d+:14 .*The bank has no bank:area-gate@99\./);
    const taken = [
      {id: 'a', use: 'bank:area-gate@1'},
      {id: 'b', use: 'bank:area-gate@1'},
    ];
    const twice = file('twice.json', {...good, pages: taken});
    const said = (await dweud('check', twice, '--rule=valid-document')).out;
    assert.match(said, /There is a question area_connection already/);
  });

  it('says what is wrong with the other files when one cannot be read', async () => {
    const bad = file('bad.json', {...good, title: {en: 'Buses', cy: 'cyBuses'}});
    const broken = file('comma.json', '{"a": 1,}');
    const {code, out, err} = await dweud('check', broken, bad, '--rule', 'placeholder-left');
    assert.equal(code, 2);
    assert.match(out, /^bad\.json\n.*placeholder-left/);
    assert.match(out, /\n1 file: 1 error/);
    assert.match(err, /^comma\.json:1:8 is no JSON\./);
  });

  it('ends with 2, in plain words, for what it cannot read', async () => {
    mkdirSync(at('folder'));
    for (const [args, says] of [
      [['check', at('none.json')], 'none.json cannot be read. There is no such file.\n'],
      [['check', at('folder')], 'folder cannot be read. It is a folder.\n'],
      [
        ['check', file('comma.json', '{"a": 1,}')],
        'comma.json:1:8 is no JSON. There is a comma before `}`. Take it out.\n',
      ],
      [['check'], 'Name a file to check: dweud check buses.json\n'],
      [
        ['check', at('buses.translations.json')],
        'buses.translations.json holds signatures. Name the document that they are for.\n',
      ],
      [['check', '--rul', 'x'], "Unknown option '--rul'.\n"],
      [
        ['check', at('none.json'), '--rule', 'apostrophes'],
        'There is no rule apostrophes. Did you mean apostrophe? dweud check --explain lists them.\n',
      ],
      [
        ['check', '--explain', 'plceholder'],
        'There is no rule plceholder. Did you mean placeholder-left? dweud check --explain lists them.\n',
      ],
      [
        ['check', '--explain', '../checking'],
        'There is no rule ../checking. dweud check --explain lists them.\n',
      ],
      [
        ['check', at('none.json'), '--profile', 'uk'],
        'There is no profile uk. Did you mean uk-consultation? dweud check --help lists them.\n',
      ],
      [['chek'], 'There is no command chek. Did you mean check? dweud --help lists them.\n'],
    ] as const)
      assert.deepEqual(await dweud(...args), {code: 2, out: '', err: says});
    writeFileSync(at('latin.json'), Buffer.from([0x22, 0xe2, 0x22]));
    assert.match((await dweud('check', at('latin.json'))).err, /It is no text in UTF-8\./);
  });
});

describe('dweud', () => {
  it('lists its commands, and says what each does', async () => {
    const {code, out} = await dweud('--help');
    assert.equal(code, 0);
    assert.match(out, /\n {2}check +Says what is wrong with a document/);
    const help = await dweud('check', at('none.json'), '--help');
    assert.equal(help.code, 0);
    assert.match(
      help.out,
      /Usage: dweud check FILE… \[--json\] \[--profile NAME\] \[--rule NAME\]/,
    );
    assert.match(help.out, /\n {2}yes-no-reused\n/);
  });

  it('says its version, and without a command what it could do', async () => {
    assert.deepEqual(await dweud('--version'), {code: 0, out: '1.2.3\n', err: ''});
    const {code, err} = await dweud();
    assert.equal(code, 2);
    assert.match(err, /Usage: dweud COMMAND/);
  });
});
