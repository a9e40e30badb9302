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

/**
 * Where each of these words comes from, as in the files of messages: `draft`, or what is published word for word. It
 * is for people who review, and never reaches a browser.
 */
export const essentialSources: Readonly<Record<string, Readonly<Record<keyof Essential, string>>>> =
  {
    cy: {
      endonym: 'ministryofjustice/opg-modernising-lpa@15df658 lang/cy.json: Cymraeg',
      switchTo:
        'hmrc/hmrc-frontend@e32e03c src/components/service-navigation-language-select: Newid yr iaith i’r Gymraeg',
      failedTitle: 'draft',
      failed: 'draft',
      tryAgain: 'alphagov/forms-runner@40b70b4 config/locales/cy.yml: Rhowch gynnig arall arni',
    },
    en: {
      endonym: 'draft',
      switchTo:
        'hmrc/hmrc-frontend@e32e03c src/components/service-navigation-language-select: Change the language to English',
      failedTitle: 'draft',
      failed: 'draft',
      tryAgain: 'draft',
    },
  };
