import {radios as schema} from '../../definition/generated/schemas.js';
import type {RadiosQuestion} from '../../definition/generated/types.js';
import type {QuestionModel} from '../../engine/question-model.js';
import {nestedInOptions} from '../nested-in-options.js';
import {repeatedValues} from '../repeated-values.js';

/** One answer out of a short list. The answer is the chosen option's `value`. */
export const radios: QuestionModel<RadiosQuestion, string> = {
  type: 'radios',
  schema: schema as QuestionModel['schema'],
  asks: 'select',

  // A draft can outlive an edit of its definition, so the option once chosen may be gone.
  answerSchema: ({options}) => ({enum: options.map(({value}) => value)}),

  flaws: repeatedValues,

  nested: nestedInOptions,

  inWords: (answer, {options}, {say}) =>
    options.filter(({value}) => value === answer).map(({label}) => say(label)),
};
