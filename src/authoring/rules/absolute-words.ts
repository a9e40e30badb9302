import {factsOf} from '../languages/facts-of.js';
import {quoted} from '../quoted.js';
import {findingAt} from './pairs.js';
import {askedIn} from './questions-in.js';
import type {Rule} from './rule.js';

/** A word such as “always” in a question, which hardly anybody can say yes to (CON-18). */
export const absoluteWords: Rule = {
  name: 'absolute-words',
  about: 'content',
  check: (_, context) =>
    askedIn(context).flatMap(({text, language, words}) => {
      const [found] = factsOf(language).absolute?.exec(words) ?? [];
      return found === undefined
        ? []
        : [
            findingAt(
              text,
              language,
              `Few things are so for ${quoted(found.trim())}, so that most people cannot say yes to this. Take the word out, or ask how often or how much.`,
              'warning',
            ),
          ];
    }),
};
