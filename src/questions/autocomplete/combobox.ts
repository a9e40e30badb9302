/* eslint-disable lit-a11y/accessible-name -- the rule does not see that a label names the box by `for` */
import {html, noChange, nothing, type TemplateResult} from 'lit';
import {AsyncDirective, directive} from 'lit/async-directive.js';
import type {ChildPart} from 'lit/directive.js';
import type {Words} from '../../definition/text-in.js';
import {directionOf} from '../../i18n/direction.js';
import {elementOf} from '../../markup/element-of.js';
import {describedBy} from '../../markup/hint-and-error.js';
import {LookupCall} from '../lookup-call.js';
import {byGroup, found, valueNamed} from '../option-search.js';
import {entriesIn, flag, settle, shown, type AutocompleteField} from './box.js';
import {keptFor} from './kept.js';
import {ownWordsIn} from './model.js';
import {status} from './status.js';
import {usable} from './usable.js';
import {wholeList} from './whole-list.js';

/** How many results are listed: more than anybody reads, and few enough to be drawn at every key. */
export const listed = 100;

interface Result extends Words {
  readonly value: string;
  readonly hint?: Words;
  readonly heading?: Words;
}

/**
 * An editable combobox with a list (ARIA Authoring Practices, list autocomplete with manual selection), in the place
 * of a native select with the same answer, to which a button leads. The list stands in the flow under the box and stays
 * when the box loses focus: VoiceOver on iOS takes focus away from it to read the list.
 */
class Combobox extends AsyncDirective {
  #field!: AutocompleteField;
  #part!: ChildPart;
  #isOpen = false;
  /** The place of the highlighted result among those that are listed. */
  #active = -1;
  #results: readonly Result[] = [];
  /** What the open list was searched for. A box that somebody leaves may get another text; the list stays in its place. */
  #sought = '';
  #matches:
    {readonly of: unknown; readonly text: string; readonly results: readonly Result[]} | undefined;
  /** What stood in the box when it was last drawn. */
  #drawn = '';
  readonly #call = new LookupCall(usable, () => this.#lookedUp());

  render(_field: AutocompleteField): unknown {
    return noChange;
  }

  override update(part: ChildPart, [field]: [AutocompleteField]): unknown {
    // The first search through 10,000 options takes long: it is made while the question is being read.
    if (!this.#part && field.question.options) setTimeout(() => this.#prepare());
    this.#part = part;
    this.#field = field;
    return this.#draw();
  }

  protected override disconnected(): void {
    this.#call.stop();
    this.#close();
  }

  #prepare(): void {
    if (!this.isConnected) return;
    found(entriesIn(this.#field), 'a');
    valueNamed(this.#field.question.options!, 'a');
  }

  #element(id: string): HTMLElement {
    return elementOf(this.#part, id)!;
  }

  get #input(): HTMLInputElement {
    return this.#element(this.#field.ids.control) as HTMLInputElement;
  }

  /** What was typed and not chosen. */
  get #query(): string {
    return ownWordsIn(this.#field.typed) ?? '';
  }

  get #isLookup(): boolean {
    return this.#field.question.lookup !== undefined;
  }

  #find(): readonly Result[] {
    if (this.#isLookup) return this.#call.found.map(({value, label}) => ({value, text: label}));
    const of = entriesIn(this.#field);
    const text = this.#sought;
    if (this.#matches?.of !== of || this.#matches.text !== text) {
      const all = found(of, text);
      const first = byGroup(all.slice(0, listed)).flat();
      this.#matches = {of, text, results: [...first, ...all.slice(listed)]};
    }
    return this.#matches.results;
  }

  #redraw(): void {
    if (this.isConnected) this.setValue(this.#draw());
  }

  readonly #type = (event: Event) => {
    const {value: text} = event.target as HTMLInputElement;
    const {question, language, rich, services} = this.#field;
    this.#active = -1;
    this.#sought = text;
    this.#field.answerWith({text});
    if (text.trim() === '') {
      this.#call.stop();
      this.#close();
    } else if (this.#isLookup) {
      this.#call.ask(services.lookups?.[question.lookup!], text.trim(), language);
      this.#open();
      this.#field.announce(rich.searching, 'pause');
    } else {
      this.#open();
      this.#announce(this.#find());
    }
  };

  readonly #click = () => {
    if (this.#query.trim() !== '') this.#toggle(true);
  };

  readonly #key = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const {key} = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (event.altKey) this.#toggle(key === 'ArrowDown');
      else this.#move(key === 'ArrowDown' ? 1 : -1);
    } else if (key === 'Tab') {
      if (this.#active >= 0) this.#choose(this.#active);
      else if (this.#isOpen) this.#toggle(false);
    } else if (!this.#results.length) return;
    else if (key === 'Enter') {
      event.preventDefault();
      if (this.#active >= 0) this.#choose(this.#active);
      else {
        const settled = settle(this.#field);
        if (settled !== undefined) this.#field.announce(this.#field.rich.chosen(settled));
        this.#toggle(false);
      }
    } else if (key === 'Escape') {
      // Not also the dialog that the form may stand in.
      event.preventDefault();
      event.stopPropagation();
      this.#toggle(false);
    } else if ((key === 'Home' || key === 'End') && !event.shiftKey) {
      event.preventDefault();
      const at = key === 'Home' ? 0 : this.#input.value.length;
      this.#input.setSelectionRange(at, at);
      this.#highlight(-1);
    } else if (key === 'ArrowLeft' || key === 'ArrowRight') this.#highlight(-1);
  };

  /** Keys on a result, which has focus only where a screen reader put it there: they are the box's. */
  readonly #keyOnResult = (event: KeyboardEvent) => {
    if (event.key === ' ') {
      event.preventDefault();
      if (this.#active >= 0) this.#choose(this.#active);
      return;
    }
    this.#input.focus();
    this.#key(event);
  };

  readonly #focusResult = (event: FocusEvent) => {
    this.#active = this.#placeOf(event);
    this.#redraw();
  };

  readonly #clickResult = (event: MouseEvent) => {
    const place = this.#placeOf(event);
    if (place >= 0) this.#choose(place);
  };

  #placeOf({target, currentTarget}: Event): number {
    const result = (target as Element).closest('[role=option]');
    return result
      ? [...(currentTarget as Element).querySelectorAll('[role=option]')].indexOf(result)
      : -1;
  }

  readonly #leave = (event: FocusEvent) => {
    const box = event.currentTarget as HTMLInputElement;
    if (box.parentElement?.contains(event.relatedTarget as Node | null)) return;
    // Voice software writes into a box without an event.
    if (box.value !== this.#drawn) this.#field.answerWith({text: box.value});
    else settle(this.#field);
  };

  readonly #again = () => {
    this.#ask();
    this.#redraw();
  };

  readonly #switch = (isWhole: boolean) => {
    const {ids, question, typed, answerWith} = this.#field;
    const {control} = ids;
    const kept = keptFor(this.#field);
    kept.isWhole = isWhole;
    // What a select cannot show is no answer while it is there, or nobody could take it back.
    if (isWhole && this.#query !== '' && !question.freeText) {
      kept.text = this.#query;
      answerWith(undefined);
    } else if (!isWhole && typed === undefined && kept.text !== '') answerWith({text: kept.text});
    this.#close();
    this.#redraw();
    this.#element(control).focus();
  };

  #ask(): void {
    const {question, language, rich, services, announce} = this.#field;
    this.#call.ask(services.lookups?.[question.lookup!], this.#query.trim(), language, 0);
    announce(rich.searching, 'pause');
    this.#open();
  }

  #lookedUp(): void {
    const {typed, rich, announce, answerWith} = this.#field;
    const text = ownWordsIn(typed);
    const isFailed = this.#call.state === 'failed';
    if (isFailed) announce(rich.lookupFailed);
    else if (this.#isOpen) this.#announce(this.#find());
    this.#active = -1;
    // Own words are an answer when the lookup cannot give any, and are none any more once it can.
    if (text !== undefined) answerWith(isFailed ? {label: text} : {text});
    this.#redraw();
  }

  /** Shows what there is for the text in the box; after a choice, the list from its beginning. */
  #show(): void {
    if (!this.#isOpen) this.#sought = this.#query;
    if (this.#isLookup && this.#call.state === 'idle') {
      if (this.#query.trim() !== '') this.#ask();
    } else this.#open();
  }

  #open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    document.addEventListener('click', this.#clickOutside, {capture: true});
  }

  #close(): void {
    this.#isOpen = false;
    this.#active = -1;
    document.removeEventListener('click', this.#clickOutside, {capture: true});
  }

  // At the click and not before: the page moves when the list goes, and what was pressed would not be there any more.
  readonly #clickOutside = (event: Event) => {
    if (!event.composedPath().includes(this.#input.parentElement!)) this.#toggle(false);
  };

  #toggle(isOpen: boolean): void {
    if (isOpen) this.#show();
    else this.#close();
    this.#redraw();
  }

  #move(step: 1 | -1): void {
    this.#show();
    this.#redraw();
    const count = Math.min(this.#results.length, listed);
    if (count)
      this.#highlight(
        (this.#active + step + (this.#active < 0 && step < 0 ? 1 : 0) + count) % count,
      );
  }

  #highlight(place: number): void {
    if (place === this.#active) return;
    this.#active = place;
    this.#redraw();
    const result = this.#results[place];
    if (!result) return;
    const {ids, rich, announce} = this.#field;
    const element = this.#element(ids.part(`result-${place}`));
    element.scrollIntoView({block: 'nearest', behavior: 'instant'});
    const count = Math.min(this.#results.length, listed);
    announce(rich.highlighted(result.text, place + 1, count), 'pause');
  }

  #choose(place: number): void {
    const {value, text} = this.#results[place]!;
    const {rich, announce, answerWith} = this.#field;
    answerWith(this.#isLookup ? {value, label: text} : value);
    announce(rich.chosen(text));
    this.#call.stop();
    this.#close();
    this.#input.focus();
    this.#redraw();
  }

  #announce({length}: readonly Result[]): void {
    const {rich, announce} = this.#field;
    announce(this.#wordsFor(length) ?? rich.resultsAvailable(length), 'pause');
  }

  /** What is shown, too, of a number of results. */
  #wordsFor(count: number): string | undefined {
    const {rich, question} = this.#field;
    if (count > listed) return rich.resultsLimited(listed, count);
    if (count > 0) return undefined;
    return question.freeText ? rich.noResultsOwn : rich.noResults;
  }

  #draw(): TemplateResult {
    const {ids, rich, question} = this.#field;
    const {isWhole} = keptFor(this.#field);
    return html`${isWhole ? wholeList(this.#field) : this.#box()}
    ${
      question.options
        ? html`<button
            type="button"
            class="text-button other-way"
            id=${ids.part('other-way')}
            @click=${() => this.#switch(!isWhole)}
          >
            ${isWhole ? rich.searchList : rich.wholeList}
          </button>`
        : nothing
    }`;
  }

  #box(): TemplateResult {
    const {ids, question, rich, error} = this.#field;
    this.#results = this.#isOpen ? this.#find() : [];
    const results = this.#results.slice(0, listed);
    if (this.#active >= results.length) this.#active = -1;
    const isExpanded = results.length > 0;
    const list = ids.part('list');
    const {text, language} = shown(this.#field);
    this.#drawn = text;
    return html`<div class="combobox">
      <input
        id=${ids.control}
        class="input"
        part="input"
        type="text"
        role="combobox"
        dir="auto"
        lang=${language ?? nothing}
        autocomplete=${question.autocomplete ?? 'off'}
        autocapitalize="none"
        spellcheck="false"
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded=${isExpanded ? 'true' : 'false'}
        aria-controls=${list}
        aria-activedescendant=${this.#active < 0 ? nothing : ids.part(`result-${this.#active}`)}
        aria-required=${flag(question.required)}
        aria-invalid=${flag(error)}
        aria-describedby=${describedBy(this.#field, ids.part('help'))}
        .value=${text}
        @input=${this.#type}
        @click=${this.#click}
        @keydown=${this.#key}
        @focusout=${this.#leave}
      />
      <p id=${ids.part('help')} class="visually-hidden">${rich.listHelp}</p>
      ${status(
        this.#field,
        this.#call,
        this.#isOpen && (!this.#isLookup || this.#call.state === 'found')
          ? this.#wordsFor(this.#results.length)
          : undefined,
        this.#again,
      )}
      <div
        id=${list}
        class="results"
        role="listbox"
        aria-labelledby=${ids.label}
        ?hidden=${!isExpanded}
        @mousedown=${(event: Event) => event.preventDefault()}
        @click=${this.#clickResult}
        @focusin=${this.#focusResult}
        @keydown=${this.#keyOnResult}
      >
        ${this.#groups(results)}
      </div>
    </div>`;
  }

  #groups(results: readonly Result[]): unknown {
    let place = 0;
    return byGroup(results).map((group) => {
      const [{heading}] = group;
      const id = this.#field.ids.part(`group-${place}`);
      const drawn = group.map((result) => this.#result(result, place++, results.length));
      if (!heading) return drawn;
      return html`<div role="group" aria-labelledby=${id}>
        <div
          id=${id}
          class="result-heading"
          role="presentation"
          lang=${heading.language ?? nothing}
          dir=${directionOf(heading.language) ?? nothing}
        >
          ${heading.text}
        </div>
        ${drawn}
      </div>`;
    });
  }

  #result({text, language, hint}: Result, place: number, count: number): TemplateResult {
    return html`<div
      id=${this.#field.ids.part(`result-${place}`)}
      class="result"
      role="option"
      tabindex="-1"
      dir="auto"
      aria-selected=${place === this.#active ? 'true' : 'false'}
      aria-posinset=${place + 1}
      aria-setsize=${count}
    >
      <span
        lang=${language ?? nothing}
        dir=${directionOf(language) ?? nothing}
        .textContent=${text}
      ></span
      >${
        hint
          ? html` <span
              class="result-hint"
              lang=${hint.language ?? nothing}
              dir=${directionOf(hint.language) ?? nothing}
              >${hint.text}</span
            >`
          : nothing
      }
    </div>`;
  }
}

/** The combobox of a question, or in its place the whole list, if the person has asked for it. */
export const combobox = directive(Combobox);
