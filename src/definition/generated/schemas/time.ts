// Generated from schemas/ by `npm run generate`. Do not edit.

import {$defs, part1, part12, part13, part14, part15, part16, part8} from '../parts.js';
const own1 = {type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$'};
export const time: object = {
  ...{
    type: 'object',
    required: part12,
    properties: {
      name: part13,
      type: {const: 'time'},
      number: part14,
      label: part8,
      hint: part8,
      required: part15,
      showIf: part1,
      errors: part16,
      min: own1,
      max: own1,
    },
    additionalProperties: false,
  },
  $defs,
};
