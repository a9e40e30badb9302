/** A run of text, or something around it. */
export type Inline =
  | string
  | {readonly kind: 'strong' | 'emphasis'; readonly content: readonly Inline[]}
  | {readonly kind: 'link'; readonly href: string; readonly content: readonly Inline[]}
  | {readonly kind: 'break'};

/** A block of a text. `level` of a heading counts from 1. */
export type Block =
  | {readonly kind: 'paragraph'; readonly content: readonly Inline[]}
  | {readonly kind: 'heading'; readonly level: number; readonly content: readonly Inline[]}
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly Inline[])[];
    };

/** Where a link may lead: nowhere that runs script, and nowhere that a reader would not expect. */
const isSafe = (href: string) => /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)[^\s\\]*$/i.test(href);

const deepest = 6;

/** What is no mark and comes before none. */
const plain = /[^\\\n*_[]*/y;

function inlines(source: string, depth = 0): Inline[] {
  const found: Inline[] = [];
  // Where each mark was found last: without this, a text of opening marks alone would be searched for each of them.
  const ends = new Map<string, number>();
  let text = '';
  // The lines before this one: a text that grows is not looked at again for each line.
  let lines = '';
  const close = (mark: string, from: number) => {
    const known = ends.get(mark);
    if (known !== undefined && (known === -1 || known >= from)) return known;
    const end = source.indexOf(mark, from);
    ends.set(mark, end);
    return end;
  };
  const flush = () => {
    if (lines || text) found.push(lines + text);
    lines = text = '';
  };
  for (let at = 0; at < source.length;) {
    const char = source[at]!;
    if (char === '\\' && /[\\*_[\]()#`.!+-]/.test(source[at + 1] ?? '')) {
      text += source[at + 1]!;
      at += 2;
      continue;
    }
    if (char === '\n') {
      const isBreak = text.endsWith('  ');
      lines += text.trimEnd();
      text = '';
      if (isBreak) {
        flush();
        found.push({kind: 'break'});
      } else lines += ' ';
      at++;
      continue;
    }
    if (depth < deepest && (char === '*' || char === '_')) {
      const mark = source[at + 1] === char ? char + char : char;
      const from = at + mark.length;
      // An underscore inside a word is a letter of it.
      const inWord = char === '_' && /[\p{L}\p{N}]$/u.test(source.slice(Math.max(at - 2, 0), at));
      const end = inWord || /\s/.test(source[from] ?? ' ') ? -1 : close(mark, from + 1);
      if (end !== -1 && !/\s/.test(source[end - 1]!)) {
        flush();
        const kind = mark.length === 2 ? 'strong' : 'emphasis';
        found.push({kind, content: inlines(source.slice(from, end), depth + 1)});
        at = end + mark.length;
        continue;
      }
      text += mark;
      at += mark.length;
      continue;
    }
    if (depth < deepest && char === '[') {
      const middle = close('](', at + 1);
      const end = middle === -1 ? -1 : close(')', middle + 2);
      const href = end === -1 ? '' : source.slice(middle + 2, end).trim();
      if (href && isSafe(href) && !source.slice(at + 1, middle).includes('[')) {
        flush();
        found.push({kind: 'link', href, content: inlines(source.slice(at + 1, middle), deepest)});
        at = end + 1;
        continue;
      }
    }
    // Up to the next mark at once, which is much faster than letter by letter.
    plain.lastIndex = at + 1;
    text += char + plain.exec(source)![0];
    at = plain.lastIndex;
  }
  flush();
  return found;
}

const bullet = /^\s{0,3}[-*+]\s+(.*)$/;
const numbered = /^\s{0,3}\d{1,4}[.)]\s+(.*)$/;
const title = /^(#{1,6})\s+(.*)$/;

/** The words of a heading without the marks that may close it. */
function withoutMarks(words: string): string {
  let end = words.trimEnd().length;
  while (words[end - 1] === '#') end--;
  return words.slice(0, end).trimEnd();
}

/**
 * Reads the part of Markdown that authors may use: paragraphs, headings, emphasis, lists of one level and links to
 * the web, mail or telephone. Everything else, HTML included, is text. Never throws; time grows with the length.
 */
export function readMarkdown(source: string): Block[] {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  let list: {ordered: boolean; items: string[][]} | undefined;
  const flush = () => {
    if (paragraph.length) blocks.push({kind: 'paragraph', content: inlines(paragraph.join('\n'))});
    if (list)
      blocks.push({
        kind: 'list',
        ordered: list.ordered,
        items: list.items.map((lines) => inlines(lines.join('\n'))),
      });
    paragraph = [];
    list = undefined;
  };
  for (const line of source.split(/\r\n?|\n/)) {
    const heading = title.exec(line);
    const item = bullet.exec(line) ?? numbered.exec(line);
    if (line.trim() === '') flush();
    else if (heading) {
      flush();
      blocks.push({
        kind: 'heading',
        level: heading[1]!.length,
        content: inlines(withoutMarks(heading[2]!)),
      });
    } else if (item) {
      const ordered = !bullet.test(line);
      if (!list || list.ordered !== ordered) {
        flush();
        list = {ordered, items: []};
      }
      list.items.push([item[1]!]);
    } else if (list) list.items.at(-1)!.push(line.trim());
    else paragraph.push(line);
  }
  flush();
  return blocks;
}
