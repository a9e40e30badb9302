import {amountsIn} from '../../amounts.js';
import type {Formats} from '../../formats.js';
import {plural} from '../../plural.js';

const of = plural('gu');

/** Numbers with their nouns: nought and one take the singular. */
export function countsIn(formats: Formats) {
  const counted = (one: string, other: string) => (n: number) =>
    `${formats.number(n)} ${of(n, {one, other})}`;
  return {
    characters: counted('અક્ષર', 'અક્ષરો'),
    words: counted('શબ્દ', 'શબ્દો'),
    answers: counted('જવાબ', 'જવાબો'),
    items: counted('આઇટમ', 'આઇટમો'),
    files: counted('ફાઇલ', 'ફાઇલો'),
    results: counted('પરિણામ', 'પરિણામો'),
    amount: amountsIn(formats, counted('પોઇન્ટ', 'પોઇન્ટ')),
    of,
  };
}
