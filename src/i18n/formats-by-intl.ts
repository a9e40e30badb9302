import type {Formats} from './formats.js';
import {poundsIn} from './pounds-in.js';

/** What stands between a time and its half of the day, which no line is to part. */
const beforeHalf = /(:\d\d)\s/u;

/**
 * The formats of a language from the data of the browser, by the Gregorian calendar and with the digits 0 to 9. For a
 * language whose data the browser has; see `loadFormats`. Each is made when it is first needed: a screen needs few, and the
 * making is slow.
 */
export function formatsByIntl(tag: string): Formats {
  const locale = `${tag}-u-ca-gregory-nu-latn`;
  // What a clock in London shows is written as it is.
  const dates = (options: Intl.DateTimeFormatOptions) => {
    let format: Intl.DateTimeFormat | undefined;
    return (year: number, month: number, day = 1, hour = 0, minute = 0) => {
      const at = new Date(0);
      at.setUTCFullYear(year, month - 1, day);
      at.setUTCHours(hour, minute);
      format ??= new Intl.DateTimeFormat(locale, {...options, timeZone: 'UTC'});
      return format.format(at).replace(beforeHalf, '$1\u00a0');
    };
  };
  const long = dates({dateStyle: 'long'});
  const months = dates({month: 'long', year: 'numeric'});
  const clock = dates({timeStyle: 'short'});
  const full = dates({dateStyle: 'full', timeStyle: 'short'});
  const numbers = new Map<string, Intl.NumberFormat>();
  const written = (value: number, options: Intl.NumberFormatOptions) => {
    const key = `${options.style} ${options.minimumFractionDigits}`;
    let format = numbers.get(key);
    if (!format) numbers.set(key, (format = new Intl.NumberFormat(locale, options)));
    return format.format(value);
  };
  const decimalsOf = (decimals?: number) =>
    decimals === undefined
      ? {maximumFractionDigits: 6}
      : {minimumFractionDigits: decimals, maximumFractionDigits: decimals};
  const number: Formats['number'] = (value, decimals) =>
    written(value, {style: 'decimal', ...decimalsOf(decimals)});
  const joined = (type: 'conjunction' | 'disjunction') => {
    let list: Intl.ListFormat | undefined;
    return (items: readonly string[]) => (list ??= new Intl.ListFormat(tag, {type})).format(items);
  };
  let collator: Intl.Collator | undefined;
  return {
    date: ({year, month, day}) => long(year, month, day),
    monthAndYear: ({year, month}) => months(year, month),
    time: ({hour, minute}) => clock(2000, 1, 1, hour, minute),
    moment: ({year, month, day, hour, minute}) => full(year, month, day, hour, minute),
    number,
    compare: (a, b) => (collator ??= new Intl.Collator(tag, {numeric: true})).compare(a, b),
    money: poundsIn(number),
    percent: (value) => written(value / 100, {style: 'percent', ...decimalsOf()}),
    and: joined('conjunction'),
    or: joined('disjunction'),
  };
}
