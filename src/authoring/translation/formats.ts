import {csv} from './csv.js';
import {po} from './po.js';
import type {TranslationFormat} from './translation-file.js';
import {xliff} from './xliff.js';
import {xlsx} from './xlsx.js';

/** The files that translations travel in, by the name that a command has for them. */
export const formats = {xlsx, csv, po, xliff} as const satisfies Record<string, TranslationFormat>;

/** The format of a file by the ending of its name; undefined for another. */
export const formatOf = (path: string): TranslationFormat | undefined =>
  Object.values<TranslationFormat>(formats).find(({endings}) =>
    endings.some((ending) => path.toLowerCase().endsWith(`.${ending}`)),
  );
