import {textarea as schema} from '../../definition/generated/schemas.js';
import type {TextareaQuestion} from '../../definition/generated/types.js';
import type {QuestionModel} from '../../engine/question-model.js';
import {codePointsFor, lengthFault, lengthRules} from '../length-of.js';

/** Several lines of text. The answer is the text as typed, in Unicode's composed form (NFC). */
export const textarea: QuestionModel<TextareaQuestion, string> = {
  type: 'textarea',
  schema: schema as QuestionModel['schema'],
  asks: 'enter',

  answerSchema: ({maxLength}) => ({
    type: 'string',
    maxLength: codePointsFor(maxLength ?? 50_000),
    pattern: '\\S',
  }),

  parse: (typed) => (typeof typed === 'string' ? typed.normalize('NFC') : typed),

  check: (answer, limits) => (typeof answer === 'string' ? lengthFault(answer, limits) : undefined),

  rules: lengthRules,

  inWords: (answer) => answer.split('\n').map((line) => ({text: line})),
};
