import type {FormFormat} from '../form-format.js';
import {convert} from './convert.js';

/** The JSON of the GOV.UK-style form builders (digital-form-builder, and forms-designer with its engines V1 and V2). */
export const govuk: FormFormat = {
  title: 'GOV.UK-style form builder JSON',
  isOne: (source) =>
    source
      .items('pages')
      .some(
        (page) =>
          typeof page.at('path')?.raw === 'string' &&
          (page.at('components')?.isList || page.at('next')?.isList),
      ),
  convert,
};
