import {latinDigits} from '../../i18n/latin-digits.js';
import type {LanguageFacts} from '../languages/facts.js';
import {factsOf} from '../languages/facts-of.js';
import {seen} from './seen.js';

const alternatives = (words: readonly string[]) =>
  words.map((word) => word.replaceAll('.', '\\.')).join('|');

type Clock = NonNullable<LanguageFacts['clock']>;

/** What tells the times of a 12-hour clock. */
interface Times {
  readonly half: RegExp;
  readonly noon: RegExp;
  readonly midnight: RegExp;
}
const known = new WeakMap<Clock, Times>();

function timesOf(clock: Clock): Times {
  const before = known.get(clock);
  if (before) return before;
  const {am, pm, noon, midnight} = clock;
  const half = `(?:(${alternatives(am)})|(${alternatives(pm)}))`;
  const word = (words: readonly string[]) =>
    new RegExp(`(?<!\\p{L})(?:${alternatives(words)})(?!\\p{L})`, 'giu');
  const times = {
    // “am” is also Welsh for “at”: “9 am 10” is no time.
    half: new RegExp(`\\b(\\d{1,2})(?:[:.](\\d\\d))?\\s?${half}(?![\\p{L}]|\\s*\\d)`, 'giu'),
    noon: word(noon),
    midnight: word(midnight),
  };
  known.set(clock, times);
  return times;
}

const asTime = (hour: number, minute: string) => ` ${hour}:${minute} `;

/** The times of a 12-hour clock by the 24-hour clock. */
function inFullDays(words: string, language: string): string {
  const {clock} = factsOf(language);
  if (!clock) return words;
  const {half, noon, midnight} = timesOf(clock);
  return words
    .replace(half, (_, hour: string, minute: string | undefined, _am, isPm: string | undefined) =>
      asTime((Number(hour) % 12) + (isPm ? 12 : 0), minute ?? '00'),
    )
    .replace(noon, asTime(12, '00'))
    .replace(midnight, asTime(0, '00'));
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
