import {namesOf} from '../languages/facts-of.js';
import {wordsIn} from '../document-text.js';
import {quoted} from '../quoted.js';
import {findingAt, wordsOf} from './pairs.js';
import type {Rule} from './rule.js';
import {seen} from './seen.js';

const marks =
  /\b(?:TODO|FIXME|PLACEHOLDER|TBC|TBA|X{3,})\b|\blorem ipsum\b|\[auto-translated\]|^\s*(?:translation to follow|cyfieithiad i ddilyn)\s*\.?\s*$/i;

/** Whether words say of themselves that others are to come. */
export const isToCome = (words: string): boolean => marks.test(words);

const letters = (words: string) =>
  seen(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** What words say that are no more than the name of their language. */
const called = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.map((name) => name.toLowerCase()).flatMap((name) => [name, `${name} translation`]));

/** What tells words that name their language as if that were a word of theirs: `cyContinue`, `Welsh: Continue`, `[CY] Continue`. */
const marksOf = (names: readonly string[]): readonly RegExp[] => {
  const any = names.map(escaped).join('|');
  return [
    new RegExp(`^\\s*${names.at(-1)!}(?:\\s?\\p{Lu}|\\p{N}|\\{\\{)`, 'u'),
    new RegExp(`^\\s*(?:${any})\\s*:`, 'iu'),
    new RegExp(`[[(<](?:${any})[\\])>]`, 'iu'),
  ];
};

/** Words that stand where somebody meant to write others (CYQ-01). */
export const placeholderLeft: Rule = {
  name: 'placeholder-left',
  about: 'words',
  check: (_, context) => {
    const {languages, source} = context;
    const marksIn = new Map(languages.map((tag) => [tag, marksOf(namesOf(tag))]));
    const calledIn = new Map(languages.map((tag) => [tag, called(namesOf(tag))]));
    return wordsOf(context).flatMap(({text, language, words}) => {
      const names = namesOf(language);
      const sourceWords = language === source ? undefined : wordsIn(text, source);
      const isName = (one: string) => calledIn.get(language)!.has(letters(one));
      // “Cymraeg” is an answer to “Which language?”: there the source is the name of a language, too.
      const standsIn =
        sourceWords !== undefined && isName(words) && !isName(sourceWords) && words !== sourceWords;
      const isMarked =
        marksIn.get(language)!.some((mark) => mark.test(words)) ||
        (sourceWords !== undefined && words.trim() === names.at(-1)! + sourceWords.trim());
      if (!standsIn && !isToCome(words) && !isMarked) return [];
      return [findingAt(text, language, `${quoted(words)} is no text yet. Write the words.`)];
    });
  },
};
