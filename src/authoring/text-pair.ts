/** A text and its translation, with what has to be known to compare them. */
export interface TextPair {
  readonly source: string;
  readonly target: string;
  /** BCP 47 tags of the two languages. */
  readonly from: string;
  readonly to: string;
  /** Whether the form reads the text as Markdown. */
  readonly isMarkdown: boolean;
}
