/** The members of a list by a key, in the order in which each key comes first. */
export function grouped<One>(
  list: readonly One[],
  keyOf: (one: One) => string,
): Map<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
