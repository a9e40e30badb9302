import {html} from 'lit';
import type {Words} from '../definition/text-in.js';

/** Words ready for a template: a string, or a `<span lang>` when they are in another language. */
export const marked = ({text, language}: Words): unknown =>
  language === undefined ? text : html`<span lang=${language}>${text}</span>`;
