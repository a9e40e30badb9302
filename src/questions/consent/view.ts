import {html, nothing} from 'lit';
import type {ConsentQuestion} from '../../definition/generated/types.js';
import {fieldset} from '../../markup/fieldset.js';
import type {View} from '../view.js';

/** A checkbox that nobody has ticked beforehand (UK GDPR, recital 32). */
export const view: View<ConsentQuestion> = (field) => {
  const {ids, question, typed, say} = field;
  const change = (event: Event) =>
    field.answerWith((event.target as HTMLInputElement).checked ? true : undefined);
  return fieldset(
    field,
    html`<div class="option" part="option">
      <input
        id=${ids.control}
        class="tick"
        type="checkbox"
        aria-required=${question.required ? 'true' : nothing}
        aria-invalid=${field.error ? 'true' : nothing}
        aria-describedby=${field.error ? ids.error : nothing}
        .checked=${typed === true}
        @change=${change}
      /><label class="option-label" for=${ids.control}>${say(question.text)}</label>
    </div>`,
  );
};
