import {html, nothing} from 'lit';
import type {PlannedPage} from '../../engine/plan.js';
import {takesAnswer} from '../../engine/way.js';
import {nameOf} from '../../i18n/load-messages.js';
import {heading} from '../../markup/heading.js';
import {button} from '../screens/button.js';
import {isWithin, keyedQuestion} from './keyed-question.js';
import type {KeyingView} from './keying-view.js';
import {inForm} from './own-words.js';
import {sheetTitle} from './sheet-title.js';

/** In which of its languages a sheet was answered; nothing where there is one. */
export function languageOf({scope, own, keying, actions}: KeyingView): unknown {
  const {languages} = scope.definition;
  if (languages.length < 2) return nothing;
  const changed = ({target}: Event) => actions.speaks((target as HTMLSelectElement).value);
  return html`<div class="question">
    <label class="label" part="label" for="paper-language">${own.messages.language}</label>
    <select class="input" part="input" id="paper-language" @change=${changed}>
      ${languages.map(
        (tag) =>
          html`<option value=${tag} lang=${tag} .selected=${tag === keying.language}>
            ${nameOf(tag)!.endonym}
          </option>`,
      )}
    </select>
  </div>`;
}

/** Why a sheet could not be saved. */
export const faultOf = ({fault}: Pick<KeyingView, 'fault'>): unknown =>
  fault
    ? html`<div class="summary" part="error-summary" id="paper-fault" tabindex="-1">
        <p>${fault}</p>
      </div>`
    : nothing;

/** Says that the device does not keep what is being keyed. */
export const unkeptOf = ({own, isUnkept}: KeyingView): unknown =>
  isUnkept
    ? html`<div class="inset" id="paper-unkept"><p>${own.messages.unkept}</p></div>`
    : nothing;

/** Where a sheet is keyed: what is pressed and where focus is matters there. */
export const keyedIn = ({actions}: KeyingView, content: unknown): unknown =>
  html`<div
    class="paper-sheet"
    @keydown=${actions.key}
    @focusin=${({target}: FocusEvent) => actions.comesTo((target as Element).id)}
  >
    ${content}
  </div>`;

/** All questions of one sheet, as they follow each other on paper. Nothing here tells of another entry. */
export function keyingScreen(view: KeyingView): unknown {
  const {scope, own, keying, by, actions} = view;
  const {messages: words} = own;
  const {serial, task} = keying;
  const title = sheetTitle(words, task, serial);
  const page = ({page: {title: said}, questions}: PlannedPage) => {
    const asked = questions.filter((one) => takesAnswer(one) && !isWithin(one));
    return asked.length
      ? html`<section class="section">
          ${heading(scope.headingLevel + 1, inForm(scope, own, scope.say(said)))}
          ${asked.map((one) => keyedQuestion(view, one))}
        </section>`
      : nothing;
  };
  return html`${heading(scope.headingLevel, title, {id: 'heading', focusable: true})}
    ${faultOf(view)} ${unkeptOf(view)}
    ${keying.isSecondOf(by) ? html`<div class="inset"><p>${words.sameKeyer}</p></div>` : nothing}
    <p class="hint">${words.help}</p>
    ${keyedIn(
      view,
      html`${languageOf(view)} ${scope.session.plan.pages.map(page)}
        <div class="buttons">
          ${button(words.save, actions.save, {id: 'paper-save', kind: 'button'})}
          ${button(words.setAside, actions.setAside, {id: 'paper-aside'})}
          ${button(words.leave, actions.leave, {id: 'paper-leave'})}
        </div>`,
    )}`;
}
