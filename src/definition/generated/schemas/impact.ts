// Generated from schemas/ by `npm run generate`. Do not edit.

import {$defs, part18, part8} from '../parts.js';
const own1 = {type: 'string', pattern: '^[a-z][a-z0-9_]*$', maxLength: 64};
const own2 = {$ref: '#/$defs/condition'};
export const impact: object = {
  ...{
    type: 'object',
    required: ['name', 'type', 'label', 'nation', 'options'],
    properties: {
      name: own1,
      type: {const: 'impact'},
      number: {type: 'string', minLength: 1, maxLength: 10},
      label: part8,
      hint: part8,
      required: {type: 'boolean'},
      personal: {type: 'boolean'},
      showIf: own2,
      errors: part18,
      nation: {enum: ['wales', 'england']},
      bandDNow: {type: 'number', minimum: 0, maximum: 100000},
      band: {
        type: 'object',
        required: ['answer'],
        properties: {answer: own1},
        additionalProperties: false,
      },
      options: {
        type: 'array',
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
            hint: part8,
            showIf: own2,
            bandD: {type: 'number', minimum: -100000, maximum: 100000},
            other: {
              type: 'object',
              required: ['label'],
              additionalProperties: false,
              properties: {
                name: own1,
                label: part8,
                hint: part8,
                required: {type: 'boolean'},
                maxLength: {type: 'integer', minimum: 1, maximum: 10000},
                errors: part18,
              },
            },
            followUp: {type: 'object'},
          },
          not: {required: ['other', 'followUp']},
        },
        minItems: 1,
        maxItems: 50,
      },
      order: {enum: ['author', 'alphabetical', 'random']},
      divider: part8,
    },
    additionalProperties: false,
  },
  $defs,
};
