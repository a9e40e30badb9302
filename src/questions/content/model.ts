import {content as schema} from '../../definition/generated/schemas.js';
import type {ContentBlock} from '../../definition/generated/types.js';
import type {QuestionModel} from '../../engine/question-model.js';

/** Something to read between the questions. It takes no answer. */
export const content: QuestionModel<ContentBlock, never> = {
  type: 'content',
  schema: schema as QuestionModel['schema'],
  asks: 'enter',
  answerSchema: () => undefined,
  inWords: () => [],
};
