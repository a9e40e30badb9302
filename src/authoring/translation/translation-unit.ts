import type {SignOffState} from '../sign-off.js';

/** A text as it was when it was last signed off. */
export interface LastSigned {
  /** The text that was translated. */
  readonly source: string;
  readonly text: string;
  readonly signedBy: string;
  /** `YYYY-MM-DD` */
  readonly signedOn: string;
}

/** One text that a translator is given. */
export interface TranslationUnit {
  /** The key of the text in the document: see `DocumentText`. */
  readonly key: string;
  /** Where it stands and what it is for. */
  readonly context: string;
  readonly source: string;
  /** What the document has in the other language, signed off or not. */
  readonly target?: string;
  /** The most characters (code points) that the translation may have. */
  readonly maxLength?: number;
  readonly lastSigned?: LastSigned;
  /** Why the text has changed since, in the words of whoever changed it. */
  readonly reason?: string;
  readonly state: SignOffState;
}
