import {amountsIn} from '../../amounts.js';
import type {Formats} from '../../formats.js';
import {plural} from '../../plural.js';

const of = plural('uk');

/**
 * Numbers with their nouns, as subject or object. The last three stand after a preposition: `upToCharacters` and
 * `upToWords` after *до*, `inRows` after *в*.
 */
export function countsIn(formats: Formats) {
  const {number} = formats;
  const counted = (one: string, few: string, many: string, other: string) => (n: number) =>
    `${number(n)} ${of(n, {one, few, many, other})}`;
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
    upToCharacters: counted('символу', 'символів', 'символів', 'символу'),
    upToWords: counted('слова', 'слів', 'слів', 'слова'),
    inRows: counted('рядку', 'рядках', 'рядках', 'рядка'),
  };
}
