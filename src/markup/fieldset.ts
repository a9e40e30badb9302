import {html, nothing, type TemplateResult} from 'lit';
import type {Field} from './field.js';
import {heading} from './heading.js';
import {describedBy, hintAndError} from './hint-and-error.js';
import {labelWords} from './label-words.js';

/**
 * A group of controls under its question. Radios are a `radiogroup`, which may be required and invalid; a plain
 * group may not, so there the words say it. `described` are the ids of what else describes it.
 */
export function fieldset<Q>(
  field: Field<Q>,
  content: unknown,
  {radiogroup = false, described = []}: {radiogroup?: boolean; described?: string[]} = {},
): TemplateResult {
  const words = labelWords(field);
  return html`<fieldset
    role=${radiogroup ? 'radiogroup' : nothing}
    aria-required=${radiogroup && field.question.required ? 'true' : nothing}
    aria-invalid=${radiogroup && field.error ? 'true' : nothing}
    aria-describedby=${describedBy(field, ...described)}
  >
    <legend id=${field.ids.label} class="label" part="label">
      ${field.headingLevel ? heading(field.headingLevel, words, {id: 'heading', focusable: true}) : words}
    </legend>
    ${hintAndError(field)} ${content}
  </fieldset>`;
}
