import {html} from 'lit';
import type {Words} from '../definition/text-in.js';
import {directionOf} from '../i18n/direction.js';

/** Words ready for a template: a string, or a `<span lang dir>` when they are in another language. */
export const marked = ({text, language}: Words): unknown =>
  language === undefined
    ? text
    : html`<span lang=${language} dir=${directionOf(language)}>${text}</span>`;
