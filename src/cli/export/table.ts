import type {ExportColumn} from '../../receiver/index.js';
import type {Portion} from './source.js';

/** What a table is written from. */
export interface Table<Stored> {
  readonly columns: readonly ExportColumn<Stored>[];
  readonly portions: AsyncIterable<Portion<Stored>>;
  /** The language of heads and labels. */
  readonly language: string | undefined;
  /** The languages that the consultation promises. */
  readonly languages: readonly string[];
  /** The name of the consultation in that language, or its first. */
  readonly title: string;
  /** Told of every portion once it is written. */
  readonly at: (done: number, rows: number) => void;
}

/** Something a table can be written as. */
export interface ExportFormat {
  /** The endings of the names of its files, the data first. */
  readonly endings: readonly string[];
  /** Writes it to files that are there and empty. `names` are those that they will have. */
  write<Stored extends {readonly id: string}>(
    table: Table<Stored>,
    files: readonly string[],
    names: readonly string[],
  ): Promise<void>;
}
