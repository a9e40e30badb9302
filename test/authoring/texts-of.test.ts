import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {isNeededIn, placeIn, wordsIn} from '../../src/authoring/document-text.js';
import {textsOf} from '../../src/authoring/texts-of.js';
import {definitionOf} from '../engine/definitions.js';

const folder = fileURLToPath(new URL('../../demo/consultations', import.meta.url));
const documents = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && !name.endsWith('.translations.json'))
  .map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as object] as const);

/** Where Welsh words stand in a document, whatever the schemas say of the place. */
function* welshIn(value: unknown, pointer = ''): Generator<string> {
  if (value === null || typeof value !== 'object') return;
  for (const [name, member] of Object.entries(value) as [string, unknown][]) {
    const at = `${pointer}/${name}`;
    if (name !== 'cy') yield* welshIn(member, at);
    else if (typeof member === 'string') yield at;
    else for (const form of Object.keys(member as object)) yield `${at}/${form}`;
  }
}

const keysOf = (document: object) => textsOf(document).map(({key}) => key);

describe('the texts of a document', () => {
  for (const [name, document] of documents)
    it(`are all there, once, in ${name}`, () => {
      const texts = textsOf(document);
      const places = texts
        .filter((text) => wordsIn(text, 'cy') !== undefined && typeof text.text !== 'string')
        .map((text) => placeIn(text, 'cy'));
      const expected = [...welshIn(document)];
      assert.ok(expected.length > 5);
      assert.deepEqual(places.sort(), expected.sort());
      assert.equal(new Set(texts.map(({key}) => key)).size, texts.length);
    });

  const label = {en: 'A', cy: 'B'};
  const other = {value: 'other', label, other: {label, hint: label, errors: {required: label}}};
  const radios = {
    type: 'radios',
    name: 'support',
    label,
    errors: {required: label},
    options: [{value: 'strongly_oppose', label}, other],
  };

  it('are named by what their author named, and not by where it stands', () => {
    const line = {type: 'text', name: 'why', label, hint: label};
    const document = (questions: readonly object[]) =>
      definitionOf(questions, {title: label, organisation: {name: label}});
    const keys = keysOf(document([line, radios]));
    assert.deepEqual(keys, [
      'title',
      'page.only.title',
      'question.why.label',
      'question.why.hint',
      'question.support.label',
      'question.support.errors.required',
      'question.support.option.strongly_oppose.label',
      'question.support.option.other.label',
      'question.support.option.other.other.label',
      'question.support.option.other.other.hint',
      'question.support.option.other.other.errors.required',
      'organisation.name',
    ]);
    assert.deepEqual(keysOf(document([radios, line])).sort(), keys.sort());
  });

  it('have a name of their own inside an item, and none of the option that asks more', () => {
    const place = {type: 'text', name: 'place', label};
    const repeat = {
      type: 'repeat',
      name: 'branches',
      label,
      item: label,
      add: label,
      questions: [place],
    };
    const asked = {...radios, options: [{value: 'yes', label, followUp: place}]};
    const keys = keysOf(definitionOf([repeat, asked]));
    assert.ok(keys.includes('question.branches.question.place.label'));
    assert.ok(keys.includes('question.place.label'));
  });

  it('keep their name when they get variants, which are named by their conditions', () => {
    const variants = [
      {when: {self: 'no'}, ...label},
      {when: {age: {minimum: 18}}, ...label},
      label,
    ];
    const texts = textsOf(definitionOf([{...radios, label: variants}])).filter(
      ({kind, key}) => kind === 'label' && !key.includes('option'),
    );
    assert.deepEqual(
      texts.map((text) => [text.key, placeIn(text, 'cy')]),
      [
        ['question.support.label.when.self-no', '/pages/0/questions/0/label/0/cy'],
        ['question.support.label.when.age-minimum-18', '/pages/0/questions/0/label/1/cy'],
        ['question.support.label', '/pages/0/questions/0/label/2/cy'],
      ],
    );
    assert.match(texts[0]!.context, /question support › label › when self is no/);
  });

  it('are one for each form of a number, needed where the language has the form (CYE-02)', () => {
    const count = {
      en: {one: '1 branch', other: '{n} branches'},
      cy: {zero: 'Dim', one: '1 gangen', two: '2', few: '3', many: '6', other: '{n} cangen'},
    };
    const repeat = {type: 'repeat', name: 'b', label, item: label, add: label, count};
    const forms = textsOf(definitionOf([repeat])).filter(({kind}) => kind === 'count');
    assert.deepEqual(
      forms.map((form) => [form.key, isNeededIn(form, 'en'), isNeededIn(form, 'cy')]),
      [
        ['question.b.count.zero', false, true],
        ['question.b.count.one', true, true],
        ['question.b.count.two', false, true],
        ['question.b.count.few', false, true],
        ['question.b.count.many', false, true],
        ['question.b.count.other', true, true],
      ],
    );
    assert.equal(wordsIn(forms[1]!, 'cy'), '1 gangen');
    assert.equal(placeIn(forms[1]!, 'cy'), '/pages/0/questions/0/count/cy/one');
  });

  it('say whether they are Markdown, how long they may be, and what they are for', () => {
    const texts = textsOf(definitionOf([radios], {purpose: {why: label}}));
    const [why] = texts.filter(({key}) => key === 'purpose.why');
    assert.ok(why!.isMarkdown);
    assert.equal(why!.maxLength, 20000);
    assert.equal(why!.context, 'purpose › why: Why you are asking. Markdown.');
    assert.ok(!texts[0]!.isMarkdown);
  });

  it('of a page from the bank are those that the document has of its own', () => {
    const pages = [{id: 'you', use: 'bank:answering-for@1', intro: label}];
    assert.deepEqual(keysOf(definitionOf([], {pages})), ['title', 'page.you.intro']);
  });

  it('are found as far as there are any in what is no valid document', () => {
    for (const value of [null, 5, 'a', [], {pages: 5}, {pages: [null, {questions: [7]}]}])
      assert.deepEqual(textsOf(value), []);
    const stars = {type: 'star-rating', name: 'stars', label, hint: 5};
    assert.deepEqual(keysOf(definitionOf([stars, stars])).slice(2), [
      'question.stars.label',
      'question.stars.label-2',
    ]);
  });
});
