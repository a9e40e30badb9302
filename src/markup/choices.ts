import {html, nothing} from 'lit';
import type {Option, Text} from '../definition/generated/types.js';
import type {Field} from './field.js';
import {directionOf} from '../i18n/direction.js';

/** An option that was sorted, and its place in the author's order. */
type Sorted = Option & {readonly at?: number};

/** How the controls of a list of options behave. */
export interface Choosing {
  readonly type: 'radio' | 'checkbox';
  isChosen(option: Option): boolean;
  choose(option: Option, chosen: boolean): void;
  /** What stands under an option and describes it: its hint unless stated. */
  noteOf?(option: Option): unknown;
}

/** Native radios or checkboxes, each with its label, its hint, its picture and what it reveals. */
export function choices<Q extends {readonly options: readonly Option[]; readonly divider?: Text}>(
  field: Field<Q>,
  {type, isChosen, choose, noteOf = ({hint}) => hint && field.say(hint)}: Choosing,
): unknown[] {
  const {ids, question, say, words} = field;
  const last = question.options.length - 1;
  return question.options.flatMap((option, index) => {
    const {value, label, heading, image} = option;
    const note = noteOf(option);
    const {text, language} = words(label);
    // The id of an option stays with it when another language sorts it elsewhere.
    const at = (option as Sorted).at ?? index;
    const headingId = ids.part(`${at + 1}-heading`);
    const described = [
      // Orca 43 says nothing of what describes a group: where a person comes to it, the error is said with the option.
      !(at && index) && field.error && ids.error,
      heading && headingId,
      note && ids.optionHint(at),
    ].filter(Boolean);
    // A long form holds thousands of options, and a child expression is two more nodes for each: the label is a
    // property, and what only some options have follows the option.
    const parts: unknown[] = [
      html`<div class="option" part="option">
        <input
          type=${type}
          class="tick"
          id=${ids.option(at)}
          name=${ids.control}
          value=${value}
          aria-invalid=${type === 'checkbox' && field.error ? 'true' : nothing}
          aria-describedby=${described.join(' ') || nothing}
          .checked=${isChosen(option)}
          @change=${(event: Event) => choose(option, (event.target as HTMLInputElement).checked)}
        />
        <label
          class="option-label"
          for=${ids.option(at)}
          lang=${language ?? nothing}
          dir=${directionOf(language) ?? nothing}
          .textContent=${text}
        ></label>
      </div>`,
    ];
    // No second label: browsers and screen readers differ on what two of them make of the name.
    if (image)
      parts.push(
        // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the control beside it has the keys
        html`<div
          class="option-image"
          @click=${() => choose(option, type === 'radio' || !isChosen(option))}
        >
          <img src=${image.src} alt=${words(image.alt).text} />
        </div>`,
      );
    if (note) parts.push(html`<div id=${ids.optionHint(at)} class="option-hint">${note}</div>`);
    if (question.divider !== undefined && index === last)
      parts.unshift(html`<p class="divider">${say(question.divider)}</p>`);
    if (heading !== undefined)
      parts.unshift(html`<p id=${headingId} class="option-heading label">${say(heading)}</p>`);
    const nested = field.nested(value);
    if (nested !== undefined) parts.push(nested);
    return parts;
  });
}
