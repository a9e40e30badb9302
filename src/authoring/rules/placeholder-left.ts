import {namesOf} from '../languages/facts-of.js';
import {wordsIn} from '../document-text.js';
import {quoted} from '../quoted.js';
import {findingAt, wordsOf} from './pairs.js';
import type {Rule} from './rule.js';
import {seen} from './seen.js';

const marks =
  /\b(?:TODO|FIXME|PLACEHOLDER|TBC|TBA|X{3,})\b|\blorem ipsum\b|\[auto-translated\]|^\s*(?:translation to follow|cyfieithiad i ddilyn)\s*\.?\s*$/i;

const letters = (words: string) =>
  seen(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Whether words begin with the tag of their language as if it were a word of them: `cyContinue`, `[CY] Continue`. */
const isMarked = (words: string, names: readonly string[], source: string | undefined) => {
  const tag = names.at(-1)!;
  return (
    new RegExp(`^\\s*${tag}(?:\\s?\\p{Lu}|\\p{N}|\\{\\{)`, 'u').test(words) ||
    new RegExp(`^\\s*(?:${names.map(escaped).join('|')})\\s*:`, 'iu').test(words) ||
    new RegExp(`[[(<](?:${names.map(escaped).join('|')})[\\])>]`, 'iu').test(words) ||
    (source !== undefined && words.trim() === tag + source.trim())
  );
};

/** Words that stand where somebody meant to write others (CYQ-01). */
export const placeholderLeft: Rule = {
  name: 'placeholder-left',
  about: 'words',
  check: (_, context) =>
    wordsOf(context).flatMap(({text, language, words}) => {
      const names = namesOf(language);
      const {source} = context;
      const sourceWords = language === source ? undefined : wordsIn(text, source);
      const isName = (one: string) =>
        names.some((name) =>
          [name.toLowerCase(), `${name.toLowerCase()} translation`].includes(letters(one)),
        );
      // “Cymraeg” is an answer to “Which language?”: there the source is the name of a language, too.
      const standsIn =
        sourceWords !== undefined && isName(words) && !isName(sourceWords) && words !== sourceWords;
      if (!standsIn && !marks.test(words) && !isMarked(words, names, sourceWords)) return [];
      return [findingAt(text, language, `${quoted(words)} is no text yet. Write the words.`)];
    }),
};
