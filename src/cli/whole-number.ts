import {UsageError} from './usage-error.js';

/** The whole number that an option was given. Throws a `UsageError` for what is none, or is out of bounds. */
export function wholeNumber(option: string, text: string, from: number, to: number): number {
  const number = /^\d{1,15}$/.test(text) ? Number(text) : NaN;
  if (number >= from && number <= to) return number;
  throw new UsageError(`${option} is a whole number from ${from} to ${to}, and not ${text}.`);
}
