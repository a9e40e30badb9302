import {number as schema} from '../../definition/generated/schemas.js';
import type {NumberQuestion} from '../../definition/generated/types.js';
import type {Bounds, QuestionOutline} from '../../engine/question-model.js';
import {crossedBounds} from '../crossed-bounds.js';

/** What a definition and the route need to know of `number`; see `model.ts`. */
export const outline: QuestionOutline<NumberQuestion & Bounds<number>> = {
  type: 'number',
  schema: schema as QuestionOutline['schema'],
  asks: 'enter',

  answerSchema: ({decimals, min, max}) => ({
    type: decimals ? 'number' : 'integer',
    ...(min === undefined ? {} : {minimum: min}),
    ...(max === undefined ? {} : {maximum: max}),
  }),

  parse: (typed) => {
    if (typeof typed !== 'string') return typed;
    // A comma before three digits parts thousands. Any other may be meant as a point: 2,50 is not 250.
    const bare = typed
      .replace(/[\s£\u200b-\u200f\u2060\ufeff]/gu, '')
      .replace(/,(?=\d{3}(?!\d))/g, '')
      .replace(/^[−–]/u, '-');
    if (!/^-?(\d*\.)?\d+$/.test(bare)) return typed;
    // Fifteen digits are what a JSON number keeps exactly; of more the model says what is wrong.
    return bare.replace(/^-?0+|\D/g, '').length > 15 ? bare : Number(bare) + 0;
  },

  refers: {min: {kind: 'number'}, max: {kind: 'number'}},

  flaws: (question) => crossedBounds(question, 'min', question.max),
};
