import {basename} from 'node:path';
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
  const words = basename(path)
    .replace(/\.[^.]*$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 64)
    .replace(/-+$/, '');
  return words || 'imported';
}
