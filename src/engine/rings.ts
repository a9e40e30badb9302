import type {Reader} from './plan.js';

/**
 * The readers that depend on each other in a ring: what is left when those that depend on nothing, and those that
 * nothing depends on, are taken away again and again. Each dependency is looked at once, however many there are.
 */
function rings(dependencies: readonly (readonly number[])[]): ReadonlySet<number> {
  const left = new Set(dependencies.keys());
  const dependents = dependencies.map((): number[] => []);
  dependencies.forEach((on, i) => on.forEach((one) => dependents[one]!.push(i)));
  for (const [ahead, behind] of [
    [dependencies, dependents],
    [dependents, dependencies],
  ] as const) {
    const count = ahead.map((ones) => ones.filter((one) => left.has(one)).length);
    const free = [...left].filter((i) => count[i] === 0);
    for (const i of free) {
      left.delete(i);
      for (const one of behind[i]!) if (left.has(one) && --count[one]! === 0) free.push(one);
    }
  }
  return left;
}

/** Says of a reader, by its place, and a name that it reads whether both are part of a ring. */
export function ringed(readers: readonly Reader[]): (reader: number, name: string) => boolean {
  // Whether a question is asked depends on its own condition and on its page's.
  const readersOf = new Map<string, number[]>();
  readers.forEach(({names}, i) => {
    for (const name of names) readersOf.set(name, [...(readersOf.get(name) ?? []), i]);
  });
  const inRing = rings(
    readers.map(({reads}) => reads.flatMap((name) => readersOf.get(name) ?? [])),
  );
  return (reader, name) =>
    inRing.has(reader) && Boolean(readersOf.get(name)?.some((one) => inRing.has(one)));
}
