import {britishNumber} from './british-number.js';

/** A number with its noun: `1 word`, `1,000 words`. `one` is whole, `other` follows the number. */
export const countInEnglish = (n: number, one: string, other: string): string =>
  n === 1 ? one : `${britishNumber(n)} ${other}`;
