import type {Plan, PlannedQuestion} from '../../src/engine/plan.js';
import {planOf} from '../../src/engine/whole-plan.js';
import {models} from '../../src/questions/models.js';
import {oneOf, type Choose} from './runs.js';

type Json = Record<string, unknown>;

/** The smallest definition around some questions, or around pages that are given whole. */
export const definitionOf = (
  questions: readonly object[],
  more: Json = {},
): {pages: Json[]} & Json => ({
  id: 'test',
  version: '1',
  languages: ['en', 'cy'],
  title: 'Test',
  pages: [{id: 'only', title: 'Only', questions}],
  ...more,
});

/** A page of a definition. */
export const pageOf = (id: string, questions: readonly object[], more: Json = {}): Json => ({
  id,
  title: id,
  questions,
  ...more,
});

/** The plan of some questions on one page, with every type that comes with Dweud. */
export const planFor = (questions: readonly object[], more: Json = {}): Plan =>
  planOf(definitionOf(questions, more), models);

/** Radios with Yes and No: the question that most conditions read. */
export const yesNo = (name: string, more: Json = {}): Json => ({
  name,
  type: 'radios',
  label: name,
  options: [
    {value: 'yes', label: 'Yes'},
    {value: 'no', label: 'No'},
  ],
  ...more,
});

/** A line of text without rules. */
export const line = (name: string, more: Json = {}): Json => ({
  name,
  type: 'text',
  label: name,
  ...more,
});

/** What a random condition knows of a question that comes before it. */
interface Known {
  readonly name: string;
  readonly kind: 'one' | 'list' | 'text' | 'number' | 'date' | 'none';
  readonly values: readonly (string | number)[];
}

const letters = ['a', 'b', 'c', 'd', 'e'];
const dates = ['2024-02-29', '2025-06-15', '2026-01-01'];
const formatted: Readonly<Record<string, string>> = {
  email: 'mair@example.cymru',
  tel: '01632 960 001',
  url: 'https://example.cymru/',
  postcode: 'CF99 1SN',
};
const texts = ['x', 'tri gair bach', 'Llan'];

function matcher(choose: Choose, {kind, values}: Known, depth: number): Json {
  const value = oneOf(choose, values.length ? values : ['a']);
  if (depth < 2 && choose(4) === 0) {
    const inner = () => matcher(choose, {name: '', kind, values}, depth + 1);
    return oneOf(choose, [
      () => ({not: inner()}),
      () => ({allOf: [inner(), inner()]}),
      () => ({anyOf: [inner(), inner()]}),
    ])();
  }
  const plain: Json[] = [{const: value}, {enum: [value, ...values.slice(0, 2)]}, {type: 'string'}];
  if (kind === 'list')
    return oneOf(choose, [
      {contains: {const: value}},
      {minItems: 2},
      {maxItems: 1},
      {contains: {not: {const: value}}},
    ]);
  if (kind === 'number')
    return oneOf(choose, [
      {minimum: 5},
      {maximum: 3},
      {exclusiveMinimum: 0, exclusiveMaximum: 9},
      {type: 'integer'},
      {const: 0},
      {enum: [0, 1, 2]},
    ]);
  if (kind === 'text') return oneOf(choose, [{minLength: 2}, {maxLength: 4}, ...plain]);
  return oneOf(choose, plain);
}

function condition(choose: Choose, known: readonly Known[], depth = 0): Json {
  const combine = () => condition(choose, known, depth + 1);
  if (depth < 3 && choose(4) === 0)
    return oneOf(choose, [
      () => ({not: combine()}),
      () => ({allOf: [combine(), combine()]}),
      () => ({anyOf: [combine(), combine()]}),
      () => ({anyOf: [combine()], not: combine()}),
    ])();
  const entry = (): Json => {
    if (choose(8) === 0)
      return oneOf<Json>(choose, [
        {'context.nation': 'cymru'},
        {'context.nation': ['lloegr', 'cymru']},
        {'context.age': {minimum: 18}},
        {'context.age': {answered: false}},
        {'context.missing': {answered: true}},
      ]);
    const one = oneOf(choose, known);
    const values = one.values.length ? one.values : letters;
    const value = oneOf(choose, values);
    return oneOf<() => Json>(choose, [
      () => ({[one.name]: value}),
      () => ({[one.name]: value}),
      () => ({[one.name]: [value, oneOf(choose, values)]}),
      () => ({[one.name]: {answered: true}}),
      () => ({[one.name]: {answered: false}}),
      () => ({[one.name]: matcher(choose, one, 0)}),
    ])();
  };
  return choose(3) ? entry() : {...entry(), ...entry()};
}

/**
 * A random valid definition with every type, nested questions, and conditions that read what comes before. Every
 * question has answers that are accepted. `conditional` is how many in ten pages and questions have a condition.
 */
export function randomDefinition(choose: Choose, conditional = 5): Json {
  const known: Known[] = [];
  let count = 0;
  const name = () => `q${count++}`;
  const showIf = (): Json =>
    known.length && choose(10) < conditional ? {showIf: condition(choose, known)} : {};
  const required = (): Json => (choose(3) === 0 ? {required: true} : {});

  const simple = (own: string, after: Known[]): Json => {
    const base = {name: own, label: own, ...required()};
    const note = (kind: Known['kind'], values: Known['values'] = []) =>
      after.push({name: own, kind, values});
    switch (choose(4)) {
      case 0: {
        const format = oneOf(choose, [undefined, undefined, 'email', 'tel', 'url', 'postcode']);
        const length = format || choose(2) ? {} : {minLength: 2, maxLength: 5};
        // A condition compares with what can be an answer, or it is refused.
        note('text', format ? [formatted[format]!] : texts.slice('minLength' in length ? 2 : 0));
        return {...base, type: 'text', ...(format && {format}), ...length};
      }
      case 1: {
        note('text', texts);
        return {
          ...base,
          type: 'textarea',
          ...oneOf<Json>(choose, [{}, {maxLength: 8}, {maxWords: 2}]),
        };
      }
      case 2: {
        note('number', [0, 1, 7]);
        return {
          ...base,
          type: 'number',
          ...(choose(2) ? {min: -2, max: 9} : {}),
          ...(choose(2) ? {decimals: 2} : {}),
        };
      }
      default: {
        const values = letters.slice(0, 2 + choose(3));
        note('one', values);
        return {...base, type: 'select', options: values.map((value) => ({value, label: value}))};
      }
    }
  };

  const options = (own: string, after: Known[], exclusive: boolean): Json[] => {
    const values = letters.slice(0, 3 + choose(3));
    let unnamed = false;
    return values.map((value, index): Json => {
      const option = {value, label: value};
      if (exclusive && index === values.length - 1) return {...option, exclusive: true};
      switch (choose(6)) {
        case 0: {
          const given = unnamed ? {name: name()} : {};
          unnamed = true;
          after.push({name: given.name ?? `${own}_other`, kind: 'text', values: texts});
          return {...option, other: {label: 'Other', ...given, ...required()}};
        }
        case 1: {
          const nested = name();
          return {...option, followUp: {...simple(nested, after), ...showIf()}};
        }
        default:
          return option;
      }
    });
  };

  const question = (): Json => {
    const own = name();
    const gate = showIf();
    const base = {name: own, label: own, ...gate, ...required()};
    const after: Known[] = [];
    const built = ((): Json => {
      switch (choose(8)) {
        case 0:
        case 1: {
          const nested = options(own, after, false);
          after.unshift({name: own, kind: 'one', values: letters.slice(0, nested.length)});
          return {...base, type: 'radios', options: nested};
        }
        case 2:
        case 3: {
          const exclusive = choose(2) === 0;
          const nested = options(own, after, exclusive);
          after.unshift({name: own, kind: 'list', values: letters.slice(0, nested.length)});
          return {
            ...base,
            type: 'checkboxes',
            options: nested,
            ...oneOf<Json>(choose, [{}, {min: 1}, {max: 2}, {min: 2, max: 2}]),
          };
        }
        case 4: {
          const precision = oneOf(choose, ['day', 'month', 'year'] as const);
          after.push({
            name: own,
            kind: 'date',
            values: dates.map((date) => date.slice(0, {day: 10, month: 7, year: 4}[precision])),
          });
          return {
            ...base,
            type: 'date',
            precision,
            ...(choose(2) ? {min: '2020-01-01'} : {}),
            ...(choose(2) ? {max: 'today'} : {}),
          };
        }
        case 5:
          after.push({name: own, kind: 'none', values: []});
          return {name: own, type: 'content', text: 'Words', ...gate};
        default:
          return {...simple(own, after), ...gate};
      }
    })();
    known.push(...after);
    return built;
  };

  const pages: Json[] = [];
  const afterCheck = choose(3) === 0;
  const total = 1 + choose(4);
  for (let p = 0; p < total; p++) {
    const gate = showIf();
    pages.push({
      id: `p${p}`,
      title: 'Page',
      ...gate,
      ...(afterCheck && p > 0 && p === total - 1 ? {afterCheck: true} : {}),
      questions: Array.from({length: 1 + choose(4)}, question),
    });
  }
  return definitionOf([], {pages});
}

const accepted: Record<string, (question: Json, choose: Choose) => unknown> = {
  radios: ({options}, choose) => oneOf(choose, options as Json[])['value'],
  select: ({options}, choose) => oneOf(choose, options as Json[])['value'],
  checkboxes: ({options, min = 1, max}, choose) => {
    const all = options as Json[];
    const exclusive = all.filter((option) => option['exclusive']);
    if (exclusive.length && choose(3) === 0) return [oneOf(choose, exclusive)['value']];
    const free = all.filter((option) => !option['exclusive']).map(({value}) => value);
    const most = Math.min((max as number | undefined) ?? free.length, free.length);
    const size = (min as number) + choose(most - (min as number) + 1);
    while (free.length > size) free.splice(choose(free.length), 1);
    return choose(2) ? free : free.reverse();
  },
  text: ({format, minLength}, choose) =>
    formatted[format as string] ?? oneOf(choose, minLength ? ['Llan', ' Tŷ '] : ['Llan', 'x', '0']),
  textarea: (_, choose) => oneOf(choose, ['Llan', 'x', 'a b', '0']),
  number: ({decimals}, choose) =>
    oneOf(choose, [0, '0', 7, '1', '-1', ...(decimals ? ['2.25', 0.5] : [])]),
  date: ({precision = 'day'}, choose) =>
    oneOf(choose, dates).slice(0, {day: 10, month: 7, year: 4}[precision as 'day']),
};

/** Something that can be typed for a question and that is accepted. */
export const goodAnswer = ({question}: PlannedQuestion, choose: Choose): unknown =>
  accepted[question.type]!(question, choose);

const anything: readonly unknown[] = [
  undefined,
  null,
  '',
  '  ',
  0,
  1e21,
  false,
  true,
  'zz',
  [],
  ['a'],
  ['a', 'a'],
  ['zz', 5],
  [[]],
  {},
  {day: '1'},
  {day: '31', month: '2', year: '2024'},
  {constructor: 1},
  'a'.repeat(200),
  '\ud800',
  '👨‍👩‍👧‍👦',
];

/** Something that can be typed, accepted or not. */
export const someAnswer = (one: PlannedQuestion, choose: Choose): unknown =>
  choose(4) ? goodAnswer(one, choose) : oneOf(choose, anything);

/** Values of every kind that JSON knows. */
export const someJson = (choose: Choose): unknown =>
  oneOf(
    choose,
    anything.filter((value) => value !== undefined),
  );
