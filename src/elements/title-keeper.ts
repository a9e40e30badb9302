/** Puts the step before the title of the page, and takes it away again. */
export class TitleKeeper {
  readonly #document: Document;
  readonly #original: string;

  constructor(document: Document) {
    this.#document = document;
    this.#original = document.title;
  }

  /** Shows the title of a step; `error` is the word that goes before it when something is wrong. */
  show(step: string, error: string | undefined): void {
    this.#document.title = `${error ? `${error} ` : ''}${step} – ${this.#original}`;
  }

  /** Puts the host's own title back. */
  restore(): void {
    this.#document.title = this.#original;
  }
}
