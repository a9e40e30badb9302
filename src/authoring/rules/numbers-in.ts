import {latinDigits} from '../../i18n/latin-digits.js';
import {factsOf} from '../languages/facts-of.js';
import {seen} from './seen.js';

const alternatives = (words: readonly string[]) =>
  words.map((word) => word.replaceAll('.', '\\.')).join('|');

/** The times of a 12-hour clock by the 24-hour clock. */
function inFullDays(words: string, language: string): string {
  const {clock} = factsOf(language);
  if (!clock) return words;
  const {am, pm, noon, midnight} = clock;
  const half = `(?:(${alternatives(am)})|(${alternatives(pm)}))`;
  // “am” is also Welsh for “at”: “9 am 10” is no time.
  const time = new RegExp(`\\b(\\d{1,2})(?:[:.](\\d\\d))?\\s?${half}(?![\\p{L}]|\\s*\\d)`, 'giu');
  const asTime = (hour: number, minute: string) => ` ${hour}:${minute} `;
  return words
    .replace(time, (_, hour: string, minute: string | undefined, _am, isPm: string | undefined) =>
      asTime((Number(hour) % 12) + (isPm ? 12 : 0), minute ?? '00'),
    )
    .replace(new RegExp(`(?<!\\p{L})(?:${alternatives(noon)})(?!\\p{L})`, 'giu'), asTime(12, '00'))
    .replace(
      new RegExp(`(?<!\\p{L})(?:${alternatives(midnight)})(?!\\p{L})`, 'giu'),
      asTime(0, '00'),
    );
}

/** The code of the United Kingdom before a telephone number, which is a nought inside it. */
const abroad = /\+44\s?(?:\(0\)\s?)?(?=\d)/g;

const thousands = /(?<!\d)\d{1,3}(?:[.,’'\u00a0\u202f\u2009 ]\d{3})+(?!\d)/g;
const number = /\d+(?:([.,:])\d+)*/g;

/** The number of a run of digits, however its language writes it: `1,5` and `1.5`, `09:00` and `9`. */
const plain = (digits: string): string =>
  digits
    .replace(/^0+(?=\d[:.,]\d\d$)/, '')
    .replaceAll(/[,:]/g, '.')
    // “9am”, “9:00” and, where “am” is another word, “9 am” are the same; so are £5 and £5.00.
    .replace(/\.0+$/, '');

/**
 * The numbers that a person sees in some words, sorted: amounts, dates, times by the 24-hour clock, phone numbers.
 * Separators of thousands and the mark before decimals do not count, nor do numbers in words.
 */
export const numbersIn = (words: string, language: string): string[] => {
  const digits = latinDigits(seen(words)).replace(abroad, '0');
  const joined = inFullDays(digits, language).replace(thousands, (run) => run.replace(/\D/g, ''));
  return [...joined.matchAll(number)].map(([run]) => plain(run)).sort();
};
