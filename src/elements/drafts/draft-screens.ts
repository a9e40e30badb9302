import {html, nothing} from 'lit';
import type {Draft} from '../../delivery/draft.js';
import {hasPersonal} from '../../engine/draft-of.js';
import type {DraftMessages} from '../../i18n/draft-messages.js';
import {momentWords} from '../../i18n/moment-words.js';
import {heading} from '../../markup/heading.js';
import type {Scope} from '../scope.js';
import type {Fate} from './one-response.js';
import type {Note} from './standing-draft.js';

/** What a person is at. */
export type DraftStep =
  'rest' | 'asking' | 'saving' | 'removing' | 'restarting' | 'resuming' | 'resending';

/** How the draft of a form stands. */
export interface DraftState {
  /** The one that is kept up to date with this form. */
  readonly own?: Draft | undefined;
  /** Another one that is on the device. */
  readonly earlier?: Draft | undefined;
  readonly note?: Note | undefined;
  /** What has become of a response that was made of it. */
  readonly fate?: Fate | undefined;
  readonly step: DraftStep;
  /** Until when a draft would be kept that is written now, in milliseconds since 1970. */
  readonly until: number;
}

/** What a person can do about it. */
export interface DraftActions {
  /** Asks whether to save, with a warning, where the person has not been warned yet or another draft would go. */
  ask(): void;
  save(): Promise<void>;
  /** Asks whether to delete the draft, from the foot of a step or where the form begins. */
  askRemove(): void;
  askRestart(): void;
  remove(): Promise<void>;
  /** Neither saves nor deletes. */
  leave(): void;
  resume(): Promise<void>;
  /** Sends the answers, though a response that was made of the draft has been sent. */
  sendSecond(): void;
}

const moment = (milliseconds: number, {messages}: Scope) =>
  momentWords(new Date(milliseconds).toISOString(), messages);

const button = (words: string, press: () => unknown, id: string, kind = 'text-button') =>
  html`<button type="button" class=${kind} part="button" id=${id} @click=${press}>
    ${words}
  </button>`;

/** A question about the draft, and two buttons that answer it. */
const question = (id: string, asked: unknown, buttons: unknown) =>
  html`<div role="group" aria-labelledby=${id}>
    <div id=${id}>${asked}</div>
    <div class="buttons">${buttons}</div>
  </div>`;

const removing = (words: DraftMessages, {remove, leave}: DraftActions) =>
  question('draft-question', html`<p>${words.removeAsk}</p>`, [
    button(words.remove, remove, 'draft-remove-now', 'button secondary'),
    button(words.keep, leave, 'draft-leave', 'button secondary'),
  ]);

/** What has become of a response that was made of the draft, with its reference. */
export const fateWords = (
  {ending: {messages}}: Scope,
  words: DraftMessages,
  {kind, reference}: Fate,
): unknown =>
  html`<p>${words[kind]}</p>
    ${
      reference === undefined
        ? nothing
        : html`<p>
            ${messages.reference}: <strong><bdi>${reference}</bdi></strong>
          </p>`
    }`;

const resending = (scope: Scope, words: DraftMessages, fate: Fate, actions: DraftActions) =>
  question(
    'draft-question',
    [fateWords(scope, words, fate), html`<p>${words.sendAsk}</p>`],
    [
      button(words.sendSecond, actions.sendSecond, 'draft-send-now', 'button secondary'),
      button(words.doNotSend, actions.leave, 'draft-leave', 'button secondary'),
    ],
  );

/** The warning before anything is written (PEC-05). */
function asking(scope: Scope, words: DraftMessages, state: DraftState, actions: DraftActions) {
  const {save, leave} = actions;
  return question(
    'draft-question',
    html`${state.earlier ? html`<p>${words.replaceAsk}</p>` : nothing}
      <p>${words.shared}</p>
      <p>${words.here(moment(state.until, scope))}</p>
      ${hasPersonal(scope.session.plan) ? html`<p>${words.personal}</p>` : nothing}`,
    [
      button(
        state.earlier ? words.replace : words.saveNow,
        save,
        'draft-save-now',
        'button secondary',
      ),
      button(words.doNotSave, leave, 'draft-leave', 'button secondary'),
    ],
  );
}

/** What stands there, in words; none where there is nothing to say. */
function standing(
  scope: Scope,
  words: DraftMessages,
  {own, earlier, note, fate}: DraftState,
): string[] {
  const lines = note && !(fate && note === 'gone') ? [words[note]] : [];
  if (own) lines.push(words.saved(moment(own.saved, scope)), words.until(moment(own.until, scope)));
  else if (earlier && !note) lines.push(words.earlier(moment(earlier.saved, scope)));
  return lines;
}

/** The end of every step: where the draft stands, and what can be done. Nothing above it moves when it changes. */
export function draftFoot(
  scope: Scope,
  words: DraftMessages,
  state: DraftState,
  actions: DraftActions,
): unknown {
  const {own, earlier, step, fate} = state;
  const {kind} = scope.journey.step;
  const isSaveable = !own && (kind === 'questions' || kind === 'check');
  const lines = standing(scope, words, state);
  const isBusy = step === 'saving';
  const isResending = step === 'resending' && fate !== undefined;
  if (!isSaveable && !own && !earlier && !fate && !lines.length) return nothing;
  return html`<section class="foot draft" part="draft" aria-label=${words.title}>
    ${
      (lines.length || fate) && !isResending
        ? html`<div id="draft" tabindex="-1">
            ${fate ? fateWords(scope, words, fate) : nothing}
            ${lines.map((line) => html`<p>${line}</p>`)}
          </div>`
        : nothing
    }
    ${
      isResending
        ? resending(scope, words, fate, actions)
        : step === 'asking' || isBusy
          ? asking(scope, words, state, actions)
          : step === 'removing'
            ? removing(words, actions)
            : html`<div class="buttons">
                ${
                  isSaveable
                    ? button(earlier ? words.replace : words.save, actions.ask, 'draft-save')
                    : nothing
                }
                ${own || earlier ? button(words.remove, actions.askRemove, 'draft-remove') : nothing}
              </div>`
    }
  </section>`;
}

/** Where a form begins and a draft of it is on the device: nothing of what is in it, for somebody else may sit here. */
export function draftOffer(
  scope: Scope,
  words: DraftMessages,
  {earlier, step}: DraftState,
  actions: DraftActions,
): unknown {
  if (!earlier) return nothing;
  const {headingLevel} = scope;
  return html`<section class="inset draft" part="draft" aria-labelledby="draft-found">
    ${heading(headingLevel, words.found, {id: 'draft-found', focusable: true})}
    <p>${words.saved(moment(earlier.saved, scope))}</p>
    <p>${words.until(moment(earlier.until, scope))}</p>
    ${
      step === 'restarting'
        ? removing(words, actions)
        : step === 'resuming'
          ? question('draft-question', html`<p>${words.resumeAsk}</p>`, [
              button(words.resume, actions.resume, 'draft-resume-now', 'button secondary'),
              button(words.stay, actions.leave, 'draft-leave', 'button secondary'),
            ])
          : html`<div class="buttons">
              ${button(words.resume, actions.resume, 'draft-resume', 'button')}
              ${button(words.restart, actions.askRestart, 'draft-restart', 'button secondary')}
            </div>`
    }
  </section>`;
}
