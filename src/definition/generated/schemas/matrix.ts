// Generated from schemas/ by `npm run generate`. Do not edit.

import {$defs, part19, part8} from '../parts.js';
const own1 = {type: 'string', minLength: 1, maxLength: 64, pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]*$'};
const own2 = {$ref: '#/$defs/condition'};
export const matrix: object = {
  ...{
    type: 'object',
    required: ['name', 'type', 'label', 'rows'],
    properties: {
      name: {type: 'string', pattern: '^[a-z][a-z0-9_]*$', maxLength: 64},
      type: {const: 'matrix'},
      number: {type: 'string', minLength: 1, maxLength: 10},
      label: part8,
      hint: part8,
      required: {type: 'boolean', default: false},
      requiredRows: {
        if: {type: 'string'},
        then: {const: 'all'},
        else: {type: 'array', items: own1, maxItems: 200, uniqueItems: true},
        default: 'all',
      },
      showIf: own2,
      errors: part19,
      mode: {enum: ['one', 'several', 'number'], default: 'one'},
      rows: {
        type: 'array',
        items: {
          type: 'object',
          required: ['value', 'label'],
          properties: {value: own1, label: part8, hint: part8, showIf: own2},
          additionalProperties: false,
        },
        minItems: 1,
        maxItems: 200,
      },
      columns: {
        type: 'array',
        items: {
          type: 'object',
          required: ['value', 'label'],
          properties: {value: own1, label: part8, exclusive: {type: 'boolean'}, showIf: own2},
          additionalProperties: false,
        },
        minItems: 1,
        maxItems: 30,
      },
      layout: {enum: ['auto', 'stacked'], default: 'auto'},
      min: {type: 'number'},
      max: {type: 'number'},
      decimals: {type: 'integer', minimum: 0, maximum: 6, default: 0},
      prefix: part8,
      suffix: part8,
      width: {enum: [2, 3, 4, 5, 10, 20]},
    },
    allOf: [
      {
        if: {properties: {mode: {const: 'number'}}, required: ['mode']},
        then: {properties: {columns: false}},
        else: {
          required: ['columns'],
          properties: {
            min: false,
            max: false,
            decimals: false,
            prefix: false,
            suffix: false,
            width: false,
          },
        },
      },
      {
        if: {required: ['requiredRows']},
        then: {properties: {required: {const: true}}, required: ['required']},
      },
    ],
    additionalProperties: false,
  },
  $defs,
};
