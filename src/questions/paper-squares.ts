/** What a number may be, as far as it is known before anybody answers. */
interface Limits {
  readonly min?: unknown;
  readonly max?: unknown;
  readonly decimals?: number;
  readonly width?: number | undefined;
}

/** How many squares a number needs before its decimal point and after it. */
export interface Squares {
  readonly whole: number;
  readonly decimals: number;
}

const lengthOf = (value: number) => String(Math.trunc(Math.abs(value))).length;

/**
 * The squares for a number between two limits: as many as its longest one needs, and one for a minus. Undefined where it has
 * not both of them, or one follows from another answer.
 */
export function squaresFor({min, max, decimals = 0}: Limits): Squares | undefined {
  if (typeof min !== 'number' || typeof max !== 'number') return undefined;
  const sign = min < 0 ? 1 : 0;
  return {whole: Math.max(lengthOf(max), lengthOf(min)) + sign, decimals};
}

/** All squares in one row, with one for the decimal point; `usual` where nothing says how many. */
export function rowOfSquares(limits: Limits, usual: number): number {
  const squares = squaresFor(limits);
  if (!squares) return Math.max(3, limits.width ?? usual);
  return squares.whole + (squares.decimals ? squares.decimals + 1 : 0);
}
