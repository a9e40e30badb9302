import type {FormFormat} from '../form-format.js';
import {convert} from './convert.js';

/** XLSForm, the workbooks of ODK. */
export const xlsform: FormFormat = {
  title: 'XLSForm (.xlsx)',
  isOne: (source) => source.items('survey').some((row) => row.at('type') !== undefined),
  convert,
};
