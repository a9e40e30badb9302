import type {FormFormat} from '../form-format.js';
import {convert} from './convert.js';

/** The JSON of SurveyJS. */
export const surveyjs: FormFormat = {
  title: 'SurveyJS JSON',
  isOne: (source) => {
    const lists = [source, ...source.items('pages')].flatMap((one) => [
      ...one.items('elements'),
      ...one.items('questions'),
    ]);
    return lists.some(
      (one) => typeof one.at('type')?.raw === 'string' && one.at('name') !== undefined,
    );
  },
  convert,
};
