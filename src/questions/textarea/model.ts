import type {TextareaQuestion} from '../../definition/generated/types.js';
import type {QuestionModel} from '../../engine/question-model.js';
import {lengthFault, lengthRules} from '../length-of.js';
import {outline} from './outline.js';

/** Several lines of text. The answer is the text as typed, in Unicode's composed form (NFC). */
export const textarea: QuestionModel<TextareaQuestion, string> = {
  ...outline,

  check: (answer, limits) => (typeof answer === 'string' ? lengthFault(answer, limits) : undefined),

  rules: lengthRules,

  inWords: (answer) => answer.split('\n').map((line) => ({text: line})),
};
