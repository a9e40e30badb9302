import {asCompared} from '../as-compared.js';
import {placeIn, wordsIn} from '../document-text.js';
import {factsOf, primary} from '../languages/facts-of.js';
import {quoted} from '../quoted.js';
import {findingAt} from './pairs.js';
import type {Context, Rule, RuleFinding} from './rule.js';
import {seen} from './seen.js';

/** A word in small letters, or a common one by itself: more than a name such as Pen-y-bryn, a number or an address. */
const isOrdinary = (words: string, languages: readonly string[]): boolean => {
  const read = seen(words);
  const alone = read
    .toLowerCase()
    .replace(/[^\p{L}’']+/gu, ' ')
    .trim();
  return (
    /(?<![\p{L}\p{N}-])\p{Ll}[\p{Ll}’']+(?![\p{L}\p{N}-])/u.test(read) ||
    languages.some((language) => factsOf(language).plain?.includes(alone))
  );
};

const same = (one: string, other: string) => asCompared(one).trim() === asCompared(other).trim();

/** The same words in one language and in another that comes before it, which is no register of the same. */
const copies = ({texts, languages, source}: Context): RuleFinding[] => {
  const inOrder = [source, ...languages.filter((one) => one !== source)];
  return texts.flatMap((text) =>
    typeof text.text === 'string'
      ? []
      : inOrder.flatMap((language, at) => {
          const words = wordsIn(text, language);
          if (words === undefined || !isOrdinary(words, languages)) return [];
          const first = inOrder.slice(0, at).find((other) => {
            const otherWords = wordsIn(text, other);
            return (
              otherWords !== undefined &&
              primary(other) !== primary(language) &&
              same(words, otherWords)
            );
          });
          return first === undefined
            ? []
            : [
                findingAt(
                  text,
                  language,
                  `The ${factsOf(language).name} is the same as the ${factsOf(first).name}: ${quoted(words)}. Translate it, or allow it with a reason.`,
                ),
              ];
        }),
  );
};

/** Words that are the same in two languages, and look as if one of them was forgotten (CYQ-01). */
export const sameText: Rule = {
  name: 'same-text',
  about: 'words',
  check: (_, context) => [
    ...copies(context),
    ...(context.languages.length > 1 ? context.texts : []).flatMap((text) =>
      typeof text.text === 'string' && isOrdinary(text.text, context.languages)
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
