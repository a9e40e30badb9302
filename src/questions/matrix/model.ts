import type {Finding} from '../../definition/definition-error.js';
import {matrix as schema} from '../../definition/generated/schemas/matrix.js';
import type {MatrixQuestion, MatrixRow} from '../../definition/generated/types.js';
import {interpreter} from '../../definition/interpret.js';
import type {AnyModel, Column, QuestionModel} from '../../engine/question-model.js';
import {atKey, isBlank, isBlankByKey, isByKey, isText, isTexts} from '../by-key.js';
import {checkboxes} from '../checkboxes/model.js';
import {crossedBounds} from '../crossed-bounds.js';
import {number} from '../number/model.js';
import {radios} from '../radios/model.js';
import {repeatedValues} from '../repeated-values.js';

/** What may be answered in a row: a column, a list of columns, or a number. */
type Cell = string | readonly string[] | number;
/** An answer: from a row's value to what is answered there. */
export type MatrixAnswer = Readonly<Record<string, Cell>>;

// A row is answered as a question of another type would be, which knows its rules, its faults and its words.
const kinds: Readonly<Record<NonNullable<MatrixQuestion['mode']>, AnyModel>> = {
  one: radios,
  several: checkboxes,
  number,
};
/** The model of a row's answers, and the question that each row puts to it. */
function rowsOf({mode = 'one', columns = [], ...question}: MatrixQuestion) {
  const {decimals, min, max, prefix, suffix} = question;
  const asked = mode === 'number' ? {decimals, min, max, prefix, suffix} : {options: columns};
  return {kind: kinds[mode], asked};
}

/** The rows that must be answered, of those that are asked. */
export function requiredRows({
  required,
  requiredRows: which = 'all',
  rows,
}: MatrixQuestion): readonly MatrixRow[] {
  if (!required) return [];
  return which === 'all' ? rows : rows.filter(({value}) => which.includes(value));
}

// A row's value is also part of an id beside those of the question's label, hint and error, and a key of an object.
const isReserved = (value: string) => ['label', 'hint', 'error'].includes(value) || value in {};

function rowFlaws({rows = [], rowsFrom, requiredRows: which}: MatrixQuestion): Finding[] {
  // Which rows an earlier question hands over, the plan knows.
  const named = Array.isArray(which) && !rowsFrom ? which : [];
  return [
    ...rows.flatMap(({value}, index) =>
      isReserved(value)
        ? [{pointer: `/rows/${index}/value`, rule: 'reserved-name', detail: value}]
        : [],
    ),
    ...named.flatMap((row, index) =>
      rows.some(({value}) => value === row)
        ? []
        : [{pointer: `/requiredRows/${index}`, rule: 'unknown-row', detail: row}],
    ),
  ];
}

/** What is left of a row's answer with these columns; undefined when nothing is. */
function fitted(cell: unknown, {mode, columns = []}: MatrixQuestion): unknown {
  const isThere = (value: unknown) => columns.some((column) => column.value === value);
  if (mode === 'number') return cell;
  if (!Array.isArray(cell)) return typeof cell !== 'string' || isThere(cell) ? cell : undefined;
  const left = cell.filter(isThere);
  return left.length ? left : undefined;
}

/** From each of the rows that are asked to what `read` makes of it; undefined when that is nothing in every row. */
function rowByRow(
  answer: Readonly<Record<string, unknown>>,
  {rows}: MatrixQuestion,
  read: (cell: unknown) => unknown,
): Record<string, unknown> | undefined {
  const left = rows
    .map(({value}) => [value, read(atKey(answer, value))] as const)
    .filter(([, cell]) => !isBlank(cell));
  return left.length ? Object.fromEntries(left) : undefined;
}

/** The same question about several things. The answer has a key for each row that was answered. */
export const matrix: QuestionModel<MatrixQuestion, MatrixAnswer> = {
  type: 'matrix',
  schema: schema as QuestionModel['schema'],
  hasMembers: true,
  asks: ({mode}) => (mode === 'number' ? 'enter' : 'select'),
  refers: number.refers!,

  answerSchema: (question) => {
    const {kind, asked} = rowsOf(question);
    // A row with a condition is not always asked; whether it was answered when it was, `check` sees.
    const always = requiredRows(question).filter(({showIf}) => !showIf);
    return {
      type: 'object',
      properties: Object.fromEntries(
        question.rows.map(({value}) => [value, kind.answerSchema(asked)]),
      ),
      additionalProperties: false,
      minProperties: 1,
      ...(always.length ? {required: always.map(({value}) => value)} : {}),
    };
  },

  isEmpty: isBlankByKey,

  parse: (typed, question) => {
    if (!isByKey(typed)) return typed;
    const {kind, asked} = rowsOf(question);
    return rowByRow(typed, question, (cell) =>
      isBlank(cell) || !kind.parse ? cell : kind.parse(cell, asked),
    );
  },

  mayBeTyped: (typed) =>
    isByKey(typed) &&
    Object.values(typed).every((cell) => isText(cell) || typeof cell === 'number' || isTexts(cell)),

  check: (answer, question, today) => {
    if (!isByKey(answer)) return undefined;
    const missing = requiredRows(question).filter(({value}) => isBlank(atKey(answer, value)));
    if (missing.length) {
      const values = missing.map(({value}) => value);
      const rows = missing.map(({label}) => label);
      const asks = question.mode === 'number' ? 'enter' : 'select';
      return {keyword: 'rowsMissing', params: {missing: values, rows, asks, parts: values}};
    }
    const {kind, asked} = rowsOf(question);
    const judge = interpreter(kind.answerSchema(asked)!);
    for (const {value, label} of question.rows) {
      if (!Object.hasOwn(answer, value)) continue;
      const failure = () => {
        const found = judge(answer[value]);
        return found && {keyword: found.keyword, params: {limit: found.limit}};
      };
      const fault = kind.check?.(answer[value], asked, today) ?? failure();
      if (fault) return {...fault, params: {...fault.params, partLabel: label, parts: [value]}};
    }
    return undefined;
  },

  // A row with a condition is required whenever it is asked.
  rules: (question) => {
    const {kind, asked} = rowsOf(question);
    const conditional = requiredRows(question).filter(({showIf}) => showIf);
    return {
      ...kind.rules?.(asked),
      requiredRows: conditional.length ? conditional.map(({value}) => value) : undefined,
    };
  },

  ruleAt: (rule) => (rule === 'requiredRows' ? '' : '/*'),

  stated: (question) => ({
    offered: requiredRows(question)
      .filter(({showIf}) => showIf)
      .map(({value}) => ({list: 'rows', value, schema: {required: [value]}})),
    instead: ['requiredRows'],
  }),

  flaws: (question) => [
    ...repeatedValues(question, 'rows'),
    ...repeatedValues(question, 'columns'),
    ...rowFlaws(question),
    ...crossedBounds(question, 'min', question.max),
  ],

  fit: (answer, question) =>
    isByKey(answer) ? rowByRow(answer, question, (cell) => fitted(cell, question)) : answer,

  without: (list, value, {mode}) => {
    if (list === 'rows') return {properties: {[value]: false}};
    if (list !== 'columns' || mode === 'number') return true;
    const chosen = {const: value};
    return {
      additionalProperties: {
        not: mode === 'several' ? {type: 'array', contains: chosen} : chosen,
      },
    };
  },

  inWords: (answer, question, speaker) => {
    const {kind, asked} = rowsOf(question);
    return question.rows.flatMap(({value, label}) => {
      const cell = atKey(answer, value);
      if (cell === undefined) return [];
      const row = speaker.say(label);
      const said = kind.inWords(cell, asked, speaker);
      const text = `${row.text}: ${said.map((words) => words.text).join(', ')}`;
      // A line has one language: it is marked when all that stands in it is in another one.
      const {language} = row;
      const isMarked = language !== undefined && said.every((words) => words.language === language);
      return [isMarked ? {text, language} : {text}];
    });
  },

  columns: ({name, rows, columns = [], mode}) =>
    rows.flatMap(({value: row, label}): Column[] =>
      mode === 'several'
        ? columns.map(({value, label: column}) => ({
            name: `${name}_${row}_${value}`,
            kind: 'flag',
            about: [label, column],
            of: (answer) => {
              const cell = atKey(answer, row);
              return Array.isArray(cell) ? cell.includes(value) : undefined;
            },
          }))
        : [
            {
              name: `${name}_${row}`,
              about: [label],
              ...(mode === 'number' ? {kind: 'number'} : {kind: 'choice', values: columns}),
              of: (answer) => {
                const cell = atKey(answer, row);
                return typeof cell === 'string' || typeof cell === 'number' ? cell : undefined;
              },
            },
          ],
    ),
};
