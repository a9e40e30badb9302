import {placeIn} from '../document-text.js';
import {factsOf} from '../languages/facts-of.js';
import {findingAt, pairsOf, quoted} from './pairs.js';
import type {Rule} from './rule.js';
import {seen} from './seen.js';

/** Two words in small letters: more than a name such as Pen-y-bryn, a number, a unit or an address. */
const isOrdinary = (words: string): boolean =>
  (seen(words).match(/(?<![\p{L}\p{N}-])\p{Ll}[\p{Ll}’']*(?![\p{L}\p{N}-])/gu) ?? []).length > 1;

const same = (one: string, other: string) => one.normalize().trim() === other.normalize().trim();

/** Words that are the same in two languages, and look as if one of them was forgotten (CYQ-01). */
export const sameText: Rule = {
  name: 'same-text',
  check: (_, context) => [
    ...pairsOf(context)
      .filter(({words, sourceWords}) => same(words, sourceWords) && isOrdinary(words))
      .map(({text, language, source, words}) =>
        findingAt(
          text,
          language,
          `The ${factsOf(language).name} is the same as the ${factsOf(source).name}: ${quoted(words)}. Translate it, or allow it with a reason.`,
        ),
      ),
    ...(context.languages.length > 1 ? context.texts : []).flatMap((text) =>
      typeof text.text === 'string' && isOrdinary(text.text)
        ? [
            {
              pointer: placeIn(text, context.source),
              key: text.key,
              severity: 'error' as const,
              says: `${quoted(text.text)} is shown in every language. Write it in each, or allow it with a reason.`,
            },
          ]
        : [],
    ),
  ],
};
