/** A plural category of CLDR. */
export type PluralCategory = Intl.LDMLPluralRule;

/** Every plural category, in the order of CLDR. */
export const pluralCategories: readonly PluralCategory[] = [
  'zero',
  'one',
  'two',
  'few',
  'many',
  'other',
];

/** The words of one text: a string is the same in every language, a map has them by BCP 47 tag. */
export type AuthoredWords = string | Readonly<Record<string, string>>;

/** One translatable text of a document as it is written: a text, one of its variants, or one form of a number in words. */
export interface DocumentText {
  /** Stable, by names and not by positions: `question.support.option.oppose.label`. Unique in the document. */
  readonly key: string;
  /** JSON Pointer to it; where its words in one language stand, `placeIn` says. */
  readonly pointer: string;
  readonly text: AuthoredWords;
  /** For a translator: where it stands and what it is for, in English. */
  readonly context: string;
  /** The most characters that its words in a language may have. */
  readonly maxLength?: number;
  readonly isMarkdown: boolean;
  /** The name of the property that holds it: `label`, `hint`, `errors`, `alt`, `url` … */
  readonly kind: string;
  /** JSON Pointer to the list in a question, such as its options, that it names a member of. */
  readonly list?: string;
  /** The plural category of which this is the form. A language without that category has no words for it. */
  readonly category?: PluralCategory;
  /** By language, the form `other` beside this one: what a language without this category says. */
  readonly others?: Readonly<Record<string, string>>;
}

/** The words of a text in a language; undefined when it has none. */
export const wordsIn = ({text}: DocumentText, language: string): string | undefined =>
  typeof text === 'string' ? text : Object.hasOwn(text, language) ? text[language] : undefined;

/** JSON Pointer to the words of a text in a language, whether they are there or not. */
export const placeIn = ({text, pointer, category}: DocumentText, language: string): string =>
  typeof text === 'string'
    ? pointer
    : `${pointer}/${language}${category === undefined ? '' : `/${category}`}`;

/** Whether a language needs words for a text: it does not for a plural category that it has not. */
export const isNeededIn = ({category}: DocumentText, language: string): boolean =>
  category === undefined ||
  new Intl.PluralRules(language).resolvedOptions().pluralCategories.includes(category);
