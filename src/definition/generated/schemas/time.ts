// Generated from schemas/ by `npm run generate`. Do not edit.

import {$defs, part18, part8} from '../parts.js';
const own1 = {type: 'string', pattern: '^[a-z][a-z0-9_]*$', maxLength: 64};
const own2 = {$ref: '#/$defs/condition'};
const own3 = {
  type: ['string', 'object'],
  pattern: '^([01]\\d|2[0-3]):[0-5]\\d$',
  required: ['answer'],
  properties: {answer: own1},
  additionalProperties: false,
};
export const time: object = {
  ...{
    type: 'object',
    required: ['name', 'type', 'label'],
    properties: {
      name: own1,
      type: {const: 'time'},
      number: {type: 'string', minLength: 1, maxLength: 10},
      label: part8,
      hint: part8,
      required: {type: 'boolean'},
      personal: {type: 'boolean'},
      showIf: own2,
      errors: part18,
      min: own3,
      max: own3,
    },
    additionalProperties: false,
  },
  $defs,
};
