import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {RankingOption, RankingQuestion} from '../../definition/generated/types.js';
import type {Field} from '../../markup/field.js';
import {picture} from '../../markup/picture.js';
import {partOf} from '../part-of.js';
import {drag} from './drag.js';
import {mostOf, rankedIn} from './model.js';
import {placed} from './placed.js';

/** An option, and its place in the author's order where another language sorted it. */
type Item = RankingOption & {readonly at?: number};

const dots = html`<svg class="rank-dots" viewBox="0 0 16 16" aria-hidden="true">
  <path d="M5.5 3v.01M5.5 8v.01M5.5 13v.01M10.5 3v.01M10.5 8v.01M10.5 13v.01" />
</svg>`;

/** Puts an item at a position from 1, or at none (0), and says where it is now. */
function move(field: Field<RankingQuestion>, {value, label}: Item, to: number): void {
  const {question, typed, rich} = field;
  const ranked = placed(rankedIn(typed, question), value, to);
  const name = field.words(label).text;
  const at = ranked.indexOf(value) + 1;
  field.answerWith(ranked);
  field.announce(at ? rich.moved(name, at, mostOf(question)) : rich.unranked(name));
}

/** Does what a control is for. It is drawn in another place then, where focus follows it. */
async function keepingFocus(control: HTMLElement, act: () => void): Promise<void> {
  const root = control.getRootNode() as ShadowRoot;
  // A button has no focus after a click in Safari, and gets none.
  const hadFocus = root.activeElement === control;
  const question = control.closest<LitElement>('dweud-question')!;
  act();
  await question.updateComplete;
  const now = root.getElementById(control.id);
  if (!hadFocus || !now) return;
  now.focus({preventScroll: true});
  now.scrollIntoView({block: 'nearest'});
}

/**
 * One item: a native select for its position, buttons that move it by one, and a grip to drag it by, which is an extra
 * (CX-02). `fullId` names what says why nothing more can be ranked, while that is so.
 */
export function item(
  field: Field<RankingQuestion>,
  option: Item,
  fullId: string | undefined,
): TemplateResult {
  const {ids, question, typed, error, fault, messages, rich, say} = field;
  const {value, label, hint, image, at = question.options.indexOf(option)} = option;
  const ranked = rankedIn(typed, question);
  const count = ranked.length;
  const position = ranked.indexOf(value) + 1;
  const isShutOut = !position && fullId !== undefined;
  const places = position ? count : isShutOut ? 0 : count + 1;

  const part = partOf(value);
  const control = at === 0 ? ids.control : ids.part(part);
  // No value holds a colon.
  const labelId = ids.part(`${part}:label`);
  const hintId = ids.part(`${part}:hint`);
  const wrong = fault?.['parts'];
  const isWrong = Boolean(error) && (!Array.isArray(wrong) || wrong.includes(part));
  // It is told once, where its link leads.
  const isLedTo = isWrong && (Array.isArray(wrong) ? wrong[0] === part : at === 0);
  const described = [isLedTo && ids.error, hint !== undefined && hintId].filter(Boolean);

  const button = (way: 'up' | 'down', words: string, to: number) => {
    const id = ids.part(`${part}:${way}`);
    const can = to > 0 && to <= places && to !== position;
    return html`<button
      id=${id}
      type="button"
      class="button secondary rank-button"
      part="button"
      aria-describedby=${isShutOut && way === 'up' ? fullId : nothing}
      aria-disabled=${can ? nothing : 'true'}
      @click=${(event: Event) => {
        if (can)
          void keepingFocus(event.currentTarget as HTMLElement, () => move(field, option, to));
      }}
    >
      ${words}<span class="visually-hidden">${say(label)}</span>
    </button>`;
  };

  return html`<li class="rank-item">
    <select
      id=${control}
      class="input select rank-position"
      part="input"
      aria-labelledby=${labelId}
      aria-describedby=${described.join(' ') || nothing}
      aria-invalid=${isWrong ? 'true' : nothing}
      @change=${(event: Event) => {
        const select = event.currentTarget as HTMLSelectElement;
        void keepingFocus(select, () => move(field, option, Number(select.value)));
      }}
    >
      <option value="" .selected=${!position}>${rich.notRanked}</option>
      ${Array.from(
        {length: places},
        (_, index) =>
          html`<option value=${index + 1} .selected=${index + 1 === position}>
            ${messages.number(index + 1)}
          </option>`,
      )}
    </select>
    <div class="rank-words">
      <label id=${labelId} class="rank-label" for=${control}>${say(label)}</label>
      ${hint === undefined ? nothing : html`<div id=${hintId} class="rank-hint">${say(hint)}</div>`}
      ${picture(field, image)}
    </div>
    <div class="rank-buttons">
      ${button('up', rich.moveUp, position ? position - 1 : count + 1)}
      ${button('down', rich.moveDown, position ? position + 1 : 0)}
    </div>
    <span
      class="rank-grip"
      aria-hidden="true"
      @pointerdown=${(event: PointerEvent) =>
        drag(event, (to) => {
          if (to && isShutOut) field.announce(rich.rankedEnough);
          else if (to !== position) move(field, option, to);
        })}
      >${dots}</span
    >
  </li>`;
}
