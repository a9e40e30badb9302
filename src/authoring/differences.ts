import type {Block} from '../definition/markdown.js';
import {numbersIn} from './numbers-in.js';
import {isOwnPage} from './own-page.js';
import {partsOfText} from './parts-of-text.js';
import type {TextPair} from './text-pair.js';

/** What differs between a text and its translation. Every difference is also a rule of `dweud check`. */
export interface Difference {
  readonly rule: 'numbers-differ' | 'links-differ' | 'variables-differ' | 'markdown-differ';
  /** What the source has and the translation has not, as written or by its kind. */
  readonly missing: readonly string[];
  /** What the translation has and the source has not. */
  readonly added: readonly string[];
}

/** What is left of two lists when what both have is taken out, as often as both have it. */
function leftOver(source: readonly string[], target: readonly string[]) {
  const added = [...target];
  const missing = source.filter((one) => {
    const at = added.indexOf(one);
    if (at !== -1) added.splice(at, 1);
    return at === -1;
  });
  return {missing, added};
}

const differenceOf = (
  rule: Difference['rule'],
  {missing, added}: Pick<Difference, 'missing' | 'added'>,
): Difference | undefined => (missing.length || added.length ? {rule, missing, added} : undefined);

/** The numbers that only one side has: see `numbersIn` for what counts as the same number. */
export function numbersDiffer(pair: TextPair): Difference | undefined {
  const {source, target, isMarkdown, isForm} = pair;
  if (isForm) return undefined;
  const numbers = (text: string) => numbersIn(partsOfText(text, isMarkdown).words);
  return differenceOf('numbers-differ', leftOver(numbers(source), numbers(target)));
}

const bare = /\bhttps?:\/\/[^\s<>"]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;

/** Where the links of a text lead, and the addresses that are written out. */
function linksIn(text: string, isMarkdown: boolean): string[] {
  const {hrefs, unlinked} = partsOfText(text, isMarkdown);
  const written = [...unlinked.matchAll(bare)].map(([address]) =>
    /^https?:/i.test(address) ? address.replace(/[.,;:!?)\]}’”'"]+$/, '') : `mailto:${address}`,
  );
  return [...hrefs, ...written];
}

/** The links that only one side has. A page or a mailbox in the language of its own is the same: see `isOwnPage`. */
export function linksDiffer({
  source,
  target,
  from,
  to,
  isMarkdown,
}: TextPair): Difference | undefined {
  const {missing, added} = leftOver(linksIn(source, isMarkdown), linksIn(target, isMarkdown));
  const own = missing.filter((link) => {
    const at = added.findIndex((other) => isOwnPage(link, other, from, to));
    if (at !== -1) added.splice(at, 1);
    return at === -1;
  });
  return differenceOf('links-differ', {missing: own, added});
}

const braces = /\{+[^{}]*\}*|\}+/g;
// A letter of a script that puts spaces between words.
const letter =
  '(?![\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}])\\p{L}';
const glued = new RegExp(`(?:${letter})+\\{+[^{}]*\\}+|\\{+[^{}]*\\}+(?:${letter})+`, 'gu');

/**
 * The variables that only one side has, whatever in braces is none, and variables that lost the space beside them
 * (`Dileu{{name}}`). How often a variable stands there is the translator’s own.
 */
export function variablesDiffer({source, target, isForm}: TextPair): Difference | undefined {
  const variables = (text: string) => [
    ...new Set([...text.matchAll(braces)].map(([found]) => found.replace(/\s+/g, ''))),
  ];
  const {missing, added} = leftOver(variables(source), variables(target));
  const stuck = (text: string) => text.match(glued) ?? [];
  const late = stuck(source).length < stuck(target).length ? stuck(target) : [];
  return differenceOf('variables-differ', {
    missing: isForm ? [] : missing,
    added: [...added, ...late],
  });
}

const kindOf = (block: Block) => {
  if (block.kind === 'heading') return `heading ${block.level}`;
  if (block.kind === 'paragraph') return 'paragraph';
  return `${block.ordered ? 'numbered' : 'bulleted'} list of ${block.items.length}`;
};

/**
 * What differs in the outline of two Markdown texts: paragraphs, headings and lists in their order, what is strong,
 * emphasis, a link or a new line, and marks that mean nothing where they stand.
 */
export function markdownDiffer({source, target, isMarkdown}: TextPair): Difference | undefined {
  const outline = (text: string) => {
    const {blocks, marks, words} = partsOfText(text, isMarkdown);
    return {kinds: blocks.map(kindOf), marks, stray: words.match(/\*+|\]\(/g) ?? []};
  };
  const [one, other] = [outline(source), outline(target)];
  const kinds = leftOver(one.kinds, other.kinds);
  const isMoved =
    !kinds.missing.length && !kinds.added.length && one.kinds.join() !== other.kinds.join();
  const marks = leftOver(one.marks, other.marks);
  const stray = leftOver(one.stray, other.stray);
  return differenceOf('markdown-differ', {
    missing: [...(isMoved ? one.kinds : kinds.missing), ...marks.missing, ...stray.missing],
    added: [...(isMoved ? other.kinds : kinds.added), ...marks.added, ...stray.added],
  });
}

/** All that differs between a text and its translation. */
export const differences = (pair: TextPair): Difference[] =>
  [numbersDiffer, linksDiffer, variablesDiffer, markdownDiffer].flatMap(
    (compare) => compare(pair) ?? [],
  );
