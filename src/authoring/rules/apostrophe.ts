import {factsOf} from '../languages/facts-of.js';
import {quoted} from '../quoted.js';
import {findingAt, wordsOf} from './pairs.js';
import type {Rule} from './rule.js';
import {seen} from './seen.js';

/** A straight or an opening mark where an apostrophe belongs (CYE-13). */
export const apostrophe: Rule = {
  name: 'apostrophe',
  about: 'words',
  check: (_, context) =>
    wordsOf(context).flatMap(({text, language, words}) => {
      const {wrongApostrophe, name} = factsOf(language);
      const wrong = wrongApostrophe?.exec(seen(words));
      // A text that is the same in every language is in none of them.
      if (!wrong || typeof text.text === 'string') return [];
      const around = seen(words).slice(Math.max(wrong.index - 10, 0), wrong.index + 14);
      const says = `An apostrophe in ${name} is ’ (U+2019): see ${quoted(around)}. Quotation marks are ‘ and ’, or “ and ”.`;
      return [findingAt(text, language, says)];
    }),
};
