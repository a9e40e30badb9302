import type {Weighing} from './weighing.js';

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
  /** Whether words have spaces between them, so that they can be counted. */
  readonly hasSpaces?: true;
  /** What links say that do not say where they lead, in small letters and without marks. */
  readonly vagueLinks?: readonly string[];
  /** Matches the beginning of a question. */
  readonly asking?: RegExp;
  /** Matches where a question asks two things. */
  readonly twoQuestions?: RegExp;
  /** How it has two things weighed in one question. */
  readonly weighing?: Weighing;
  /** Matches where a question says which answer is wanted. */
  readonly leading?: RegExp;
  /** Matches a word by which a question is about everything or nothing. */
  readonly absolute?: RegExp;
  /** Matches, each time, a word that says no; and what names both sides, which says no to neither. */
  readonly negatives?: {readonly word: RegExp; readonly balanced: RegExp};
  /** The years of schooling that it takes to read so many letters, words and sentences, by a published formula. */
  readonly gradeOf?: (counts: {letters: number; words: number; sentences: number}) => number;
  /** Match the points of a scale, in small letters: for, against, and neither. */
  readonly degrees?: {readonly good: RegExp; readonly bad: RegExp; readonly middle: RegExp};
}
