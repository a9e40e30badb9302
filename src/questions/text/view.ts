import {html, nothing} from 'lit';
import type {TextQuestion} from '../../definition/generated/types.js';
import {describedBy} from '../../markup/hint-and-error.js';
import {labelled} from '../../markup/labelled.js';
import type {View} from '../view.js';

type Format = NonNullable<TextQuestion['format']>;

// Each format with the keyboard that phones show for it; a "type" that brings its own checks and messages is avoided.
const inputModes: Record<Format, string> = {
  email: 'email',
  tel: 'tel',
  url: 'url',
  postcode: 'text',
};

/** A single line of text. No `maxlength`: a text that is too long is kept, and the person told (PAT-12). */
export const view: View<TextQuestion> = (field) => {
  const {ids, question, typed} = field;
  const {format, autocomplete, width} = question;
  // E-mail addresses and the like read from left to right in every language.
  const direction = format ? 'ltr' : 'auto';
  const spellcheck = question.spellcheck ?? (format ? false : undefined);
  return labelled(
    field,
    html`<input
      id=${ids.control}
      class=${width ? 'input sized' : 'input'}
      size=${width ?? nothing}
      part="input"
      type="text"
      dir=${direction}
      inputmode=${format ? inputModes[format] : nothing}
      autocomplete=${autocomplete ?? nothing}
      spellcheck=${spellcheck === undefined ? nothing : String(spellcheck)}
      autocapitalize=${format && format !== 'postcode' ? 'none' : nothing}
      aria-required=${question.required ? 'true' : nothing}
      aria-invalid=${field.error ? 'true' : nothing}
      aria-describedby=${describedBy(field)}
      .value=${typeof typed === 'string' ? typed : ''}
      @input=${(event: Event) => field.answerWith((event.target as HTMLInputElement).value)}
    />`,
  );
};
