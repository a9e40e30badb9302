import {nearest} from './nearest.js';

/** A question whether a known name was meant, with a space before it; nothing where none is near. */
export function meantBy(
  name: unknown,
  known: readonly string[],
  shown: (name: string) => string = (one) => one,
): string {
  const meant = typeof name === 'string' ? nearest(name, known) : undefined;
  return meant === undefined ? '' : ` Did you mean ${shown(meant)}?`;
}
