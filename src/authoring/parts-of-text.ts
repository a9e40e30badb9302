import {readMarkdown, type Block, type Inline} from '../definition/markdown.js';

/** What a comparison looks at in a text. */
export interface PartsOfText {
  readonly blocks: readonly Block[];
  /** The kind of everything that stands around words or between them, in the order of the text. */
  readonly marks: readonly ('strong' | 'emphasis' | 'link' | 'break')[];
  /** Where links of Markdown lead. */
  readonly hrefs: readonly string[];
  /** The words, without what is a link of its own. */
  readonly words: string;
  /** The words outside links. */
  readonly unlinked: string;
}

const inlinesOf = (block: Block): readonly Inline[] =>
  block.kind === 'list' ? block.items.flatMap((item) => [...item, '\n']) : block.content;

/** Takes a text apart: as Markdown where the form reads it so, else as words alone. */
export function partsOfText(text: string, isMarkdown: boolean): PartsOfText {
  if (!isMarkdown) return {blocks: [], marks: [], hrefs: [], words: text, unlinked: text};
  const blocks = readMarkdown(text);
  const marks: PartsOfText['marks'][number][] = [];
  const hrefs: string[] = [];
  let words = '';
  let unlinked = '';
  const take = (inlines: readonly Inline[], inLink: boolean) => {
    for (const inline of inlines) {
      if (typeof inline === 'string') {
        words += inline;
        if (!inLink) unlinked += inline;
        continue;
      }
      marks.push(inline.kind);
      if (inline.kind === 'break') {
        words += '\n';
        unlinked += '\n';
        continue;
      }
      if (inline.kind === 'link') hrefs.push(inline.href);
      take(inline.content, inLink || inline.kind === 'link');
    }
  };
  for (const block of blocks) {
    take(inlinesOf(block), false);
    words += '\n';
    unlinked += '\n';
  }
  return {blocks, marks, hrefs, words, unlinked};
}
