import {html, nothing} from 'lit';
import type {TimeQuestion} from '../../definition/generated/types.js';
import {describedBy} from '../../markup/hint-and-error.js';
import {labelled} from '../../markup/labelled.js';
import type {View} from '../view.js';

/**
 * One box for text: people write a time in many ways, a keyboard for numbers has no colon, and `type="time"` hides
 * what it cannot read and looks different on every device.
 */
export const view: View<TimeQuestion> = (field) => {
  const {ids, question, typed} = field;
  return labelled(
    field,
    html`<input
      id=${ids.control}
      class="input sized"
      size="12"
      part="input"
      type="text"
      dir="ltr"
      spellcheck="false"
      autocapitalize="none"
      aria-required=${question.required ? 'true' : nothing}
      aria-invalid=${field.error ? 'true' : nothing}
      aria-describedby=${describedBy(field)}
      .value=${typeof typed === 'string' ? typed : ''}
      @input=${(event: Event) => field.answerWith((event.target as HTMLInputElement).value)}
    />`,
  );
};
