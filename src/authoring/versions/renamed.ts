import {isObject} from '../../definition/is-object.js';
import {asCompared} from '../as-compared.js';

/** The words of a label in each language, as they are compared; a string is the same in every one. */
function wordsByLanguage(label: unknown): ReadonlyMap<string, string> {
  if (typeof label === 'string') return new Map([['', asCompared(label)]]);
  // Of variants the last always holds.
  const words = Array.isArray(label) ? (label.at(-1) as unknown) : label;
  return new Map(
    isObject(words)
      ? Object.entries(words).flatMap(([language, one]) =>
          typeof one === 'string' ? [[language, asCompared(one)] as const] : [],
        )
      : [],
  );
}

/** Whether two labels say the same in a language that both have. */
export function isSameLabel(one: unknown, other: unknown): boolean {
  const [a, b] = [wordsByLanguage(one), wordsByLanguage(other)];
  return [...a].some(([language, words]) => words !== '' && b.get(language) === words);
}

/** Pairs what is gone with what is new where both are alike: each is paired once, with the first that is. */
export function pairUp<T>(
  gone: readonly T[],
  fresh: readonly T[],
  isAlike: (one: T, other: T) => boolean,
): Map<T, T> {
  const left = new Set(fresh);
  const pairs = new Map<T, T>();
  for (const one of gone) {
    const other = [...left].find((candidate) => isAlike(one, candidate));
    if (other === undefined) continue;
    pairs.set(one, other);
    left.delete(other);
  }
  return pairs;
}
