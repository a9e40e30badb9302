/** A source of choices: a whole number from 0 up to, but not including, `below`. */
export type Choose = (below: number) => number;

/** The choices that follow from a number, always the same (mulberry32). */
export function choicesFrom(seed: number): Choose {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** One of a list. */
export const oneOf = <T>(choose: Choose, list: readonly T[]): T => list[choose(list.length)]!;

/** A list in another order (Fisher and Yates). */
export function shuffled<T>(choose: Choose, list: readonly T[]): T[] {
  const all = [...list];
  for (let last = all.length - 1; last > 0; last--) {
    const other = choose(last + 1);
    [all[last], all[other]] = [all[other]!, all[last]!];
  }
  return all;
}

/** A random UUID (RFC 9562, version 4) out of these choices. */
export function uuidFrom(choose: Choose): string {
  const digits = Array.from({length: 32}, () => choose(16).toString(16));
  digits[12] = '4';
  digits[16] = '89ab'[choose(4)]!;
  return digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
