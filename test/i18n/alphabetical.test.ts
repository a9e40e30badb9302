import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {cy, en} from './words.js';

const digraphs = ['ch', 'dd', 'ff', 'ng', 'll', 'ph', 'rh', 'th'];
const title = (text: string) => text[0]!.toUpperCase() + text.slice(1);
const unit = fc.constantFrom(
  ...'abcdefghijklmnopqrstuvwxyzABCDGHLNPRTFâêîôûŵŷéöÂŴ',
  ...digraphs,
  ...digraphs.map(title),
  // A digraph with a capital in second place alone is two letters, and an accent may be a character of its own.
  ...[
    'cH',
    'lL',
    'g\u0302',
    'w\u0302',
    ' ',
    '-',
    '’',
    '(',
    ')',
    '.',
    ',',
    '&',
    '£',
    '1',
    '2',
    '10',
  ],
);
const word = fc.array(unit, {maxLength: 6}).map((units) => units.join(''));
/** Two words, often alike but for one place. */
const pair = fc.oneof(
  fc.tuple(word, word),
  fc
    .tuple(word, unit, unit, word)
    .map(([before, a, b, after]) => [before + a + after, before + b + after]),
) as fc.Arbitrary<[string, string]>;

const agrees = (language: string, compare: (a: string, b: string) => number) => {
  const icu = new Intl.Collator(language, {numeric: true});
  const letters = new Intl.Collator(language, {numeric: true, sensitivity: 'accent'});
  fc.assert(
    fc.property(pair, ([a, b]) => {
      // Words that differ in capitals alone may come either way, so long as they always do.
      if (letters.compare(a, b) === 0) assert.equal(compare(a, b) + compare(b, a), 0);
      else assert.equal(Math.sign(compare(a, b)), Math.sign(icu.compare(a, b)), `${a} | ${b}`);
    }),
    {numRuns: 20_000},
  );
};

describe('Welsh alphabetical order (CYE-11)', () => {
  it('is that of CLDR', () => agrees('cy', cy.compare));

  it('has every digraph as a letter after the one before it', () => {
    const sorted =
      'ci cwm chwaer da dydd ddoe eos fan fy fferm gŵyl ngo haf lon lwc llan pen pwll phrif radio rosyn rhan tad twr thema';
    const shuffled = sorted.split(' ').sort();
    assert.notDeepEqual(shuffled, sorted.split(' '));
    assert.equal(shuffled.sort(cy.compare).join(' '), sorted);
  });

  it('lets accents and capitals decide only between words that are otherwise alike', () => {
    assert.deepEqual(['tŷ', 'ty', 'Ty', 'tyb', 'Tŷ'].sort(cy.compare), [
      'ty',
      'Ty',
      'tŷ',
      'Tŷ',
      'tyb',
    ]);
  });

  it('puts numbers in the order of their values', () => {
    assert.deepEqual(['Ward 10', 'Ward 2'].sort(cy.compare), ['Ward 2', 'Ward 10']);
  });
});

describe('English alphabetical order', () => {
  it('is that of CLDR', () => agrees('en-GB', en.compare));

  it('differs from the Welsh order (PAT-08)', () => {
    const names = ['Llan', 'Lon', 'Chwilog', 'Cwm'];
    assert.deepEqual([...names].sort(en.compare), ['Chwilog', 'Cwm', 'Llan', 'Lon']);
    assert.deepEqual([...names].sort(cy.compare), ['Cwm', 'Chwilog', 'Lon', 'Llan']);
  });
});
