import {factsOf} from '../languages/facts-of.js';
import {quoted} from '../quoted.js';
import {findingAt, wordsOf} from './pairs.js';
import {isQuestion} from './questions-in.js';
import type {Rule} from './rule.js';
import {countableIn, sentencesIn} from './sentences-in.js';

/** Content design at GOV.UK: sentences of more than 25 words are looked at again. */
const most = 25;

/** Sentences that are too long to be read at once. Those of questions `long-stem` finds. */
export const longSentence: Rule = {
  name: 'long-sentence',
  about: 'content',
  check: (_, context) =>
    wordsOf(context).flatMap(({text, language, words}) => {
      if (!factsOf(language).hasSpaces || isQuestion(text) || words.length < 2 * most) return [];
      return sentencesIn(text, words)
        .map((sentence) => ({sentence, count: countableIn(sentence).length}))
        .filter(({count}) => count > most)
        .map(({sentence, count}) =>
          findingAt(
            text,
            language,
            `A sentence of ${count} words: ${quoted(sentence)} Make two of it; ${most} words are plenty.`,
            'warning',
          ),
        );
    }),
};
