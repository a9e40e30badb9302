import {html, noChange, nothing, type TemplateResult} from 'lit';
import {AsyncDirective, directive} from 'lit/async-directive.js';
import type {ChildPart} from 'lit/directive.js';
import {directionOf} from '../../i18n/direction.js';
import {elementOf} from '../../markup/element-of.js';
import type {FoundAddress} from '../../markup/services.js';
import {isBlank, isByKey} from '../by-key.js';
import {LookupCall} from '../lookup-call.js';
import {box, boxes, type AddressField} from './boxes.js';
import {keptFor} from './kept.js';
import {postcodeIn} from './model.js';
import {usable} from './usable.js';

const inOneLine = ({line1, line2, town}: FoundAddress) =>
  [line1, line2, town].filter(Boolean).join(', ');

/**
 * A postcode, a button that finds its addresses, a native select with them, and the boxes of an address, into which the
 * one that is selected is written. The select stays: with the arrow keys a person passes one address after the other.
 * The boxes are there for whoever wants them, and whenever nothing is found.
 */
class AddressFinder extends AsyncDirective {
  #field!: AddressField;
  #part!: ChildPart;
  readonly #call = new LookupCall(usable, () => this.#lookedUp());

  render(_field: AddressField): unknown {
    return noChange;
  }

  override update(part: ChildPart, [field]: [AddressField]): unknown {
    this.#part = part;
    this.#field = field;
    // A search under way when another language, or another step, took its place is made again.
    if (this.#call.state === 'idle' && keptFor(field).search === 'waiting') this.#ask();
    return this.#draw();
  }

  protected override disconnected(): void {
    this.#call.stop();
  }

  #redraw(): void {
    if (this.isConnected) this.setValue(this.#draw());
  }

  #ask(): void {
    const {question, language, services, typed} = this.#field;
    const kept = keptFor(this.#field);
    const postcode = postcodeIn(typed);
    kept.search = postcode === undefined ? 'unreadable' : 'waiting';
    if (postcode === undefined) this.#call.stop();
    else this.#call.ask(services.addresses?.[question.lookup!], postcode, language, 0);
  }

  readonly #find = () => {
    this.#ask();
    this.#field.announce(this.#outcome!);
    this.#redraw();
  };

  readonly #key = (event: KeyboardEvent) => {
    // A postcode that is all there is yet is not what Continue is for.
    const {typed} = this.#field;
    const kept = keptFor(this.#field);
    if (event.key !== 'Enter' || event.isComposing) return;
    if (kept.search && kept.search !== 'unreadable') return;
    if (kept.isOpen || kept.found.length || !isByKey(typed) || isBlank(typed['postcode'])) return;
    event.preventDefault();
    this.#find();
  };

  /** What was found for another postcode would be in the way. */
  readonly #forget = () => {
    this.#call.stop();
    Object.assign(keptFor(this.#field), {search: undefined, found: [], taken: undefined});
    this.#redraw();
  };

  readonly #open = () => {
    keptFor(this.#field).isOpen = true;
    this.#redraw();
    elementOf(this.#part, this.#field.ids.part('line1'))?.focus();
  };

  readonly #take = (event: Event) => {
    const {question, rich, typed, announce, answerWith} = this.#field;
    const {value} = event.target as HTMLSelectElement;
    const kept = keptFor(this.#field);
    const chosen = value === '' ? undefined : kept.found[Number(value)];
    if (!chosen) return;
    kept.taken = Number(value);
    kept.isOpen = true;
    const {county, ...address} = chosen;
    answerWith({
      postcode: postcodeIn(typed),
      ...address,
      ...(question.county && county && {county}),
    });
    announce(rich.addressFilled, 'pause');
  };

  #lookedUp(): void {
    const {language, announce} = this.#field;
    const {state, found} = this.#call;
    const kept = keptFor(this.#field);
    Object.assign(kept, {search: state, found, language, taken: undefined});
    if (state === 'failed' || !found.length) kept.isOpen = true;
    announce(this.#outcome!);
    this.#redraw();
  }

  /** What came of the search, in words. */
  get #outcome(): string | undefined {
    const {rich} = this.#field;
    const {search, found} = keptFor(this.#field);
    if (search === undefined) return undefined;
    if (search === 'unreadable') return rich.addressPostcode;
    if (search === 'waiting') return rich.searching;
    if (search === 'failed') return rich.addressFailed;
    return found.length ? rich.addressesFound(found.length) : rich.addressNone;
  }

  #draw(): TemplateResult {
    const {ids, rich, typed, fault} = this.#field;
    const kept = keptFor(this.#field);
    // What is wrong, or was typed before, is never out of sight.
    kept.isOpen ||=
      (fault?.['parts'] as readonly string[] | undefined)?.some((part) => part !== 'postcode') ||
      (isByKey(typed) &&
        Object.entries(typed).some(([part, text]) => part !== 'postcode' && !isBlank(text)));
    const outcome = this.#outcome;
    const find = html`<button
      type="button"
      class="button secondary"
      part="button"
      id=${ids.part('find')}
      @click=${this.#find}
    >
      ${rich.addressFind}
    </button>`;
    return html`${box(this.#field, 'postcode', {
      id: ids.control,
      button: find,
      typed: this.#forget,
      key: this.#key,
    })}
    ${outcome === undefined ? nothing : html`<p class="address-status">${outcome}</p>`}
    ${kept.found.length ? this.#select() : nothing}
    ${
      kept.isOpen
        ? boxes(this.#field, 'postcode')
        : html`<button
            type="button"
            class="text-button address-yourself"
            id=${ids.part('yourself')}
            @click=${this.#open}
          >
            ${rich.addressYourself}
          </button>`
    }`;
  }

  #select(): TemplateResult {
    const {ids, rich, language} = this.#field;
    const {found, taken, language: spoken} = keptFor(this.#field);
    const id = ids.part('found');
    return html`<div class="address-part address-found">
      <label class="part-label" for=${id}>${rich.addressSelect}</label>
      <select id=${id} class="input select" part="input" @change=${this.#take}>
        <option value="" .selected=${taken === undefined}>
          ${rich.addressesFound(found.length)}
        </option>
        ${found.map(
          (address, place) =>
            html`<option
              value=${place}
              lang=${spoken === language ? nothing : spoken}
              dir=${spoken === language ? nothing : directionOf(spoken)}
              .selected=${place === taken}
            >
              ${inOneLine(address)}
            </option>`,
        )}
      </select>
    </div>`;
  }
}

/** An address that can be found by its postcode. */
export const finder = directive(AddressFinder);
