import {readMarkdown, type Block, type Inline} from '../../definition/markdown.js';
import {factsOf} from '../languages/facts-of.js';
import {findingAt, pairsOf} from './pairs.js';
import type {Rule} from './rule.js';

const countOf = (content: readonly Inline[], kind: 'strong' | 'emphasis'): number =>
  content.reduce<number>(
    (sum, part) =>
      typeof part === 'string' || part.kind === 'break'
        ? sum
        : sum + (part.kind === kind ? 1 : 0) + countOf(part.content, kind),
    0,
  );

const contentsOf = (block: Block): readonly Inline[] =>
  block.kind === 'list' ? block.items.flat() : block.content;

const inWords = (block: Block): string =>
  block.kind === 'list'
    ? `${block.ordered ? 'a numbered list' : 'a list'} of ${block.items.length}`
    : block.kind === 'heading'
      ? `a heading of level ${block.level}`
      : 'a paragraph';

/** What a text is made of, part by part. */
const shapeOf = (blocks: readonly Block[]): string[] => [
  ...blocks.map(inWords),
  ...(['strong', 'emphasis'] as const).map(
    (kind) =>
      `${countOf(blocks.flatMap(contentsOf), kind)} × ${kind === 'strong' ? 'bold' : 'italic'}`,
  ),
];

/** Long texts whose paragraphs, headings, lists or emphasis differ between two languages (CY-02). */
export const markdownDiffer: Rule = {
  name: 'markdown-differ',
  about: 'both-languages',
  check: (_, context) =>
    pairsOf(context).flatMap(({text, source, language, sourceWords, words}) => {
      if (!text.isMarkdown) return [];
      const [before, after] = [sourceWords, words].map((one) => shapeOf(readMarkdown(one)));
      const at = before!.findIndex((part, index) => part !== after![index]);
      if (at === -1 && before!.length === after!.length) return [];
      const place = at === -1 ? before!.length : at;
      const says = `The text is built in another way: where the ${factsOf(source).name} has ${before![place] ?? 'no more'}, the ${factsOf(language).name} has ${after![place] ?? 'no more'}. Give both the same paragraphs, headings, lists and emphasis.`;
      return [findingAt(text, language, says)];
    }),
};
