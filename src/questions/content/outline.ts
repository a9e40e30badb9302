import {content as schema} from '../../definition/generated/schemas.js';
import type {ContentBlock} from '../../definition/generated/types.js';
import type {QuestionOutline} from '../../engine/question-model.js';

/** What a definition and the route need to know of `content`; see `model.ts`. */
export const outline: QuestionOutline<ContentBlock> = {
  type: 'content',
  schema: schema as QuestionOutline['schema'],
  asks: 'enter',

  answerSchema: () => undefined,
};
