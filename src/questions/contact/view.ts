import {html, nothing} from 'lit';
import type {ContactQuestion} from '../../definition/generated/types.js';
import type {Field} from '../../markup/field.js';
import {fieldset} from '../../markup/fieldset.js';
import {describedBy} from '../../markup/hint-and-error.js';
import type {View} from '../view.js';
import {isByKey} from '../by-key.js';
import {textAt, type Detail} from './model.js';

type ContactField = Field<ContactQuestion & {readonly isOffered?: boolean}>;

/** What browsers and phones know each detail by. */
const known: Readonly<
  Record<Detail, {readonly autocomplete: string; readonly inputmode?: string}>
> = {
  name: {autocomplete: 'name'},
  organisation: {autocomplete: 'organization'},
  email: {autocomplete: 'email', inputmode: 'email'},
  phone: {autocomplete: 'tel', inputmode: 'tel'},
  address: {autocomplete: 'street-address'},
  postcode: {autocomplete: 'postal-code'},
};
const leftToRight: readonly Detail[] = ['email', 'phone', 'postcode'];

function box(field: ContactField, detail: Detail, index: number): unknown {
  const {ids, question, rich, messages, typed, fault} = field;
  const id = index === 0 ? ids.control : ids.part(detail);
  const parts = (fault?.['parts'] as readonly Detail[] | undefined) ?? question.fields;
  const isWrong = field.error !== undefined && parts.includes(detail);
  const write = (event: Event) =>
    field.answerWith({
      ...(isByKey(field.typed) ? field.typed : {}),
      [detail]: (event.target as HTMLInputElement | HTMLTextAreaElement).value,
    });
  const isNeeded = question.needs?.includes(detail) ?? false;
  const label = html`<label class="part-label" for=${id}
    >${isNeeded ? rich.contactDetails[detail] : messages.optional(rich.contactDetails[detail])}</label
  >`;
  const {autocomplete, inputmode} = known[detail];
  const direction = leftToRight.includes(detail) ? 'ltr' : 'auto';
  const described = isWrong
    ? describedBy({...field, question: {...question, hint: undefined}})
    : nothing;
  return html`<div class="detail">
    ${label}
    ${
      detail === 'address'
        ? html`<textarea
            id=${id}
            class="input"
            part="input"
            rows="4"
            dir="auto"
            autocomplete=${autocomplete}
            aria-required=${isNeeded ? 'true' : nothing}
            aria-invalid=${isWrong ? 'true' : nothing}
            aria-describedby=${described}
            .value=${textAt(typed, detail)}
            @input=${write}
          ></textarea>`
        : html`<input
            id=${id}
            class=${detail === 'postcode' ? 'input sized' : 'input'}
            size=${detail === 'postcode' ? 10 : nothing}
            part="input"
            type="text"
            dir=${direction}
            inputmode=${inputmode ?? nothing}
            autocomplete=${autocomplete}
            spellcheck="false"
            autocapitalize=${detail === 'email' ? 'none' : nothing}
            aria-required=${isNeeded ? 'true' : nothing}
            aria-invalid=${isWrong ? 'true' : nothing}
            aria-describedby=${described}
            .value=${textAt(typed, detail)}
            @input=${write}
          />`
    }
  </div>`;
}

/** With this tick somebody asks to be contacted who was not asked at once. What they had written goes with the tick. */
function asking({ids, rich, answerWith}: ContactField, isWanted: boolean): unknown {
  const id = isWanted ? ids.part('wanted') : ids.control;
  const change = (event: Event) =>
    answerWith((event.target as HTMLInputElement).checked ? {wanted: true} : undefined);
  return html`<div class="option" part="option">
    <input id=${id} class="tick" type="checkbox" .checked=${isWanted} @change=${change} /><label
      class="option-label"
      for=${id}
      >${rich.contactWanted}</label
    >
  </div>`;
}

/** A box for each detail that is asked for; boxes that are not needed say so. */
export const view: View<ContactQuestion> = (field: ContactField) => {
  const {question, typed} = field;
  const isOpen = question.isOffered !== false;
  const isWanted = isByKey(typed);
  return fieldset(
    field,
    html`${isOpen ? nothing : asking(field, isWanted)}
    ${isOpen || isWanted ? question.fields.map((detail, index) => box(field, detail, index)) : nothing}`,
  );
};
