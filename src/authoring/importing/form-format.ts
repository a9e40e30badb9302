import type {Imported} from './draft.js';
import type {Source} from './source.js';

/** What a converter is told besides the source. */
export interface ImportOptions {
  /** The id of the document. */
  readonly id: string;
  /** Whether an id that the source has itself goes before `id`; not unless stated. */
  readonly ownId?: boolean | undefined;
  /** The language of texts that say none; the source’s own, or English, unless stated. */
  readonly language?: string | undefined;
  /** RJSF’s `uiSchema`, which stands beside a JSON Schema. */
  readonly uiSchema?: unknown;
}

/** A format that forms are written in. */
export interface FormFormat {
  /** What people call it. */
  readonly title: string;
  /** Whether a source is recognised as one. */
  isOne(source: Source): boolean;
  /** Makes a consultation of it. Throws an `UnreadableForm` where none can be made. */
  convert(source: Source, options: ImportOptions): Imported;
}
