import {html, nothing} from 'lit';
import type {Held} from '../../delivery/outbox.js';
import {momentWords} from '../../i18n/moment-words.js';
import {heading} from '../../markup/heading.js';
import type {Scope} from '../scope.js';
import {section} from './section.js';

/** What is on this device since an earlier visit. */
export interface Waiting {
  /** Those that are sent again by themselves. */
  readonly responses: readonly Held[];
  /** Those that the service has refused. */
  readonly stopped: readonly Held[];
  /** How many contact details leave by themselves. */
  readonly contacts: number;
  /** The references of those that have been received meanwhile. */
  readonly arrived: readonly string[];
  /** What the person is at. */
  readonly step: 'rest' | 'trying' | 'asking' | 'deleting' | 'deleted' | 'notDeleted';
}

/** What a person can do about it. */
export interface WaitingActions {
  tryNow(): Promise<void>;
  saveCopies(): void;
  saveData(): void;
  /** Asks whether to delete it, and does so or does not. */
  ask(): void;
  keep(): void;
  remove(): Promise<void>;
}

function button(
  words: string,
  press: () => unknown,
  {id, isBusy}: {id?: string; isBusy?: boolean} = {},
) {
  return html`<button
    type="button"
    class="button secondary"
    part="button"
    id=${id ?? nothing}
    aria-disabled=${isBusy ? 'true' : nothing}
    @click=${press}
  >
    ${words}
  </button>`;
}

/** From how many attempts on other ways are offered, and copies to take there. */
const often = 3;

/**
 * What waits on this device since an earlier visit: how many, since when, and what the person can do (REL-02). Nothing
 * that was answered is shown: somebody else may be sitting here now.
 */
export function waiting(scope: Scope, all: Waiting, actions: WaitingActions): unknown {
  const {headingLevel, messages, ending, definition} = scope;
  const {messages: more} = ending;
  const {responses, stopped, contacts, arrived, step} = all;
  const isAnything = responses.length + stopped.length + contacts > 0;
  if (!isAnything && !arrived.length && !step.startsWith('delet')) return nothing;
  const [title = more.keptDeleted, ...lines] = [
    ...arrived.map(more.lateReceived),
    ...(responses.length ? [more.waitingCount(responses.length)] : []),
    ...(stopped.length ? [more.stoppedCount(stopped.length)] : []),
    ...(contacts ? [more.contactWaiting] : []),
    ...(step === 'notDeleted' ? [more.notDeleted] : []),
  ];
  const isHard = stopped.length > 0 || responses.some(({attempts}) => attempts >= often);
  const {contact, alternativeFormats} = definition.organisation ?? {};
  const since = Math.min(...responses.map((one) => one.since));
  const isTrying = step === 'trying';
  return html`<section class="inset" part="waiting" aria-labelledby="waiting">
    ${heading(headingLevel, title, {id: 'waiting', focusable: true})}
    ${lines.map((line) => html`<p>${line}</p>`)}
    ${
      responses.length
        ? html`<p>${more.waitingSince(momentWords(new Date(since).toISOString(), more))}</p>`
        : nothing
    }
    ${
      isHard
        ? [
            contact === undefined ? nothing : scope.sayMarkdown(contact),
            section(scope, more.otherWays, alternativeFormats),
          ]
        : nothing
    }
    ${
      step === 'asking' || step === 'deleting'
        ? html`<p id="waiting-question">${more.deleteKeptAsk}</p>
            <div class="buttons" role="group" aria-labelledby="waiting-question">
              ${button(more.deleteKept, actions.remove, {
                id: 'waiting-delete',
                isBusy: step === 'deleting',
              })}
              ${button(more.keepIt, actions.keep)}
            </div>`
        : isAnything
          ? html`<div class="buttons">
              ${
                isAnything
                  ? button(isTrying ? messages.sending : more.tryNow, actions.tryNow, {
                      id: 'waiting-try',
                      isBusy: isTrying,
                    })
                  : nothing
              }
              ${
                isHard
                  ? [
                      button(more.saveCopy, actions.saveCopies),
                      button(more.saveData, actions.saveData),
                    ]
                  : nothing
              }
              ${button(more.deleteKept, actions.ask, {id: 'waiting-ask'})}
            </div>`
          : nothing
    }
  </section>`;
}
