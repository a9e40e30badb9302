/** Where a command writes. */
export interface Terminal {
  /** Writes lines of the result. */
  readonly out: (text: string) => void;
  /** Writes lines about what went wrong. */
  readonly err: (text: string) => void;
}
