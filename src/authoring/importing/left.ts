/**
 * What is lost with something that is left behind, the gravest first: a `question`, page or option that nobody is asked,
 * a `condition` or a way, so that more people are asked, a rule for `answers`, `words`, an `other` part of which nothing
 * is known, and what is `aside`: looks, and what is for the other program.
 */
export const losses = ['question', 'condition', 'answers', 'words', 'other', 'aside'] as const;
/** One of the losses. */
export type Loss = (typeof losses)[number];

/**
 * Something of a source that an author should look at: `left` behind since Dweud cannot say it, `changed` on the way,
 * such as a name, or for the author to `write`, since a consultation needs it and the source has none.
 */
export interface Left {
  readonly kind: 'left' | 'changed' | 'write';
  /** Of what is left: what is lost with it. */
  readonly loses?: Loss;
  /** JSON Pointer into the source; of a workbook, into its sheets as lists of rows. */
  readonly pointer: string;
  /** Of a workbook: the sheet and the cell, such as `survey!C5`. */
  readonly place?: string;
  /** The titles in the source that it stands under, from the page to the question, its own among them. */
  readonly within: readonly string[];
  /** What stands there, in short. */
  readonly what: string;
  /** Why, or what to do. */
  readonly why: string;
  /** Of what is to be written: the rule of `dweud check` that asks for it. */
  readonly rule?: string;
}
