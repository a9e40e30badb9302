import {readMarkdown, type Inline} from '../../definition/markdown.js';
import {directionOf} from '../../i18n/direction.js';
import type {Said, Saying} from '../../questions/paper-part.js';

// What no document of HTML may hold, and what turns the direction of everything after it.
const forbidden = /[^\P{Cc}\t\n\r]|[\u202a-\u202e]|\p{Cs}|[\ufdd0-\ufdef\ufffe\uffff]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML that is nothing but this text, in an element or an attribute. */
export const escaped = (text: string): string =>
  text.replace(forbidden, '\ufffd').replace(/[&<>"']/g, (char) => entities[char]!);

/** A text as a string of CSS, with its quotation marks, that ends neither itself nor the style sheet. */
export const cssString = (text: string): string =>
  `"${text.replace(forbidden, '\ufffd').replace(/[^\w .\u00b7-]/gu, (char) => `\\${char.codePointAt(0)!.toString(16)} `)}"`;

/** The attributes that say in which language a text is, where it is another than the one around it. */
export function languageOf(language: string | undefined, around: string): string {
  if (language === undefined || language === around) return '';
  return ` lang="${escaped(language)}" dir="${directionOf(language)}"`;
}

const inline = (content: readonly Inline[]): string =>
  content
    .map((part) => {
      if (typeof part === 'string') return escaped(part);
      if (part.kind === 'break') return '<br>';
      const inner = inline(part.content);
      // A browser tags `strong` as PDF 2.0 has it, which readers of PDF 1.7 do not know.
      if (part.kind === 'strong') return `<b>${inner}</b>`;
      if (part.kind !== 'link') return `<i>${inner}</i>`;
      // Nobody can press a link on paper.
      const address = part.href.replace(/^(mailto|tel):/, '');
      const isSaid = inner.replace(/\s/g, '').includes(escaped(address).replace(/\s/g, ''));
      const isNumber = part.href.startsWith('tel:');
      const said = isSaid || isNumber ? '' : ` <bdi class="address">(${escaped(address)})</bdi>`;
      return `<a href="${escaped(part.href)}">${inner}</a>${said}`;
    })
    .join('');

/** An author’s Markdown as HTML. Its highest headings get the level `level`. */
export function markdownIn({text}: Saying, level: number): string {
  const blocks = readMarkdown(text);
  const highest = Math.min(...blocks.map((one) => (one.kind === 'heading' ? one.level : 6)));
  return blocks
    .map((block) => {
      if (block.kind === 'paragraph') return `<p>${inline(block.content)}</p>`;
      if (block.kind === 'heading') {
        const own = Math.min(6, level + block.level - highest);
        return `<h${own}>${inline(block.content)}</h${own}>`;
      }
      const items = block.items.map((item) => `<li>${inline(item)}</li>`).join('');
      return block.ordered ? `<ol>${items}</ol>` : `<ul>${items}</ul>`;
    })
    .join('');
}

/** The languages of a text, each in an element of its own: below each other, or in a line with a stroke between them. */
export class Markup {
  constructor(readonly language: string) {}

  /** In a line: for labels of boxes and what is as short. */
  line(said: Said | undefined, separator = ' <span class="stroke">/</span> '): string {
    return (said ?? [])
      .map(
        ({text, language}) =>
          `<span class="said"${languageOf(language, this.language)}>${escaped(text)}</span>`,
      )
      .join(separator);
  }

  /** Below each other. */
  lines(said: Said | undefined): string {
    return (said ?? [])
      .map(
        ({text, language}) =>
          `<span class="said row"${languageOf(language, this.language)}>${escaped(text)}</span>`,
      )
      .join(' ');
  }

  /** A paragraph for each language. */
  paragraphs(said: Said | undefined, name = ''): string {
    return (said ?? [])
      .map(
        ({text, language}) =>
          `<p${name && ` class="${name}"`}${languageOf(language, this.language)}>${escaped(text)}</p>`,
      )
      .join('');
  }

  /** Markdown for each language, side by side where there is room. */
  prose(said: Said | undefined, level: number): string {
    if (!said?.length) return '';
    const each = said.map(
      (one) => `<div${languageOf(one.language, this.language)}>${markdownIn(one, level)}</div>`,
    );
    return `<div class="prose${said.length > 1 ? ' twin' : ''}">${each.join('')}</div>`;
  }
}
