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
