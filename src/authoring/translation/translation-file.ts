import type {TranslationUnit} from './translation-unit.js';

/** Which document a translation is of, and which languages it is from and into (BCP 47). */
export interface TranslationHead {
  /** The `id` of the document. */
  readonly document: string;
  readonly from: string;
  readonly to: string;
}

/** One text as it comes back from a translator. */
export interface TranslatedEntry {
  readonly key: string;
  /** What was translated, as the file has it. */
  readonly source: string;
  /** Undefined or empty where nothing was written. */
  readonly target?: string;
  /** What the translator says of it to the author. */
  readonly comment?: string;
  /** Where it stands in the file, for people: `row 7`, `unit question.age.label`. */
  readonly place: string;
  /** What keeps it from being taken, before it is compared with anything. */
  readonly flaw?: 'formula' | 'not-text' | 'marked-unfinished';
}

/** What a translator sends back. What the file does not say of itself is undefined. */
export interface TranslationFile {
  readonly head: {readonly [part in keyof TranslationHead]?: string | undefined};
  readonly entries: readonly TranslatedEntry[];
}

/** Why a file cannot be read at all. `detail` is what is at fault. */
export class UnreadableFile extends Error {
  constructor(
    readonly fault:
      'encoding' | 'macros' | 'no-headings' | 'not-this-format' | 'other-version' | 'too-large',
    readonly detail = '',
  ) {
    super(`${fault}: ${detail}`);
    this.name = 'UnreadableFile';
  }
}

/** One kind of file that translations travel in. */
export interface TranslationFormat {
  /** What a name of such a file ends in, without the full stop. */
  readonly endings: readonly [string, ...string[]];
  /** The package that reads and writes it, which whoever uses it installs. */
  readonly needs: string;
  write(units: readonly TranslationUnit[], head: TranslationHead): Promise<Uint8Array>;
  /** Throws an `UnreadableFile` for what is no such file. */
  read(bytes: Uint8Array): Promise<TranslationFile>;
}
