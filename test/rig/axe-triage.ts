/** A result that axe leaves open and that was looked at by a person. */
export interface Triaged {
  /** The rule's id, as axe names it. */
  rule: string;
  /** Only results whose element's HTML holds this text; all of the rule's without it. */
  html?: string;
  /** Why it is no fault, or how it is tested instead. */
  reason: string;
}

/** What axe could not decide in our own markup. A result that is not listed here fails its test. */
export const triage: Triaged[] = [];
