import {html, nothing} from 'lit';
import type {KeyingMessages} from '../../i18n/keying-messages.js';

/** What a box for a short text says of itself. */
export interface TextField {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly value?: string;
  /** How wide it is, in characters. */
  readonly size: number;
}

/** A box for a short text about the keying, which is no question of the form. */
export function textField(
  words: KeyingMessages,
  {id, label, hint, error, value = '', size}: TextField,
): unknown {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return html`<div class="question">
    <label class="label" part="label" for=${id}>${label}</label>
    ${hint ? html`<p class="hint" part="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${
      error
        ? html`<p class="error" part="error" id="${id}-error">
            <span class="visually-hidden">${`${words.error} `}</span>${error}
          </p>`
        : nothing
    }
    <input
      id=${id}
      name=${id}
      class="input sized"
      part="input"
      type="text"
      size=${size}
      .value=${value}
      autocomplete="off"
      autocapitalize="characters"
      spellcheck="false"
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${described || nothing}
    />
  </div>`;
}

/** What stands in such a box of a form that was sent. */
export const textIn = (event: SubmitEvent, id: string): string =>
  (event.target as HTMLFormElement).querySelector<HTMLInputElement>(`#${id}`)!.value;
