import {basename} from 'node:path';
import {documentId} from '../../authoring/importing/names.js';
import {isReservedName} from '../is-reserved-name.js';
import {UsageError} from '../usage-error.js';

/** The `id` of a document from what it is called: `Buses in Cardiff` is `buses-in-cardiff`. */
export const idOf = (words: string): string => documentId(words) || 'consultation';

/** The `id` of a document from its file. */
export const idAt = (path: string): string => idOf(basename(path).replace(/\.json$/i, ''));

/** The file for a name. Throws a `UsageError` for a name that is none, that holds what nobody sees, or that Windows keeps for itself. */
export function pathOf(name: string): string {
  const path = /\.json$/i.test(name) ? name : `${name}.json`;
  if (/[\p{Cc}\p{Cf}]/u.test(path) || /^\.*(\.json)?$/.test(basename(path)) || isReservedName(path))
    throw new UsageError(`${name} is no name for a file. Write it like buses.`);
  return path;
}
