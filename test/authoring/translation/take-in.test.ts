import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import type {Translations} from '../../../src/definition/generated/types.js';
import {sign} from '../../../src/authoring/sign-off.js';
import {textsOf} from '../../../src/authoring/texts-of.js';
import {headFaults, languageFaults} from '../../../src/authoring/translation/head-faults.js';
import {takeIn} from '../../../src/authoring/translation/take-in.js';
import type {TranslatedEntry} from '../../../src/authoring/translation/translation-file.js';
import {unitsOf} from '../../../src/authoring/translation/units.js';
import {withWords} from '../../../src/authoring/with-words.js';
import {definitionOf} from '../../engine/definitions.js';

const words = (en: string, cy?: string) => ({en, ...(cy !== undefined && {cy})});
const age = (label: object) =>
  definitionOf([{type: 'number', name: 'age', label}], {title: words('Ages', 'Oedrannau')});
const document = age(words('How old are you on 1 May?', 'Faint yw eich oed ar 1 Mai?'));
const key = 'question.age.label';
const none: Translations = {consultation: 'test'};
const wanted = {from: 'en', to: 'cy', translations: none};
const entry = (target: string, more: Partial<TranslatedEntry> = {}): TranslatedEntry => ({
  key,
  source: 'How old are you on 1 May?',
  target,
  place: 'row 2',
  ...more,
});
const take = (entries: readonly TranslatedEntry[], of: object = document, translations = none) =>
  takeIn({head: {}, entries}, {document: of, from: 'en', to: 'cy', translations});
const reasons = (...entries: TranslatedEntry[]) =>
  take(entries).refusals.map(({place, reason}) => [
    place,
    reason.kind === 'rule' ? reason.rule : reason.kind,
  ]);

suite('what a translator is given', () => {
  const units = (of: object, more: object = {}) => unitsOf(of, {...wanted, ...more});

  test('is every text, with where it stands, its limit and how far it is', () => {
    const [title, label] = units(age(words('How old are you?')));
    assert.deepEqual([title?.key, title?.state, title?.target], ['title', 'unsigned', 'Oedrannau']);
    assert.deepEqual([label?.key, label?.state, label?.target], [key, 'missing', undefined]);
    assert.match(label!.context, /age/);
    assert.equal(label?.maxLength, 20_000);
  });

  test('is, with only what has changed, what is not signed, with what was signed (CY-11)', () => {
    const signed = textsOf(document).reduce(
      (translations, text) =>
        typeof text.text === 'string'
          ? translations
          : sign(translations, text, 'cy', 'en', {signedBy: 'Mair', signedOn: '2026-11-27'}),
      none,
    );
    const changed = {translations: signed, isOnlyChanged: true, reason: 'A day later'};
    assert.deepEqual(units(document, changed), []);
    const later = age(words('How old are you on 2 May?', 'Faint yw eich oed ar 1 Mai?'));
    const [unit, ...more] = units(later, changed);
    assert.deepEqual(more, []);
    assert.deepEqual([unit?.key, unit?.state, unit?.reason], [key, 'stale', 'A day later']);
    assert.equal(unit?.lastSigned?.source, 'How old are you on 1 May?');
    assert.equal(unit?.lastSigned?.text, 'Faint yw eich oed ar 1 Mai?');
    assert.equal(units(later, {translations: signed}).length, units(document).length);
    assert.ok(units(later, {reason: 'A day later'}).every(({reason}) => reason === undefined));
  });

  test('has no text that is the same in every language, or has no words in the first', () => {
    assert.deepEqual(
      units(age(words('x')), {to: 'en', from: 'cy'}).map((unit) => unit.key),
      ['title'],
    );
    assert.ok(!units(age('GOV.UK' as unknown as object)).some((unit) => unit.key === key));
  });

  test('has the forms of a number that only the other language has (CYE-02)', () => {
    const count = {en: {one: '{n} child', other: '{n} children'}};
    const repeat = definitionOf([{type: 'repeat', name: 'child', count}]);
    const forms = units(repeat).filter((unit) => unit.key.includes('count'));
    assert.deepEqual(
      forms.map(({key: of, source}) => [of.split('.').at(-1), source]),
      [
        ['one', '{n} child'],
        ['zero', '{n} children'],
        ['two', '{n} children'],
        ['few', '{n} children'],
        ['many', '{n} children'],
        ['other', '{n} children'],
      ],
    );
    assert.match(forms[2]!.context, /count › two: /);
    const taken = take(
      forms.map(({key: of, source}) => entry(`${of.split('.').at(-1)} {n}`, {key: of, source})),
      repeat,
    );
    assert.deepEqual(taken.refusals, []);
    const now = JSON.parse(withWords(JSON.stringify(repeat), taken.edits)) as typeof repeat;
    assert.deepEqual((now.pages[0] as {questions: {count: object}[]}).questions[0]!.count, {
      ...count,
      cy: {
        one: 'one {n}',
        zero: 'zero {n}',
        two: 'two {n}',
        few: 'few {n}',
        many: 'many {n}',
        other: 'other {n}',
      },
    });
  });
});

suite('what a translator sends back', () => {
  test('is taken, counted, and changes those texts alone', () => {
    const half = age(words('How old are you on 1 May?'));
    const title = entry('Yr oedrannau', {key: 'title', source: 'Ages'});
    const taken = take([entry('Beth yw eich oed ar 1 Mai?', {comment: 'Iawn'}), title], half);
    assert.deepEqual(taken.counts, {added: 1, changed: 1, same: 0});
    assert.deepEqual(taken.comments, [{key, comment: 'Iawn'}]);
    const json = JSON.stringify(half, null, 2);
    assert.deepEqual(JSON.parse(withWords(json, taken.edits)), {
      ...age(words('How old are you on 1 May?', 'Beth yw eich oed ar 1 Mai?')),
      title: words('Ages', 'Yr oedrannau'),
    });
  });

  test('is the same however letters are encoded, and the spaces around it are nobody’s', () => {
    const house = age(words('House', 'Tŷ'.normalize('NFD')));
    assert.deepEqual(take([entry('Tŷ', {source: 'House'})], house).counts.same, 1);
    const [edit] = take([entry('  Llety\n', {source: 'House'})], house).edits;
    assert.equal(edit?.words, 'Llety');
  });

  for (const [why, expected, entries] of [
    [
      'a key that was changed',
      [['row 2', 'unknown-key']],
      [entry('x', {key: 'question.oed.label'})],
    ],
    [
      'a key of something inherited',
      [['row 2', 'unknown-key']],
      [entry('x', {key: 'constructor'})],
    ],
    [
      'a key that comes twice',
      [
        ['row 2', 'twice'],
        ['row 3', 'twice'],
      ],
      [entry('Oed ar 1 Mai?'), entry('Oed ar 1 Mai?', {place: 'row 3'})],
    ],
    [
      'a source that has changed since',
      [['row 2', 'source-changed']],
      [entry('x', {source: 'How old are you?'})],
    ],
    ['nothing', [['row 2', 'empty']], [entry(' \n')]],
    ['a formula', [['row 2', 'flaw']], [entry('', {flaw: 'formula'})]],
    ['what is over its limit', [['row 2', 'too-long']], [entry(`1 ${'x'.repeat(20_000)}`)]],
    ['other numbers', [['row 2', 'numbers-differ']], [entry('Faint yw eich oed ar 2 Mai?')]],
    ['other links', [['row 2', 'links-differ']], [entry('Oed ar 1 Mai? https://a.example')]],
    ['other variables', [['row 2', 'variables-differ']], [entry('Oed ar 1 Mai, {{name}}?')]],
  ] as const)
    test(`is refused with its place: ${why}`, () => {
      assert.deepEqual(reasons(...entries), expected);
      assert.deepEqual(take(entries).edits, []);
    });

  test('is refused with another structure', () => {
    const why = definitionOf([], {purpose: {why: words('One\n\n- two\n- three')}});
    const back = entry('Un\n\n- dau, tri', {key: 'purpose.why', source: 'One\n\n- two\n- three'});
    const [refusal] = take([back], why).refusals;
    assert.equal(refusal?.reason.kind === 'rule' && refusal.reason.rule, 'markdown-differ');
  });

  test('is refused for a text that is the same in every language', () => {
    const same = age('2027' as unknown as object);
    const {edits, refusals} = take([entry('2028', {source: '2027'})], same);
    assert.deepEqual([edits.length, refusals[0]?.reason.kind], [0, 'unknown-key']);
  });

  test('says what the source was and is, and how long it may be', () => {
    const [changed] = take([entry('x', {source: 'How old?'})]).refusals;
    assert.deepEqual(changed?.reason, {
      kind: 'source-changed',
      then: 'How old?',
      now: 'How old are you on 1 May?',
    });
    const [long] = take([entry(`1 ${'ŵ'.repeat(19_999)}`)]).refusals;
    assert.deepEqual(long?.reason, {kind: 'too-long', length: 20_001, limit: 20_000});
  });

  test('may differ where its author has said why', () => {
    const allow = [
      {rule: 'numbers-differ', key: 'question.age.*', reason: 'The day is said below'},
    ];
    const taken = take([entry('Faint yw eich oed?')], document, {...none, allow});
    assert.deepEqual([taken.refusals, taken.counts.changed], [[], 1]);
  });

  test('is refused when it is as before and the source has another number now', () => {
    const later = age(words('How old are you on 2 May?', 'Faint yw eich oed ar 1 Mai?'));
    const back = entry('Faint yw eich oed ar 1 Mai?', {source: 'How old are you on 2 May?'});
    const {refusals, counts} = take([back], later);
    assert.deepEqual([refusals.length, counts.same], [1, 0]);
  });

  test('is not blamed for what is wrong with another text', () => {
    const wrong = {...document, title: words('Ages from 5', 'Oedrannau')};
    assert.deepEqual(take([entry('Beth yw eich oed ar 1 Mai?')], wrong).refusals, []);
    const polish = {...age({...words('How old are you on 1 May?'), pl: 'Ile masz lat 2 maja?'})};
    const both = {...polish, languages: ['en', 'cy', 'pl']};
    assert.deepEqual(take([entry('Beth yw eich oed ar 1 Mai?')], both).refusals, []);
  });

  test('is taken in part beside what is refused', () => {
    const taken = take([
      entry('Oed ar 3 Mai?'),
      entry('Yr oedrannau', {key: 'title', source: 'Ages', place: 'row 3'}),
    ]);
    assert.deepEqual(taken.edits, [{pointer: '/title/cy', words: 'Yr oedrannau'}]);
    assert.equal(taken.refusals.length, 1);
  });
});

suite('a file that belongs to something else', () => {
  const expected = {document: 'precept-2027', from: 'en', to: 'cy'};
  const faults = (head: object) =>
    headFaults({head, entries: []}, expected).map(({part, is}) => [part, is]);

  test('is refused for another document, and other languages', () => {
    assert.deepEqual(faults({...expected, document: 'plan'}), [['document', 'plan']]);
    assert.deepEqual(faults({...expected, to: 'pl'}), [['to', 'pl']]);
    assert.deepEqual(faults({...expected, from: 'cy'}), [['from', 'cy']]);
  });

  test('is taken when it says nothing of itself, or says it in capitals', () => {
    assert.deepEqual(faults({}), []);
    assert.deepEqual(faults({...expected, to: 'CY'}), []);
  });

  test('is of no language that the document does not promise', () => {
    const own = {id: 'a', languages: ['en', 'cy']};
    assert.deepEqual(languageFaults(own, {from: 'en', to: 'cy'}), []);
    assert.deepEqual(languageFaults(own, {from: 'en', to: 'pl'}), [
      {part: 'language', is: 'pl', expected: 'en, cy'},
    ]);
  });
});

suite('a list of options', () => {
  const options = ['a', 'b', 'c'].map((value) => ({value, label: {en: `Option ${value}`}}));
  const asked = definitionOf([
    {type: 'radios', name: 'q', label: words('Which?', 'Pa un?'), options},
  ]);
  const given = (...values: string[]) =>
    values.map((value) => ({
      key: `question.q.option.${value}.label`,
      source: `Option ${value}`,
      target: `Dewis ${value}`,
      place: value,
    }));

  test('is taken as a whole, and never with words for some of them alone', () => {
    assert.deepEqual(take(given('a', 'b', 'c'), asked).refusals, []);
    const {edits, refusals} = take(given('a', 'c'), asked);
    assert.deepEqual(edits, []);
    assert.deepEqual(
      refusals.map(({place, reason}) => [place, reason]),
      ['a', 'c'].map((place) => [place, {kind: 'list-in-part', words: 2, all: 3}]),
    );
  });

  test('is any list of choices in a question, and no list of questions', () => {
    const points = [1, 2].map((value) => ({value, label: {en: `Point ${value}`}}));
    const of = definitionOf([
      {type: 'scale', name: 'q', label: words('Which?', 'Pa un?'), points},
      {type: 'text', name: 'r', label: {en: 'And?'}},
      {type: 'text', name: 's', label: {en: 'And then?'}},
    ]);
    const entry = (key: string, source: string, target: string) => ({
      key,
      source,
      target,
      place: key,
    });
    const {refusals} = take(
      [
        entry('question.q.point.1.label', 'Point 1', 'Pwynt 1'),
        entry('question.r.label', 'And?', 'A?'),
      ],
      of,
    );
    assert.deepEqual(
      refusals.map(({key, reason}) => [key, reason]),
      [['question.q.point.1.label', {kind: 'list-in-part', words: 1, all: 2}]],
    );
  });

  test('is taken in part where the others have words already', () => {
    const first = {value: 'a', label: {en: 'Option a', cy: 'Dewis a'}};
    const rest = options.slice(1);
    const of = definitionOf([
      {type: 'radios', name: 'q', label: words('Which?', 'Pa un?'), options: [first, ...rest]},
    ]);
    assert.equal(take(given('b', 'c'), of).edits.length, 2);
  });
});
