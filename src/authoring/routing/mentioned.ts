import {isObject} from '../../definition/is-object.js';

/** What the conditions on one answer compare it with. */
export interface Mentioned {
  readonly matches: readonly unknown[];
  /** Scalars that it may be equal to, or may have in it. */
  readonly values: Set<unknown>;
  /** Those of them that a matcher looks for in a list. */
  readonly inLists: Set<unknown>;
  /** Bounds of numbers. */
  readonly bounds: Set<number>;
  /** Bounds of a length. */
  readonly lengths: Set<number>;
  /** Bounds of how many are in a list. */
  readonly counts: Set<number>;
  /** Members of an object. */
  readonly keys: Set<string>;
}

const kindOf = (keyword: string): 'bounds' | 'lengths' | 'counts' | undefined =>
  /imum$/.test(keyword)
    ? 'bounds'
    : /^m\w\wLength$/.test(keyword)
      ? 'lengths'
      : /^m\w\wItems$/.test(keyword)
        ? 'counts'
        : undefined;

function note(match: unknown, found: Mentioned, isInList = false): void {
  if (Array.isArray(match)) for (const one of match) note(one, found, isInList);
  else if (!isObject(match)) {
    found.values.add(match);
    if (isInList) found.inLists.add(match);
  } else
    for (const [keyword, value] of Object.entries(match)) {
      const kind = kindOf(keyword);
      if (kind) found[kind].add(value as number);
      else if (keyword === 'required') for (const key of value as string[]) found.keys.add(key);
      else if (keyword === 'properties')
        for (const key of Object.keys(value as object)) found.keys.add(key);
      else if (keyword !== 'type' && keyword !== 'answered')
        note(value, found, isInList || keyword === 'contains');
    }
}

/** Everything that some matches mention. */
export function mentionedIn(matches: readonly unknown[]): Mentioned {
  const found: Mentioned = {
    matches,
    values: new Set(),
    inLists: new Set(),
    bounds: new Set(),
    lengths: new Set(),
    counts: new Set(),
    keys: new Set(),
  };
  for (const match of matches) note(match, found);
  return found;
}
