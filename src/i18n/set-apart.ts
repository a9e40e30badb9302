import {apart} from './apart.js';

/**
 * Words with marks around each text that has letters, so that it keeps its own direction in lines of the other one
 * (Unicode’s first strong isolate): without them "0 of 100 points left" reads as "of 100 points left 0" there.
 */
export function setApart<T>(words: T): T {
  if (typeof words === 'string') return (/\p{L}/u.test(words) ? apart(words) : words) as T;
  if (typeof words === 'function')
    return ((...about: unknown[]) =>
      setApart((words as (...all: unknown[]) => unknown)(...about))) as T;
  if (Array.isArray(words)) return words.map(setApart) as T;
  if (words === null || typeof words !== 'object') return words;
  return Object.fromEntries(
    Object.entries(words).map(([name, value]) => [name, setApart(value as unknown)]),
  ) as T;
}
