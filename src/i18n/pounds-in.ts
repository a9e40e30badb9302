import type {Formats} from './formats.js';

/**
 * Amounts from whole pence, in the digits of a language. Every language has the sign before them, as on each price in
 * this country, where CLDR would write 25 £, GBP or UK£.
 */
export const poundsIn =
  (number: Formats['number']): Formats['money'] =>
  (pence, decimals = 2) =>
    `${pence < 0 ? '−' : ''}£${number(Math.abs(pence) / 100, decimals)}`;
