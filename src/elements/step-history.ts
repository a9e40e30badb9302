type Places = Readonly<Record<string, number>>;

/**
 * The steps of a form in the browser's history, so that Back goes to the step before. Every entry holds where each
 * form of the page was, beside the host's own state; the address does not change. It is a number that only this object
 * understands: the name of a step tells of answers, and entries outlive the page.
 */
export class StepHistory {
  // Random: what an earlier load of the page left in the history is not this form's.
  readonly #form = Math.random();
  readonly #onGo: (step: string) => void;
  /** The steps by the numbers that entries hold. */
  readonly #steps: string[] = [];
  /** The step of the entry that is shown. */
  #step: string | undefined;

  constructor(onGo: (step: string) => void) {
    this.#onGo = onGo;
  }

  /** Listens to Back and Forward, until `remove`. A form that is moved in the page still knows its entries. */
  listen(): void {
    addEventListener('popstate', this.#popped);
  }

  readonly #popped = ({state}: PopStateEvent) => {
    const place = (state as {dweud?: Places} | null)?.dweud?.[this.#form];
    const step = this.#steps[place ?? -1];
    if (step) this.#onGo((this.#step = step));
    // A link within the page made the entry, or an earlier load of the page left it: the person is where they were.
    else if (this.#step) this.replace(this.#step);
  };

  #stateFor(step: string) {
    this.#step = step;
    const state: unknown = history.state;
    // A state that is no object has no room for ours beside it.
    const host: {readonly dweud?: Places} | null = typeof state === 'object' ? state : {};
    return {...host, dweud: {...host?.dweud, [this.#form]: this.#steps.push(step) - 1}};
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
