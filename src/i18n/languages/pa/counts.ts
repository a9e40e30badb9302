import {amountsIn} from '../../amounts.js';
import type {Formats} from '../../formats.js';
import {plural} from '../../plural.js';

const of = plural('pa');

/**
 * Numbers with their nouns, as they stand where nothing follows that changes a noun: after "at most" and "at least",
 * never before "up to". Only decimal places stand before such a word.
 */
export function countsIn(formats: Formats) {
  const {number} = formats;
  const counted = (one: string, other: string) => (n: number) =>
    `${number(n)} ${of(n, {one, other})}`;
  return {
    characters: counted('ਅੱਖਰ', 'ਅੱਖਰ'),
    words: counted('ਸ਼ਬਦ', 'ਸ਼ਬਦ'),
    answers: counted('ਜਵਾਬ', 'ਜਵਾਬ'),
    items: counted('ਆਈਟਮ', 'ਆਈਟਮਾਂ'),
    files: counted('ਫ਼ਾਈਲ', 'ਫ਼ਾਈਲਾਂ'),
    results: counted('ਨਤੀਜਾ', 'ਨਤੀਜੇ'),
    decimalPlaces: counted('ਦਸ਼ਮਲਵ ਸਥਾਨ', 'ਦਸ਼ਮਲਵ ਸਥਾਨਾਂ'),
    amount: amountsIn(formats, counted('ਅੰਕ', 'ਅੰਕ')),
  };
}
