import type {LanguageFacts} from '../languages/facts.js';
import {factsOf} from '../languages/facts-of.js';
import {quoted} from '../quoted.js';
import {findingAt} from './pairs.js';
import {askedIn} from './questions-in.js';
import type {Rule} from './rule.js';

type Asked = ReturnType<typeof askedIn>[number];

/** A rule that warns of certain words in what is asked: the first that are found in a language, put into a sentence. */
export const worded = (
  name: string,
  find: (facts: LanguageFacts, asked: Asked, document: unknown) => string | undefined,
  says: (found: string) => string,
): Rule => ({
  name,
  about: 'content',
  check: (document, context) =>
    askedIn(context).flatMap((asked) => {
      const {text, language} = asked;
      const found = find(factsOf(language), asked, document);
      return found === undefined
        ? []
        : [findingAt(text, language, says(quoted(found.trim())), 'warning')];
    }),
});
