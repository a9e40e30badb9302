import {factsOf} from '../languages/facts-of.js';
import {quoted} from '../quoted.js';
import {findingAt} from './pairs.js';
import {questionsIn} from './questions-in.js';
import type {Rule} from './rule.js';

/** A label that begins as a question, and does not end as one. */
export const noQuestion: Rule = {
  name: 'no-question',
  about: 'content',
  check: (_, context) =>
    questionsIn(context).flatMap(({text, language, words}) => {
      const {asking} = factsOf(language);
      return asking?.test(words.trim()) && !/[?؟？]/.test(words)
        ? [
            findingAt(
              text,
              language,
              `${quoted(words)} begins as a question and has no question mark. Who hears it does not know that an answer is wanted. Put one at the end, or say what to enter.`,
              'warning',
            ),
          ]
        : [];
    }),
};
