import {html, nothing} from 'lit';
import type {Option, Text} from '../definition/generated/types.js';
import type {Field} from './field.js';

/** How the controls of a list of options behave. */
export interface Choosing {
  readonly type: 'radio' | 'checkbox';
  isChosen(option: Option): boolean;
  choose(option: Option, chosen: boolean): void;
}

/** Native radios or checkboxes, each with its label, its hint and what it reveals. */
export function choices<Q extends {readonly options: readonly Option[]; readonly divider?: Text}>(
  field: Field<Q>,
  {type, isChosen, choose}: Choosing,
): unknown[] {
  const {ids, question, say, words} = field;
  const last = question.options.length - 1;
  return question.options.flatMap((option, index) => {
    const {value, label, hint} = option;
    const {text, language} = words(label);
    // A long form holds thousands of options, and a child expression is two more nodes for each: the label is a
    // property, and what only some options have follows the option.
    const parts: unknown[] = [
      html`<div class="option" part="option">
        <input
          type=${type}
          class="tick"
          id=${ids.option(index)}
          name=${ids.control}
          value=${value}
          aria-invalid=${type === 'checkbox' && field.error ? 'true' : nothing}
          aria-describedby=${hint === undefined ? nothing : ids.optionHint(index)}
          .checked=${isChosen(option)}
          @change=${(event: Event) => choose(option, (event.target as HTMLInputElement).checked)}
        />
        <label
          class="option-label"
          for=${ids.option(index)}
          lang=${language ?? nothing}
          .textContent=${text}
        ></label>
      </div>`,
    ];
    if (hint !== undefined)
      parts.push(html`<div id=${ids.optionHint(index)} class="option-hint">${say(hint)}</div>`);
    if (question.divider !== undefined && index === last)
      parts.unshift(html`<p class="divider">${say(question.divider)}</p>`);
    const nested = field.nested(value);
    if (nested !== undefined) parts.push(nested);
    return parts;
  });
}
