import {select as schema} from '../../definition/generated/schemas.js';
import type {SelectQuestion} from '../../definition/generated/types.js';
import type {QuestionModel} from '../../engine/question-model.js';
import {repeatedValues} from '../repeated-values.js';

/** One answer out of a list, as a native select. The answer is the chosen option's `value`. */
export const select: QuestionModel<SelectQuestion, string> = {
  type: 'select',
  schema: schema as QuestionModel['schema'],
  asks: 'select',

  answerSchema: ({options}) => ({enum: options.map(({value}) => value)}),

  flaws: repeatedValues,

  inWords: (answer, {options}, {say}) =>
    options.filter(({value}) => value === answer).map(({label}) => say(label)),
};
