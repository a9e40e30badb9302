/** What a language is called where it can be chosen. */
export interface LanguageName {
  /** The language's own name. */
  readonly endonym: string;
  /** The purpose of the button that switches to it, in that language; empty where nobody has said it. */
  readonly switchTo: string;
}
