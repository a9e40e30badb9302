/** What a form must be able to say before, or without, a language's messages. */
export interface Essential {
  /** The language's own name. */
  readonly endonym: string;
  /** The purpose of the link that switches to it, in that language. */
  readonly switchTo: string;
  readonly failedTitle: string;
  readonly failed: string;
  readonly tryAgain: string;
}

/** By language tag, in the order in which a page in Wales offers them. */
export const essentials: Readonly<Record<string, Essential>> = {
  cy: {
    endonym: 'Cymraeg',
    switchTo: 'Newid yr iaith i’r Gymraeg',
    failedTitle: 'Nid oedd modd llwytho’r ffurflen',
    failed: 'Gwiriwch eich cysylltiad a rhowch gynnig arall arni.',
    tryAgain: 'Rhowch gynnig arall arni',
  },
  en: {
    endonym: 'English',
    switchTo: 'Change the language to English',
    failedTitle: 'The form could not be loaded',
    failed: 'Check your connection and try again.',
    tryAgain: 'Try again',
  },
};
