import {html} from 'lit';
import type {KeyingMessages} from '../../i18n/keying-messages.js';
import {heading} from '../../markup/heading.js';
import type {Scope} from '../scope.js';
import {button} from '../screens/button.js';
import {faultOf} from './keying-screen.js';
import {textField, textIn} from './text-field.js';

/** Asks why a sheet is set aside. */
export function asideScreen(
  scope: Scope,
  words: KeyingMessages,
  {serial, error, fault}: {serial: string; error: string | undefined; fault: string | undefined},
  {setAside, back}: {setAside(reason: string): void; back(): void},
): unknown {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setAside(textIn(event, 'paper-reason'));
  };
  return html`${heading(scope.headingLevel, words.asideTitle(serial), {id: 'heading', focusable: true})}
    ${faultOf({fault})}
    <form novalidate autocomplete="off" @submit=${submit}>
      ${textField(words, {
        id: 'paper-reason',
        label: words.reason,
        hint: words.reasonHint,
        error,
        size: 40,
      })}
      <div class="buttons">
        <button class="button" part="button" id="paper-aside-now">${words.setAside}</button>
        ${button(words.stay, back, {id: 'paper-back'})}
      </div>
    </form>`;
}

/** Says why a sheet cannot be sent, once it is set aside. */
export function unfitScreen(
  scope: Scope,
  words: KeyingMessages,
  {serial, why}: {serial: string; why: readonly string[]},
  {correct, close}: {correct(): void; close(): void},
): unknown {
  return html`${heading(scope.headingLevel, words.unfitTitle(serial), {id: 'heading', focusable: true})}
    <ul class="list" part="paper-unfit">
      ${why.map((line) => html`<li>${line}</li>`)}
    </ul>
    <p>${words.unfitText}</p>
    <div class="buttons">
      ${button(words.setAside, close, {id: 'paper-aside-now', kind: 'button'})}
      ${button(words.back, correct, {id: 'paper-back'})}
    </div>`;
}
