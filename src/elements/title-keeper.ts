import type {Scope, Situation} from './scope.js';

/** Puts the step before the title of the page, and takes it away again. */
export class TitleKeeper {
  readonly #document: Document;
  readonly #original: string;

  constructor(document: Document) {
    this.#document = document;
    this.#original = document.title;
  }

  /** Shows the title of what is on the screen, after a word for it when something is wrong. */
  show(scope: Scope, {problems, sending}: Situation): void {
    const {kind, pages} = scope.journey.step;
    const words =
      sending.state === 'received'
        ? scope.ending.messages.sentTitle
        : kind === 'check'
          ? scope.ending.messages.checkTitle
          : scope.words(pages[0]?.page.title ?? scope.definition.title).text;
    const error = problems.size ? `${scope.messages.error} ` : '';
    this.#document.title = `${error}${words} – ${this.#original}`;
  }

  /** Puts the host's own title back. */
  restore(): void {
    this.#document.title = this.#original;
  }
}
