import {text as schema} from '../../definition/generated/schemas.js';
import type {TextQuestion} from '../../definition/generated/types.js';
import type {QuestionOutline} from '../../engine/question-model.js';
import {crossedBounds} from '../crossed-bounds.js';
import {codePointsFor} from '../code-points.js';
import {plain} from '../plain.js';

type Format = NonNullable<TextQuestion['format']>;

/** The formats. Each runs in time that grows with the text alone, whatever the text is. */
export const patterns: Record<Format, string> = {
  email: '^[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+$',
  tel: '^\\+?([ ().\\/-]{0,3}[0-9]){7,15}[ ().\\/-]{0,3}$',
  url: '^https?:\\/\\/\\S+$',
  // The shape of a full postcode, after `parse` has set its case and its space.
  postcode: '^[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}$',
};

/** A postcode in its usual form; case, spaces, dashes, brackets and dots are the person's to choose. */
export const asPostcode = (text: string) => {
  const bare = text.toUpperCase().replace(/[\s()[\].-]/gu, '');
  return bare.length > 3 ? `${bare.slice(0, -3)} ${bare.slice(-3)}` : bare;
};

/** What a definition and the route need to know of `text`; see `model.ts`. */
export const outline: QuestionOutline<TextQuestion> = {
  type: 'text',
  schema: schema as QuestionOutline['schema'],
  asks: 'enter',

  answerSchema: ({format, maxLength}) => ({
    type: 'string',
    maxLength: maxLength === undefined ? 10_000 : codePointsFor(maxLength),
    pattern: format ? patterns[format] : '\\S',
  }),

  parse: (typed, {format}) => {
    const text = plain(typed);
    if (typeof text !== 'string') return text;
    return format === 'postcode' ? asPostcode(text) : text.trim();
  },

  flaws: (question) => crossedBounds(question, 'minLength', question.maxLength),
};
