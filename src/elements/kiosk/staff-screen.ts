import {html, nothing} from 'lit';
import {momentWords} from '../../i18n/moment-words.js';
import type {KioskMessages} from '../../i18n/kiosk-messages.js';
import {heading} from '../../markup/heading.js';
import type {Scope} from '../scope.js';
import type {Settings} from './settings.js';
import type {StaffView} from './staff.js';

/** What the staff can do. */
export interface StaffActions {
  send(): void;
  export(): void;
  ask(): void;
  keep(): void;
  clear(): void;
  close(): void;
}

const isoOf = (milliseconds: number) => new Date(milliseconds).toISOString();

/** What the staff are told of the page itself. */
export interface PageState {
  /** Whether it can start without a connection. */
  readonly isOffline: boolean;
  /** Whether the browser keeps what is here even when it runs short of space; undefined where it does not say. */
  readonly isPersistent?: boolean;
}

/** What came of the last thing that the staff did, in words; none where nothing did. */
export function outcomesOf({outcome}: StaffView, words: KioskMessages): readonly string[] {
  if (!outcome) return [];
  if ('what' in outcome) return [words[outcome.what]];
  const {cleared, notCleared} = outcome;
  return [
    ...(cleared || !notCleared ? [words.cleared(cleared)] : []),
    ...(notCleared ? [words.notCleared(notCleared)] : []),
  ];
}

function button(
  label: string,
  press: () => void,
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
    ${label}
  </button>`;
}

/** The last export, and what can be done once it is in a safe place. */
function fileOf(
  {file, step}: StaffView,
  words: KioskMessages,
  {ask, keep, clear}: StaffActions,
): unknown {
  if (!file) return nothing;
  return html`<div class="inset" part="kiosk-file">
    <p id="kiosk-file" tabindex="-1">${words.exported(file.name)}</p>
    <p>${words.exportedCount(file.keys.length)}</p>
    ${
      step === 'asking'
        ? html`<p id="kiosk-clear-ask">${words.clearAsk}</p>
            <div class="buttons" role="group" aria-labelledby="kiosk-clear-ask">
              ${button(words.clearNow, clear, {id: 'kiosk-clear-now'})} ${button(words.keep, keep)}
            </div>`
        : html`<div class="buttons">${button(words.clear, ask, {id: 'kiosk-clear'})}</div>`
    }
  </div>`;
}

/** What is on the device: how much, when something was last sent, and the ways to get it off. Nothing of it is readable. */
export function staffScreen(
  scope: Scope,
  words: KioskMessages,
  view: StaffView,
  {event, device, endpoint, worker}: Settings,
  {isOffline, isPersistent}: PageState,
  actions: StaffActions,
): unknown {
  const {waiting, unkept, refused, tally, step} = view;
  const {sealed, sent, deleted, lastSent} = tally;
  const {messages} = scope.ending;
  const lines = [
    ...(event ? [words.event(event)] : []),
    ...(device ? [words.device(device)] : []),
    words.sealedCount(sealed),
    words.waitingCount(waiting.length - unkept),
    ...(unkept ? [words.unkeptCount(unkept)] : []),
    ...(refused ? [words.refusedCount(refused)] : []),
    ...(endpoint ? [words.sentCount(sent)] : [words.noService]),
    ...(endpoint
      ? [
          lastSent === undefined
            ? words.neverSent
            : words.lastSent(momentWords(isoOf(lastSent), messages)),
        ]
      : []),
    ...(deleted ? [words.cleared(deleted)] : []),
    ...(worker ? [isOffline ? words.offlineReady : words.offlineNot] : []),
    ...(isPersistent === false ? [words.mayBeDeleted] : []),
  ];
  const outcomes = outcomesOf(view, words);
  return html`${heading(scope.headingLevel, words.staffTitle, {id: 'heading', focusable: true})}
    <ul class="list" part="kiosk-state">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
    ${
      outcomes.length
        ? html`<div class="inset" id="kiosk-outcome">
            ${outcomes.map((outcome) => html`<p>${outcome}</p>`)}
          </div>`
        : nothing
    }
    ${fileOf(view, words, actions)}
    <div class="buttons">
      ${
        endpoint
          ? button(step === 'sending' ? words.sendingNow : words.sendNow, actions.send, {
              id: 'kiosk-send',
              isBusy: step === 'sending',
            })
          : nothing
      }
      ${waiting.length ? button(words.exportFile, actions.export, {id: 'kiosk-export'}) : nothing}
      ${button(words.close, actions.close, {id: 'kiosk-close'})}
    </div>`;
}
