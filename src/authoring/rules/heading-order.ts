import {readMarkdown} from '../../definition/markdown.js';
import {findingAt, wordsOf} from './pairs.js';
import type {Rule} from './rule.js';

/** Headings of Markdown that leave out a level (WCAG 1.3.1, WC-17). The highest of a text comes right under that of the page. */
export const headingOrder: Rule = {
  name: 'heading-order',
  about: 'content',
  check: (_, context) =>
    wordsOf(context).flatMap(({text, language, words}) => {
      if (!text.isMarkdown || !words.includes('#')) return [];
      const levels = readMarkdown(words).flatMap((block) =>
        block.kind === 'heading' ? [block.level] : [],
      );
      const highest = Math.min(...levels);
      const at = levels.findIndex((level, index) => level > (levels[index - 1] ?? highest - 1) + 1);
      if (at === -1) return [];
      const [level, before] = [levels[at]!, levels[at - 1]];
      const says =
        before === undefined
          ? `The first heading has level ${level}, and one after it has level ${highest}. Begin with the highest.`
          : `A heading of level ${level} follows one of level ${before}. Give it level ${before + 1}.`;
      return [findingAt(text, language, says)];
    }),
};
