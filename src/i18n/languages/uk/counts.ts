import {amountsIn} from '../../amounts.js';
import type {Formats} from '../../formats.js';
import {plural} from '../../plural.js';

const of = plural('uk');

/** A number with the form of its noun that goes with it. */
export const countedIn =
  ({number}: Formats) =>
  (one: string, few: string, many: string, other: string) =>
  (n: number) =>
    `${number(n)} ${of(n, {one, few, many, other})}`;

/** Numbers with their nouns, as subject or object; `inRows` stands after *в*. */
export function countsIn(formats: Formats) {
  const counted = countedIn(formats);
  return {
    characters: counted('символ', 'символи', 'символів', 'символу'),
    words: counted('слово', 'слова', 'слів', 'слова'),
    answers: counted('відповідь', 'відповіді', 'відповідей', 'відповіді'),
    items: counted('елемент', 'елементи', 'елементів', 'елемента'),
    files: counted('файл', 'файли', 'файлів', 'файлу'),
    decimalPlaces: counted(
      'десятковий знак',
      'десяткові знаки',
      'десяткових знаків',
      'десяткового знака',
    ),
    amount: amountsIn(formats, counted('бал', 'бали', 'балів', 'бала')),
    inRows: counted('рядку', 'рядках', 'рядках', 'рядка'),
  };
}
