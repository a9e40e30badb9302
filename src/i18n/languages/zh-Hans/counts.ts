import {amountsIn} from '../../amounts.js';
import type {Formats} from '../../formats.js';

/** Numbers with their nouns and the measure words between them, which never change with the number. */
export function countsIn(formats: Formats) {
  const counted = (noun: string) => (n: number) => `${formats.number(n)}${noun}`;
  return {
    characters: counted('个字符'),
    words: counted('个词'),
    answers: counted('个答案'),
    items: counted('个项目'),
    files: counted('个文件'),
    results: counted('个结果'),
    decimalPlaces: counted('位小数'),
    amount: amountsIn(formats, counted('点')),
  };
}
