import {html, type TemplateResult} from 'lit';
import type {Field} from './field.js';
import {heading} from './heading.js';
import {hintAndError} from './hint-and-error.js';
import {labelWords} from './label-words.js';

/** One control under its question. The control carries `id=${field.ids.control}`. */
export function labelled<Q>(field: Field<Q>, control: unknown): TemplateResult {
  const label = html`<label
    id=${field.ids.label}
    class="label"
    part="label"
    for=${field.ids.control}
    >${labelWords(field)}</label
  >`;
  return html`${field.headingLevel ? heading(field.headingLevel, label, {id: 'heading', focusable: true}) : label}
  ${hintAndError(field)} ${control}`;
}
