import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import type {PlannedQuestion} from '../../engine/plan.js';
import type {KeyedBox, KeyedLine} from '../../questions/keying.js';
import {inForm} from './own-words.js';
import type {KeyingView} from './keying-view.js';

/** A box on paper with its code, and whether it has been chosen. */
function boxOf({scope, own}: KeyingView, {code, label}: KeyedBox, isChosen: boolean): unknown {
  return html`<li class=${isChosen ? 'chosen' : ''}>
    <span class="keyed-number" dir="ltr">${code}</span>
    <span
      >${label === undefined ? nothing : inForm(scope, own, scope.say(label))}${
        isChosen ? html` <span class="keyed-chosen">(${own.messages.chosen})</span>` : nothing
      }</span
    >
  </li>`;
}

/** A box for the codes of one line of boxes on paper, and below it those boxes with their words. */
export function codeBox(
  view: KeyingView,
  {name}: PlannedQuestion,
  line: KeyedLine,
  index: number,
): unknown {
  const {scope, own, keying, actions} = view;
  const {messages: words} = own;
  const id = `keyed-${name}-${index}`;
  const fault = keying.faultIn(name, index);
  const chosen = line.chosen(scope.session.typed(name));
  const typed = ({target}: Event) => actions.type(name, index, line, target as HTMLInputElement);
  return html`<div class="keyed-line">
    <label class="keyed-about" id="${id}-label" for=${id}>
      ${line.about === undefined ? nothing : inForm(scope, own, scope.say(line.about))}
      <span class="keyed-code">${line.isMany ? words.codes : words.code}</span>
    </label>
    ${
      fault === undefined
        ? nothing
        : html`<p class="error" part="error" id="${id}-error">
            <span class="visually-hidden">${`${words.error} `}</span>${words.unknownCode(fault)}
          </p>`
    }
    <input
      id=${id}
      class="input sized"
      part="input"
      type="text"
      size=${line.isMany ? 12 : 4}
      dir="ltr"
      autocomplete="off"
      spellcheck="false"
      .value=${live(keying.textIn(name, index, line))}
      aria-labelledby="keyed-${name}-label ${id}-label"
      aria-describedby="${id}-boxes${fault === undefined ? '' : ` ${id}-error`}"
      aria-invalid=${fault === undefined ? nothing : 'true'}
      @input=${typed}
    />
    <ul class="keyed-boxes" id="${id}-boxes">
      ${line.boxes.map((box) => boxOf(view, box, chosen.includes(box.code)))}
    </ul>
  </div>`;
}
