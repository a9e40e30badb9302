import {codeOf} from '../code-of.js';
import {isStray, unseen} from '../unseen.js';
import {findingAt, wordsOf} from './pairs.js';
import type {Rule} from './rule.js';

/** Whether a terminal, a file in XML or a page obeys a character, or refuses it. */
const isControl = (char: string) => /\p{Cc}/u.test(char);

/** Characters that nobody sees and that mean nothing where they stand; `hidden-direction` has those that turn a text. */
export const invisibleCharacter: Rule = {
  name: 'invisible-character',
  about: 'content',
  check: (_, context) =>
    wordsOf(context).flatMap(({text, language, words}) => {
      if (words.search(unseen) < 0) return [];
      const strays = [...words.matchAll(unseen)]
        .filter(({index}) => isStray(words, index))
        .map(([char]) => char);
      if (!strays.length) return [];
      const char = strays.find(isControl) ?? strays[0]!;
      const says = `There is a character that nobody sees (${codeOf(char)}). Take it out.`;
      return [findingAt(text, language, says, isControl(char) ? 'error' : 'warning')];
    }),
};
