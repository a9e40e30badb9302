import assert from 'node:assert/strict';
import {describe, it, mock} from 'node:test';
import fc from 'fast-check';
import type {Listed, Text} from '../../src/definition/generated/types.js';
import {ordered} from '../../src/engine/ordered.js';
import {entriesOf, folded, found, valueNamed} from '../../src/questions/option-search.js';

const options: readonly Listed[] = [
  {value: 'cardiff', label: {en: 'Cardiff', cy: 'Caerdydd'}, synonyms: {cy: ['Gaerdydd']}},
  {value: 'stdavids', label: {en: 'St David’s', cy: 'Tyddewi'}},
  {value: 'bay', label: {en: 'St Davids Bay', cy: 'Bae Tyddewi'}},
  {value: 'hay', label: {en: 'Hay-on-Wye', cy: 'Y Gelli Gandryll'}},
  {value: 'wyn', label: {en: 'Ŵyn Fawr', cy: 'Ŵyn Fawr'}, synonyms: ['Big Lambs']},
  {value: 'river', label: {en: 'Glan-yr-afon', cy: 'Glan’rafon'}},
  {value: 'newport1', label: {en: 'Newport', cy: 'Casnewydd'}},
  {value: 'newport2', label: {en: 'Newport', cy: 'Trefdraeth'}},
  {value: 'west', label: {en: 'West Cardiff', cy: 'Gorllewin Caerdydd'}},
];
const inEnglish = (text: Text) => ({
  text: typeof text === 'string' ? text : (text as Record<string, string>)['en']!,
});
const english = entriesOf(options, 'en', inEnglish);
const values = (text: string, entries = english) => found(entries, text).map(({value}) => value);

describe('a text as it is compared', () => {
  it('has no accents, capitals, apostrophes or signs (CYE-12, CYE-13)', () => {
    assert.equal(folded('Ŵyn'), 'wyn');
    assert.equal(folded('TRELÁI'), 'trelai');
    assert.equal(folded('ŷ'), 'y');
    for (const apostrophe of ['’', "'", '‘', 'ʼ', '`', ''])
      assert.equal(folded(`Glan${apostrophe}rafon`), 'glanrafon');
    assert.equal(folded('  Pen-y-bont   ar Ogwr! '), 'pen y bont ar ogwr');
    assert.equal(folded('Cafe\u0301'), folded('Café'));
    assert.equal(folded('!? –'), '');
  });

  it('has plain letters for those that Unicode takes no accent off', () => {
    const plain: Record<string, string> = {
      Łódź: 'lodz',
      Ørsted: 'orsted',
      Straße: 'strasse',
      STRAẞE: 'strasse',
      Đurđevac: 'durdevac',
      Ægir: 'aegir',
      Ǽ: 'ae',
      Œuvre: 'oeuvre',
      Diyarbakır: 'diyarbakir',
      İzmir: 'izmir',
      Þingeyri: 'thingeyri',
      Seyðisfjörður: 'seydisfjordur',
      Ħamrun: 'hamrun',
    };
    for (const [text, letters] of Object.entries(plain)) assert.equal(folded(text), letters);
  });

  it('keeps the letters of every script, and vowels that are marks', () => {
    assert.equal(folded('العربية'), 'العربية');
    assert.notEqual(folded('कि'), folded('कु'));
  });

  it('is the same when it is compared again', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        assert.equal(folded(folded(text)), folded(text));
      }),
    );
  });
});

describe('what a text finds', () => {
  it('comes in the order of how well it fits', () => {
    assert.deepEqual(values('cardiff'), ['cardiff', 'west']);
    assert.deepEqual(values('st davids'), ['stdavids', 'bay']);
    assert.deepEqual(values('w'), [
      'wyn',
      'west',
      'hay',
      'stdavids',
      'bay',
      'newport1',
      'newport2',
    ]);
  });

  it('need not be typed in order, nor whole', () => {
    assert.deepEqual(values('wye hay'), ['hay']);
    assert.deepEqual(values('diff we'), ['west']);
    assert.deepEqual(values('hay on wye'), ['hay']);
  });

  it('is found by synonyms and by its name in another language, too', () => {
    assert.deepEqual(values('gaerdydd'), ['cardiff']);
    assert.deepEqual(values('big lambs'), ['wyn']);
    assert.deepEqual(values('Tyddewi'), ['stdavids', 'bay']);
  });

  it('is everything for no text, and nothing for signs alone', () => {
    assert.equal(found(english, ' ').length, options.length);
    assert.deepEqual(values('…'), []);
    assert.deepEqual(values('Aberystwyth'), []);
  });

  it('never joins one name with the next', () => {
    assert.deepEqual(values('cardiff caerdydd').sort(), ['cardiff', 'west']);
    assert.deepEqual(values('hay y gelli'), ['hay']);
    assert.deepEqual(values('diffcaer'), []);
  });

  it('need have neither its spaces nor its hyphens (CYE-12)', () => {
    const list = [
      'Penylan Fawr',
      'Y Ben-y-lan',
      'Pen-y-lan',
      'Llanbedr',
      'Aber Gwaun',
      'Newport',
    ].map((label) => ({value: label, label, synonyms: label === 'Newport' ? ['Cas newydd'] : []}));
    const entries = entriesOf(list, '', (label) => ({text: label as string}));
    assert.deepEqual(values('penylan', entries), ['Pen-y-lan', 'Penylan Fawr']);
    assert.deepEqual(values('pen ylan', entries), ['Pen-y-lan', 'Penylan Fawr']);
    assert.deepEqual(values('benylan', entries), ['Y Ben-y-lan'], 'from any word on');
    assert.deepEqual(values('llan bedr', entries), ['Llanbedr']);
    assert.deepEqual(values('abergw', entries), ['Aber Gwaun'], 'as far as it is typed');
    assert.deepEqual(values('casnew', entries), ['Newport']);
    assert.deepEqual(
      values('nylan', entries).includes('Y Ben-y-lan'),
      false,
      'from the middle of a word',
    );
    assert.deepEqual(values('wrcas', entries), [], 'never over the end of a name');
  });

  it('holds every option whose name is typed in any case and any apostrophe', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'B', 'ŵ', 'Ŷ', 'é', '’', "'", ' ', '-', 'll', '7'),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(letters, {minLength: 1, maxLength: 8}), (labels) => {
        const list = labels.map((label, index) => ({value: String(index), label}));
        const entries = entriesOf(list, '', (text) => ({text: text as string}));
        for (const {value, label} of list) {
          const typed = label.toUpperCase().replaceAll('’', "'").normalize('NFD');
          const there = found(entries, typed).some((entry) => entry.value === value);
          assert.equal(there, folded(label) !== '' || typed.trim() === '');
        }
      }),
    );
  });
});

describe('the option that goes by a name', () => {
  it('is known in every language, by its labels before its synonyms', () => {
    for (const name of ['caerdydd', 'CARDIFF ', 'Gaerdydd'])
      assert.equal(valueNamed(options, name), 'cardiff');
    assert.equal(
      valueNamed(
        [
          {value: 'a', label: 'Bay', synonyms: ['Dock']},
          {value: 'b', label: 'Dock'},
        ],
        'dock',
      ),
      'b',
    );
  });

  it('is known without its spaces and hyphens, unless another has that very name', () => {
    const list = [
      {value: 'a', label: 'Pen-y-lan'},
      {value: 'b', label: 'Glan yr afon'},
      {value: 'c', label: 'Glanyrafon'},
      {value: 'd', label: 'New Port'},
      {value: 'e', label: 'Ne Wport'},
    ];
    assert.equal(valueNamed(list, 'PENYLAN'), 'a');
    assert.equal(valueNamed(list, 'peny lan'), 'a');
    assert.equal(valueNamed(list, 'glan-yr-afon'), 'b');
    assert.equal(valueNamed(list, 'glanyrafon'), 'c');
    assert.equal(valueNamed(list, 'glanyr afon'), undefined);
    assert.equal(valueNamed(list, 'newport'), undefined);
  });

  it('is nobody where two are called so, or only begin so', () => {
    assert.equal(valueNamed(options, 'Newport'), undefined);
    assert.equal(valueNamed(options, 'Card'), undefined);
    assert.equal(valueNamed(options, ''), undefined);
    assert.equal(valueNamed([{value: 'a', label: '–'}], '!'), undefined);
  });
});

describe('ten thousand options', () => {
  const many = Array.from({length: 10_000}, (_, index) => ({
    value: `v${index}`,
    label: {en: `Ŵard ${index}`, cy: `Ẃard ${index}`},
  }));

  it('are read and sorted once, however often somebody types (counted, not timed)', () => {
    let compared = 0;
    const compare = (a: string, b: string) => {
      compared++;
      return a < b ? -1 : 1;
    };
    const scope = {words: (text: Text) => ({text: (text as {en: string}).en}), messages: {compare}};
    const question = {order: 'alphabetical', options: many};
    const list = () => entriesOf(ordered(question, scope).options, 'en', inEnglish);
    assert.equal(found(list(), 'w').length, 10_000);
    valueNamed(many, 'w');
    const before = compared;
    const normalize = mock.method(String.prototype, 'normalize');
    try {
      for (const text of ['ŵ', 'ŵa', 'ŵar', 'ŵard 77']) {
        found(list(), text);
        valueNamed(many, text);
      }
      assert.equal(compared, before);
      assert.equal(normalize.mock.callCount(), 8);
    } finally {
      normalize.mock.restore();
    }
    assert.equal(found(list(), 'ward 777').length, 19);
  });

  it('are read once, too, when a part of them is offered', () => {
    const half = many.filter((_, index) => index % 2);
    const normalize = mock.method(String.prototype, 'normalize');
    try {
      entriesOf(half, 'en', inEnglish);
      assert.ok(normalize.mock.callCount() <= half.length);
    } finally {
      normalize.mock.restore();
    }
  });

  it('are in the words of the moment where those depend on answers, and the same ones otherwise', () => {
    const fixed = [{value: 'a', label: 'Alpha'}];
    const first = entriesOf(fixed, 'en', (text) => ({text: text as string}));
    assert.equal(
      entriesOf(fixed, 'en', () => ({text: 'Other'})),
      first,
    );
    const lists = [
      [{value: 'a', label: 'Of {{name}}'}],
      [{value: 'a', label: 'A', hint: {en: 'For {{name}}'}}],
      [{value: 'a', label: 'A', heading: [{when: {name: 'x'}, en: 'X'}, {en: 'Y'}]}],
    ];
    for (const list of lists) {
      entriesOf(list as never, 'en', () => ({text: 'Siân'}));
      const [entry] = entriesOf(list as never, 'en', () => ({text: 'Tomos'}));
      assert.equal(entry!.text, 'Tomos');
    }
  });
});
