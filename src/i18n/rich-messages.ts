/**
 * What only question types say that come on demand, in one language. Sentences are whole, as in `Messages`. A missing
 * entry does not compile.
 */
export interface RichMessages {
  /** The name of the notice that stays in view. */
  readonly notice: string;
  /** The button that leaves at once. */
  readonly exit: string;
  /** How to press it without looking for it. */
  readonly exitByKeys: string;

  /** Above answers from before that no longer fit their questions. */
  readonly setAsideTitle: string;
  readonly setAsideLead: string;
  readonly setAsideRemove: string;

  readonly charactersAllowed: (limit: number) => string;
  readonly charactersLeft: (count: number) => string;
  readonly charactersOver: (count: number) => string;
  readonly wordsAllowed: (limit: number) => string;
  readonly wordsLeft: (count: number) => string;
  readonly wordsOver: (count: number) => string;

  readonly moveUp: (item: string) => string;
  readonly moveDown: (item: string) => string;
  /** Said after a move. `at` and `of` are numbers from 1. */
  readonly moved: (item: string, at: number, of: number) => string;

  /** The head of the first column of a matrix, over what its rows are about. */
  readonly matrixItem: string;
  /** Beside a row that must be answered and is not. */
  readonly rowUnanswered: string;

  /** In place of a number that does not follow from the answers so far. */
  readonly notCalculated: string;
}

/** Where each of these words comes from, as in `Provenance`. */
export type RichProvenance = {readonly [K in keyof RichMessages]: string};
