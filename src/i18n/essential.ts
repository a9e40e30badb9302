/** What a form must be able to say before, or without, a language's messages. */
export interface Essential {
  /** The language's own name. */
  readonly endonym: string;
  /** The purpose of the button that switches to it, in that language; empty where nobody has said it. */
  readonly switchTo: string;
  readonly failedTitle: string;
  readonly failed: string;
  readonly tryAgain: string;
}
