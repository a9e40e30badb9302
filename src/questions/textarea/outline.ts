import {textarea as schema} from '../../definition/generated/schemas.js';
import type {TextareaQuestion} from '../../definition/generated/types.js';
import type {QuestionOutline} from '../../engine/question-model.js';
import {codePointsFor} from '../code-points.js';
import {plain} from '../plain.js';

/** What a definition and the route need to know of `textarea`; see `model.ts`. */
export const outline: QuestionOutline<TextareaQuestion> = {
  type: 'textarea',
  schema: schema as QuestionOutline['schema'],
  asks: 'enter',

  answerSchema: ({maxLength}) => ({
    type: 'string',
    maxLength: codePointsFor(maxLength ?? 50_000),
    pattern: '\\S',
  }),

  parse: plain,
};
