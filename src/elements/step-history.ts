interface Mark {
  readonly form: string;
  readonly step: string;
}

/**
 * The steps of a form in the browser's history, so that Back goes to the step before. The host's own state is kept
 * beside ours and the address does not change.
 */
export class StepHistory {
  readonly #form: string;
  readonly #onGo: (step: string) => void;

  constructor(form: string, onGo: (step: string) => void) {
    this.#form = form;
    this.#onGo = onGo;
    addEventListener('popstate', this.#popped);
  }

  readonly #popped = ({state}: PopStateEvent) => {
    const mark = (state as {dweud?: Mark} | null)?.dweud;
    if (mark?.form === this.#form) this.#onGo(mark.step);
  };

  #stateFor(step: string) {
    return {...(history.state as object | null), dweud: {form: this.#form, step}};
  }

  /** Marks the entry that is shown as this step. */
  replace(step: string): void {
    history.replaceState(this.#stateFor(step), '');
  }

  /** Adds an entry for a step. */
  push(step: string): void {
    history.pushState(this.#stateFor(step), '');
  }

  /** Stops listening. */
  remove(): void {
    removeEventListener('popstate', this.#popped);
  }
}
