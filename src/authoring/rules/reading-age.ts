import {factsOf} from '../languages/facts-of.js';
import {findingAt, wordsOf} from './pairs.js';
import type {Rule} from './rule.js';
import {countableIn, sentencesIn} from './sentences-in.js';
import {seen} from './seen.js';

/** A formula tells nothing of fewer words. */
const fewest = 50;
const oldest = 14;

/** Longer texts that take more schooling than most people had, by the formula of their language; none has one but English. */
export const readingAge: Rule = {
  name: 'reading-age',
  about: 'content',
  check: (_, context) =>
    wordsOf(context).flatMap(({text, language, words}) => {
      const {gradeOf, name} = factsOf(language);
      if (!gradeOf || words.length < 3 * fewest) return [];
      const sentences = sentencesIn(text, seen(words)).map(countableIn);
      const all = sentences.flat();
      if (all.length < fewest) return [];
      const letters = all.join('').replace(/[^\p{L}\p{N}]/gu, '').length;
      // A child is five years older than the grade that it is in.
      const age = Math.round(
        gradeOf({letters, words: all.length, sentences: sentences.length}) + 5,
      );
      return age > oldest
        ? [
            findingAt(
              text,
              language,
              `The ${name} can be read from the age of about ${age} on; what is for the public should be for ${oldest} and younger. Write shorter sentences and commoner words.`,
              'warning',
            ),
          ]
        : [];
    }),
};
