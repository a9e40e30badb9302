import {amountsIn} from '../../amounts.js';
import {apart} from '../../apart.js';
import type {Formats} from '../../formats.js';
import type {Unit} from '../../messages.js';
import {plural} from '../../plural.js';

const of = plural('ur');

/** Numbers with their nouns in the direct case, but for decimal places, which stand before والا. */
export function countsIn(formats: Formats) {
  const {number} = formats;
  const characters = (n: number) => `${number(n)} ${of(n, {one: 'حرف', other: 'حروف'})}`;
  const words = (n: number) => `${number(n)} ${of(n, {one: 'لفظ', other: 'الفاظ'})}`;
  const answers = (n: number) => `${number(n)} ${of(n, {one: 'جواب', other: 'جوابات'})}`;
  const items = (n: number) => `${number(n)} ${of(n, {one: 'آئٹم', other: 'آئٹمز'})}`;
  const files = (n: number) => `${number(n)} ${of(n, {one: 'فائل', other: 'فائلیں'})}`;
  const decimalPlaces = (n: number) => `${number(n)} ${of(n, {one: 'ہندسے', other: 'ہندسوں'})}`;
  const points = (n: number) => `${number(n)} ${of(n, {one: 'پوائنٹ', other: 'پوائنٹس'})}`;
  const written = amountsIn(formats, points);
  return {
    characters,
    words,
    answers,
    items,
    files,
    decimalPlaces,
    // After an Urdu letter, the sign of a currency or of a percentage would change sides.
    amount: (n: number, unit: Unit) => apart(written(n, unit)),
  };
}
