import type {Definition} from '../../definition/generated/types.js';
import {instantOf, stateAt} from '../../definition/moment.js';

const day = 24 * 3_600_000;

/** Moments at which a consultation can be seen; left out where it has none. */
export interface Moments {
  /** It is open then. Left out where it is open now. */
  readonly open?: Date;
  readonly early?: Date;
  readonly closed?: Date;
}

/** The moments at which a consultation is seen open, before it has opened, and after it has closed. */
export function momentsOf({opens, closes}: Definition, now: Date): Moments {
  const from = opens === undefined ? undefined : instantOf(opens).getTime();
  const to = closes === undefined ? undefined : instantOf(closes).getTime();
  const state = stateAt({...(opens && {opens}), ...(closes && {closes})}, now);
  // Of a consultation that is open for less than a day, the middle.
  const middle = from !== undefined && to !== undefined ? (from + to) / 2 : undefined;
  const open =
    state === 'early'
      ? Math.min(from! + day, middle ?? Infinity)
      : state === 'closed'
        ? Math.max(to! - day, middle ?? -Infinity)
        : undefined;
  return {
    ...(open !== undefined && {open: new Date(open)}),
    ...(from !== undefined && {early: new Date(from - day)}),
    ...(to !== undefined && {closed: new Date(to + day)}),
  };
}
