import {isCount, isTime} from './entry.js';

/**
 * How many sealed parcels of a consultation have been on a device, and what has become of them: numbers that only grow,
 * and nothing of what is inside (REL-16). What waits is the rest.
 */
export interface Tally {
  readonly sealed: number;
  readonly sent: number;
  /** Deleted by the staff, once they had them in a file. */
  readonly deleted: number;
  /** When one was last sent, in milliseconds since 1970. */
  readonly lastSent?: number;
}

/** What a tally is kept under. */
export const tallyKeyOf = (consultation: string) => `dweud:tally:${consultation}`;

/** The tally that was kept; nought of everything where there is none. Nothing of it is believed (PEC-07). */
export function tallyFrom(value: unknown): Tally {
  const {sealed, sent, deleted, lastSent} = (value ?? {}) as Partial<Record<keyof Tally, unknown>>;
  const count = (one: unknown) => (isCount(one) ? one : 0);
  return {
    sealed: count(sealed),
    sent: count(sent),
    deleted: count(deleted),
    ...(isTime(lastSent) && {lastSent}),
  };
}

/** A function that counts more of something onto the tally that was kept. */
export const counting =
  (what: 'sealed' | 'sent' | 'deleted', more: number, now?: number) =>
  (value: unknown): Tally => {
    const before = tallyFrom(value);
    return {...before, [what]: before[what] + more, ...(now !== undefined && {lastSent: now})};
  };
