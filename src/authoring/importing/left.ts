/**
 * Something of a source that an author should look at: `left` behind since Dweud cannot say it, `changed` on the way,
 * such as a name, or for the author to `write`, since a consultation needs it and the source has none.
 */
export interface Left {
  readonly kind: 'left' | 'changed' | 'write';
  /** JSON Pointer into the source; of a workbook, into its sheets as lists of rows. */
  readonly pointer: string;
  /** Of a workbook: the sheet and the cell, such as `survey!C5`. */
  readonly place?: string;
  /** What stands there, in short. */
  readonly what: string;
  /** Why, or what to do. */
  readonly why: string;
}
