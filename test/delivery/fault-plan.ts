import {choicesFrom, oneOf} from '../engine/choices.js';

/** A number that follows from a text and a seed, the same every time (FNV-1a). */
export function numberOf(seed: number, text: string): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

/** After so many attempts the network works again: whatever has not arrived by then has no excuse. */
const mostFaults = 6;

/**
 * Which fault meets the nth attempt to send something, in what order attempts may come: half of all attempts meet one
 * of `names`, up to the sixth.
 */
export const faultPlan =
  (seed: number, names: readonly string[]) =>
  (what: string, attempt: number): string => {
    const choose = choicesFrom(numberOf(seed, `${what} ${attempt}`));
    return attempt > mostFaults || choose(2) ? 'none' : oneOf(choose, names);
  };
