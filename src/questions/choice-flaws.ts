import type {Finding} from '../definition/definition-error.js';
import {crossedBounds} from './crossed-bounds.js';
import {repeatedValues} from './repeated-values.js';

interface Choosing {
  readonly options: readonly {readonly value: string}[];
  readonly optionsFrom?: unknown;
  readonly min?: number;
  readonly max?: number;
}

/** What is wrong with a question of which several options are chosen: one twice, or more to choose than there may be. */
export const choiceFlaws = (question: Choosing): Finding[] => {
  // How many an earlier question hands over is not known yet.
  const most = question.optionsFrom ? Infinity : question.options.length;
  return [
    ...repeatedValues(question),
    ...crossedBounds(question, 'min', Math.min(question.max ?? most, most)),
    ...crossedBounds(question, 'max', most),
  ];
};
