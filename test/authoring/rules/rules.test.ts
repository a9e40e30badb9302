import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {checkDocument} from '../../../src/authoring/check-document.js';
import {profileRules} from '../../../src/authoring/profiles/profiles.js';
import {rules as everywhere} from '../../../src/authoring/rules/rules.js';
import {entries} from '../../definition/bank-entries.js';
import {definitionOf} from '../../engine/definitions.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const rules = [...everywhere, ...profileRules];
const names = rules.map(({name}) => name);
const errorsIn = (document: unknown) =>
  checkDocument(document)
    .filter(({severity}) => severity === 'error')
    .map(({rule, pointer, says}) => `${rule} ${pointer} ${says}`);

describe('every rule', () => {
  it('has a page of its own, which says what to do and how to make an exception', () => {
    const pages = readdirSync(join(root, 'docs/rules')).map((name) => name.replace('.md', ''));
    assert.deepEqual(pages.sort(), [...names].sort());
    for (const {name, isStrict} of rules) {
      const page = readFileSync(join(root, `docs/rules/${name}.md`), 'utf8');
      assert.ok(page.startsWith(`# ${name}\n`), name);
      for (const heading of ['What it finds', 'Why', 'A real one', 'What to do', 'An exception'])
        assert.ok(page.includes(`\n## ${heading}\n\n`), `${name}: ${heading}`);
      assert.equal(page.includes(`"rule": "${name}"`), !isStrict, name);
    }
  });

  it('is in the table of the guide', () => {
    const guide = readFileSync(join(root, 'docs/checking.md'), 'utf8');
    for (const name of names) assert.ok(guide.includes(`[\`${name}\`](rules/${name}.md)`), name);
  });

  it('takes whatever JSON there is', () => {
    const odd = [{en: 5}, [5], [{when: 5, en: 'A'}], null, 7, {}, [], {en: {one: 'A'}}];
    for (const title of odd)
      for (const languages of [['en', 'cy'], 'en', [5, '', 'e n', 'cy'], undefined])
        for (const pages of [undefined, 5, [null], [{questions: [{name: 5, options: [null]}]}]])
          assert.ok(checkDocument({title, languages, pages, policy: 5}).length > 0);
    for (const value of [null, 5, 'a', [], true]) assert.ok(checkDocument(value).length > 0);
  });
});

describe('a document whose languages are not what they should be', () => {
  const placeholders = (languages: unknown) =>
    checkDocument({...definitionOf([]), languages, title: {en: 'TODO', cy: 'TODO'}})
      .filter(({rule}) => rule === 'placeholder-left')
      .map(({language}) => language);

  it('is read in those that are', () => {
    assert.deepEqual(placeholders(['en', 'C Y']), ['en']);
    assert.deepEqual(placeholders(['cy', 'cy', 5, 'en-a']), ['cy']);
    assert.deepEqual(placeholders('cy'), ['cy']);
    // A tag in capitals is none, and no language that everything lacks.
    assert.deepEqual(placeholders(['CY', 'en']), ['en']);
  });

  it('is read in those of its texts where it names none', () => {
    for (const languages of [undefined, [], ['Welsh'], 5])
      assert.deepEqual(placeholders(languages), ['en', 'cy']);
  });
});

describe('the documents of this repository', () => {
  const folder = join(root, 'demo/consultations');
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

  for (const name of files)
    it(`${name} has no errors, and says that nobody has signed it`, () => {
      const document: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      assert.deepEqual(errorsIn(document), []);
      const warnings = checkDocument(document).map(({rule}) => rule);
      assert.ok(warnings.includes('translation-unsigned'));
      // Words of the law, and of surveys that are asked in the same words everywhere.
      const borne = ['long-sentence', 'long-stem', 'reading-age', 'hint-length', 'absolute-words'];
      assert.deepEqual(
        new Set(warnings.filter((rule) => !borne.includes(rule))),
        new Set(['translation-unsigned']),
      );
    });

  for (const [, {id, page}] of entries)
    it(`${id} of the bank has no errors`, () => {
      const pages = [{...page, id: 'page'}];
      const document = definitionOf([], {
        pages,
        policy: 'draft',
        effectsOnWelsh: {notAsked: 'An entry of the bank.'},
      });
      assert.deepEqual(errorsIn(document), []);
    });
});
