import {html, nothing} from 'lit';
import {closingWords, openingWords} from '../../i18n/moment-words.js';
import {heading} from '../../markup/heading.js';
import {noticeOf} from '../attend.js';
import type {Scope} from '../scope.js';
import {languageList} from './language-list.js';

/** What is shown in place of the form: that it is not open, or what a kiosk shows between two people. */
export const closedDoor = (scope: Scope, state: 'early' | 'closed' | 'kiosk'): unknown =>
  state === 'kiosk'
    ? scope.parts.standing!.instead!(scope)
    : html`${notOpen(scope, state)}<slot></slot>`;

/** Not yet open, or closed: when, and whom to ask. */
export function notOpen(scope: Scope, state: 'early' | 'closed'): unknown {
  const {definition, ending, headingLevel} = scope;
  const {messages} = ending;
  const {opens, closes, organisation, title} = definition;
  const words =
    state === 'early' ? openingWords(opens!, messages) : closingWords(closes!, messages);
  return html`
    ${noticeOf(scope)}
    <div class="top"><span></span>${languageList(scope)}</div>
    <p class="caption">${scope.say(title)}</p>
    ${heading(headingLevel, state === 'early' ? messages.earlyTitle : messages.closedTitle, {
      id: 'heading',
      focusable: true,
    })}
    <p class="inset">${state === 'early' ? messages.opensAt(words) : messages.closedAt(words)}</p>
    ${
      state === 'closed' && definition.confirmation?.next !== undefined
        ? html`<section class="section">
            ${heading(headingLevel + 1, messages.whatNext)}
            ${scope.sayMarkdown(definition.confirmation.next, headingLevel + 2)}
          </section>`
        : nothing
    }
    ${
      organisation?.contact === undefined
        ? nothing
        : html`<section class="section">
            ${heading(headingLevel + 1, messages.contact)}
            ${scope.sayMarkdown(organisation.contact, headingLevel + 2)}
          </section>`
    }
  `;
}
