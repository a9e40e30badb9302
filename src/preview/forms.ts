import type {Previewed} from '../authoring/preview/preview.js';
import type {DweudForm} from '../elements/dweud-form.js';
import {begun, goTo, stepOf} from './driving.js';
import {follow, inPlace} from './following.js';
import {make} from './make.js';
import {reached} from './reached.js';
import {languagesOf, type Wish} from './wish.js';

const names = new Intl.DisplayNames(['en'], {type: 'language'});
/** What a language is called in English, with its tag. */
export const nameOf = (tag: string): string => `${names.of(tag) ?? tag} (${tag})`;

/** What was typed into a form, by question. */
function typedIn({session}: DweudForm): Record<string, unknown> {
  const all = [...(session?.plan.questions.keys() ?? [])].map(
    (name) => [name, session?.typed(name)] as const,
  );
  return Object.fromEntries(all.filter(([, typed]) => typed !== undefined));
}

/** The forms of the page, side by side: one in each language that is wanted. */
export class Forms {
  readonly #place: HTMLElement;
  #forms: DweudForm[] = [];
  #languages = '';
  /** The form that a person has used since its screen was shown. */
  #used: DweudForm | undefined;
  #work: Promise<unknown> = Promise.resolve();

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  /**
   * Shows a document, one after the other. A form that somebody uses keeps what they have answered as far as it fits, and
   * says itself what does not. Resolves with what there is to say.
   */
  show(previewed: Previewed, wish: Wish): Promise<string> {
    const work = this.#work.then(() => this.#show(previewed, wish));
    this.#work = work.catch(() => undefined);
    return work;
  }

  async #show(previewed: Previewed, wish: Wish): Promise<string> {
    const languages = languagesOf(previewed.languages, wish);
    const isSame = languages.join() === this.#languages;
    // Nothing jumps while the forms are drawn anew.
    this.#place.style.minHeight = `${this.#place.offsetHeight}px`;
    try {
      if (this.#used && isSame) return await this.#change(previewed, this.#used);
      const before = this.#used;
      const kept = before && {typed: typedIn(before), step: stepOf(before)};
      this.#languages = languages.join();
      await inPlace(() => this.#begin(previewed, languages, wish));
      if (!kept) return '';
      for (const form of this.#forms) await this.#take(form, previewed, kept);
      this.#used = this.#forms[0];
      return 'What was answered has been kept.';
    } finally {
      this.#place.style.minHeight = '';
    }
  }

  async #begin(previewed: Previewed, languages: readonly string[], wish: Wish): Promise<void> {
    const {screen: id, question} = wish;
    const screen = previewed.screens.find((one) => one.id === id);
    this.#used = undefined;
    const places = new Map(
      languages.map((tag) => [
        tag,
        make('section', {class: 'form', 'aria-labelledby': `form-${tag}`}),
      ]),
    );
    this.#place.replaceChildren(...places.values());
    for (const [tag, place] of places)
      place.append(make('h3', {id: `form-${tag}`, class: 'language'}, nameOf(tag)));
    // Without a screen it begins where people do, and at a moment at which it is open.
    const first = {...previewed.screens.find((one) => one.group === 'Pages')};
    const start = {id: 'first', group: '', title: '', ...(first.now && {now: first.now})};
    this.#forms = await reached(places, previewed, screen ?? start, question);
    follow(this.#forms, (form) => (this.#used = form));
  }

  async #change(previewed: Previewed, used: DweudForm): Promise<string> {
    const kept = {typed: typedIn(used), step: stepOf(used)};
    await inPlace(async () => {
      for (const form of this.#forms) await this.#take(form, previewed, kept);
    });
    const left = typedIn(used);
    const lost = Object.keys(kept.typed).filter((name) => !(name in left));
    return lost.length
      ? `What was answered has been kept, but what no longer fits: ${lost.join(', ')}. The form lists it.`
      : 'What was answered has been kept.';
  }

  /** Gives a form the document, with answers and a step to begin with. */
  async #take(
    form: DweudForm,
    previewed: Previewed,
    {typed, step}: {readonly typed: Record<string, unknown>; readonly step: string | undefined},
  ): Promise<void> {
    const isThere = await begun(form, () => {
      form.answers = typed;
      // The same document again is a new one to the form.
      form.definition = structuredClone(previewed.document);
    });
    if (isThere && step !== undefined && step !== 'sent') await goTo(form, step);
  }

  /** Brings what a screen is about into view, where something was done to come to it: forms side by side say it alike. */
  async reveal(): Promise<void> {
    const root = this.#forms[0]?.shadowRoot;
    // A form takes focus once it has been drawn, and scrolls there.
    await this.#forms[0]?.updateComplete;
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
    const about = root?.querySelector('[part~="not-received"], [part~="saved"], .summary');
    const sending = root?.querySelector('#next[aria-disabled="true"]');
    (about ?? sending ?? root?.getElementById('heading'))?.scrollIntoView({block: 'start'});
  }

  /** Takes the person to a question in the first form. */
  focus(question: string): void {
    const root = this.#forms[0]?.shadowRoot;
    const control = root?.getElementById(`q-${question}`) ?? root?.getElementById('heading');
    control?.scrollIntoView({block: 'center'});
    control?.focus({preventScroll: true});
  }
}
