import {html, nothing, type TemplateResult} from 'lit';
import type {Text} from '../definition/generated/types.js';
import type {Field} from './field.js';
import {describedBy} from './hint-and-error.js';

/** What an author may say of a box for a number. */
export interface NumberBoxQuestion {
  readonly decimals?: number;
  readonly min?: number;
  readonly prefix?: Text;
  readonly suffix?: Text;
  readonly width?: number;
}

/** One box for a number, where it is not the only control of its question. */
export interface NumberBox {
  readonly id: string;
  readonly typed: unknown;
  readonly isRequired: boolean;
  readonly isInvalid: boolean;
  readonly described: unknown;
  answerWith(typed: string): void;
}

/** A number as text: `type="number"` changes its value under a mouse wheel and hides what it cannot read (PAT-11). */
export function numberBox<Q extends NumberBoxQuestion>(
  field: Field<Q>,
  box?: NumberBox,
): TemplateResult {
  const {question, say} = field;
  const {decimals, min, prefix, suffix, width = 10} = question;
  const {id, typed, isRequired, isInvalid, described, answerWith} = box ?? {
    ...field,
    id: field.ids.control,
    isRequired: question.required,
    isInvalid: field.error,
    described: describedBy(field),
  };
  // Some phones show no minus sign on a numeric keyboard.
  const inputMode = min === undefined || min < 0 ? nothing : decimals ? 'decimal' : 'numeric';
  return html`<div class="affixed">
    ${prefix === undefined ? nothing : html`<span class="affix" aria-hidden="true">${say(prefix)}</span>`}
    <input
      id=${id}
      class="input sized"
      size=${width}
      part="input"
      type="text"
      dir="ltr"
      inputmode=${inputMode}
      spellcheck="false"
      aria-required=${isRequired ? 'true' : nothing}
      aria-invalid=${isInvalid ? 'true' : nothing}
      aria-describedby=${described}
      .value=${typeof typed === 'string' || typeof typed === 'number' ? String(typed) : ''}
      @input=${(event: Event) => answerWith((event.target as HTMLInputElement).value)}
    />
    ${suffix === undefined ? nothing : html`<span class="affix" aria-hidden="true">${say(suffix)}</span>`}
  </div>`;
}
