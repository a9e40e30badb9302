import {html, noChange, nothing, type TemplateResult} from 'lit';
import {AsyncDirective, directive} from 'lit/async-directive.js';
import {describedBy} from '../../markup/hint-and-error.js';
import type {LookedUp} from '../../markup/services.js';
import {LookupCall} from '../lookup-call.js';
import {flag, shown, type AutocompleteField} from './box.js';
import {keptFor} from './kept.js';
import {foundIn, ownWordsIn} from './model.js';
import {status} from './status.js';
import {usable} from './usable.js';

/** A lookup with native controls alone: a box, a button that searches, and a select with what was found. */
class LookupBox extends AsyncDirective {
  #field!: AutocompleteField;
  readonly #call = new LookupCall(usable, () => this.#lookedUp());

  render(_field: AutocompleteField): unknown {
    return noChange;
  }

  override update(_part: unknown, [field]: [AutocompleteField]): unknown {
    this.#field = field;
    return this.#draw();
  }

  protected override disconnected(): void {
    this.#call.stop();
  }

  get #query(): string {
    return shown(this.#field).text.trim();
  }

  readonly #search = () => {
    if (this.#query === '') return;
    const {question, language, rich, services, announce} = this.#field;
    this.#call.ask(services.lookups?.[question.lookup!], this.#query, language, 0);
    announce(rich.searching);
    this.setValue(this.#draw());
  };

  readonly #key = (event: KeyboardEvent) => {
    // What was typed and not looked up yet is not what Continue is for.
    if (event.key !== 'Enter' || event.isComposing || this.#call.state !== 'idle') return;
    if (!ownWordsIn(this.#field.typed)?.trim()) return;
    event.preventDefault();
    this.#search();
  };

  readonly #type = (event: Event) => {
    this.#call.stop();
    this.#field.answerWith({text: (event.target as HTMLInputElement).value});
  };

  readonly #choose = (event: Event) => {
    const {value} = event.target as HTMLSelectElement;
    const chosen = keptFor(this.#field).found.find((one) => one.value === value);
    this.#field.answerWith(chosen && {...chosen});
  };

  #lookedUp(): void {
    const {typed, rich, announce, answerWith} = this.#field;
    const {state, found} = this.#call;
    const text = ownWordsIn(typed);
    keptFor(this.#field).found = found;
    announce(
      state === 'failed' ? rich.lookupFailed : (this.#none ?? rich.resultsAvailable(found.length)),
    );
    if (text !== undefined) answerWith(state === 'failed' ? {label: text} : {text});
    if (this.isConnected) this.setValue(this.#draw());
  }

  /** What is said when nothing was found. */
  get #none(): string | undefined {
    const {rich, question} = this.#field;
    if (this.#call.state !== 'found' || this.#call.found.length) return undefined;
    return question.freeText ? rich.noResultsOwn : rich.noResults;
  }

  #draw(): TemplateResult {
    const field = this.#field;
    const {ids, question, rich, error} = field;
    const {found} = keptFor(field);
    return html`<div class="lookup">
        <input
          id=${ids.control}
          class="input"
          part="input"
          type="text"
          dir="auto"
          autocomplete=${question.autocomplete ?? 'off'}
          spellcheck="false"
          aria-required=${flag(question.required)}
          aria-invalid=${flag(error)}
          aria-describedby=${describedBy(field)}
          .value=${shown(field).text}
          @input=${this.#type}
          @keydown=${this.#key}
        />
        <button
          type="button"
          class="button secondary"
          part="button"
          id=${ids.part('search')}
          @click=${this.#search}
        >
          ${rich.search}
        </button>
      </div>
      ${status(field, this.#call, this.#none, this.#search)}
      ${found.length ? this.#select(found) : nothing}`;
  }

  #select(found: readonly LookedUp[]): TemplateResult {
    const {ids, messages, rich, typed} = this.#field;
    const chosen = foundIn(typed)?.value;
    return html`<label class="part-label" for=${ids.part('found')}>${rich.searchResults}</label>
      <select id=${ids.part('found')} class="input select" part="input" @change=${this.#choose}>
        <option value="" .selected=${chosen === undefined}>${messages.chooseOne}</option>
        ${found.map(
          ({value, label}) =>
            html`<option value=${value} .selected=${value === chosen}>${label}</option>`,
        )}
      </select>`;
  }
}

/** A lookup without a list that opens by itself. */
export const lookupBox = directive(LookupBox);
