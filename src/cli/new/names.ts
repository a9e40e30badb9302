import {basename} from 'node:path';
import {UsageError} from '../usage-error.js';

const longest = 64;

/** The `id` of a document from its file or its title: `Buses in Cardiff` is `buses-in-cardiff`. */
export function idOf(name: string): string {
  const plain = basename(name)
    .replace(/\.json$/, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  return plain === '' ? 'consultation' : plain;
}

/** The file for a name. Throws a `UsageError` for a name that is none, or that holds what nobody sees. */
export function pathOf(name: string): string {
  const path = /\.json$/i.test(name) ? name : `${name}.json`;
  if (/[\p{Cc}\p{Cf}]/u.test(path) || /^\.*(\.json)?$/.test(basename(path)))
    throw new UsageError(`${name} is no name for a file. Write it like buses.`);
  return path;
}
