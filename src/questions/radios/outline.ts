import {radios as schema} from '../../definition/generated/schemas.js';
import type {RadiosQuestion} from '../../definition/generated/types.js';
import type {QuestionOutline} from '../../engine/question-model.js';
import {nestedInOptions} from '../nested-in-options.js';
import {repeatedValues} from '../repeated-values.js';

/** What a definition and the route need to know of `radios`; see `model.ts`. */
export const outline: QuestionOutline<RadiosQuestion> = {
  type: 'radios',
  schema: schema as QuestionOutline['schema'],
  asks: 'select',

  // A draft can outlive an edit of its definition, so the option once chosen may be gone.
  answerSchema: ({options}) => ({enum: options.map(({value}) => value)}),

  flaws: repeatedValues,

  nested: nestedInOptions,
};
