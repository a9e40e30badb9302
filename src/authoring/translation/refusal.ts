import type {TranslatedEntry} from './translation-file.js';

/** Why a translation is not taken. */
export type Reason =
  | {readonly kind: 'unknown-key' | 'empty'}
  | {readonly kind: 'twice'; readonly places: readonly string[]}
  | {readonly kind: 'source-changed'; readonly then: string; readonly now: string}
  | {readonly kind: 'too-long'; readonly length: number; readonly limit: number}
  /** A list, such as the options of a question, that would have words for some of its members alone. */
  | {readonly kind: 'list-in-part'; readonly words: number; readonly all: number}
  | {readonly kind: 'rule'; readonly rule: string; readonly says: string}
  | {readonly kind: 'flaw'; readonly flaw: NonNullable<TranslatedEntry['flaw']>};

/** A translation that is not taken, and where it stands in the file. */
export interface Refusal {
  readonly key: string;
  readonly place: string;
  readonly reason: Reason;
}

/** Why nothing of a file is taken: it belongs to something else. */
export interface HeadRefusal {
  readonly part: 'document' | 'from' | 'to' | 'language';
  /** What the file says; undefined when it says nothing. */
  readonly is: string | undefined;
  readonly expected: string;
}
