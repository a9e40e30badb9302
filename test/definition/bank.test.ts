import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {entriesIn, withBank} from '../../src/definition/bank.js';
import {withFetchedBank} from '../../src/definition/fetch-bank.js';
import {loaders} from '../../src/definition/generated/bank/loaders.js';
import {pages} from '../../src/definition/generated/bank/pages.js';
import {responseSchema} from '../../src/engine/response-schema.js';
import {Session} from '../../src/engine/session.js';
import {planOf} from '../../src/engine/whole-plan.js';
import {models} from '../../src/questions/models.js';
import {columnsOf} from '../../src/receiver/columns-of.js';
import {createReceiver, type Store} from '../../src/receiver/index.js';
import {definitionOf, line} from '../engine/definitions.js';
import {post} from '../receiver/requests.js';
import {entries, json, schemas, withFollowUps} from './bank-entries.js';

const ajv = new Ajv({strict: false, allErrors: true});
for (const folder of ['.', 'questions'])
  for (const name of readdirSync(join(schemas, folder)))
    if (name.endsWith('.schema.json')) ajv.addSchema(json(folder, name) as object);
const isEntry = ajv.getSchema('https://dweud.example/schemas/bank.schema.json')!;
const isConsultation = ajv.getSchema('https://dweud.example/schemas/consultation.schema.json')!;

const using = (use: string, more: object = {}) =>
  definitionOf([], {pages: [{id: 'from-bank', use, ...more}]});
const writtenOut = (page: object) => definitionOf([], {pages: [{id: 'from-bank', ...page}]});

/** Every text of a page that has a language, with its place. */
function* textsIn(value: unknown, at = ''): Iterable<readonly [string, Record<string, unknown>]> {
  if (value === null || typeof value !== 'object') return;
  if ('en' in value || 'cy' in value) yield [at, value];
  else for (const [key, child] of Object.entries(value)) yield* textsIn(child, `${at}/${key}`);
}

/** Texts that stand where a language is missing: a label that is a bare string is the same in both. */
function* bareIn(value: unknown, at = ''): Iterable<string> {
  if (value === null || typeof value !== 'object') return;
  for (const [key, child] of Object.entries(value))
    if (
      ['label', 'hint', 'text', 'title', 'intro', 'divider'].includes(key) &&
      typeof child === 'string'
    )
      yield `${at}/${key}`;
    else yield* bareIn(child, `${at}/${key}`);
}

describe('the bank of questions', () => {
  for (const [path, entry] of entries) {
    const {id, page, source, words} = entry;
    it(`${id} is an entry, and says of all its words where they come from`, () => {
      assert.ok(isEntry(entry), JSON.stringify(isEntry.errors));
      assert.match(
        `${path.replaceAll('\\', '/').replace(/\.json$/, '')}@`,
        new RegExp(`^${id.split('@')[0]!}(@\\d+)?@$`),
      );
      const names = [...withFollowUps(page.questions)].map(({name}) => name);
      assert.deepEqual(Object.keys(words).sort(), ['page', ...names].sort());
      for (const {sources = []} of Object.values(words))
        for (const place of sources) assert.ok(place < source.length);
    });

    it(`${id} has every text in both languages, and no straight apostrophe`, () => {
      for (const [at, text] of textsIn(page)) {
        assert.deepEqual(Object.keys(text), ['en', 'cy'], at);
        for (const words of Object.values(text) as string[]) {
          assert.ok(words.trim(), at);
          assert.doesNotMatch(words, /['‘]/, at);
        }
      }
      assert.deepEqual([...bareIn(page)], []);
    });

    it(`${id} is to the response and to an export as if its page were written out`, async () => {
      for (const use of [`bank:${id}`, `bank:${id.split('@')[0]!}`]) {
        assert.ok(isConsultation(using(use)), JSON.stringify(isConsultation.errors));
        const plan = planOf(using(use), models);
        const same = planOf(writtenOut(page), models);
        assert.deepEqual(plan.definition, same.definition);
        assert.deepEqual(responseSchema(plan), responseSchema(same));
        assert.deepEqual(
          columnsOf(plan).map(({name}) => name),
          columnsOf(same).map(({name}) => name),
        );
        assert.deepEqual(await withFetchedBank(using(use)), writtenOut(page));
      }
    });
  }

  it('can be fetched whole, and nothing else', () => {
    assert.deepEqual([...loaders.keys()], [...pages.keys()]);
    assert.deepEqual(
      [...pages.keys()].filter((name) => name.includes('@')).sort(),
      entries.map(([, {id}]) => id).sort(),
    );
  });
});

describe('a page from the bank', () => {
  it('stands between others, and what it says itself counts before what the bank says', () => {
    const title = {en: 'About your home', cy: 'Am eich cartref'};
    const definition = definitionOf([], {
      pages: [
        {id: 'first', title: 'First', questions: [line('a')]},
        {id: 'band', use: 'bank:council-tax-band/wales@1', title, showIf: {a: 'x'}},
      ],
    });
    const [first, band] = planOf(definition, models).definition.pages;
    assert.equal(first!.title, 'First');
    assert.deepEqual(band!.title, title);
    assert.deepEqual(band!.showIf, {a: 'x'});
    assert.deepEqual(Object.keys(band!).sort(), ['id', 'questions', 'showIf', 'title']);
    assert.equal(band!.questions[0]!.name, 'council_tax_band');
    assert.ok('use' in definition.pages[1]!, 'the author’s document is left as it is');
  });

  it('is refused by name when the bank has no such entry or version', async () => {
    const definition = definitionOf([], {
      pages: [
        {id: 'a', use: 'bank:area-gate@1'},
        {id: 'b', use: 'bank:area-gate@99'},
        {id: 'c', use: 'bank:constructor'},
      ],
    });
    const findings = [
      {pointer: '/pages/1/use', rule: 'unknown-bank-entry', detail: 'bank:area-gate@99'},
      {pointer: '/pages/2/use', rule: 'unknown-bank-entry', detail: 'bank:constructor'},
    ];
    assert.throws(() => planOf(definition, models), {name: 'DefinitionError', findings});
    await assert.rejects(withFetchedBank(definition), {name: 'DefinitionError', findings});
    assert.throws(() => planOf(using('area-gate'), models), {name: 'DefinitionError'});
    assert.equal(isConsultation(using('area-gate')), false);
  });

  it('is found faulty as what it is in place: a name twice', () => {
    const definition = definitionOf([], {
      pages: [
        {id: 'first', title: 'First', questions: [line('victim')]},
        {id: 'gate', use: 'bank:victim-gate@1'},
      ],
    });
    assert.throws(() => planOf(definition, models), {
      findings: [{pointer: '/pages/1/questions/0/name', rule: 'duplicate-name', detail: 'victim'}],
    });
  });

  it('never hangs or throws over what is no definition', () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        entriesIn(junk);
        for (const input of [junk, {pages: junk}, {pages: [junk, {use: junk}]}])
          assert.equal(withBank(input, pages), input);
      }),
    );
  });

  it('newest counts where no version is named, and each version stays what it was', () => {
    const bank = new Map([
      ['gate', {title: 'Two'}],
      ['gate@1', {title: 'One'}],
      ['gate@2', {title: 'Two'}],
    ]);
    const titleOf = (use: string) =>
      (withBank(using(use), bank) as {pages: {title: string}[]}).pages[0]!.title;
    assert.deepEqual(['bank:gate', 'bank:gate@1', 'bank:gate@2'].map(titleOf), [
      'Two',
      'One',
      'Two',
    ]);
  });

  it('is judged by a receiver that is given the author’s document', async () => {
    const definition = using('bank:council-tax-band/england@1');
    const session = new Session(planOf(definition, models), {
      now: () => new Date('2026-11-23T12:00:00Z'),
      newId: () => '0192f0c0-0000-7000-8000-000000000000',
    });
    session.answer('council_tax_band', 'H');
    const response = session.close({language: 'cy', channel: 'web'});
    const store: Store = {
      add: () => Promise.resolve(true),
      find: () => Promise.resolve(undefined),
      async *responses() {},
      count: () => Promise.resolve(0),
      close: () => Promise.resolve(),
    };
    const receive = createReceiver({definitions: [definition], store});
    assert.equal((await receive(post(response))).status, 201);
    const band = {...response, answers: {council_tax_band: 'I'}};
    assert.equal((await receive(post(band))).status, 422, 'there is no band I in England');
  });
});
