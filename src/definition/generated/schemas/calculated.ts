// Generated from schemas/ by `npm run generate`. Do not edit.

import {$defs, part8} from '../parts.js';
const own1 = {type: 'string', pattern: '^[a-z][a-z0-9_]*$', maxLength: 64};
const own2 = {$ref: '#/$defs/condition'};
const own3 = {$ref: '#/$defs/calculation'};
const own4 = {answer: own1, part: {type: 'string', minLength: 1, maxLength: 64}};
const own5 = {type: 'array', items: own3, minItems: 1, maxItems: 50};
const own6 = {type: 'object', required: ['answer'], properties: own4, additionalProperties: false};
const own7 = {type: 'array', items: own6, minItems: 1, maxItems: 50};
const own8 = {if: {type: 'string'}, then: {pattern: '^\\d{4}-\\d{2}-\\d{2}$'}, else: own6};
const own9 = {
  type: 'object',
  required: ['from', 'to'],
  properties: {from: own8, to: own8},
  additionalProperties: false,
};
export const calculated: object = {
  ...{
    type: 'object',
    required: ['name', 'type', 'value'],
    properties: {
      name: own1,
      type: {const: 'calculated'},
      number: {type: 'string', minLength: 1, maxLength: 10},
      label: part8,
      showIf: own2,
      value: own3,
      decimals: {type: 'integer', minimum: 0, maximum: 6},
      prefix: part8,
      suffix: part8,
    },
    additionalProperties: false,
  },
  $defs: {
    ...$defs,
    ...{
      calculation: {
        type: ['number', 'object'],
        if: {required: ['answer']},
        then: {properties: own4, additionalProperties: false},
        else: {
          properties: {
            sum: own5,
            difference: {type: 'array', items: own3, minItems: 2, maxItems: 2},
            product: own5,
            minimum: own5,
            maximum: own5,
            count: own7,
            answered: own7,
            days: own9,
            months: own9,
            years: own9,
          },
          additionalProperties: false,
          minProperties: 1,
          maxProperties: 1,
        },
      },
    },
  },
};
