/** Those of a list that have to be moved to come into the order of another one: as few as may be. */
export function movedIn<T>(before: readonly T[], after: readonly T[]): Set<T> {
  const place = new Map(before.map((one, index) => [one, index]));
  const both = after.filter((one) => place.has(one));
  // The longest run that keeps its order stays; each knows the one before it in the best run that ends with it.
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [at, one] of both.entries()) {
    const here = place.get(one)!;
    let low = 0;
    for (let high = ends.length; low < high;) {
      const middle = (low + high) >> 1;
      if (place.get(both[ends[middle]!]!)! < here) low = middle + 1;
      else high = middle;
    }
    previous[at] = low ? ends[low - 1]! : -1;
    ends[low] = at;
  }
  const moved = new Set(both);
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at]!) moved.delete(both[at]!);
  return moved;
}

/** Where one of a list stands: `first`, or `after` the one before it. */
export function placeIn<T>(list: readonly T[], one: T, named: (other: T) => string): string {
  const at = list.indexOf(one);
  return at > 0 ? `after ${named(list[at - 1]!)}` : 'first';
}
