import {britishNumber} from './british-number.js';
import type {Formats} from './formats.js';
import {joinedBy} from './joined-by.js';
import {poundsIn} from './pounds-in.js';

/** What CLDR says of a language: what a browser without its data needs. */
export interface LanguageData {
  /** The names of the months in a date, from January. */
  readonly months: readonly string[];
  /** Their names without a day, where those are others. */
  readonly monthsAlone?: readonly string[];
  /** The names of the days of the week, from Sunday. */
  readonly days: readonly string[];
  /** A date: `{d}`, `{m}` and `{y}` stand for day, month and year. */
  readonly date: string;
  /** A moment: `{w}`, `{date}` and `{time}` stand for the day of the week, the date and the time. */
  readonly moment: string;
  /** What a time before and after noon has behind it; a 24-hour clock where there is none. */
  readonly halves?: readonly [am: string, pm: string];
  /** Digits are grouped by twos left of the thousands. */
  readonly isInLakhs?: boolean;
  /** The words between the last two items of a list, with their spaces. */
  readonly and: string;
  readonly or: string;
}

/** The parts of formats that a language does in its own way. */
export type OwnFormats = Partial<Pick<Formats, 'compare' | 'and' | 'or'>>;

/** The formats of a language from data that is carried along. */
export function formatsByData(data: LanguageData, own: OwnFormats = {}): Formats {
  const {months, monthsAlone = months, days, halves} = data;
  const filled = (pattern: string, parts: Readonly<Record<string, string | number>>) =>
    pattern.replace(/\{(\w+)\}/g, (_, name: string) => String(parts[name]));
  const date: Formats['date'] = ({year, month, day}) =>
    filled(data.date, {d: day, m: months[month - 1]!, y: year});
  const two = (part: number) => String(part).padStart(2, '0');
  const time: Formats['time'] = ({hour, minute}) =>
    halves
      ? `${hour % 12 || 12}:${two(minute)}\u00a0${halves[hour < 12 ? 0 : 1]}`
      : `${two(hour)}:${two(minute)}`;
  const grouping = data.isInLakhs ? /\B(?=(\d\d)*\d{3}$)/g : undefined;
  const number: Formats['number'] = (value, decimals) => britishNumber(value, decimals, grouping);
  let collator: Intl.Collator | undefined;
  return {
    date,
    // Where a language has names of its own for this, they are those of a month alone.
    monthAndYear: ({month, year}) => `${monthsAlone[month - 1]} ${year}`,
    time,
    moment: (at) => filled(data.moment, {w: days[at.weekday]!, date: date(at), time: time(at)}),
    number,
    money: poundsIn(number),
    percent: (value) => `${number(value)}%`,
    // The order of CLDR for languages that have none of their own; that of English adds nothing to it.
    compare: (a, b) => (collator ??= new Intl.Collator('en-GB', {numeric: true})).compare(a, b),
    and: joinedBy(data.and),
    or: joinedBy(data.or),
    ...own,
  };
}
