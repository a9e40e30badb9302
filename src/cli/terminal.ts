/** Where a command writes, and what it has of the world besides files. */
export interface Terminal {
  /** Writes lines of the result. */
  readonly out: (text: string) => void;
  /** Writes lines about what went wrong. */
  readonly err: (text: string) => void;
  /** The clock of the computer. */
  readonly now: () => Date;
}
