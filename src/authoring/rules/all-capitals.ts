import {quoted} from '../quoted.js';
import {findingAt, wordsOf} from './pairs.js';
import type {Rule} from './rule.js';
import {seen} from './seen.js';

// Two words of four letters and more, or three of any length: an abbreviation is shorter, or stands alone.
const shouted =
  /(?<![\p{L}\p{N}])(?:\p{Lu}{4,}(?: +\p{Lu}{4,})+|\p{Lu}{2,}(?: \p{Lu}{2,}){2,})(?![\p{L}\p{N}])/u;
const word = /^\P{L}*\p{Lu}{6,}\P{L}*$/u;

/** Words in capital letters, which are harder to read, and spelt out by some screen readers. */
export const allCapitals: Rule = {
  name: 'all-capitals',
  about: 'content',
  check: (_, context) =>
    wordsOf(context).flatMap(({text, language, words}) => {
      const read = seen(words);
      const [found = word.test(read) ? read : undefined] = shouted.exec(read) ?? [];
      return found === undefined
        ? []
        : [
            findingAt(
              text,
              language,
              `${quoted(found.trim())} is in capitals: harder to read, and spelt out by some screen readers. Write it in small letters; if it matters, make it **bold**.`,
              'warning',
            ),
          ];
    }),
};
