import {html, nothing} from 'lit';
import {hasPersonal} from '../../engine/draft-of.js';
import type {DraftMessages} from '../../i18n/draft-messages.js';
import {momentWords} from '../../i18n/moment-words.js';
import type {Scope} from '../scope.js';
import {button} from '../screens/button.js';
import {question, removing} from './draft-question.js';
import type {DraftActions, DraftState} from './draft-state.js';
import {fateWords} from './fate-words.js';
import type {Fate} from './one-response.js';

const resending = (scope: Scope, words: DraftMessages, fate: Fate, actions: DraftActions) =>
  question(
    'draft-question',
    [fateWords(scope, words, fate), html`<p>${words.sendAsk}</p>`],
    [
      button(words.sendSecond, actions.sendSecond, {id: 'draft-send-now'}),
      button(words.doNotSend, actions.leave, {id: 'draft-leave'}),
    ],
  );

/** The warning before anything is written (PEC-05). */
function asking(scope: Scope, words: DraftMessages, state: DraftState, actions: DraftActions) {
  const {save, leave} = actions;
  return question(
    'draft-question',
    html`${state.earlier ? html`<p>${words.replaceAsk}</p>` : nothing}
      <p>${words.shared}</p>
      <p>${words.here(momentWords(state.until, scope.messages))}</p>
      ${hasPersonal(scope.session.plan) ? html`<p>${words.personal}</p>` : nothing}`,
    [
      button(state.earlier ? words.replace : words.saveNow, save, {id: 'draft-save-now'}),
      button(words.doNotSave, leave, {id: 'draft-leave'}),
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
  if (own)
    lines.push(
      words.saved(momentWords(own.saved, scope.messages)),
      words.until(momentWords(own.until, scope.messages)),
      // Whoever carries on is led back to those, and wants to know why.
      ...(hasPersonal(scope.session.plan) ? [words.personal] : []),
    );
  else if (earlier && !note) lines.push(words.earlier(momentWords(earlier.saved, scope.messages)));
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
                    ? button(earlier ? words.replace : words.save, actions.ask, {
                        id: 'draft-save',
                        kind: 'text-button',
                      })
                    : nothing
                }
                ${
                  own || earlier
                    ? button(words.remove, actions.askRemove, {
                        id: 'draft-remove',
                        kind: 'text-button',
                      })
                    : nothing
                }
              </div>`
    }
  </section>`;
}
