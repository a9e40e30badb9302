import type {DateQuestion} from '../../definition/generated/types.js';
import type {Bounds, Fault, QuestionModel} from '../../engine/question-model.js';
import {isText, isTextByKey} from '../by-key.js';
import {
  expressions,
  isTyped,
  outline,
  partsOf,
  textOf,
  type Part,
  type TypedDate,
} from './outline.js';

const lengths = {day: 10, month: 7, year: 4};

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
export const date: QuestionModel<DateQuestion & Bounds<string>, string> = {
  ...outline,
  kind: 'date',

  reads: partsOf,

  mayBeTyped: (typed) => isText(typed) || isTextByKey(typed),

  check: (answer, {precision = 'day', min, max}, today) => {
    if (isTyped(answer)) return faultIn(answer, partsOf({precision}));
    if (typeof answer !== 'string') return undefined;
    const bound = (limit: string) =>
      (limit === 'today' ? today : limit).slice(0, lengths[precision]);
    // A month or a year that bounds a day does so with all its days.
    const asFine = (limit: string) => answer.slice(0, bound(limit).length);
    const parts = partsOf({precision});
    // Before the bounds: what is no date is neither early nor late.
    if (!expressions[precision].test(answer)) return {keyword: 'realDate', params: {parts}};
    if (min !== undefined && asFine(min) < bound(min))
      return min === 'today'
        ? {keyword: 'dateFuture', params: {parts}}
        : {keyword: 'dateMinimum', params: {limit: bound(min), parts}};
    if (max !== undefined && asFine(max) > bound(max))
      return max === 'today'
        ? {keyword: 'datePast', params: {parts}}
        : {keyword: 'dateMaximum', params: {limit: bound(max), parts}};
    return undefined;
  },

  // `today` is the day of submission in London.
  rules: ({min, max}) => ({minDate: min, maxDate: max}),

  inWords: (answer, _, {date: inWords}) => [{text: inWords(answer)}],

  columns: ({name, precision = 'day'}) => [
    {
      name,
      // A month or a year is no date to a program that counts days.
      kind: precision === 'day' ? 'date' : 'text',
      of: (answer) => (typeof answer === 'string' ? answer : undefined),
    },
  ],
};
