import {instantOf, londonTime} from '../definition/moment.js';
import type {Messages} from './messages.js';

const minute = 60_000;

/** A moment in words, as clocks in London show it: one of a document or a receipt (ISO 8601), or milliseconds since 1970. */
export const momentWords = (moment: string | number, messages: Pick<Messages, 'moment'>): string =>
  messages.moment(londonTime(typeof moment === 'string' ? instantOf(moment) : new Date(moment)));

/**
 * When a consultation closes, in words. Who closes at midnight is told the last minute of the day before: "midnight on
 * Friday" is the start of it on a clock and the end of it to most people.
 */
export function closingWords(closes: string, messages: Pick<Messages, 'moment'>): string {
  const time = londonTime(instantOf(closes));
  if (time.hour !== 0 || time.minute !== 0 || time.second !== 0) return messages.moment(time);
  return messages.moment(londonTime(new Date(instantOf(closes).getTime() - minute)));
}

/** When a consultation opens, in words: a minute past midnight rather than at it, for the same reason. */
export function openingWords(opens: string, messages: Pick<Messages, 'moment'>): string {
  const time = londonTime(instantOf(opens));
  if (time.hour !== 0 || time.minute !== 0 || time.second !== 0) return messages.moment(time);
  return messages.moment({...time, minute: 1});
}
