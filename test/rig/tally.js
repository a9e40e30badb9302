import {writeFileSync} from 'node:fs';

/**
 * Hands a suite's counts, and a line for each failure, to the run that started it, which names a file in `TALLY`.
 *
 * @param {{passed: number, failed: number, skipped: number, failures: string[], times?: Record<string, number>}} tally
 *   `times` are seconds by file.
 */
export function writeTally(tally) {
  if (process.env.TALLY) writeFileSync(process.env.TALLY, JSON.stringify(tally));
}

/** A failure in one line: where, which test, and how its reason begins. */
export const failureLine = (where, name, why = '') =>
  `${where}: ${name}${why && `: ${String(why).replace(/\s+/g, ' ').trim().slice(0, 300)}`}`;

/** `12 passed`, and how many failed or were skipped when any were. */
export const inWords = ({passed, failed, skipped}) =>
  [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`]
    .filter(Boolean)
    .join(', ');

/** The line by which the reporter learns in which file the journeys are that follow. It is not shown. */
export const journeysFollow = '# journeys follow\n';
