import {nearest} from '../authoring/nearest.js';

/** A question whether a known name was meant, with a space before it; nothing where none is near. */
export function meantBy(name: string | undefined, known: readonly string[]): string {
  const meant = name === undefined ? undefined : nearest(name, known);
  return meant ? ` Did you mean ${meant}?` : '';
}
