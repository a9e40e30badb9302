import {html, nothing} from 'lit';
import type {Option, Text} from '../definition/generated/types.js';
import type {Field} from './field.js';

/** How the controls of a list of options behave. */
export interface Choosing {
  readonly type: 'radio' | 'checkbox';
  isChosen(option: Option): boolean;
  choose(option: Option, chosen: boolean): void;
}

/** Native radios or checkboxes, each with its label, its hint, its picture and what it reveals. */
export function choices<Q extends {readonly options: readonly Option[]; readonly divider?: Text}>(
  field: Field<Q>,
  {type, isChosen, choose}: Choosing,
): unknown[] {
  const {ids, question, say, words} = field;
  const last = question.options.length - 1;
  return question.options.flatMap((option, index) => {
    const {value, label, hint, heading, image} = option;
    const {text, language} = words(label);
    const part = (name: string) => ids.part(`${index + 1}-${name}`);
    const described = [heading && part('heading'), hint && ids.optionHint(index)].filter(Boolean);
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
          aria-labelledby=${image ? part('words') : nothing}
          aria-describedby=${described.join(' ') || nothing}
          .checked=${isChosen(option)}
          @change=${(event: Event) => choose(option, (event.target as HTMLInputElement).checked)}
        />
        <label
          class="option-label"
          id=${image ? part('words') : nothing}
          for=${ids.option(index)}
          lang=${language ?? nothing}
          .textContent=${text}
        ></label>
      </div>`,
    ];
    // A label too, so that the picture can be pressed; the name of the option stays its words.
    if (image)
      parts.push(
        html`<label class="option-image" for=${ids.option(index)}
          ><img src=${image.src} alt=${words(image.alt).text}
        /></label>`,
      );
    if (hint !== undefined)
      parts.push(html`<div id=${ids.optionHint(index)} class="option-hint">${say(hint)}</div>`);
    if (question.divider !== undefined && index === last)
      parts.unshift(html`<p class="divider">${say(question.divider)}</p>`);
    if (heading !== undefined)
      parts.unshift(
        html`<p id=${part('heading')} class="option-heading label">${say(heading)}</p>`,
      );
    const nested = field.nested(value);
    if (nested !== undefined) parts.push(nested);
    return parts;
  });
}
