// Generated from schemas/ by `npm run generate`. Do not edit.

import {$defs, part18, part22, part27, part8} from '../parts.js';
const own1 = {type: 'string', pattern: '^[a-z][a-z0-9_]*$', maxLength: 64};
const own2 = {type: 'string', minLength: 1, maxLength: 64, pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]*$'};
const own3 = {$ref: '#/$defs/condition'};
export const matrix: object = {
  ...{
    type: 'object',
    required: ['name', 'type', 'label'],
    properties: {
      name: own1,
      type: {const: 'matrix'},
      number: {type: 'string', minLength: 1, maxLength: 10},
      label: part8,
      hint: part8,
      required: {type: 'boolean'},
      personal: {type: 'boolean'},
      requiredRows: {
        if: {type: 'string'},
        then: {const: 'all'},
        else: {type: 'array', items: own2, maxItems: 200, uniqueItems: true},
      },
      showIf: own3,
      errors: part18,
      mode: {enum: ['one', 'several', 'number']},
      rows: {
        type: 'array',
        items: {
          type: 'object',
          required: ['value', 'label'],
          properties: {value: own2, label: part8, hint: part8, showIf: own3, heading: part8},
          additionalProperties: false,
        },
        minItems: 1,
        maxItems: 200,
      },
      rowsFrom: part22,
      order: {enum: ['author', 'alphabetical', 'random']},
      columns: {
        type: 'array',
        items: {
          type: 'object',
          required: ['value', 'label'],
          properties: {value: own2, label: part8, exclusive: {type: 'boolean'}, showIf: own3},
          additionalProperties: false,
        },
        minItems: 1,
        maxItems: 30,
      },
      layout: {enum: ['auto', 'stacked']},
      min: part27,
      max: part27,
      decimals: {type: 'integer', minimum: 0, maximum: 6},
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
    anyOf: [{required: ['rows']}, {required: ['rowsFrom']}],
  },
  $defs,
};
