// Generated from schemas/ by `npm run generate`. Do not edit.

import {$defs, part18, part8} from '../parts.js';
const own1 = {type: 'string', pattern: '^[a-z][a-z0-9_]*$', maxLength: 64};
const own2 = {$ref: '#/$defs/condition'};
const own3 = {
  type: 'array',
  minItems: 1,
  uniqueItems: true,
  items: {enum: ['name', 'organisation', 'email', 'phone', 'address', 'postcode']},
};
export const contact: object = {
  ...{
    type: 'object',
    required: ['name', 'type', 'label', 'fields'],
    properties: {
      name: own1,
      type: {const: 'contact'},
      number: {type: 'string', minLength: 1, maxLength: 10},
      label: part8,
      hint: part8,
      required: {type: 'boolean'},
      personal: {type: 'boolean'},
      showIf: own2,
      errors: part18,
      fields: own3,
      needs: own3,
      separate: {type: 'boolean'},
      consent: own1,
      offerIf: own2,
    },
    additionalProperties: false,
    anyOf: [
      {properties: {separate: {const: true}}, required: ['separate']},
      {required: ['consent']},
    ],
    not: {properties: {required: {const: true}}, required: ['required', 'offerIf']},
  },
  $defs,
};
