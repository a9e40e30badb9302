import {pseudoLanguages} from './pseudo.js';

/** Every language in which a layout is looked at: those of the interface, English and Welsh first, and two pseudo-languages. */
export const everyTag: readonly string[] = [
  ...['en', 'cy', 'cy-x-young', 'ar', 'bn', 'gu', 'pa', 'pl', 'ro', 'so', 'uk', 'ur', 'zh-Hans'],
  ...pseudoLanguages,
];
