import {londonDate} from '../definition/moment.js';

const hour = 3_600_000;
let last: {readonly hour: number; readonly date: string} | undefined;

/**
 * The date in London at an instant, as `YYYY-MM-DD`. Clocks change there at whole hours, and most of what is received was
 * sent within the same one: asking the calendar each time takes longer than judging a short response.
 */
export function londonDay(instant: Date): string {
  const own = Math.floor(instant.getTime() / hour);
  if (last?.hour !== own) last = {hour: own, date: londonDate(instant)};
  return last.date;
}
