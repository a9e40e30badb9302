import type {ContentBlock} from '../../definition/generated/types.js';
import type {QuestionModel} from '../../engine/question-model.js';
import {outline} from './outline.js';

/** Something to read between the questions. It takes no answer. */
export const content: QuestionModel<ContentBlock, never> = {
  ...outline,

  inWords: () => [],
};
