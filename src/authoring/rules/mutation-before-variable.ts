import {factsOf} from '../languages/facts-of.js';
import {quoted} from '../quoted.js';
import {findingAt, wordsOf} from './pairs.js';
import type {Rule} from './rule.js';

/** A variable right after a word that changes what follows it, or is chosen by it (CYE-06, CYE-07). */
export const mutationBeforeVariable: Rule = {
  name: 'mutation-before-variable',
  about: 'words',
  check: (_, context) =>
    wordsOf(context).flatMap(({text, language, words}) => {
      const {mutating, name} = factsOf(language);
      const found = mutating?.exec(words);
      if (!found || typeof text.text === 'string') return [];
      const says = `In ${name}, ${quoted(found[0].replace(/\s*[*_]*\{\{$/, ''))} changes the beginning of the next word, or is chosen by it, and nobody knows what the answer begins with. Put the variable after a colon or in quotation marks, or write a variant for each answer.`;
      return [findingAt(text, language, says)];
    }),
};
