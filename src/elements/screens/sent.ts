import {html, nothing} from 'lit';
import {momentWords} from '../../i18n/moment-words.js';
import {heading} from '../../markup/heading.js';
import type {Received, Scope} from '../scope.js';
import {answers} from './answers.js';
import {section} from './section.js';

/** Whether the contact details have been received, too, and what to do if not. */
function contactParcel({actions, ending: {messages}}: Scope, state: Received['contact']): unknown {
  if (state === undefined) return nothing;
  const words = {
    received: messages.contactReceived,
    kept: messages.contactKept,
    'not-received': messages.contactNotReceived,
  }[state];
  return html`<div
    class=${state === 'not-received' ? 'summary' : 'inset'}
    id="contact-parcel"
    tabindex="-1"
  >
    <p>${words}</p>
    ${
      state === 'received'
        ? nothing
        : html`<div class="buttons">
            <button type="button" class="button" part="button" @click=${actions.next}>
              ${messages.contactAgain}
            </button>
          </div>`
    }
  </div>`;
}

/** The response was received: the reference, what happens next, and a copy to keep. */
export function sent(scope: Scope, {receipt, again, contact}: Received): unknown {
  const {definition, actions, ending, headingLevel, session} = scope;
  const {messages} = ending;
  const {confirmation, organisation} = definition;
  const title =
    confirmation?.title === undefined ? messages.sentTitle : scope.say(confirmation.title);
  const pages = session.plan.pages.filter((page) => session.isOpen(page));
  return html`
    <div class="panel" part="confirmation">
      ${heading(headingLevel, title, {id: 'heading', focusable: true})}
      <p>
        ${messages.reference}<br /><strong class="reference"
          ><bdi>${receipt.reference}</bdi></strong
        >
      </p>
    </div>
    ${contactParcel(scope, contact)}
    ${again ? html`<p class="inset">${messages.alreadySent}</p>` : nothing}
    ${organisation ? html`<p>${messages.receivedBy(scope.words(organisation.name).text)}</p>` : nothing}
    ${
      receipt.receivedAt
        ? html`<p>${messages.receivedAt(momentWords(receipt.receivedAt, messages))}</p>`
        : nothing
    }
    ${
      confirmation?.text === undefined
        ? nothing
        : scope.sayMarkdown(confirmation.text, headingLevel + 1)
    }
    ${section(scope, messages.whatNext, confirmation?.next)}
    ${section(scope, messages.contact, organisation?.contact)}
    <section class="section">
      ${heading(headingLevel + 1, messages.keepCopy)}
      <div class="buttons">
        <button type="button" class="button secondary" part="button" @click=${actions.print}>
          ${messages.print}
        </button>
        <button type="button" class="button secondary" part="button" @click=${actions.saveCopy}>
          ${messages.saveCopy}
        </button>
      </div>
    </section>
    <section class="section">
      ${heading(headingLevel + 1, messages.yourAnswers)}
      ${answers(scope, pages, {changeable: false, level: headingLevel + 2})}
    </section>
  `;
}
