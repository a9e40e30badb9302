// Generated from schemas/ by `npm run generate`. Do not edit.

import {$defs, part19, part8} from '../parts.js';
const own1 = {$ref: '#/$defs/condition'};
const own2 = {type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$'};
export const time: object = {
  ...{
    type: 'object',
    required: ['name', 'type', 'label'],
    properties: {
      name: {type: 'string', pattern: '^[a-z][a-z0-9_]*$', maxLength: 64},
      type: {const: 'time'},
      number: {type: 'string', minLength: 1, maxLength: 10},
      label: part8,
      hint: part8,
      required: {type: 'boolean', default: false},
      showIf: own1,
      errors: part19,
      min: own2,
      max: own2,
    },
    additionalProperties: false,
  },
  $defs,
};
