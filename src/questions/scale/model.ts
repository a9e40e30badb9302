import {scale as schema} from '../../definition/generated/schemas/scale.js';
import type {Finding} from '../../definition/definition-error.js';
import type {ScaleQuestion, Text} from '../../definition/generated/types.js';
import type {Column, QuestionModel} from '../../engine/question-model.js';
import {choiceColumn} from '../choice-column.js';

/** A point of a scale: its number, and what it means where the author says so. */
export interface Point {
  readonly value: number;
  readonly label?: Text;
}

const most = 11;

/** The points of a scale in ascending order: as they are written, or counted from the first to the last. */
export function pointsOf({from = 0, to = 0, labels, points}: ScaleQuestion): readonly Point[] {
  if (points) return points;
  return Array.from({length: to - from + 1}, (_, index): Point => {
    const value = from + index;
    if (labels && value === from) return {value, label: labels.from};
    return labels && value === to ? {value, label: labels.to} : {value};
  });
}

const choicesOf = (question: ScaleQuestion): readonly (number | string)[] => [
  ...pointsOf(question).map(({value}) => value),
  ...(question.extra ?? []).map(({value}) => value),
];

/**
 * The point or other choice that a draft, a link or a host page may mean: the digits of a point may come as text.
 * Undefined when there is none.
 */
export const choiceIn = (typed: unknown, question: ScaleQuestion): number | string | undefined =>
  choicesOf(question).find((choice) =>
    typeof typed === 'number' ? choice === typed : String(choice) === typed,
  );

/** What is wrong with the ends of a scale of bare numbers. */
function flawsOfEnds({from, to}: ScaleQuestion): Finding[] {
  if (from === undefined || to === undefined) return [];
  if (from >= to) return [{pointer: '/from', rule: 'crossed-bounds', detail: {from, to}}];
  const count = to - from + 1;
  return count > most ? [{pointer: '/to', rule: 'too-many-points', detail: {count, most}}] : [];
}

/** The points with words that do not come after the one before them. */
const flawsOfPoints = ({points = []}: ScaleQuestion): Finding[] =>
  points.flatMap(({value}, index): Finding[] => {
    const before = points[index - 1];
    if (!before || before.value < value) return [];
    const rule = before.value === value ? 'duplicate-value' : 'descending-points';
    return [{pointer: `/points/${index}/value`, rule, detail: value}];
  });

/** The extra choices that could not be told from another, on a screen or in an export. */
function flawsOfExtra({extra = [], ...scale}: ScaleQuestion): Finding[] {
  const seen = new Set(pointsOf(scale).map(({value}) => String(value)));
  return extra.flatMap(({value}, index): Finding[] => {
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [{pointer: `/extra/${index}/value`, rule: 'duplicate-value', detail: value}];
  });
}

/** One point of a scale: the answer is its number. A choice outside the scale is answered by its `value`, a text. */
export const scale: QuestionModel<ScaleQuestion, number | string> = {
  type: 'scale',
  schema: schema as QuestionModel['schema'],
  asks: 'select',
  kind: 'number',

  answerSchema: (question) => ({enum: choicesOf(question)}),

  parse: (typed, question) => choiceIn(typed, question) ?? typed,

  flaws: (given) => {
    const question = given as ScaleQuestion;
    const flaws = [...flawsOfEnds(question), ...flawsOfPoints(question)];
    // Only of a scale that is one: a million points need not be counted.
    return flaws.length ? flaws : flawsOfExtra(question);
  },

  inWords: (answer, question, {say, number}) => {
    const point = pointsOf(question).find(({value}) => value === answer);
    if (!point)
      return (question.extra ?? [])
        .filter(({value}) => value === answer)
        .map(({label}) => say(label));
    const digits = number(point.value);
    if (point.label === undefined) return [{text: digits}];
    const words = say(point.label);
    return [{...words, text: `${digits}, ${words.text}`}];
  },

  columns: (question) => {
    const {name, extra} = question;
    const point: Column = {
      name,
      kind: 'number',
      values: pointsOf(question).filter((one): one is Required<Point> => one.label !== undefined),
      of: (answer) => (typeof answer === 'number' ? answer : undefined),
    };
    return extra ? [point, {...choiceColumn(`${name}_extra`, extra), part: 'extra'}] : [point];
  },
};
