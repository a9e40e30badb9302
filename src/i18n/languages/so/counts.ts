import {amountsIn} from '../../amounts.js';
import type {Formats} from '../../formats.js';
import {plural} from '../../plural.js';

const of = plural('so');

/** Numbers with their nouns. After a number most feminine nouns end in *-ood*; others stay as they are. */
export function countsIn(formats: Formats) {
  const {number} = formats;
  const counted =
    (one: string, other = one) =>
    (n: number) =>
      `${number(n)} ${of(n, {one, other})}`;
  return {
    characters: counted('xaraf'),
    words: counted('eray'),
    answers: counted('jawaab', 'jawaabood'),
    items: counted('qodob'),
    rows: counted('saf'),
    files: counted('fayl'),
    results: counted('natiijo'),
    decimalPlaces: counted('lambar oo ka dambeeya barta jajabka'),
    metres: counted('mitir'),
    kilometres: counted('kiiloomitir'),
    /** The sign of a unit stays on the line of its number. */
    megabytes: (n: number) => `${number(n)}\u00a0MB`,
    amount: amountsIn(formats, counted('dhibic', 'dhibcood')),
  };
}
