import {html, nothing} from 'lit';
import type {DateQuestion} from '../../definition/generated/types.js';
import type {Field} from '../../markup/field.js';
import {fieldset} from '../../markup/fieldset.js';
import type {View} from '../view.js';
import {partsOf, type Part, type TypedDate} from './outline.js';

export {styles} from './styles.js';

/** What stands in the boxes: as typed, or taken from a date. */
function typedIn({typed}: Field<DateQuestion>): TypedDate {
  if (typeof typed === 'string') {
    const [year, month, day] = typed.split('-');
    return {...(year && {year}), ...(month && {month}), ...(day && {day})};
  }
  return typed !== null && typeof typed === 'object' ? typed : {};
}

/**
 * Three boxes, never one that moves on by itself; only the parts that are wrong are marked. That much of PAT-14 is
 * here: a month is read as digits, and its name, which PAT-14 would accept too, is not yet.
 */
export const view: View<DateQuestion> = (field) => {
  const {ids, question, messages, fault} = field;
  const typed = typedIn(field);
  const parts = partsOf(question);
  const wrong = field.error ? ((fault?.['parts'] as readonly Part[] | undefined) ?? parts) : [];
  const box = (part: Part, index: number) => {
    const id = index === 0 ? ids.control : ids.part(part);
    return html`<div class="date-part">
      <label for=${id} class="part-label">${messages[part]}</label>
      <input
        id=${id}
        class="input sized"
        size=${part === 'year' ? 4 : 2}
        part="input"
        type="text"
        dir="ltr"
        inputmode="numeric"
        autocomplete=${question.autocomplete ? `bday-${part}` : nothing}
        aria-required=${question.required ? 'true' : nothing}
        aria-invalid=${wrong.includes(part) ? 'true' : nothing}
        .value=${typed[part] ?? ''}
        @input=${(event: Event) =>
          field.answerWith({...typedIn(field), [part]: (event.target as HTMLInputElement).value})}
      />
    </div>`;
  };
  return fieldset(field, html`<div class="date">${parts.map(box)}</div>`);
};
