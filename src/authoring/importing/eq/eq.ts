import type {FormFormat} from '../form-format.js';
import {convert} from './convert.js';

/** The JSON of ONS eQ Questionnaire Runner. */
export const eq: FormFormat = {
  title: 'ONS eQ runner JSON',
  isOne: (source) =>
    source
      .items('sections')
      .some((section) => section.items('groups').some((group) => group.at('blocks')?.isList)),
  convert,
};
