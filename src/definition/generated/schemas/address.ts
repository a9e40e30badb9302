// Generated from schemas/ by `npm run generate`. Do not edit.

import {$defs, part18, part8} from '../parts.js';
const own1 = {type: 'string', pattern: '^[a-z][a-z0-9_]*$', maxLength: 64};
const own2 = {$ref: '#/$defs/condition'};
export const address: object = {
  ...{
    type: 'object',
    required: ['name', 'type', 'label'],
    properties: {
      name: own1,
      type: {const: 'address'},
      number: {type: 'string', minLength: 1, maxLength: 10},
      label: part8,
      hint: part8,
      required: {type: 'boolean'},
      personal: {type: 'boolean'},
      showIf: own2,
      errors: part18,
      lookup: own1,
      county: {type: 'boolean'},
      autocomplete: {type: 'boolean'},
    },
    additionalProperties: false,
  },
  $defs,
};
