import {html, nothing} from 'lit';
import type {KioskMessages} from '../../i18n/kiosk-messages.js';
import {heading} from '../../markup/heading.js';
import type {Scope} from '../scope.js';

/** What is wrong with the PIN that was tried, in words. */
export type DoorFault = string | undefined;

/** Asks the staff for their PIN. `tried` is given what was typed. */
export function staffDoor(
  {headingLevel, messages}: Scope,
  words: KioskMessages,
  fault: DoorFault,
  {tried, close}: {tried(pin: string): void; close(): void},
): unknown {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const input = (event.target as HTMLFormElement).querySelector('input')!;
    const {value} = input;
    input.value = '';
    tried(value);
  };
  return html`${heading(headingLevel, words.staffTitle, {id: 'heading', focusable: true})}
    <form novalidate autocomplete="off" @submit=${submit}>
      <label class="label" part="label" for="kiosk-pin">${words.pin}</label>
      ${
        fault
          ? html`<p id="kiosk-pin-error" class="error" part="error">
              <span class="visually-hidden">${`${messages.error} `}</span>${fault}
            </p>`
          : nothing
      }
      <input
        id="kiosk-pin"
        class="input sized"
        part="input"
        type="password"
        inputmode="numeric"
        autocomplete="off"
        aria-invalid=${fault ? 'true' : nothing}
        aria-describedby=${fault ? 'kiosk-pin-error' : nothing}
      />
      <div class="buttons">
        <button class="button" part="button">${words.open}</button>
        <button type="button" class="button secondary" part="button" @click=${close}>
          ${words.close}
        </button>
      </div>
    </form>`;
}
