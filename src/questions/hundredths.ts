/**
 * An amount as a whole number of hundredths, so that sums and steps are exact: in binary fractions 0.1 and 0.2 are not
 * 0.3. Undefined for what has finer parts, is too great to be exact, or is no number.
 */
export function inHundredths(amount: unknown): number | undefined {
  if (typeof amount !== 'number') return undefined;
  const hundredths = Math.round(amount * 100);
  return Number.isSafeInteger(hundredths) && hundredths / 100 === amount ? hundredths : undefined;
}
