import {read} from './read-xliff.js';
import type {TranslationFormat} from './translation-file.js';
import {write} from './write-xliff.js';

/** XLIFF 2.1 (ISO 21720), with states, notes, and limits by the size and length restriction module. */
export const xliff: TranslationFormat = {
  endings: ['xlf', 'xliff'],
  needs: '@xmldom/xmldom',
  write,
  read,
};
