import {readMarkdown, type Inline} from '../definition/markdown.js';

/** Inline parts of Markdown with what they have in them, each once. */
const withInner = (parts: readonly Inline[]): Inline[] =>
  parts.flatMap((part) =>
    typeof part === 'string' || part.kind === 'break' || part.kind === 'link'
      ? [part]
      : withInner(part.content),
  );

/** What is inside the blocks of a Markdown text: runs of text, breaks and links, without emphasis. */
export const inlinesIn = (words: string): Inline[] =>
  withInner(
    readMarkdown(words).flatMap((block) =>
      block.kind === 'list'
        ? block.items.flatMap((item) => [...item, '\n'])
        : [...block.content, '\n'],
    ),
  );

/** The words of inline parts, without their marks. */
export const textOf = (parts: readonly Inline[]): string =>
  parts
    .map((part) =>
      typeof part === 'string' ? part : part.kind === 'break' ? '\n' : textOf(part.content),
    )
    .join('');
