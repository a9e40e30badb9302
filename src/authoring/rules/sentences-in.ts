import {readMarkdown} from '../../definition/markdown.js';
import {textOf} from '../inlines.js';
import type {DocumentText} from '../document-text.js';

/** The blocks of some words as a person reads them: paragraphs, headings and entries of lists, without their marks. */
const blocksOf = ({isMarkdown}: DocumentText, words: string): string[] =>
  isMarkdown
    ? readMarkdown(words).flatMap((block) =>
        block.kind === 'list' ? block.items.map(textOf) : [textOf(block.content)],
      )
    : [words];

const end = /(?<=[.?!][”’")]?)\s+(?=[\p{Lu}\p{N}“‘"(])/u;
const shortened = /\b(?:e\.g|i\.e|etc|no|mr|mrs|ms|dr|st|h\.y|e\.e|ayyb)\.\s+/gi;

/** The sentences of some words. A block ends a sentence, and a full stop after an abbreviation does not. */
export const sentencesIn = (text: DocumentText, words: string): string[] =>
  blocksOf(text, words).flatMap((block) =>
    block
      .replace(shortened, (short) => short.replaceAll('.', ''))
      .split(end)
      .map((sentence) => sentence.trim())
      .filter(Boolean),
  );

/** The words of a sentence that have a letter or a digit. */
export const countableIn = (sentence: string): string[] =>
  sentence.split(/[\s/–—]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
