import {amountsIn} from '../../amounts.js';
import type {Formats} from '../../formats.js';
import {plural} from '../../plural.js';

const of = plural('cy');

/** Numbers with their nouns. A number is followed by o and the plural, except for one: it then never changes the noun. */
export function countsIn(formats: Formats) {
  const {number} = formats;
  const characters = (n: number) =>
    `${number(n)} ${of(n, {
      zero: 'o nodau',
      one: 'nod',
      two: 'o nodau',
      few: 'o nodau',
      many: 'o nodau',
      other: 'o nodau',
    })}`;
  const words = (n: number) =>
    `${number(n)} ${of(n, {
      zero: 'o eiriau',
      one: 'gair',
      two: 'o eiriau',
      few: 'o eiriau',
      many: 'o eiriau',
      other: 'o eiriau',
    })}`;
  const answers = (n: number) =>
    `${number(n)} ${of(n, {
      zero: 'o atebion',
      one: 'ateb',
      two: 'o atebion',
      few: 'o atebion',
      many: 'o atebion',
      other: 'o atebion',
    })}`;
  const items = (n: number) =>
    `${number(n)} ${of(n, {
      zero: 'o eitemau',
      one: 'eitem',
      two: 'o eitemau',
      few: 'o eitemau',
      many: 'o eitemau',
      other: 'o eitemau',
    })}`;
  const files = (n: number) =>
    `${number(n)} ${of(n, {
      zero: 'o ffeiliau',
      one: 'ffeil',
      two: 'o ffeiliau',
      few: 'o ffeiliau',
      many: 'o ffeiliau',
      other: 'o ffeiliau',
    })}`;
  const results = (n: number) =>
    `${number(n)} ${of(n, {
      zero: 'o ganlyniadau',
      one: 'canlyniad',
      two: 'o ganlyniadau',
      few: 'o ganlyniadau',
      many: 'o ganlyniadau',
      other: 'o ganlyniadau',
    })}`;
  const decimalPlaces = (n: number) =>
    `${number(n)} ${of(n, {
      zero: 'o leoedd degol',
      one: 'lle degol',
      two: 'o leoedd degol',
      few: 'o leoedd degol',
      many: 'o leoedd degol',
      other: 'o leoedd degol',
    })}`;
  const points = (n: number) =>
    `${number(n)} ${of(n, {
      zero: 'o bwyntiau',
      one: 'pwynt',
      two: 'o bwyntiau',
      few: 'o bwyntiau',
      many: 'o bwyntiau',
      other: 'o bwyntiau',
    })}`;
  return {
    characters,
    words,
    answers,
    items,
    files,
    results,
    decimalPlaces,
    amount: amountsIn(formats, points),
  };
}
