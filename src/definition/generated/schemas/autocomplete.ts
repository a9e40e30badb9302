// Generated from schemas/ by `npm run generate`. Do not edit.

import {$defs, part18, part22, part28, part8} from '../parts.js';
const own1 = {type: 'string', pattern: '^[a-z][a-z0-9_]*$', maxLength: 64};
const own2 = {$ref: '#/$defs/condition'};
const own3 = {type: 'string', pattern: '\\S', maxLength: 200};
export const autocomplete: object = {
  ...{
    type: 'object',
    required: ['name', 'type', 'label'],
    properties: {
      name: own1,
      type: {const: 'autocomplete'},
      number: {type: 'string', minLength: 1, maxLength: 10},
      label: part8,
      hint: part8,
      required: {type: 'boolean'},
      personal: {type: 'boolean'},
      showIf: own2,
      errors: part18,
      options: {
        type: 'array',
        minItems: 1,
        maxItems: 10000,
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
            heading: part8,
            synonyms: {
              type: ['array', 'object'],
              items: own3,
              maxItems: 20,
              patternProperties: {
                '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': {type: 'array', items: own3, maxItems: 20},
              },
              additionalProperties: false,
            },
          },
        },
      },
      optionsFrom: part22,
      lookup: own1,
      freeText: {type: 'boolean'},
      order: {enum: ['given', 'alphabetical']},
      plain: {type: 'boolean'},
      autocomplete: part28,
    },
    if: {required: ['lookup']},
    then: {properties: {options: false, optionsFrom: false, order: false}},
    else: {anyOf: [{required: ['options']}, {required: ['optionsFrom']}]},
    additionalProperties: false,
  },
  $defs,
};
