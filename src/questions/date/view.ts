import {html, nothing} from 'lit';
import type {DateQuestion} from '../../definition/generated/types.js';
import {latinDigits} from '../../i18n/latin-digits.js';
import {monthOf} from '../../i18n/month-names.js';
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

// What stands in the boxes where it is read as something else: a month by its name, digits of another script. The
// session, and whoever receives the answer, have to do with digits alone.
const written = new WeakMap<object, TypedDate>();

/** What a person has written into a box, as digits where it is a number or the name of a month. */
const read = (part: Part, text: string): string => {
  const digits = latinDigits(text);
  return part === 'month' ? String(monthOf(text) ?? digits) : digits;
};

/** Three boxes, never one that moves on by itself; only the parts that are wrong are marked (PAT-14). */
export const view: View<DateQuestion> = (field) => {
  const {ids, question, messages, fault} = field;
  const typed = typedIn(field);
  const shown = {...typed, ...written.get(field.typed as object)};
  const answerWith = (part: Part, text: string) => {
    const whole = {...typedIn(field), [part]: read(part, text)};
    written.set(whole, {...written.get(field.typed as object), [part]: text});
    field.answerWith(whole);
  };
  const parts = partsOf(question);
  const wrong = field.error ? ((fault?.['parts'] as readonly Part[] | undefined) ?? parts) : [];
  const box = (part: Part, index: number) => {
    const id = index === 0 ? ids.control : ids.part(part);
    return html`<div class="date-part">
      <label for=${id} class="part-label">${messages[part]}</label>
      <input
        id=${id}
        class="input sized"
        size=${Math.max(part === 'year' ? 4 : 2, Math.min(shown[part]?.length ?? 0, 12))}
        part="input"
        type="text"
        dir="ltr"
        inputmode="numeric"
        autocomplete=${question.autocomplete ? `bday-${part}` : nothing}
        aria-required=${question.required ? 'true' : nothing}
        aria-invalid=${wrong.includes(part) ? 'true' : nothing}
        .value=${shown[part] ?? ''}
        @input=${(event: Event) => answerWith(part, (event.target as HTMLInputElement).value)}
      />
    </div>`;
  };
  return fieldset(field, html`<div class="date">${parts.map(box)}</div>`);
};
