// Generated from schemas/ by `npm run generate`. Do not edit.

import {$defs, part1, part12, part13, part14, part15, part16, part17, part8} from '../parts.js';
const own1 = {type: 'integer', minimum: -1000, maximum: 1000};
export const scale: object = {
  ...{
    type: 'object',
    required: part12,
    properties: {
      name: part13,
      type: {const: 'scale'},
      number: part14,
      label: part8,
      hint: part8,
      required: part15,
      showIf: part1,
      errors: part16,
      from: own1,
      to: own1,
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
          properties: {value: own1, label: part8},
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
          properties: {value: part17, label: part8},
        },
      },
      faces: part15,
    },
    additionalProperties: false,
    if: {required: ['points']},
    then: {properties: {from: false, to: false, labels: false}},
    else: {required: ['from', 'to', 'labels']},
  },
  $defs,
};
