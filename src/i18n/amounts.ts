import type {Formats} from './formats.js';
import type {Unit} from './messages.js';

/** What writes an amount with its unit: £25, £0.50, 25%, and so many points in the words of a language. */
export const amountsIn =
  ({money, percent}: Formats, points: (count: number) => string) =>
  (n: number, unit: Unit): string => {
    if (unit === 'pounds') return money(n * 100, Number.isInteger(n) ? 0 : 2);
    return unit === 'percent' ? percent(n) : points(n);
  };
