import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {latinDigits} from '../../src/i18n/latin-digits.js';
import {monthOf} from '../../src/i18n/month-names.js';

const spoken = 'en cy ar bn gu pa pl ro so ur uk zh-Hans ga gd'.split(' ');
const named = (tag: string, options: Intl.DateTimeFormatOptions) =>
  Array.from(
    {length: 12},
    (_, month) =>
      new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, {...options, timeZone: 'UTC'})
        .formatToParts(new Date(Date.UTC(2026, month, 3)))
        .find(({type}) => type === 'month')!.value,
  );

describe('the name of a month (PAT-14)', () => {
  for (const tag of spoken)
    it(`is known in ${tag} as CLDR writes it, alone, in a date and short`, () => {
      for (const options of [
        {month: 'long'},
        {dateStyle: 'long'},
        {month: 'short'},
        {dateStyle: 'medium'},
      ] as const)
        for (const [at, name] of named(tag, options).entries()) {
          // Some languages write short months as digits, or with two letters that begin others, too.
          if (/^\d+$/u.test(name) || [...name].length < 3) continue;
          assert.equal(monthOf(name), at + 1, `${name} (${JSON.stringify(options)})`);
          assert.equal(monthOf(` ${name.toUpperCase()} `), at + 1);
        }
    });

  const welsh: [string, number][] = [
    ['Chwef', 2],
    ['o Fawrth', 3],
    ['ym mis Mawrth', 3],
    ['o fis Ionawr', 1],
    ['fis Mai', 5],
    ['Fawrth', 3],
    ['i Ragfyr', 12],
    ['yng Ngorffennaf', 7],
    ['ym Mai', 5],
    ['o Orffennaf', 7],
    ['a Thachwedd', 11],
    ['yn Nhachwedd', 11],
    ['mis Medi', 9],
    ['Meh', 6],
    ['Gorff.', 7],
  ];
  for (const [text, month] of welsh)
    it(`may be short and mutated in Welsh: ${text}`, () => assert.equal(monthOf(text), month));

  it('may be its first letters, where only one month begins so', () => {
    assert.equal(monthOf('Sept'), 9);
    assert.equal(monthOf('Jun'), 6);
    assert.equal(monthOf('Ju'), undefined);
    assert.equal(monthOf('Ma'), undefined);
    assert.equal(monthOf('2月'), 2);
    assert.equal(monthOf('٢月'), 2);
  });

  it('is nothing else', () => {
    for (const text of [
      '',
      ' ',
      '2',
      '13',
      'Mawrth 3',
      'Llun',
      'xyz',
      'constructor',
      'o',
      'a'.repeat(1e5),
    ])
      assert.equal(monthOf(text), undefined, text.slice(0, 20));
  });
});

it('digits of any script are read as 0 to 9', () => {
  // The last are of Chakma, of Limbu, and for mathematics: bold, in the middle of five rows, and monospaced.
  for (const zero of ['٠', '۰', '०', '০', '੦', '૦', '０', '𑄶', '᥆', '𝟎', '𝟢', '𝟶']) {
    const digits = Array.from({length: 10}, (_, at) =>
      String.fromCodePoint(zero.codePointAt(0)! + at),
    ).join('');
    assert.equal(latinDigits(`a${digits}½Ⅻ`), 'a0123456789½Ⅻ');
  }
  assert.equal(latinDigits('\u200e5\u200f\u2069\ufeff ١٫٥'), '5 1.5');
});
