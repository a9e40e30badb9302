/** What is left of a text with HTML: Markdown, or words alone, and the names of tags that could not be kept. */
export interface FromHtml {
  readonly text: string;
  readonly isHtml: boolean;
  readonly lost: readonly string[];
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  pound: '£',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};
const blocks = new Set('p div section article blockquote ul ol header footer'.split(' '));
const marks: Readonly<Record<string, string>> = {strong: '**', b: '**', em: '*', i: '*'};
const silent = new Set(['span', 'small', 'u', 'font', 'abbr', 'mark']);
const others = new Set(
  'img table thead tbody tr td th video audio iframe svg input form button details summary script style object embed hr link meta canvas select textarea label pre code sub sup figure figcaption nav'.split(
    ' ',
  ),
);
const isSafe = (href: string) => /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)[^\s\\()]*$/i.test(href);

function decoded(text: string): {words: string; isHtml: boolean} {
  let isHtml = false;
  const words = text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      const code = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : undefined;
      const found =
        code === undefined
          ? Object.hasOwn(entities, name!)
            ? entities[name!]!
            : undefined
          : code > 31 && code < 0x110000
            ? String.fromCodePoint(code)
            : undefined;
      if (found === undefined) return whole;
      isHtml = true;
      return found;
    },
  );
  return {words, isHtml};
}

/** The text as Markdown that stands for itself. */
export const plainly = (text: string): string =>
  text.replace(/[\\*_[\]`]/g, '\\$&').replace(/^(\s*)([#>+-]|\d+\.)(?=\s)/gm, '$1\\$2');

/**
 * A text that may have HTML in it, as Markdown or as words alone. What stands between tags that Markdown does not have
 * is kept; scripts and styles are not. Never recursive, and each character is looked at a few times at most.
 */
export function fromHtml(source: string, as: 'markdown' | 'plain', isMarkdown = false): FromHtml {
  const lost = new Set<string>();
  const links: (string | undefined)[] = [];
  const lists: ('ul' | 'ol')[] = [];
  const open: string[] = [];
  const parts: string[] = [];
  let isHtml = false;
  let skipped: string | undefined;
  const isWords = as === 'plain';
  const put = (text: string) => {
    if (skipped || !text) return;
    const found = decoded(text);
    isHtml ||= found.isHtml;
    parts.push(isWords || isMarkdown ? found.words : plainly(found.words));
  };
  const gap = (mark: string) => parts.push(isWords ? ' ' : mark);
  let at = 0;
  for (;;) {
    const start = source.indexOf('<', at);
    const end = start < 0 ? -1 : source.indexOf('>', start);
    if (end < 0) {
      put(source.slice(at));
      break;
    }
    const inside = source.slice(start + 1, Math.min(end, start + 2000));
    const [, slash, name = ''] = /^(\/?)([a-z][a-z0-9]*)(?=[\s/]|$)/i.exec(inside) ?? [];
    const tag = name.toLowerCase();
    const isComment = inside.startsWith('!--');
    const isKnown =
      isComment ||
      blocks.has(tag) ||
      Object.hasOwn(marks, tag) ||
      silent.has(tag) ||
      others.has(tag) ||
      /^(a|br|li|h[1-6])$/.test(tag);
    if (!isKnown) {
      put(source.slice(at, start + 1));
      at = start + 1;
      continue;
    }
    put(source.slice(at, start));
    at = end + 1;
    isHtml = true;
    const isEnd = slash === '/';
    if (isComment) {
      const close = source.indexOf('-->', start);
      at = close < 0 ? source.length : close + 3;
      lost.add('a comment');
    } else if (tag === 'script' || tag === 'style') {
      lost.add(tag);
      skipped = isEnd ? undefined : tag;
    } else if (skipped) continue;
    else if (tag === 'br') gap('  \n');
    else if (tag === 'ul' || tag === 'ol') {
      if (isEnd) lists.pop();
      else lists.push(tag);
      gap('\n\n');
    } else if (tag === 'li') {
      if (!isEnd) gap(lists.at(-1) === 'ol' ? '\n1. ' : '\n- ');
    } else if (/^h[1-6]$/.test(tag)) gap(isEnd ? '\n\n' : '\n\n## ');
    else if (blocks.has(tag)) gap('\n\n');
    else if (Object.hasOwn(marks, tag)) {
      if (isWords) continue;
      const mark = marks[tag]!;
      if (!isEnd) open.push(mark);
      else if (open.at(-1) === mark) open.pop();
      else continue;
      parts.push(mark);
    } else if (tag === 'a') {
      if (!isEnd) {
        const [, double, single] = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(inside) ?? [];
        const href = decoded(double ?? single ?? '').words.trim();
        links.push(!isWords && isSafe(href) ? href : undefined);
        if (links.at(-1) !== undefined) parts.push('[');
        else lost.add(`a link to ${href || 'nowhere'}`);
      } else {
        const href = links.pop();
        if (href !== undefined) parts.push(`](${href})`);
      }
    } else if (others.has(tag) && !isEnd) lost.add(tag);
  }
  while (links.length) {
    const href = links.pop();
    if (href !== undefined) parts.push(`](${href})`);
  }
  while (open.length) parts.push(open.pop()!);
  let text = parts.join('');
  if (isHtml)
    text = isWords
      ? text.replace(/\s+/g, ' ')
      : text.replace(/[^\S\n]+\n(?=\n)/g, '\n').replace(/\n{3,}/g, '\n\n');
  return {text: text.trim(), isHtml, lost: [...lost]};
}
