import {html, nothing, type TemplateResult} from 'lit';
import type {AddressQuestion} from '../../definition/generated/types.js';
import type {AddressPart} from '../../i18n/messages.js';
import type {Field} from '../../markup/field.js';
import {isByKey} from '../by-key.js';
import {needed, partsIn, textAt} from './model.js';

/** A question of this type, as its views are given it. */
export type AddressField = Field<AddressQuestion>;

/** What browsers and phones know each part of a person's own address by. */
const known: Readonly<Record<AddressPart, string>> = {
  line1: 'address-line1',
  line2: 'address-line2',
  town: 'address-level2',
  county: 'address-level1',
  postcode: 'postal-code',
};

/** What was typed with another part. */
export const withPart = (typed: unknown, part: AddressPart, text: string): object => ({
  ...(isByKey(typed) ? typed : {}),
  [part]: text,
});

/** What a box does besides. */
interface More {
  readonly id: string;
  /** Beside the box. */
  readonly button?: unknown;
  readonly typed?: (text: string) => void;
  readonly key?: (event: KeyboardEvent) => void;
}

/** The box of one part under its name. */
export function box(
  field: AddressField,
  part: AddressPart,
  {id, button, typed: tell, key}: More,
): TemplateResult {
  const {ids, question, rich, messages, typed, error, fault} = field;
  const parts = fault?.['parts'] as readonly AddressPart[] | undefined;
  const isWrong = error !== undefined && (parts ?? needed).includes(part);
  const isNeeded = needed.includes(part);
  const isPostcode = part === 'postcode';
  const name = rich.addressParts[part];
  const input = html`<input
    id=${id}
    class=${isPostcode ? 'input sized' : part.startsWith('line') ? 'input' : 'input address-town'}
    size=${isPostcode ? 10 : nothing}
    part="input"
    type="text"
    dir=${isPostcode ? 'ltr' : 'auto'}
    autocomplete=${question.autocomplete ? known[part] : 'off'}
    autocapitalize=${isPostcode ? 'characters' : nothing}
    spellcheck="false"
    aria-required=${question.required && isNeeded ? 'true' : nothing}
    aria-invalid=${isWrong ? 'true' : nothing}
    aria-describedby=${isWrong ? ids.error : nothing}
    .value=${textAt(typed, part)}
    @input=${(event: Event) => {
      const {value} = event.target as HTMLInputElement;
      field.answerWith(withPart(field.typed, part, value));
      tell?.(value);
    }}
    @keydown=${key ?? nothing}
  />`;
  return html`<div class="address-part">
    <label class="part-label" for=${id}>${isNeeded ? name : messages.optional(name)}</label>
    ${button === undefined ? input : html`<div class="address-find">${input}${button}</div>`}
  </div>`;
}

/** The boxes of an address in the order of an envelope, or of all but the part that has the question's first box. */
export function boxes(field: AddressField, first: AddressPart): unknown {
  const {ids, question} = field;
  return partsIn(question)
    .filter((part) => first === 'line1' || part !== first)
    .map((part) => box(field, part, {id: part === first ? ids.control : ids.part(part)}));
}
