import {amountsIn} from '../../amounts.js';
import type {Formats} from '../../formats.js';
import {plural} from '../../plural.js';

const of = plural('ro');

/** Numbers with their nouns. From 20 on, and again in each hundred, *de* stands between the two. */
export function countsIn(formats: Formats) {
  const {number} = formats;
  const counted = (one: string, few: string) => (n: number) =>
    `${number(n)} ${of(n, {one, few, other: `de ${few}`})}`;
  return {
    characters: counted('caracter', 'caractere'),
    words: counted('cuvânt', 'cuvinte'),
    answers: counted('răspuns', 'răspunsuri'),
    items: counted('element', 'elemente'),
    rows: counted('rând', 'rânduri'),
    files: counted('fișier', 'fișiere'),
    decimalPlaces: counted('zecimală', 'zecimale'),
    metres: counted('metru', 'metri'),
    kilometres: counted('kilometru', 'kilometri'),
    /** The sign of a unit takes no *de*; it stays on the line of its number. */
    megabytes: (n: number) => `${number(n)}\u00a0MB`,
    amount: amountsIn(formats, counted('punct', 'puncte')),
  };
}
