import {placeIn, wordsIn, type DocumentText} from '../document-text.js';
import type {Context, RuleFinding} from './rule.js';

/** A text in two languages: in that of the source, and in another. */
export interface Pair {
  readonly text: DocumentText;
  readonly source: string;
  readonly language: string;
  readonly sourceWords: string;
  readonly words: string;
}

/** Answers what was made of the same context before: a dozen rules ask for it. */
const once = <One extends object>(make: (context: Context) => One): ((context: Context) => One) => {
  const made = new WeakMap<Context, One>();
  return (context) => {
    const before = made.get(context);
    if (before) return before;
    const one = make(context);
    made.set(context, one);
    return one;
  };
};

/** Every text that has words of its own in two languages, once for each other language. */
export const pairsOf = once(({texts, languages, source}): readonly Pair[] =>
  texts.flatMap((text) => {
    const sourceWords = wordsIn(text, source);
    if (sourceWords === undefined || typeof text.text === 'string') return [];
    return languages.flatMap((language) => {
      const words = wordsIn(text, language);
      return language === source || words === undefined
        ? []
        : [{text, source, language, sourceWords, words}];
    });
  }),
);

/** Every text in every language that the document promises; one that is the same in all of them counts as each. */
export const wordsOf = once(({texts, languages}): readonly Omit<Pair, 'source' | 'sourceWords'>[] =>
  texts.flatMap((text) =>
    languages.flatMap((language) => {
      const words = wordsIn(text, language);
      return words === undefined ? [] : [{text, language, words}];
    }),
  ),
);

/** A finding about the words of a text in one language. */
export const findingAt = (
  text: DocumentText,
  language: string,
  says: string,
  severity: RuleFinding['severity'] = 'error',
): RuleFinding => ({
  pointer: placeIn(text, language),
  severity,
  says,
  key: text.key,
  language,
});
