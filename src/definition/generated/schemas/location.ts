// Generated from schemas/ by `npm run generate`. Do not edit.

import {$defs, part18, part8} from '../parts.js';
const own1 = {$ref: '#/$defs/condition'};
const own2 = {type: 'number', minimum: -180, maximum: 180};
const own3 = {type: 'number', minimum: -85, maximum: 85};
export const location: object = {
  ...{
    type: 'object',
    required: ['name', 'type', 'label'],
    properties: {
      name: {type: 'string', pattern: '^[a-z][a-z0-9_]*$', maxLength: 64},
      type: {const: 'location'},
      number: {type: 'string', minLength: 1, maxLength: 10},
      label: part8,
      hint: part8,
      required: {type: 'boolean'},
      personal: {type: 'boolean'},
      showIf: own1,
      errors: part18,
      place: {type: 'boolean'},
      placeLabel: part8,
      areas: {
        type: 'array',
        minItems: 1,
        maxItems: 500,
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
      areaLabel: part8,
      centre: {
        type: 'object',
        required: ['lon', 'lat'],
        additionalProperties: false,
        properties: {lon: own2, lat: own3},
      },
      zoom: {type: 'integer', minimum: 0, maximum: 22},
      bounds: {
        type: 'object',
        required: ['west', 'south', 'east', 'north'],
        additionalProperties: false,
        properties: {west: own2, south: own3, east: own2, north: own3},
      },
      precision: {type: 'integer', minimum: 0, maximum: 5},
      plain: {type: 'boolean'},
    },
    if: {properties: {place: {const: false}}, required: ['place']},
    then: {required: ['areas'], properties: {placeLabel: false}},
    additionalProperties: false,
  },
  $defs,
};
