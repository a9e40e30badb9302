/** An answer as a host's lookup gives it. */
export interface LookedUp {
  /** What is stored when it is chosen; at most 1,000 characters. */
  readonly value: string;
  /** What the person reads, in the language that was asked for; at most 200 characters. */
  readonly label: string;
}

/**
 * A function of the host page that finds answers to a text. It is asked when the person pauses, and `signal` aborts
 * when its answer is not wanted any more. When it rejects, takes longer than ten seconds or gives no list, the person
 * is told, and may go on in their own words.
 */
export type Lookup = (
  text: string,
  about: {readonly language: string; readonly signal: AbortSignal},
) => readonly LookedUp[] | Promise<readonly LookedUp[]>;

/** What a host page offers to the questions of its form. */
export interface Services {
  /** By the names that definitions give them. */
  readonly lookups?: Readonly<Record<string, Lookup>>;
}
