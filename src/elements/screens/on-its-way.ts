import {html, nothing} from 'lit';
import {momentWords} from '../../i18n/moment-words.js';
import {heading} from '../../markup/heading.js';
import {saveData} from '../copy-of.js';
import type {Scope, Sending} from '../scope.js';
import {section} from './section.js';

type NotReceived = Sending & {readonly state: 'not-received'};

/** From how many attempts on other ways to take part are offered. */
const often = 3;

/**
 * Where a response stands of which nobody knows whether it arrived, as neither success nor failure (REL-05). Nothing is
 * said to be kept that was not seen there.
 */
function uncertain({ending: {messages}}: Scope, {held}: NotReceived) {
  if (held?.isKept) return {title: messages.waitingTitle, text: messages.waitingKept};
  const text = held ? messages.notKept : messages.notReceivedKept;
  return {title: messages.unconfirmedTitle, text};
}

/** Why a response was refused, and whether it is still on the device. */
function refused({ending: {messages}}: Scope, {reason, held}: NotReceived) {
  const {refused, tooLong, conflict, closedWhileAnswering} = messages;
  const by = {refused, 'too-long': tooLong, conflict, closed: closedWhileAnswering};
  const why = by[reason as keyof typeof by];
  const text = held?.isKept ? `${why} ${messages.stoppedKept}` : why;
  return {title: messages.notReceivedTitle, text};
}

/** The response was not received, or nobody knows: said plainly, with what the person can do (REL-02, REL-13). */
function notReceived(scope: Scope, sending: NotReceived): unknown {
  const {actions, ending, headingLevel, definition} = scope;
  const {messages} = ending;
  const {reason, held} = sending;
  const isUncertain = reason === 'unconfirmed';
  const {title, text} = (isUncertain ? uncertain : refused)(scope, sending);
  const {contact, alternativeFormats} = definition.organisation ?? {};
  // What is too long may have to go another way at once.
  const isOften = (held?.attempts ?? 0) >= often || reason === 'too-long';
  const button = (words: string, press: () => void) =>
    html`<button type="button" class="button secondary" part="button" @click=${press}>
      ${words}
    </button>`;
  return html`<div class="summary" part="not-received">
    <div id="not-received">
      ${heading(headingLevel, title)}
      <p>${text}</p>
    </div>
    ${
      held?.isKept && isUncertain
        ? html`<p>${messages.waitingSince(momentWords(isoOf(held.since), messages))}</p>`
        : nothing
    }
    ${contact === undefined ? nothing : scope.sayMarkdown(contact)}
    ${isOften ? section(scope, messages.otherWays, alternativeFormats) : nothing}
    <div class="buttons">
      ${button(messages.saveCopy, actions.saveCopy)}
      ${
        isOften
          ? [
              button(messages.saveData, () => saveData(scope)),
              button(messages.print, actions.print),
            ]
          : nothing
      }
    </div>
  </div>`;
}

const isoOf = (milliseconds: number) => new Date(milliseconds).toISOString();

/** Where a response stands that has been sent off and not been received. */
export function onItsWay(scope: Scope, sending: Sending): unknown {
  if (sending.state === 'not-received') return notReceived(scope, sending);
  if (sending.state !== 'under-way' || !sending.isKept) return nothing;
  return html`<p class="inset" part="saved">${scope.ending.messages.savedNotSent}</p>`;
}
