import {britishNumber} from '../../british-number.js';
import type {Unit} from '../../messages.js';
import {poundsIn} from '../../pounds-in.js';

/** An amount from whole pence: £1,234.50, and −£0.29 below nought. */
export const money = poundsIn(britishNumber);

/** A number with its noun: `1 word`, `1,000 words`. `one` is whole, `other` follows the number. */
export const countInEnglish = (n: number, one: string, other: string): string =>
  n === 1 ? one : `${britishNumber(n)} ${other}`;

/** An amount with its unit: `1 point`, `25 points`, `25%`, `£25`, `£0.50`. */
export function amountInEnglish(n: number, unit: Unit): string {
  if (unit === 'points') return countInEnglish(n, '1 point', 'points');
  return unit === 'percent' ? `${britishNumber(n)}%` : money(n * 100, Number.isInteger(n) ? 0 : 2);
}
