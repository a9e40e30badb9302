import {html, nothing, type TemplateResult} from 'lit';
import {readMarkdown, type Inline} from '../definition/markdown.js';
import {directionOf} from '../i18n/direction.js';
import {heading} from './heading.js';

const inline = (content: readonly Inline[]): unknown[] =>
  content.map((part) => {
    if (typeof part === 'string') return part;
    if (part.kind === 'break') return html`<br />`;
    const inner = inline(part.content);
    if (part.kind === 'link')
      return html`<a class="link" href=${part.href} rel="noopener">${inner}</a>`;
    return part.kind === 'strong' ? html`<strong>${inner}</strong>` : html`<em>${inner}</em>`;
  });

/** An author's Markdown as a template. `level` is the heading level that its highest headings get. */
export function markdown(source: string, level: number, language?: string): TemplateResult {
  const read = readMarkdown(source);
  // Authors begin with "##" as often as with "#": no level is skipped for it.
  const highest = Math.min(...read.map((block) => (block.kind === 'heading' ? block.level : 6)));
  const blocks = read.map((block) => {
    if (block.kind === 'paragraph') return html`<p>${inline(block.content)}</p>`;
    if (block.kind === 'heading')
      return heading(level + block.level - highest, inline(block.content));
    const items = block.items.map((item) => html`<li>${inline(item)}</li>`);
    return block.ordered
      ? html`<ol class="list">
          ${items}
        </ol>`
      : html`<ul class="list">
          ${items}
        </ul>`;
  });
  return html`<div
    class="prose"
    lang=${language ?? nothing}
    dir=${directionOf(language) ?? nothing}
  >
    ${blocks}
  </div>`;
}
