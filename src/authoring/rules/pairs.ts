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

/** Every text that has words of its own in two languages, once for each other language. */
export const pairsOf = ({texts, languages, source}: Context): Pair[] =>
  texts.flatMap((text) => {
    const sourceWords = wordsIn(text, source);
    if (sourceWords === undefined || typeof text.text === 'string') return [];
    return languages.flatMap((language) => {
      const words = wordsIn(text, language);
      return language === source || words === undefined
        ? []
        : [{text, source, language, sourceWords, words}];
    });
  });

/** Every text in every language that the document promises; one that is the same in all of them counts as each. */
export const wordsOf = ({texts, languages}: Context): Omit<Pair, 'source' | 'sourceWords'>[] =>
  texts.flatMap((text) =>
    languages.flatMap((language) => {
      const words = wordsIn(text, language);
      return words === undefined ? [] : [{text, language, words}];
    }),
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
