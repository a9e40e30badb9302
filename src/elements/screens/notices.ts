import {html, nothing} from 'lit';
import {closingWords, openingWords} from '../../i18n/moment-words.js';
import {heading} from '../../markup/heading.js';
import type {Reason} from '../../delivery/transport.js';
import type {Scope} from '../scope.js';
import {languageList} from './language-list.js';

/** Not yet open, or closed: when, and whom to ask. */
export function notOpen(scope: Scope, state: 'early' | 'closed'): unknown {
  const {definition, ending, headingLevel} = scope;
  const {messages} = ending;
  const {opens, closes, organisation, title} = definition;
  const words =
    state === 'early' ? openingWords(opens!, messages) : closingWords(closes!, messages);
  return html`
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

/** The response was not received: said plainly, with what the person can do. */
export function notReceived(scope: Scope, reason: Reason): unknown {
  const {actions, ending, headingLevel} = scope;
  const {messages} = ending;
  const text = {
    unconfirmed: `${messages.notReceived} ${messages.notReceivedKept}`,
    refused: messages.refused,
    conflict: messages.conflict,
    closed: messages.closedWhileAnswering,
  }[reason];
  return html`<div class="summary" part="not-received">
    ${heading(headingLevel, messages.notReceivedTitle)}
    <p id="not-received">${text}</p>
    ${
      scope.definition.organisation?.contact === undefined
        ? nothing
        : scope.sayMarkdown(scope.definition.organisation.contact)
    }
    <div class="buttons">
      <button type="button" class="button secondary" part="button" @click=${actions.saveCopy}>
        ${messages.saveCopy}
      </button>
    </div>
  </div>`;
}
