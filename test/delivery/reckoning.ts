import {isDeepStrictEqual} from 'node:util';
import type {Row} from './receiving.js';

/** What has become of one response, as far as the person and the device know. */
export interface Fate {
  /** What tells this response from all others. */
  readonly key: string;
  readonly answers?: unknown;
  /** Whether the person was told that it is on the device; undefined where nobody looked. */
  readonly isKept?: boolean;
  /** The references that the person was told, at once or later. */
  readonly told: readonly string[];
  /** Whether it still waits on the device at the end. */
  readonly isHeld: boolean;
}

/**
 * Compares what people were told with what is stored. `lost` are responses that somebody was told are received and that
 * are not stored as they were told, and those that are neither received nor waiting any more. `flaws` say which.
 */
export function compare(
  fates: readonly Fate[],
  rows: readonly Row[],
  keyOf: (row: Row) => string = ({id}) => id,
) {
  const stored = new Map(rows.map((row) => [keyOf(row), row]));
  const flaws: string[] = [];
  let lost = 0;
  for (const {key, answers, isKept, told, isHeld} of fates) {
    const row = stored.get(key);
    const isTrue = told.every((reference) => reference === row?.reference);
    const isThere = told.length > 0 || isHeld;
    if (!isTrue || !isThere) lost++;
    if (!isTrue) flaws.push(`${key}: told as ${told.join()}, and is ${row?.reference}`);
    if (!isThere) flaws.push(`${key}: neither received nor waiting`);
    if (isKept === false) flaws.push(`${key}: not kept`);
    if (row && answers && !isDeepStrictEqual(row.answers, answers))
      flaws.push(`${key}: changed on its way`);
  }
  const known = new Set(fates.map(({key}) => key));
  for (const key of stored.keys()) if (!known.has(key)) flaws.push(`${key}: sent by nobody`);
  const proof = {
    attempted: fates.length,
    stored: stored.size,
    duplicates: rows.length - stored.size,
    lost,
  };
  return {proof, flaws};
}
