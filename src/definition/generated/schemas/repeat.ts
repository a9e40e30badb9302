// Generated from schemas/ by `npm run generate`. Do not edit.

import {$defs, part18, part8} from '../parts.js';
const own1 = {type: 'string', pattern: '^[a-z][a-z0-9_]*$', maxLength: 64};
const own2 = {$ref: '#/$defs/condition'};
const own3 = {
  type: ['integer', 'object'],
  minimum: 1,
  maximum: 20,
  required: ['answer'],
  properties: {answer: own1},
  additionalProperties: false,
};
export const repeat: object = {
  ...{
    type: 'object',
    required: ['name', 'type', 'label', 'item', 'add', 'questions'],
    properties: {
      name: own1,
      type: {const: 'repeat'},
      number: {type: 'string', minLength: 1, maxLength: 10},
      label: part8,
      hint: part8,
      required: {type: 'boolean'},
      personal: {type: 'boolean'},
      showIf: own2,
      errors: part18,
      item: part8,
      add: part8,
      addAnother: part8,
      count: {
        type: 'object',
        minProperties: 1,
        additionalProperties: {
          type: 'object',
          required: ['other'],
          additionalProperties: false,
          properties: {
            zero: {type: 'string'},
            one: {type: 'string'},
            two: {type: 'string'},
            few: {type: 'string'},
            many: {type: 'string'},
            other: {type: 'string'},
          },
        },
      },
      questions: {type: 'array', minItems: 1, maxItems: 30, items: {type: 'object'}},
      min: own3,
      max: own3,
    },
    additionalProperties: false,
  },
  $defs,
};
