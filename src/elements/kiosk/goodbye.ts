import {html, nothing} from 'lit';
import type {KioskMessages} from '../../i18n/kiosk-messages.js';
import {heading} from '../../markup/heading.js';
import type {Scope} from '../scope.js';
import {button} from '../screens/button.js';
import {section} from '../screens/section.js';
import type {Kept} from './keep-sealed.js';

/** What a person can do there. */
export interface GoodbyeActions {
  next(): void;
  tryAgain(): void;
}

/**
 * What has become of a response, for the person who gave it: none of its answers, since the next person may be looking.
 * An author's own words for it would say that it has been received.
 */
export function goodbye(
  scope: Scope,
  words: KioskMessages,
  kept: Kept,
  {next, tryAgain}: GoodbyeActions,
): unknown {
  const {definition, headingLevel, messages, ending} = scope;
  const title = {
    saved: words.savedTitle,
    received: ending.messages.sentTitle,
    unsaved: words.unsavedTitle,
  }[kept];
  const text = {saved: words.savedText, received: undefined, unsaved: words.unsavedText}[kept];
  const head = html`${heading(headingLevel, title, {id: 'heading', focusable: true})}
  ${text ? html`<p>${text}</p>` : nothing}`;
  return html`<div
      class=${kept === 'unsaved' ? 'summary' : 'panel'}
      part=${kept === 'unsaved' ? 'not-received' : 'confirmation'}
    >
      ${head}
    </div>
    ${
      kept === 'unsaved'
        ? nothing
        : section(scope, ending.messages.whatNext, definition.confirmation?.next)
    }
    ${section(scope, ending.messages.contact, definition.organisation?.contact)}
    <div class="buttons">
      ${kept === 'unsaved' ? button(messages.tryAgain, tryAgain, {kind: 'button'}) : nothing}
      ${button(words.next, next, {kind: kept === 'unsaved' ? 'button secondary' : 'button'})}
    </div>`;
}
