// Generated from schemas/ by `npm run generate`. Do not edit.

import {$defs, part18, part22, part8} from '../parts.js';
const own1 = {type: 'string', pattern: '^[a-z][a-z0-9_]*$', maxLength: 64};
const own2 = {$ref: '#/$defs/condition'};
const own3 = {type: 'integer', minimum: 1};
export const ranking: object = {
  ...{
    type: 'object',
    required: ['name', 'type', 'label'],
    properties: {
      name: own1,
      type: {const: 'ranking'},
      number: {type: 'string', minLength: 1, maxLength: 10},
      label: part8,
      hint: part8,
      required: {type: 'boolean'},
      personal: {type: 'boolean'},
      showIf: own2,
      errors: part18,
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
            image: {
              type: 'object',
              required: ['src', 'alt'],
              additionalProperties: false,
              properties: {
                src: {type: 'string', maxLength: 2000, pattern: '^(https://|/(?!/)|\\./)\\S+$'},
                alt: part8,
              },
            },
            showIf: own2,
          },
          additionalProperties: false,
        },
        minItems: 1,
        maxItems: 100,
      },
      optionsFrom: part22,
      order: {enum: ['author', 'alphabetical', 'random']},
      min: own3,
      max: own3,
    },
    additionalProperties: false,
    anyOf: [{required: ['options']}, {required: ['optionsFrom']}],
  },
  $defs,
};
