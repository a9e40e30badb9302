import {html, nothing} from 'lit';
import {hasPersonal} from '../../engine/draft-of.js';
import type {DraftMessages} from '../../i18n/draft-messages.js';
import {momentWords} from '../../i18n/moment-words.js';
import {heading} from '../../markup/heading.js';
import type {Scope} from '../scope.js';
import {button} from '../screens/button.js';
import {question, removing} from './draft-question.js';
import type {DraftActions, DraftState} from './draft-state.js';

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
    <p>${words.saved(momentWords(earlier.saved, scope.messages))}</p>
    <p>${words.until(momentWords(earlier.until, scope.messages))}</p>
    ${hasPersonal(scope.session.plan) ? html`<p>${words.personal}</p>` : nothing}
    ${
      step === 'restarting'
        ? removing(words, actions)
        : step === 'resuming'
          ? question('draft-question', html`<p>${words.resumeAsk}</p>`, [
              button(words.resume, actions.resume, {id: 'draft-resume-now'}),
              button(words.stay, actions.leave, {id: 'draft-leave'}),
            ])
          : html`<div class="buttons">
              ${button(words.resume, actions.resume, {id: 'draft-resume', kind: 'button'})}
              ${button(words.restart, actions.askRestart, {id: 'draft-restart'})}
            </div>`
    }
  </section>`;
}
