// Generated from schemas/ by `npm run generate`. Do not edit.

import {$defs, part18, part8} from '../parts.js';
const own1 = {$ref: '#/$defs/condition'};
export const consent: object = {
  ...{
    type: 'object',
    required: ['name', 'type', 'label', 'text'],
    properties: {
      name: {type: 'string', pattern: '^[a-z][a-z0-9_]*$', maxLength: 64},
      type: {const: 'consent'},
      number: {type: 'string', minLength: 1, maxLength: 10},
      label: part8,
      hint: part8,
      required: {type: 'boolean'},
      personal: {type: 'boolean'},
      showIf: own1,
      errors: part18,
      text: part8,
      separate: {type: 'boolean'},
    },
    additionalProperties: false,
  },
  $defs,
};
