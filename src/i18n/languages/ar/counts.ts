import {amountsIn} from '../../amounts.js';
import {apart} from '../../apart.js';
import type {Formats} from '../../formats.js';
import type {Unit} from '../../messages.js';
import {plural} from '../../plural.js';

const of = plural('ar');

/**
 * Numbers with their nouns, where a noun has to follow: elsewhere the number stands after a colon, and nothing has to
 * agree with it. None, one and two of something keep their digit with من and the plural.
 */
export function countsIn(formats: Formats) {
  const {number} = formats;
  const points = (n: number) =>
    `${number(n)} ${of(n, {
      zero: 'من النقاط',
      one: 'من النقاط',
      two: 'من النقاط',
      few: 'نقاط',
      many: 'نقطة',
      other: 'نقطة',
    })}`;
  // Measurements keep the singular for one and two.
  const metres = (n: number) =>
    `${number(n)} ${of(n, {
      zero: 'متر',
      one: 'متر',
      two: 'متر',
      few: 'أمتار',
      many: 'مترًا',
      other: 'متر',
    })}`;
  const kilometres = (n: number) =>
    `${number(n)} ${of(n, {
      zero: 'كيلومتر',
      one: 'كيلومتر',
      two: 'كيلومتر',
      few: 'كيلومترات',
      many: 'كيلومترًا',
      other: 'كيلومتر',
    })}`;
  const written = amountsIn(formats, points);
  return {
    distance: (n: number) => (n < 1000 ? metres(n) : kilometres(n / 1000)),
    // After an Arabic letter, the sign of a currency or of a percentage would change sides.
    amount: (n: number, unit: Unit) => apart(written(n, unit)),
  };
}
