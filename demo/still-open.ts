import {instantOf} from '../src/definition/moment.js';

const week = 7 * 24 * 60 * 60_000;

/** The same time of day some weeks later; an offset, or none, stays as it is. */
function later(moment: string, weeks: number): string {
  const day = new Date(Date.parse(`${moment.slice(0, 10)}T00:00:00Z`) + weeks * week);
  return day.toISOString().slice(0, 10) + moment.slice(10);
}

/** A consultation as it is, or once it has a week or less to run, by whole weeks later: the demo is never over. */
export function stillOpen<D extends {readonly opens: string; readonly closes: string}>(
  consultation: D,
  now: Date,
): D {
  const {opens, closes} = consultation;
  const left = instantOf(closes).getTime() - now.getTime();
  const weeks = left > week ? 0 : Math.ceil((week - left) / week) + 4;
  return {...consultation, opens: later(opens, weeks), closes: later(closes, weeks)};
}
