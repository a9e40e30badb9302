import {html, nothing} from 'lit';
import type {SelectQuestion} from '../../definition/generated/types.js';
import {describedBy} from '../../markup/hint-and-error.js';
import {labelled} from '../../markup/labelled.js';
import type {View} from '../view.js';

/** A native select, with an empty option that clears the answer. */
export const view: View<SelectQuestion> = (field) => {
  const {ids, question, messages, typed} = field;
  return labelled(
    field,
    html`<select
      id=${ids.control}
      class="input select"
      part="input"
      autocomplete=${question.autocomplete ?? nothing}
      aria-required=${question.required ? 'true' : nothing}
      aria-invalid=${field.error ? 'true' : nothing}
      aria-describedby=${describedBy(field)}
      @change=${(event: Event) => field.answerWith((event.target as HTMLSelectElement).value)}
    >
      <option value="" .selected=${!typed}>${messages.chooseOne}</option>
      ${question.options.map(({value, label}) => {
        const {text, language} = field.words(label);
        return html`<option value=${value} lang=${language ?? nothing} .selected=${value === typed}>
          ${text}
        </option>`;
      })}
    </select>`,
  );
};
