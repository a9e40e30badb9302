import type {LanguageFacts} from '../languages/facts.js';
import {factsOf} from '../languages/facts-of.js';
import {quoted} from '../quoted.js';
import {findingAt} from './pairs.js';
import {askedIn} from './questions-in.js';
import type {Rule} from './rule.js';

/** A rule that warns of certain words in what is asked: the first that a language's pattern finds, put into a sentence. */
export const worded = (
  name: string,
  pattern: (facts: LanguageFacts) => RegExp | undefined,
  says: (found: string) => string,
): Rule => ({
  name,
  about: 'content',
  check: (_, context) =>
    askedIn(context).flatMap(({text, language, words}) => {
      const [found] = pattern(factsOf(language))?.exec(words) ?? [];
      return found === undefined
        ? []
        : [findingAt(text, language, says(quoted(found.trim())), 'warning')];
    }),
});
