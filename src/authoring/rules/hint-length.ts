import {findingAt, wordsOf} from './pairs.js';
import type {Rule} from './rule.js';

const most = 120;

/** Hints that are too long to be heard with each option or box (PAT-10). */
export const hintLength: Rule = {
  name: 'hint-length',
  about: 'content',
  check: (_, context) =>
    wordsOf(context)
      .filter(({text, words}) => text.kind === 'hint' && [...words].length > most)
      .map(({text, language, words}) =>
        findingAt(
          text,
          language,
          `This hint has ${[...words].length} characters. A screen reader says all of it with the question. Keep it to ${most}, and write the rest into a \`content\` before the question or the \`intro\` of the page.`,
          'warning',
        ),
      ),
};
