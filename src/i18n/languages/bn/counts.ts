import {amountsIn} from '../../amounts.js';
import type {Formats} from '../../formats.js';

/** Numbers with their nouns. A noun stays as it is after any number, which carries the classifier টি where it counts things. */
export function countsIn(formats: Formats) {
  const counted = (noun: string) => (n: number) => `${formats.number(n)}টি ${noun}`;
  return {
    characters: counted('অক্ষর'),
    words: counted('শব্দ'),
    answers: counted('উত্তর'),
    items: counted('আইটেম'),
    files: counted('ফাইল'),
    results: counted('ফলাফল'),
    amount: amountsIn(formats, (n) => `${formats.number(n)} পয়েন্ট`),
  };
}
