import {factsOf} from '../languages/facts-of.js';
import type {DocumentText} from '../document-text.js';
import {findingAt, wordsOf} from './pairs.js';
import type {Rule} from './rule.js';

const isBlank = (words: string) => !/[^\p{Z}\p{C}]/u.test(words);
const hasWords = (words: string) => /[\p{L}\p{N}]|\{\{|\{n\}/u.test(words);

/** Whether a text says something in some language: marks alone are fine where it never does. */
const saysSomething = ({text, others = {}}: DocumentText) =>
  (typeof text === 'string' ? [text] : [...Object.values(text), ...Object.values(others)]).some(
    hasWords,
  );

/** A text, or the form of a number, with nothing to read in it (CYE-05). */
export const emptyForm: Rule = {
  name: 'empty-form',
  about: 'words',
  isStrict: true,
  check: (_, context) =>
    wordsOf(context)
      .filter(({text, words}) => isBlank(words) || (!hasWords(words) && saysSomething(text)))
      .map(({text, language}) => {
        const {name} = factsOf(language);
        return findingAt(
          text,
          language,
          text.category
            ? `The ${name} has nothing to read for the form \`${text.category}\`: whoever has that number sees a gap. Write it out.`
            : `The ${name} has nothing to read. Write the words.`,
        );
      }),
};
