import {text as schema} from '../../definition/generated/schemas.js';
import type {TextQuestion} from '../../definition/generated/types.js';
import type {QuestionModel} from '../../engine/question-model.js';
import {crossedBounds} from '../crossed-bounds.js';
import {codePointsFor, lengthFault, lengthRules} from '../length-of.js';

type Format = NonNullable<TextQuestion['format']>;

// Each runs in time that grows with the text alone, whatever the text is.
const patterns: Record<Format, string> = {
  email: '^[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+$',
  tel: '^\\+?([ ().\\/-]{0,3}[0-9]){7,15}[ ().\\/-]{0,3}$',
  url: '^https?:\\/\\/\\S+$',
  // The shape of a full postcode, after `parse` has set its case and its space.
  postcode: '^[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}$',
};
const expressions = new Map<string, RegExp>();

/** A postcode in its usual form; case, spaces, dashes, brackets and dots are the person's to choose. */
const asPostcode = (text: string) => {
  const bare = text.toUpperCase().replace(/[\s()[\].-]/gu, '');
  return bare.length > 3 ? `${bare.slice(0, -3)} ${bare.slice(-3)}` : bare;
};

/** A single line of text. The answer is the text without the spaces around it, in Unicode's composed form (NFC). */
export const text: QuestionModel<TextQuestion, string> = {
  type: 'text',
  schema: schema as QuestionModel['schema'],
  asks: 'enter',

  answerSchema: ({format, maxLength}) => ({
    type: 'string',
    ...(maxLength === undefined ? {maxLength: 10_000} : {maxLength: codePointsFor(maxLength)}),
    pattern: format ? patterns[format] : '\\S',
  }),

  parse: (typed, {format}) => {
    if (typeof typed !== 'string') return typed;
    const plain = typed.normalize('NFC').trim();
    return format === 'postcode' ? asPostcode(plain) : plain;
  },

  check: (answer, {format, ...limits}) => {
    if (typeof answer !== 'string') return undefined;
    if (format) {
      let expression = expressions.get(format);
      if (!expression) expressions.set(format, (expression = new RegExp(patterns[format], 'u')));
      if (!expression.test(answer)) return {keyword: 'format', params: {format}};
    }
    return lengthFault(answer, limits);
  },

  flaws: (question) => crossedBounds(question, 'minLength', question.maxLength),

  rules: lengthRules,

  inWords: (answer) => [{text: answer}],
};
