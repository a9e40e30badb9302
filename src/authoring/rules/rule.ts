import type {Translations} from '../../definition/generated/types.js';
import type {DocumentText} from '../document-text.js';

/** Whether a document is refused, or its author is told. */
export type Severity = 'error' | 'warning';

/** What a rule has found. */
export interface RuleFinding {
  /** JSON Pointer into the document. */
  readonly pointer: string;
  readonly severity: Severity;
  /** What is wrong and what to do about it: whole sentences in English, for the author. */
  readonly says: string;
  /** The key of the text, where it is one: exceptions are by key. */
  readonly key?: string;
  readonly language?: string;
}

/**
 * Whether a regular expression can take longer than anybody waits: what makes it, or that it is `safe`, or that it is not
 * known in the time that there is.
 */
export type PatternJudge = (
  source: string,
) => {readonly is: 'safe' | 'unknown'} | {readonly is: 'slow'; readonly attack: string};

/** What is known of a document beside itself. */
export interface Context {
  readonly texts: readonly DocumentText[];
  /** What the document promises, as far as it says so. */
  readonly languages: readonly string[];
  /** The language that the others are translated from. */
  readonly source: string;
  readonly policy: 'equal' | 'draft';
  readonly translations: Partial<Translations>;
  /** Judges a pattern; left out where nothing is installed that can. */
  readonly judgePattern?: PatternJudge | undefined;
}

/** One rule for documents. Rules do not know of each other, and take documents that are not valid. */
export interface Rule {
  /** What it is called: it has a page of this name in docs/rules/. */
  readonly name: string;
  /**
   * What it looks at: the document as a whole, whether texts are there and signed, the words of a text, what they have to
   * share with those that they translate, or how well they can be read and understood, for which no translation is refused.
   */
  readonly about: 'document' | 'sign-off' | 'words' | 'both-languages' | 'content';
  /** It has no exceptions. */
  readonly isStrict?: true;
  check(document: unknown, context: Context): readonly RuleFinding[];
}
