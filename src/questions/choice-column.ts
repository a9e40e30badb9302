import type {Column, ColumnValue} from '../engine/question-model.js';

/** The column of one choice out of a list: the value of what was chosen. */
export const choiceColumn = (name: string, values: readonly ColumnValue[]): Column => ({
  name,
  kind: 'choice',
  values,
  of: (answer) => (typeof answer === 'string' ? answer : undefined),
});
