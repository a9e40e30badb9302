import {eq} from './eq/eq.js';
import type {FormFormat} from './form-format.js';
import {govuk} from './govuk/govuk.js';
import {jsonSchema} from './json-schema/json-schema.js';
import {surveyjs} from './surveyjs/surveyjs.js';
import {xlsform} from './xlsform/xlsform.js';

/** The formats that forms are taken from, by the name that a command has for them. */
export const formats = {
  surveyjs,
  xlsform,
  govuk,
  eq,
  'json-schema': jsonSchema,
} as const satisfies Record<string, FormFormat>;
