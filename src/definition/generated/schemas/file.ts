// Generated from schemas/ by `npm run generate`. Do not edit.

import {$defs, part18, part8} from '../parts.js';
const own1 = {$ref: '#/$defs/condition'};
const own2 = {type: 'integer', minimum: 1, maximum: 20};
export const file: object = {
  ...{
    type: 'object',
    required: ['name', 'type', 'label'],
    properties: {
      name: {type: 'string', pattern: '^[a-z][a-z0-9_]*$', maxLength: 64},
      type: {const: 'file'},
      number: {type: 'string', minLength: 1, maxLength: 10},
      label: part8,
      hint: part8,
      required: {type: 'boolean'},
      personal: {type: 'boolean'},
      showIf: own1,
      errors: part18,
      accept: {
        type: 'array',
        minItems: 1,
        maxItems: 10,
        uniqueItems: true,
        default: ['pdf', 'docx', 'odt', 'jpg', 'png'],
        items: {enum: ['pdf', 'docx', 'odt', 'rtf', 'txt', 'xlsx', 'ods', 'csv', 'jpg', 'png']},
      },
      maxSize: {type: 'integer', minimum: 1, maximum: 100},
      min: own2,
      max: own2,
    },
    additionalProperties: false,
  },
  $defs,
};
