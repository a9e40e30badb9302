// Generated from schemas/ by `npm run generate`. Do not edit.

import {$defs, part19, part23, part8} from '../parts.js';
const own1 = {type: 'string', pattern: '^[a-z][a-z0-9_]*$', maxLength: 64};
const own2 = {$ref: '#/$defs/condition'};
export const allocation: object = {
  ...{
    type: 'object',
    required: ['name', 'type', 'label', 'total'],
    properties: {
      name: own1,
      type: {const: 'allocation'},
      number: {type: 'string', minLength: 1, maxLength: 10},
      label: part8,
      hint: part8,
      required: {type: 'boolean', default: false},
      showIf: own2,
      errors: part19,
      options: {
        type: 'array',
        items: {
          type: 'object',
          required: ['value', 'label'],
          properties: {
            value: {
              type: 'string',
              minLength: 1,
              maxLength: 64,
              pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]*$',
            },
            label: part8,
            hint: part8,
            min: {type: 'number', minimum: 0, default: 0},
            max: {type: 'number', minimum: 0},
            showIf: own2,
          },
          additionalProperties: false,
        },
        minItems: 1,
        maxItems: 200,
      },
      optionsFrom: part23,
      order: {enum: ['author', 'alphabetical', 'random']},
      total: {type: 'number', exclusiveMinimum: 0, maximum: 100000000000},
      rule: {enum: ['exactly', 'at-most'], default: 'exactly'},
      unit: {enum: ['points', 'percent', 'pounds'], default: 'points'},
      step: {type: 'number', exclusiveMinimum: 0, maximum: 100000000000, default: 1},
    },
    additionalProperties: false,
    anyOf: [{required: ['options']}, {required: ['optionsFrom']}],
  },
  $defs,
};
