import {writeFileSync} from 'node:fs';

/**
 * Hands a suite's counts to the run that started it, which names a file in `TALLY`.
 *
 * @param {{passed: number, failed: number, skipped: number}} counts
 */
export function writeTally(counts) {
  if (process.env.TALLY) writeFileSync(process.env.TALLY, JSON.stringify(counts));
}

/** `12 passed`, and how many failed or were skipped when any were. */
export const inWords = ({passed, failed, skipped}) =>
  [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`]
    .filter(Boolean)
    .join(', ');
