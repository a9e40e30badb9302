import {basename} from 'node:path';
import {documentId} from '../../authoring/importing/names.js';
import {UsageError} from '../usage-error.js';

/** The id of a consultation: the one that was asked for, or one after the name of the file. */
export function idFor(wanted: string | undefined, path: string): string {
  if (wanted !== undefined) {
    if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(wanted))
      throw new UsageError(
        `${wanted} cannot be an id: small letters without accents, digits and -, 64 at most.`,
      );
    return wanted;
  }
  return documentId(basename(path).replace(/\.[^.]*$/, '')) || 'imported';
}
