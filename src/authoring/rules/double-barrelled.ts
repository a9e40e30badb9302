import {factsOf} from '../languages/facts-of.js';
import {quoted} from '../quoted.js';
import {findingAt} from './pairs.js';
import {askedIn} from './questions-in.js';
import type {Rule} from './rule.js';

/** A question that asks two things, and has one answer (CON-18). */
export const doubleBarrelled: Rule = {
  name: 'double-barrelled',
  about: 'content',
  check: (_, context) =>
    askedIn(context).flatMap(({text, language, words}) => {
      const [found] = factsOf(language).twoQuestions?.exec(words) ?? [];
      return found === undefined
        ? []
        : [
            findingAt(
              text,
              language,
              `${quoted(found.trim())} asks two things with one answer: nobody can say yes to one and no to the other. Ask two questions.`,
              'warning',
            ),
          ];
    }),
};
