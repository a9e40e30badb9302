/** Some of what is exported, and how far the source has been read by then. */
export interface Portion<Stored> {
  readonly rows: readonly Stored[];
  readonly done: number;
}

/** Where what is exported comes from. */
export interface Source<Stored> {
  /** How much there is to be read; 0 where nobody knows. */
  readonly all: number;
  portions(): AsyncIterable<Portion<Stored>>;
  close(): Promise<void>;
}

/** What was not taken, and what came more than once. */
export interface LeftOut {
  /** Whether what cannot be taken is left out; otherwise the first ends it all. */
  readonly isPartial: boolean;
  say(text: string): void;
  faulty: number;
  repeated: number;
}

/** Rows to a portion. */
export const many = 500;
