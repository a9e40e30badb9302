import {londonDate} from '../definition/moment.js';
import {dayIn} from './day-in.js';
import {UsageError} from './usage-error.js';

/** A day, as `YYYY-MM-DD`, and its noon. */
export interface Noon {
  readonly day: string;
  readonly moment: Date;
}

/**
 * Noon of the day that `--on` says, or of today in London: made-up people come at one moment of a day, so that whoever
 * names the day sees the same ones again. Throws a `UsageError` for what is no day.
 */
export function noonOn(said: string | undefined, now: Date): Noon {
  const day = said === undefined ? londonDate(now) : dayIn(said);
  if (day === undefined) throw new UsageError(`${said} is no day. Write it like 2027-01-31.`);
  return {day, moment: new Date(`${day}T12:00:00Z`)};
}
