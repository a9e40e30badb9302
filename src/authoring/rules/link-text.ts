import type {Inline} from '../../definition/markdown.js';
import {inlinesIn, textOf} from '../inlines.js';
import {factsOf} from '../languages/facts-of.js';
import {quoted} from '../quoted.js';
import {findingAt, wordsOf} from './pairs.js';
import type {Rule} from './rule.js';

const address = /^(?:https?:\/\/|www\.)\S+$/i;
const isLink = (part: Inline): part is Extract<Inline, {kind: 'link'}> =>
  typeof part !== 'string' && part.kind === 'link';
const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}’' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What ends the sentence that an address stands in, or closes what is around it, and is no part of it. */
const ending = new Set('.,;:!?\'"’”»)]}>…');

/** The addresses that are written out, without the marks that follow them. */
const addressesIn = (words: string): string[] =>
  (words.match(/https?:\/\/[^\s)\]”»<>"]+/g) ?? []).map((found) => {
    let end = found.length;
    while (ending.has(found[end - 1]!)) end--;
    return found.slice(0, end);
  });

/** Links whose words do not say where they lead, and addresses that are written out where a link could stand (WCAG 2.4.4). */
export const linkText: Rule = {
  name: 'link-text',
  about: 'content',
  check: (_, context) =>
    wordsOf(context).flatMap(({text, language, words}) => {
      if (!text.isMarkdown) return [];
      const {vagueLinks = []} = factsOf(language);
      const parts = inlinesIn(words);
      const links = parts.flatMap((part) => (isLink(part) ? [textOf(part.content)] : []));
      return [
        ...links.flatMap((link) =>
          vagueLinks.includes(plain(link))
            ? [
                `The link ${quoted(link)} does not say where it leads, and many people hear the links of a page as a list. Make a link of the words that name the page.`,
              ]
            : address.test(link.trim())
              ? [
                  `The words of a link are an address: ${quoted(link)}. A screen reader spells it out. Write what the page is called.`,
                ]
              : [],
        ),
        ...addressesIn(textOf(parts.filter((part) => !isLink(part)))).map(
          (bare) =>
            `${quoted(bare)} is no link that anybody could follow. Write [the name of the page](${bare}).`,
        ),
      ].map((says) => findingAt(text, language, says, 'warning'));
    }),
};
