import {select as schema} from '../../definition/generated/schemas.js';
import type {SelectQuestion} from '../../definition/generated/types.js';
import type {QuestionOutline} from '../../engine/question-model.js';
import {repeatedValues} from '../repeated-values.js';

/** What a definition and the route need to know of `select`; see `model.ts`. */
export const outline: QuestionOutline<SelectQuestion> = {
  type: 'select',
  schema: schema as QuestionOutline['schema'],
  asks: 'select',

  answerSchema: ({options}) => ({enum: options.map(({value}) => value)}),

  flaws: repeatedValues,
};
