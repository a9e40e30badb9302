import type {DweudForm} from '../../../src/elements/dweud-form.js';
import type {Read} from '../document-in.js';
import {standIn} from './stand-ins.js';

/** The form beside the editor. It is drawn anew at every change, with the answers and at the step that were there. */
export class FormPanel {
  readonly form: DweudForm;
  readonly #panel: HTMLElement;
  #state: unknown;
  #isAtStart = true;
  #isForgotten = false;
  /** The step that is to be shown again once the form is ready. */
  #isReturning = false;

  /** `answered` is called whenever an answer has changed, and when there is another form; `failed` when there can be none. */
  constructor(panel: HTMLElement, answered: () => void, failed: () => void) {
    this.#panel = panel;
    this.form = document.createElement('dweud-form');
    this.form.headingLevel = 3;
    standIn(this.form);
    this.form.addEventListener('dweud-step', () => {
      // The form says in its entry where it is, and goes there when an entry says so.
      this.#state = history.state as unknown;
      this.#isAtStart = false;
    });
    this.form.addEventListener('dweud-answered', answered);
    this.form.addEventListener('dweud-ready', () => {
      this.#return();
      answered();
    });
    this.form.addEventListener('dweud-error', failed);
    panel.append(this.form);
  }

  /** What people have answered so far, by question. */
  get answers(): Record<string, unknown> {
    const {session} = this.form;
    const names = [...(session?.plan.questions.keys() ?? [])];
    return Object.fromEntries(
      names.flatMap((name) => {
        const answer = session!.answerTo(name);
        return answer === undefined ? [] : [[name, answer]];
      }),
    );
  }

  show({value}: Pick<Read, 'value'>): void {
    const answers = this.#isForgotten ? {} : this.answers;
    this.#isForgotten = false;
    this.form.answers = Object.keys(answers).length ? answers : undefined;
    this.#isReturning = !this.#isAtStart;
    // Nothing at all would be fetched from an address.
    this.form.definition = value ?? {};
  }

  /** What comes next begins without answers. */
  forget(): void {
    this.#isForgotten = true;
    this.#isAtStart = true;
  }

  /** Begins anew, without answers. */
  clear(): void {
    this.forget();
    this.show({value: structuredClone(this.form.definition)});
  }

  #return(): void {
    if (!this.#isReturning) return;
    this.#isReturning = false;
    // What is inert takes no focus: who types goes on typing.
    this.#panel.inert = true;
    this.form.addEventListener('dweud-step', () => (this.#panel.inert = false), {once: true});
    dispatchEvent(new PopStateEvent('popstate', {state: this.#state}));
    // The step is gone from the document, or is the one that is shown.
    setTimeout(() => (this.#panel.inert = false), 500);
  }
}
