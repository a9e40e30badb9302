/**
 * What is lost with something that is left: a `question` that nobody is asked, a `condition`, so that more is asked, or
 * less required, a rule for `answers`, `words`, and what is `aside`: looks, and what is for another program.
 */
export type SchemaLoss = 'question' | 'condition' | 'answers' | 'words' | 'aside';

/** Something of a form in another format that a consultation cannot say. */
export interface Left {
  /** What is lost with it; nothing where its author has only to write what the schema does not have. */
  readonly loses: SchemaLoss | undefined;
  /** JSON Pointer into what was read. */
  readonly pointer: string;
  /** What it is, why it is left, and what to do: one or two sentences. */
  readonly says: string;
}
