import {html, nothing} from 'lit';
import type {Choice, SelectQuestion} from '../../definition/generated/types.js';
import {directionOf} from '../../i18n/direction.js';
import {grouped} from '../../markup/grouped.js';
import {describedBy} from '../../markup/hint-and-error.js';
import {labelled} from '../../markup/labelled.js';
import type {View} from '../view.js';

/** A native select, whose groups have headings, with an empty option that clears the answer. */
export const view: View<SelectQuestion> = (field) => {
  const {ids, question, messages, typed, words} = field;
  const choice = ({value, label}: Choice) => {
    const {text, language} = words(label);
    return html`<option
      value=${value}
      lang=${language ?? nothing}
      dir=${directionOf(language) ?? nothing}
      .selected=${value === typed}
    >
      ${text}
    </option>`;
  };
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
      ${grouped(question.options).map((options) => {
        const {heading} = options[0]!;
        const choices = options.map(choice);
        if (!heading) return choices;
        const {text, language} = words(heading);
        return html`<optgroup
          label=${text}
          lang=${language ?? nothing}
          dir=${directionOf(language) ?? nothing}
        >
          ${choices}
        </optgroup>`;
      })}
    </select>`,
  );
};
