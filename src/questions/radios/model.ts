import type {RadiosQuestion} from '../../definition/generated/types.js';
import type {QuestionModel} from '../../engine/question-model.js';
import {choiceColumn} from '../choice-column.js';
import {outline} from './outline.js';

/** One answer out of a short list. The answer is the chosen option's `value`. */
export const radios: QuestionModel<RadiosQuestion, string> = {
  ...outline,
  kind: 'option',

  inWords: (answer, {options}, {say}) =>
    options.filter(({value}) => value === answer).map(({label}) => say(label)),

  columns: ({name, options}) => [choiceColumn(name, options)],
};
