import {factsOf} from '../languages/facts-of.js';
import {quoted} from '../quoted.js';
import {findingAt} from './pairs.js';
import {askedIn} from './questions-in.js';
import type {Rule} from './rule.js';

/** A question that says which answer is wanted (CON-18). */
export const leadingWording: Rule = {
  name: 'leading-wording',
  about: 'content',
  check: (_, context) =>
    askedIn(context).flatMap(({text, language, words}) => {
      const [found] = factsOf(language).leading?.exec(words) ?? [];
      return found === undefined
        ? []
        : [
            findingAt(
              text,
              language,
              `${quoted(found.trim())} says which answer you would like. Ask in words that suit every answer, such as “To what extent do you agree or disagree …”.`,
              'warning',
            ),
          ];
    }),
};
