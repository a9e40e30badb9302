import {amountsIn} from '../../amounts.js';
import type {Formats} from '../../formats.js';
import {plural} from '../../plural.js';

const of = plural('pl');

/** Numbers with their nouns, as subject or object: after prepositions that take another case they cannot stand. */
export function countsIn(formats: Formats) {
  const {number} = formats;
  const counted = (one: string, few: string, many: string, other: string) => (n: number) =>
    `${number(n)} ${of(n, {one, few, many, other})}`;
  return {
    characters: counted('znak', 'znaki', 'znaków', 'znaku'),
    words: counted('słowo', 'słowa', 'słów', 'słowa'),
    answers: counted('odpowiedź', 'odpowiedzi', 'odpowiedzi', 'odpowiedzi'),
    items: counted('element', 'elementy', 'elementów', 'elementu'),
    files: counted('plik', 'pliki', 'plików', 'pliku'),
    decimalPlaces: counted(
      'miejsce dziesiętne',
      'miejsca dziesiętne',
      'miejsc dziesiętnych',
      'miejsca dziesiętnego',
    ),
    amount: amountsIn(formats, counted('punkt', 'punkty', 'punktów', 'punktu')),
  };
}
