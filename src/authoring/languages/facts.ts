/** A way to say yes and no, and how the questions begin that are answered so. */
export interface YesNo {
  readonly yes: string;
  readonly no: string;
  /** Matches the beginning of such a question. */
  readonly opening: RegExp;
}

/** What the rules know of a language. What a language has no need of is left out. */
export interface LanguageFacts {
  /** What authors call it, in English. */
  readonly name: string;
  /** Whether the law treats it as equal to the others that a document promises. */
  readonly isEqual?: true;
  /** Matches what stands where an apostrophe should be ’ (U+2019). */
  readonly wrongApostrophe?: RegExp;
  /** Matches a word that changes the beginning of the next one, or is chosen by it, right before a variable. */
  readonly mutating?: RegExp;
  /** The ways to say yes and no, where the verb of the question decides. */
  readonly yesNo?: readonly YesNo[];
  /** The words of the clock; those of the half days stand after an hour. */
  readonly clock?: {
    readonly am: readonly string[];
    readonly pm: readonly string[];
    readonly noon: readonly string[];
    readonly midnight: readonly string[];
  };
  /** Words in small letters that are no name where they stand alone: the commonest answers and labels. */
  readonly plain?: readonly string[];
  /**
   * The page of the bank with the questions about this language that a consultation has to ask, their names, and the
   * place where the law wants that, as entries of the bank are named for it.
   */
  readonly effects?: {
    readonly entry: string;
    readonly questions: readonly string[];
    readonly place: string;
  };
}
