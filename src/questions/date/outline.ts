import {date as schema} from '../../definition/generated/schemas.js';
import type {DateQuestion} from '../../definition/generated/types.js';
import type {Bounds, QuestionOutline} from '../../engine/question-model.js';
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
/** What tells a date of each precision. */
export const expressions = {
  day: new RegExp(patterns.day),
  month: new RegExp(patterns.month),
  year: new RegExp(patterns.year),
};

/** Whether this is what was typed into boxes. */
export const isTyped = (value: unknown): value is TypedDate =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
/** What was typed into a box. A draft or a foreign client may hold anything: what is no text was never typed. */
export const textOf = (typed: TypedDate, part: Part) => {
  const text: unknown = typed[part];
  return typeof text === 'string' ? text.trim() : '';
};

/** A bound by the day in days from today, so that it is compared with others of its kind alone. */
const asDays = (bound: unknown) =>
  bound === 'today' ? 0 : ((bound as {today?: number} | undefined)?.today ?? bound);

/** What a definition and the route need to know of `date`; see `model.ts`. */
export const outline: QuestionOutline<DateQuestion & Bounds<string>> = {
  type: 'date',
  schema: schema as QuestionOutline['schema'],
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

  refers: {min: {kind: 'date'}, max: {kind: 'date'}},

  flaws: (question) => {
    const unreal = (['min', 'max'] as const).filter((name) => {
      const bound = question[name];
      return typeof bound === 'string' && bound !== 'today' && !expressions.day.test(bound);
    });
    return [
      ...unreal.map((name) => ({
        pointer: `/${name}`,
        rule: 'no-such-date',
        detail: question[name],
      })),
      ...crossedBounds({min: asDays(question.min)}, 'min', asDays(question.max)),
    ];
  },
};
