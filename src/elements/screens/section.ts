import {html, nothing} from 'lit';
import type {Text} from '../../definition/generated/types.js';
import {heading} from '../../markup/heading.js';
import type {Scope} from '../scope.js';

/** An author's Markdown under a heading of ours, with more below it; nothing when the author wrote none. */
export const section = (
  {headingLevel, sayMarkdown}: Scope,
  title: string,
  text: Text | undefined,
  more: unknown = nothing,
): unknown =>
  text === undefined
    ? nothing
    : html`<section class="section">
        ${heading(headingLevel + 1, title)} ${sayMarkdown(text, headingLevel + 2)} ${more}
      </section>`;
