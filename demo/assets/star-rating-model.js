// The part of the type that needs no browser: give it to the form and to the receiver.

const words = {
  en: (stars) => (stars === 1 ? '1 star' : `${stars} stars`),
  cy: (stars) => (stars === 1 ? '1 seren' : `${stars} o sêr`),
};

const text = {
  anyOf: [{type: 'string'}, {type: 'object', additionalProperties: {type: 'string'}}],
};

/** What an author may write. */
export const schema = {
  type: 'object',
  required: ['name', 'type', 'label'],
  properties: {
    name: {type: 'string'},
    type: {const: 'star-rating'},
    label: text,
    hint: text,
    required: {type: 'boolean'},
    showIf: {type: 'object'},
    errors: {type: 'object'},
    max: {type: 'integer', minimum: 2, maximum: 10},
  },
  additionalProperties: false,
};

/** The answer is a number of stars, from 1. */
export const model = {
  type: 'star-rating',
  asks: 'select',
  answerSchema: ({max = 5}) => ({type: 'integer', minimum: 1, maximum: max}),
  words: (stars, language) => (words[language] ?? words.en)(stars),
  // In figures, so that it needs no language.
  inWords: (stars, {max = 5}, speaker) => [
    {text: `${speaker.number(stars)} / ${speaker.number(max)}`},
  ],
};
