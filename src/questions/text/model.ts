import type {TextQuestion} from '../../definition/generated/types.js';
import type {QuestionModel} from '../../engine/question-model.js';
import {lengthFault, lengthRules} from '../length-of.js';
import {outline, patterns} from './outline.js';

const expressions = new Map<string, RegExp>();

/** A single line of text. The answer is the text without the spaces around it, in Unicode's composed form (NFC). */
export const text: QuestionModel<TextQuestion, string> = {
  ...outline,

  check: (answer, {format, ...limits}) => {
    if (typeof answer !== 'string') return undefined;
    if (format) {
      let expression = expressions.get(format);
      if (!expression) expressions.set(format, (expression = new RegExp(patterns[format], 'u')));
      if (!expression.test(answer)) return {keyword: 'format', params: {format}};
    }
    return lengthFault(answer, limits);
  },

  rules: lengthRules,

  isPersonal: ({format}) => format !== undefined && format !== 'url',

  inWords: (answer) => [{text: answer}],
};
