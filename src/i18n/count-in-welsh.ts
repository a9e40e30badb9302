import {britishNumber as number} from './british-number.js';
import type {Unit} from './messages.js';
import {plural} from './plural.js';

// A number is followed by o and the plural, except for one: the number then never changes the noun after it.
const of = plural('cy');
/** So many characters. */
export const characters = (n: number) =>
  `${number(n)} ${of(n, {
    zero: 'o nodau',
    one: 'nod',
    two: 'o nodau',
    few: 'o nodau',
    many: 'o nodau',
    other: 'o nodau',
  })}`;
/** So many words. */
export const words = (n: number) =>
  `${number(n)} ${of(n, {
    zero: 'o eiriau',
    one: 'gair',
    two: 'o eiriau',
    few: 'o eiriau',
    many: 'o eiriau',
    other: 'o eiriau',
  })}`;
/** So many answers. */
export const answers = (n: number) =>
  `${number(n)} ${of(n, {
    zero: 'o atebion',
    one: 'ateb',
    two: 'o atebion',
    few: 'o atebion',
    many: 'o atebion',
    other: 'o atebion',
  })}`;
/** So many items. */
export const items = (n: number) =>
  `${number(n)} ${of(n, {
    zero: 'o eitemau',
    one: 'eitem',
    two: 'o eitemau',
    few: 'o eitemau',
    many: 'o eitemau',
    other: 'o eitemau',
  })}`;
/** So many files. */
export const files = (n: number) =>
  `${number(n)} ${of(n, {
    zero: 'o ffeiliau',
    one: 'ffeil',
    two: 'o ffeiliau',
    few: 'o ffeiliau',
    many: 'o ffeiliau',
    other: 'o ffeiliau',
  })}`;
/** So many decimal places. */
export const decimalPlaces = (n: number) =>
  `${number(n)} ${of(n, {
    zero: 'o leoedd degol',
    one: 'lle degol',
    two: 'o leoedd degol',
    few: 'o leoedd degol',
    many: 'o leoedd degol',
    other: 'o leoedd degol',
  })}`;
/** An amount with its unit. */
export function amount(n: number, unit: Unit): string {
  if (unit === 'pounds') return `£${number(n, Number.isInteger(n) ? 0 : 2)}`;
  if (unit === 'percent') return `${number(n)}%`;
  return `${number(n)} ${of(n, {
    zero: 'o bwyntiau',
    one: 'pwynt',
    two: 'o bwyntiau',
    few: 'o bwyntiau',
    many: 'o bwyntiau',
    other: 'o bwyntiau',
  })}`;
}
