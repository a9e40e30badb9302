/** What something costs in a council tax band, in words. */
export interface BandCost {
  readonly band: string;
  readonly year: string;
  readonly month: string;
  readonly week: string;
}

/** What something costs a year from one council tax band to another, in words. */
export interface CostRange {
  readonly least: string;
  readonly from: string;
  readonly most: string;
  readonly to: string;
}

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

  /** An amount, from whole pence. */
  readonly money: (pence: number) => string;
  /** The label of the select for a council tax band, its hint, and its options. */
  readonly bandLabel: string;
  readonly bandHint: string;
  readonly bandChoose: string;
  readonly bandUnknown: string;
  /** `band` here and below is a letter from A to I. */
  readonly bandName: (band: string) => string;
  /** Over a table of what each option costs, in one band and in all of them. */
  readonly costCaption: (band: string) => string;
  readonly costCaptionAll: string;
  /** The heads of its columns. */
  readonly bandHead: string;
  readonly costYear: string;
  readonly costMonth: string;
  readonly costWeek: string;
  /** Beside an option in it: what its amounts are. */
  readonly costMore: string;
  readonly costLess: string;
  readonly costSame: string;
  /** The cost of an option in a band: altogether, and how much more or less than now. */
  readonly costIn: (cost: BandCost) => string;
  readonly costMoreIn: (cost: BandCost) => string;
  readonly costLessIn: (cost: BandCost) => string;
  readonly costSameIn: (band: string) => string;
  /** The cost of an option a year from the least band to the greatest. */
  readonly costRange: (range: CostRange) => string;
  readonly costMoreRange: (range: CostRange) => string;
  readonly costLessRange: (range: CostRange) => string;
  readonly costSameInAll: string;
  /** Said when a band has been picked. */
  readonly costsShown: (band: string) => string;
  readonly costsShownAll: string;
}

/** Where each of these words comes from, as in `Provenance`. */
export type RichProvenance = {readonly [K in keyof RichMessages]: string};
