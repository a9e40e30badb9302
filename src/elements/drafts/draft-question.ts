import {html} from 'lit';
import type {DraftMessages} from '../../i18n/draft-messages.js';
import {button} from '../screens/button.js';
import type {DraftActions} from './draft-state.js';

/** A question about the draft, and two buttons that answer it. */
export const question = (id: string, asked: unknown, buttons: unknown) =>
  html`<div role="group" aria-labelledby=${id}>
    <div id=${id}>${asked}</div>
    <div class="buttons">${buttons}</div>
  </div>`;

/** Whether to delete the draft, as a question. */
export const removing = (words: DraftMessages, {remove, leave}: DraftActions) =>
  question('draft-question', html`<p>${words.removeAsk}</p>`, [
    button(words.remove, remove, {id: 'draft-remove-now'}),
    button(words.keep, leave, {id: 'draft-leave'}),
  ]);
