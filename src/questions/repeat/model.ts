import type {Finding} from '../../definition/definition-error.js';
import type {AnyQuestion} from '../../definition/read-definition.js';
import {repeat as schema} from '../../definition/generated/schemas/repeat.js';
import {problemWith, type Problem} from '../../engine/answers.js';
import {columnsOfOne} from '../../engine/columns-of-one.js';
import {problemsIn} from '../../engine/problems-in.js';
import type {Plan} from '../../engine/plan.js';
import type {Column, QuestionModel} from '../../engine/question-model.js';
import {takesAnswer} from '../../engine/way.js';
import {isBlankByKey, isByKey} from '../by-key.js';
import {crossedBounds} from '../crossed-bounds.js';
import {itemInWords} from './item-words.js';
import {
  answered,
  answersIn,
  boundsOf,
  itemsIn,
  mostItems,
  sessionOf,
  type PlannedRepeat,
  type TypedItem,
} from './items.js';

/** An item whose answers do, and what is wrong with it. */
export interface FaultyItem {
  /** Its place, from 0. */
  readonly index: number;
  readonly problems: readonly Problem[];
}

/** What was typed about an item is replaced and never changed: what was read of it once holds. */
const read = new WeakMap<object, {readonly plan: Plan; readonly answers: TypedItem}>();

function answersOf(typed: unknown, plan: Plan): unknown {
  if (!isByKey(typed)) return typed;
  const known = read.get(typed);
  if (known?.plan === plan) return known.answers;
  const answers = answersIn(sessionOf(plan, typed));
  read.set(typed, {plan, answers});
  return answers;
}

function faultyItems(
  items: readonly unknown[],
  {plan}: PlannedRepeat,
  today: string,
): FaultyItem[] {
  return items.flatMap((item, index): FaultyItem[] => {
    if (!isByKey(item)) return [];
    const problems = problemsIn(plan, item, {today});
    if (problems.length) return [{index, problems}];
    const asked = answered({plan}).filter(takesAnswer);
    if (asked.some(({name}) => Object.hasOwn(item, name))) return [];
    const first = asked.find((one) => !one.condition);
    if (!first) return [];
    // Nothing has been answered, whatever follows from that: the first question asks for it.
    const problem = problemWith(undefined, first, today, {...first.question, required: true});
    return problem ? [{index, problems: [problem]}] : [];
  });
}

/** The plural forms of a count that its author has not written, language by language. */
const unwritten = ({count = {}}: PlannedRepeat): Finding[] =>
  Object.entries(count).flatMap(([language, forms]) => {
    const missing = new Intl.PluralRules(language)
      .resolvedOptions()
      .pluralCategories.filter((one) => !Object.hasOwn(forms, one));
    return missing.length
      ? [{pointer: `/count/${language}`, rule: 'plural-forms', detail: missing.sort()}]
      : [];
  });

/** The same questions about each of several items: a small response for each of them. */
export const repeat: QuestionModel<PlannedRepeat, readonly TypedItem[]> = {
  type: 'repeat',
  schema: schema as QuestionModel['schema'],
  asks: 'enter',

  refers: {
    min: {kind: 'number'},
    max: {
      kind: 'number',
      unknown: mostItems,
      // Of no items, nothing can be asked.
      needs: (name) => ({not: {[name]: {exclusiveMaximum: 1}}}),
    },
  },

  answerSchema(question) {
    const {min, max} = boundsOf(question);
    const all = answered(question);
    const always = all.filter((one) => one.question.required && !one.condition);
    return {
      type: 'array',
      minItems: Math.max(min, 1),
      maxItems: max,
      items: {
        type: 'object',
        properties: Object.fromEntries(all.map((one) => [one.name, one.answerSchema])),
        ...(always.length ? {required: always.map(({name}) => name)} : {}),
        additionalProperties: false,
        minProperties: 1,
      },
    };
  },

  isEmpty: (typed) =>
    !Array.isArray(typed)
      ? typed === undefined || typed === null || typed === ''
      : typed.every((item) => isByKey(item) && isBlankByKey(item)),

  parse: (typed, {plan}) =>
    Array.isArray(typed) ? typed.map((item: unknown) => answersOf(item, plan)) : typed,

  flaws: (question) => [
    ...unwritten(question),
    ...crossedBounds(question, 'min', boundsOf(question).max),
  ],

  items: ({questions}) =>
    (questions as unknown as AnyQuestion[]).map((question, index) => ({
      pointer: `/questions/${index}`,
      question,
    })),

  rules(question) {
    const rules = answered(question).flatMap(({name, model, question: asked}) => {
      const own = {...model.rules?.(asked), showIf: asked['showIf']};
      const said = Object.entries(own).filter(([, limit]) => limit !== undefined);
      return said.length ? [[name, Object.fromEntries(said)] as const] : [];
    });
    return {items: rules.length ? Object.fromEntries(rules) : undefined};
  },

  check(answer, question, today) {
    if (!Array.isArray(answer)) return undefined;
    const {min, max} = boundsOf(question);
    if (answer.length > max) return {keyword: 'manyItems', params: {limit: max}};
    const faulty = faultyItems(answer, question, today);
    const [first] = faulty;
    if (first) {
      const parts = faulty.flatMap(({index, problems}) =>
        problems.map((problem) => `${index + 1}-${problem.question}`),
      );
      const [fault] = first.problems;
      const params = {index: first.index, fault, parts, items: faulty};
      // What names an item in words is told to nobody else.
      Object.defineProperty(params, 'answers', {value: answer});
      return {keyword: 'item', params};
    }
    return answer.length < min ? {keyword: 'fewItems', params: {limit: min}} : undefined;
  },

  inWords: (answer, question, speaker) =>
    answer.flatMap((item, index) => itemInWords(question, item, index, speaker)),

  columns(question) {
    const {name} = question;
    const places = Array.from({length: boundsOf(question).max}, (_, index) => index);
    const own = answered(question).flatMap((one) =>
      columnsOfOne(one).map((column) => ({
        column,
        about: one.question.label === undefined ? [] : [one.question.label],
        of: (item: TypedItem) => column.of(item[one.name]),
      })),
    );
    return [
      {
        name,
        kind: 'number',
        part: 'items',
        of: (answer) => (Array.isArray(answer) ? answer.length : undefined),
      },
      ...places.flatMap((index) =>
        own.map(({column, about, of}): Column => ({
          ...column,
          name: `${name}_${index + 1}_${column.name}`,
          about: [String(index + 1), ...about, ...(column.about ?? [])],
          of(answer) {
            const item = itemsIn(answer)[index];
            return isByKey(item) ? of(item) : undefined;
          },
        })),
      ),
    ];
  },
};
