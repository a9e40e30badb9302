/** A text and its translation, with what has to be known to compare them. */
export interface TextPair {
  readonly source: string;
  readonly target: string;
  /** BCP 47 tags of the two languages. */
  readonly from: string;
  readonly to: string;
  /** Whether the form reads the text as Markdown. */
  readonly isMarkdown: boolean;
  /**
   * Whether it is a form of a number in words: “One child” stands for `{n} children`, so a form may leave out what the
   * source has.
   */
  readonly isForm?: boolean;
}
