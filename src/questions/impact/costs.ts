/**
 * What each band pays, in ninths of Band D: Local Government Finance Act 1992, section 5; Band I by the Council Tax
 * (Valuation Bands) (Wales) Order 2003.
 */
const ninths = {A: 6, B: 7, C: 8, D: 9, E: 11, F: 13, G: 15, H: 18, I: 21} as const;

/** A council tax band. */
export type Band = keyof typeof ninths;

const all = Object.keys(ninths) as Band[];

/** The bands of a nation, the least first. */
export const bandsOf = (nation: 'wales' | 'england'): readonly Band[] =>
  nation === 'wales' ? all : all.filter((band) => band !== 'I');

/** What an option costs a household, in whole pence. */
export interface Cost {
  readonly year: number;
  readonly month: number;
  readonly week: number;
}

/** Whole pence divided by a whole number. Half a penny is rounded away from nought, as tables of council tax are. */
function shared(pence: number, among: number): number {
  const twice = 2 * Math.abs(pence) + among;
  const whole = (twice - (twice % (2 * among))) / (2 * among);
  return pence < 0 ? 0 - whole : whole;
}

const yearly = (pounds: number, band: Band) => shared(Math.round(pounds * 100) * ninths[band], 9);

/**
 * What an option costs a household in a band, from Band D figures in pounds a year. With what it pays `now`, the
 * difference between the two bills, each to the penny; below nought when it would pay less. A month is a twelfth and a
 * week a fifty-second of that.
 */
export function costOf(bandD: number, band: Band, now: number | undefined): Cost {
  const year = yearly(bandD, band) - (now === undefined ? 0 : yearly(now, band));
  return {year, month: shared(year, 12), week: shared(year, 52)};
}
