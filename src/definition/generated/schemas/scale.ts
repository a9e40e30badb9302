// Generated from schemas/ by `npm run generate`. Do not edit.

import {$defs, part18, part8} from '../parts.js';
const own1 = {$ref: '#/$defs/condition'};
const own2 = {type: 'integer', minimum: -1000, maximum: 1000};
export const scale: object = {
  ...{
    type: 'object',
    required: ['name', 'type', 'label'],
    properties: {
      name: {type: 'string', pattern: '^[a-z][a-z0-9_]*$', maxLength: 64},
      type: {const: 'scale'},
      number: {type: 'string', minLength: 1, maxLength: 10},
      label: part8,
      hint: part8,
      required: {type: 'boolean'},
      personal: {type: 'boolean'},
      showIf: own1,
      errors: part18,
      from: own2,
      to: own2,
      labels: {
        type: 'object',
        required: ['from', 'to'],
        additionalProperties: false,
        properties: {from: part8, to: part8},
      },
      points: {
        type: 'array',
        minItems: 2,
        maxItems: 11,
        items: {
          type: 'object',
          required: ['value', 'label'],
          additionalProperties: false,
          properties: {value: own2, label: part8},
        },
      },
      extra: {
        type: 'array',
        minItems: 1,
        maxItems: 5,
        items: {
          type: 'object',
          required: ['value', 'label'],
          additionalProperties: false,
          properties: {
            value: {
              type: 'string',
              minLength: 1,
              maxLength: 64,
              pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]*$',
            },
            label: part8,
          },
        },
      },
      faces: {type: 'boolean'},
    },
    additionalProperties: false,
    if: {required: ['points']},
    then: {properties: {from: false, to: false, labels: false}},
    else: {required: ['from', 'to', 'labels']},
  },
  $defs,
};
