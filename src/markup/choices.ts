import {html, nothing, type TemplateResult} from 'lit';
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
): TemplateResult[] {
  const {ids, question, say} = field;
  const last = question.options.length - 1;
  return question.options.map((option, index) => {
    const {value, label, hint} = option;
    return html`${
        question.divider !== undefined && index === last
          ? html`<p class="divider">${say(question.divider)}</p>`
          : nothing
      }
      <div class="option" part="option">
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
        <label class="option-label" for=${ids.option(index)}>${say(label)}</label>
        ${
          hint === undefined
            ? nothing
            : html`<div id=${ids.optionHint(index)} class="option-hint">${say(hint)}</div>`
        }
      </div>
      ${field.nested(value)}`;
  });
}
