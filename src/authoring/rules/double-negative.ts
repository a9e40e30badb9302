import {factsOf} from '../languages/facts-of.js';
import {quoted} from '../quoted.js';
import {findingAt} from './pairs.js';
import {askedIn} from './questions-in.js';
import type {Rule} from './rule.js';

/** A question that says no twice, so that nobody knows what a yes to it means (CON-18). */
export const doubleNegative: Rule = {
  name: 'double-negative',
  about: 'content',
  check: (_, context) =>
    askedIn(context).flatMap(({text, language, words}) => {
      const {negatives} = factsOf(language);
      if (!negatives) return [];
      const twice = words
        .replace(negatives.balanced, ' ')
        .split(/[.?!:;]/)
        .map((sentence) => sentence.match(negatives.word) ?? [])
        .find(({length}) => length > 1);
      return twice
        ? [
            findingAt(
              text,
              language,
              `${twice.map(quoted).join(' and ')} cancel each other, and nobody knows what a yes means. Say it without one of them.`,
              'warning',
            ),
          ]
        : [];
    }),
};
