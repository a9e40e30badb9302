/** Something of a form in another format that a consultation cannot say. */
export interface Left {
  /** Whether nothing of the schema is lost, and its author has only to write what it does not have. */
  readonly isToWrite?: true;
  /** JSON Pointer into what was read. */
  readonly pointer: string;
  /** What it is, why it is left, and what to do: one or two sentences. */
  readonly says: string;
}
