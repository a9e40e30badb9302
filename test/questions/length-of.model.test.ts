import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {graphemesIn, lengthFault, wordsIn} from '../../src/questions/length-of.js';
import {runs, soon} from '../engine/runs.js';

const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'});
const segments = (text: string) => [...segmenter.segment(text)].length;

describe('graphemesIn', () => {
  it('counts as a person does (PAT-13)', () => {
    const cases: [text: string, count: number][] = [
      ['', 0],
      ['a', 1],
      ['tŷ', 2],
      ['ty\u0302', 2],
      ['it’s – “so” … €5', 16],
      ['a\r\nb', 3],
      ['👨‍👩‍👧‍👦', 1],
      ['👮🏽‍♀️', 1],
      ['🏴󠁧󠁢󠁷󠁬󠁳󠁿', 1],
      ['🇬🇧🇮🇪', 2],
      ['ਪੰਜਾਬੀ', 3],
      [`a${'\u0301'.repeat(1000)}`, 1],
      ['\ud800', 1],
      ['\u00ad\u00ad', 2],
    ];
    for (const [text, count] of cases) assert.equal(graphemesIn(text), count, JSON.stringify(text));
  });

  // Pieces that join with their neighbours, so that every place where a long text is cut is tried.
  const piece = fc.oneof(
    {weight: 6, arbitrary: fc.string({unit: 'grapheme-ascii', minLength: 1, maxLength: 60})},
    fc.constantFrom(
      '\u0301',
      '\u0302\u0323',
      '\u200d',
      '\ufe0f',
      '\r',
      '\n',
      '\r\n',
      '🇬🇧',
      '🇬',
      '👮🏽‍♀️',
      '🏽',
      '👨‍👩‍👧‍👦',
      '🏴󠁧󠁢󠁷󠁬󠁳󠁿',
      '\u0600',
      'क्ष',
      '각',
      '\u1100',
      '\u11a8',
      '\ud83d',
      '\udc68',
      '’',
      'ŵ',
      '€',
      'ẁ',
      '\u00ad',
      '\u200b',
      '😀'.repeat(130),
      'a'.repeat(255),
      '\u0301'.repeat(700),
    ),
  );

  it('gives the segmenter’s own count for any text, wherever a long one is cut', () => {
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 60}), (pieces) => {
        const text = pieces.join('');
        assert.equal(graphemesIn(text), segments(text));
      }),
      runs(400) as fc.Parameters<[string[]]>,
    );
  });

  it('counts 200,000 characters while a person waits (SEC-06)', () => {
    for (const text of ['it’s ', '👨‍👩‍👧‍👦', 'ŵ', '\u0301', 'e\u0301', '🇬🇧']) {
      const long = text.repeat(Math.ceil(200_000 / text.length));
      soon(() => graphemesIn(long));
    }
  });
});

describe('wordsIn', () => {
  it('counts what stands between white space', () => {
    for (const [text, count] of [
      ['', 0],
      [' \n\u00a0', 0],
      ['un', 1],
      [' un\n\ndau\u2003tri ', 3],
      ['well-known – indeed', 3],
    ] as const)
      assert.equal(wordsIn(text), count, JSON.stringify(text));
  });
});

describe('lengthFault', () => {
  it('is exact at its limits', () => {
    assert.equal(lengthFault('abc', {minLength: 3, maxLength: 3}), undefined);
    assert.deepEqual(lengthFault('ab', {minLength: 3}), {keyword: 'minLength', params: {limit: 3}});
    assert.deepEqual(lengthFault('abcd', {maxLength: 3}), {
      keyword: 'maxLength',
      params: {limit: 3},
    });
    assert.equal(lengthFault('un dau', {maxWords: 2}), undefined);
    assert.deepEqual(lengthFault('un dau tri', {maxWords: 2}), {
      keyword: 'maxWords',
      params: {limit: 2},
    });
  });

  it('names the author’s limit for a character of too many code points, not the schema’s', () => {
    assert.deepEqual(lengthFault(`a${'\u0301'.repeat(50)}`, {maxLength: 3}), {
      keyword: 'maxLength',
      params: {limit: 3},
    });
    assert.equal(lengthFault('👨‍👩‍👧‍👦'.repeat(3), {maxLength: 3}), undefined);
  });
});
