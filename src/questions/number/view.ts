import {html, nothing} from 'lit';
import type {NumberQuestion} from '../../definition/generated/types.js';
import type {Bounds} from '../../engine/question-model.js';
import {describedBy} from '../../markup/hint-and-error.js';
import {labelled} from '../../markup/labelled.js';
import type {View} from '../view.js';

/** A number as text: `type="number"` changes its value under a mouse wheel and hides what it cannot read (PAT-11). */
export const view: View<NumberQuestion & Bounds<number>> = (field) => {
  const {ids, question, typed, say} = field;
  const {decimals, min, prefix, suffix, width = 10} = question;
  // Some phones show no minus sign on a numeric keyboard.
  const inputMode = min === undefined || min < 0 ? nothing : decimals ? 'decimal' : 'numeric';
  return labelled(
    field,
    html`<div class="affixed">
      ${prefix === undefined ? nothing : html`<span class="affix" aria-hidden="true">${say(prefix)}</span>`}
      <input
        id=${ids.control}
        class="input sized"
        size=${width}
        part="input"
        type="text"
        dir="ltr"
        inputmode=${inputMode}
        spellcheck="false"
        aria-required=${question.required ? 'true' : nothing}
        aria-invalid=${field.error ? 'true' : nothing}
        aria-describedby=${describedBy(field)}
        .value=${typeof typed === 'string' || typeof typed === 'number' ? String(typed) : ''}
        @input=${(event: Event) => field.answerWith((event.target as HTMLInputElement).value)}
      />
      ${suffix === undefined ? nothing : html`<span class="affix" aria-hidden="true">${say(suffix)}</span>`}
    </div>`,
  );
};
