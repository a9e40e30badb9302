/** Something of a form in another format that a consultation cannot say. */
export interface Left {
  /** JSON Pointer into what was read. */
  readonly pointer: string;
  /** What it is, why it is left, and what to do: one or two sentences. */
  readonly says: string;
}
