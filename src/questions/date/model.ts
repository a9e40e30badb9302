import {date as schema} from '../../definition/generated/schemas.js';
import type {DateQuestion} from '../../definition/generated/types.js';
import type {Fault, QuestionModel} from '../../engine/question-model.js';
import {crossedBounds} from '../crossed-bounds.js';

/** A part of a date that a person types. */
export type Part = 'day' | 'month' | 'year';
/** What was typed into the boxes of a date. */
export type TypedDate = Readonly<Partial<Record<Part, string>>>;

/** The boxes of a date question, in the order in which they are shown. */
export const partsOf = ({precision = 'day'}: Pick<DateQuestion, 'precision'>): readonly Part[] =>
  (({day: ['day', 'month', 'year'], month: ['month', 'year'], year: ['year']}) as const)[precision];

const year = '\\d{4}';
const leapYear = '(\\d{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)';
// Every date that exists: no validator needs to know a calendar. There was no year 0.
const patterns = {
  day: `^(?!0000)(${year}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|1\\d|2[0-8]))|${leapYear}-02-29)$`,
  month: `^(?!0000)${year}-(0[1-9]|1[0-2])$`,
  year: `^(?!0000)${year}$`,
};
const expressions = {
  day: new RegExp(patterns.day),
  month: new RegExp(patterns.month),
  year: new RegExp(patterns.year),
};
const lengths = {day: 10, month: 7, year: 4};

const isTyped = (value: unknown): value is TypedDate =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
// A draft or a foreign client may hold anything: what is no text was never typed.
const textOf = (typed: TypedDate, part: Part) => {
  const text: unknown = typed[part];
  return typeof text === 'string' ? text.trim() : '';
};

/** What keeps the boxes from being a date: parts that are missing first, then a year of the wrong length. */
function faultIn(typed: TypedDate, parts: readonly Part[]): Fault {
  const missing = parts.filter((part) => textOf(typed, part) === '');
  if (missing.length) return {keyword: 'dateParts', params: {missing, parts: missing}};
  const wrong = parts.filter((part) => !/^\d{1,4}$/.test(textOf(typed, part)));
  if (!wrong.includes('year') && textOf(typed, 'year').length !== 4)
    return {keyword: 'yearDigits', params: {parts: ['year']}};
  const month = Number(textOf(typed, 'month'));
  const parsed: readonly Part[] = wrong.length
    ? wrong
    : parts.includes('month') && (month < 1 || month > 12)
      ? ['month']
      : parts.filter((part) => part === 'day');
  return {keyword: 'realDate', params: {parts: parsed}};
}

/** A date, typed in up to three boxes. The answer is `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, by `precision`. */
export const date: QuestionModel<DateQuestion, string> = {
  type: 'date',
  schema: schema as QuestionModel['schema'],
  asks: 'enter',

  answerSchema: ({precision = 'day'}) => ({type: 'string', pattern: patterns[precision]}),

  isEmpty: (typed) =>
    typed === undefined ||
    typed === null ||
    (typeof typed === 'string' && typed.trim() === '') ||
    (isTyped(typed) && (['day', 'month', 'year'] as const).every((part) => !textOf(typed, part))),

  parse: (typed, {precision = 'day'}) => {
    if (!isTyped(typed)) return typed;
    const parts = partsOf({precision});
    const iso = [...parts]
      .reverse()
      .map((part) => textOf(typed, part).padStart(part === 'year' ? 0 : 2, '0'))
      .join('-');
    return expressions[precision].test(iso) ? iso : typed;
  },

  check: (answer, {precision = 'day', min, max}, today) => {
    if (isTyped(answer)) return faultIn(answer, partsOf({precision}));
    if (typeof answer !== 'string') return undefined;
    const bound = (limit: string) =>
      (limit === 'today' ? today : limit).slice(0, lengths[precision]);
    const parts = partsOf({precision});
    // Before the bounds: what is no date is neither early nor late.
    if (!expressions[precision].test(answer)) return {keyword: 'realDate', params: {parts}};
    if (min !== undefined && answer < bound(min))
      return min === 'today'
        ? {keyword: 'dateFuture', params: {parts}}
        : {keyword: 'dateMinimum', params: {limit: bound(min), parts}};
    if (max !== undefined && answer > bound(max))
      return max === 'today'
        ? {keyword: 'datePast', params: {parts}}
        : {keyword: 'dateMaximum', params: {limit: bound(max), parts}};
    return undefined;
  },

  flaws: (question) => {
    const {min, max} = question;
    const unreal = (['min', 'max'] as const).filter((name) => {
      const bound = question[name];
      return bound !== undefined && bound !== 'today' && !expressions.day.test(bound);
    });
    return [
      ...unreal.map((name) => ({
        pointer: `/${name}`,
        rule: 'no-such-date',
        detail: question[name],
      })),
      ...(min === 'today' || max === 'today' ? [] : crossedBounds(question, 'min', max)),
    ];
  },

  // `today` is the day of submission in London.
  rules: ({min, max}) => ({minDate: min, maxDate: max}),

  inWords: (answer, _, {date: inWords}) => [{text: inWords(answer)}],
};
