import {factsOf} from '../languages/facts-of.js';
import {findingAt} from './pairs.js';
import {questionsIn} from './questions-in.js';
import type {Rule} from './rule.js';
import {countableIn} from './sentences-in.js';

const most = 25;

/** Questions that nobody remembers the beginning of at their end. */
export const longStem: Rule = {
  name: 'long-stem',
  about: 'content',
  check: (_, context) =>
    questionsIn(context).flatMap(({text, language, words}) => {
      const count = factsOf(language).hasSpaces ? countableIn(words).length : 0;
      return count > most
        ? [
            findingAt(
              text,
              language,
              `The question has ${count} words. Ask it in ${most} or fewer, and tell what has to be known first in a \`content\` before it.`,
              'warning',
            ),
          ]
        : [];
    }),
};
