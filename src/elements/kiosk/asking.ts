import type {DweudForm} from '../dweud-form.js';
import type {Scope} from '../scope.js';
import {question, type Question} from './question.js';

/** What a person is asked over the whole screen, and where they are taken back to. */
export class Asking {
  readonly #form: DweudForm;
  #asked: Question | undefined;
  #answered: (answer: 'stay' | 'go') => void = () => undefined;
  #before: HTMLElement | null = null;

  constructor(form: DweudForm) {
    this.#form = form;
  }

  get #root(): ShadowRoot {
    return this.#form.renderRoot as ShadowRoot;
  }

  /** Asks, and calls back once with the answer. What is asked already gives way. */
  async ask(asked: Question, answered: (answer: 'stay' | 'go') => void): Promise<void> {
    if (!this.#asked) this.#before = this.#root.activeElement as HTMLElement | null;
    this.#asked = asked;
    this.#answered = answered;
    await this.#draw();
    const dialog = this.#root.querySelector<HTMLDialogElement>('#kiosk-question');
    if (dialog?.isConnected && !dialog.open) dialog.showModal();
    this.#root.getElementById('kiosk-stay')?.focus();
  }

  /** Asks nothing any more. */
  stop(): void {
    this.#asked = undefined;
  }

  /** What is asked, for a screen; undefined where nothing is. */
  screen(scope: Scope): unknown {
    return this.#asked && question(scope, this.#asked, (answer) => void this.#take(answer));
  }

  async #take(answer: 'stay' | 'go'): Promise<void> {
    this.stop();
    this.#answered(answer);
    if (answer === 'go') return;
    await this.#draw();
    this.#before?.focus({preventScroll: true});
  }

  async #draw(): Promise<void> {
    this.#form.requestUpdate();
    await this.#form.updateComplete;
  }
}
