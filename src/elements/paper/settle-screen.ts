import {html, nothing} from 'lit';
import type {Words} from '../../definition/text-in.js';
import {nameOf} from '../../i18n/load-messages.js';
import {heading} from '../../markup/heading.js';
import {marked} from '../../markup/marked.js';
import {button} from '../screens/button.js';
import {keyedQuestion} from './keyed-question.js';
import type {KeyingView} from './keying-view.js';
import {faultOf, keyedIn, languageOf, unkeptOf} from './keying-screen.js';
import {inForm} from './own-words.js';
import {saidOf} from './said-of.js';
import type {Chosen} from './sheet.js';
import {sheetTitle} from './sheet-title.js';

/** What stands for the language of a sheet among the names of questions. */
export const ofLanguage = '';

/** One thing in which two entries differ, with what each of them says, and the way to key it again. */
function difference(
  {own, keying, actions}: KeyingView,
  name: string,
  title: unknown,
  says: (entry: 0 | 1) => unknown,
  anew: unknown,
): unknown {
  const {messages: words} = own;
  const id = `settle-${name}`;
  const [first, second] = keying.sheet!.entries;
  const radio = (chosen: Chosen, label: unknown) =>
    html`<div class="option" part="option">
      <input
        type="radio"
        class="tick"
        id="${id}-${chosen}"
        name=${id}
        .checked=${keying.chosen.get(name) === chosen}
        @change=${() => actions.choose(name, chosen)}
      />
      <label for="${id}-${chosen}">${label}</label>
    </div>`;
  const said = (entry: 0 | 1, who: string) =>
    html`<span class="keyed-who">${who}</span> <bdi>${says(entry)}</bdi>`;
  return html`<div class="question" data-settles=${name}>
    <fieldset>
      <legend class="label" part="label">${title}</legend>
      <div class="options">
        ${radio(0, said(0, words.first(first!.by)))} ${radio(1, said(1, words.second(second!.by)))}
        ${radio('anew', words.anew)}
      </div>
    </fieldset>
    ${keying.chosen.get(name) === 'anew' ? anew : nothing}
  </div>`;
}

const lines = (all: readonly Words[]) =>
  all.map((one, index) => [index ? html`<br />` : nothing, marked(one)]);

/** What two entries of a sheet say where they differ: one of them is chosen, or the question is keyed again. */
export function settleScreen(
  view: KeyingView,
  {names, isLanguage}: {names: readonly string[]; isLanguage: boolean},
): unknown {
  const {scope, own, keying, numbers, actions} = view;
  const {messages: words} = own;
  const {entries} = keying.sheet!;
  const one = (name: string) => {
    const planned = scope.session.question(name);
    return difference(
      view,
      name,
      html`${words.question(numbers.get(name)!)}:
      ${inForm(scope, own, scope.say(planned.question.label!))}`,
      (entry) => inForm(scope, own, lines(saidOf(scope, words, entries[entry]!, planned))),
      keyedQuestion(view, planned),
    );
  };
  const language = (entry: 0 | 1) => nameOf(entries[entry]!.language)?.endonym;
  return html`${heading(scope.headingLevel, sheetTitle(words, keying.task, keying.serial), {
      id: 'heading',
      focusable: true,
    })}
    ${faultOf(view)} ${unkeptOf(view)}
    <p>${words.settleText}</p>
    ${keyedIn(
      view,
      html`${
          isLanguage
            ? difference(view, ofLanguage, words.language, language, languageOf(view))
            : nothing
        }
        ${names.map(one)}
        <div class="buttons">
          ${button(words.settle, actions.save, {id: 'paper-save', kind: 'button'})}
          ${button(words.setAside, actions.setAside, {id: 'paper-aside'})}
          ${button(words.later, actions.leave, {id: 'paper-leave'})}
        </div>`,
    )}`;
}
