import type {Formats} from './formats.js';
import type {AddressPart, Unit} from './messages.js';

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

/** What a question about files takes. */
export interface FileLimits {
  /** What people call the kinds of file, such as `PDF`. */
  readonly kinds: readonly string[];
  /** In megabytes. */
  readonly limit: number;
  readonly max: number;
}

/**
 * What only question types say that come on demand, in one language. Sentences are whole, as in `Messages`. A missing
 * entry does not compile.
 */
export interface RichWords {
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

  /** How a ranking is made. It names the button. */
  readonly rankHow: string;
  readonly rankUpTo: (limit: number) => string;
  /** Over the list of what has been ranked, and in its place as long as it is empty. */
  readonly rankedTitle: string;
  readonly rankedNone: string;
  /** Over the other list, and the choice that puts something there. */
  readonly notRanked: string;
  /** Why nothing more can be ranked. It names that choice. */
  readonly rankedEnough: string;
  readonly moveUp: string;
  readonly moveDown: string;
  /** Said after a move. `at` and `of` are numbers from 1. */
  readonly moved: (item: string, at: number, of: number) => string;
  readonly unranked: (item: string) => string;

  /** What is to be shared out, and how it is counted. */
  readonly shareExactly: (total: number, unit: Unit) => string;
  readonly shareUpTo: (total: number, unit: Unit) => string;
  /** What remains of the total, from nought, or how much too much has been shared out. */
  readonly shareLeft: (left: number, total: number, unit: Unit) => string;
  readonly shareOver: (over: number, unit: Unit) => string;

  /** The head of the first column of a matrix, over what its rows are about. */
  readonly matrixItem: string;
  /** Beside a row that must be answered and is not. */
  readonly rowUnanswered: string;
  /** How a box with a list of results is used; only heard. */
  readonly listHelp: string;
  readonly resultsAvailable: (count: number) => string;
  /** Only the first `count` of all are listed. */
  readonly resultsLimited: (count: number, all: number) => string;
  readonly noResults: string;
  /** The same where what was typed may be the answer. */
  readonly noResultsOwn: string;
  readonly highlighted: (result: string, at: number, of: number) => string;
  readonly chosen: (result: string) => string;
  /** A button that searches. */
  readonly search: string;
  readonly searching: string;
  /** The name of what a search has found. */
  readonly searchResults: string;
  readonly lookupFailed: string;
  /** Two buttons that lead from a box with results to the whole list, and back. */
  readonly wholeList: string;
  readonly searchList: string;
  /** The details of a contact, by which a person can be reached. */
  readonly contactDetails: Readonly<
    Record<'name' | 'organisation' | 'email' | 'phone' | 'address' | 'postcode', string>
  >;
  /** The tick of somebody who asks to be contacted. */
  readonly contactWanted: string;
  /** The boxes of a postal address. */
  readonly addressParts: Readonly<Record<AddressPart, string>>;
  /** A button that finds the addresses of a postcode, and one that opens the boxes. */
  readonly addressFind: string;
  readonly addressYourself: string;
  /** What stands and is said when somebody would find addresses by what is no postcode. */
  readonly addressPostcode: string;
  /** What was found; `addressSelect` is the name of the list. */
  readonly addressesFound: (count: number) => string;
  readonly addressSelect: string;
  /** The boxes are open below when these are said. */
  readonly addressFilled: string;
  readonly addressNone: string;
  readonly addressFailed: string;
  /** The name of a box beside a list. */
  readonly notInList: string;

  /** Above the ways to say where something is, of which one is a map. */
  readonly locationWays: string;
  /** The name of a list of areas. */
  readonly locationArea: string;
  /** What a box for a place asks for. */
  readonly locationPlace: string;
  /** Two words for one button, which opens and closes the map. */
  readonly openMap: string;
  readonly closeMap: string;
  /** Before a map is opened whose pictures come from another server. */
  readonly mapSource: (server: string) => string;
  readonly mapOpening: string;
  readonly mapFailed: string;
  /** Said when the map is there. */
  readonly mapOpened: string;
  /** The name of the map itself. */
  readonly map: string;
  /** How the place is chosen, and how the map is moved and zoomed, for everybody, by keys, and by touch. */
  readonly mapHelp: string;
  readonly mapKeys: string;
  readonly mapTouch: string;
  readonly mapTilesMissing: string;
  /** The name of the buttons that follow. */
  readonly mapMove: string;
  readonly mapNorth: string;
  readonly mapSouth: string;
  readonly mapWest: string;
  readonly mapEast: string;
  readonly mapZoomIn: string;
  readonly mapZoomOut: string;
  readonly mapZoom: (level: number, most: number) => string;
  /** Where the cross is; seen, and said when somebody pauses. */
  readonly mapAt: (point: string) => string;
  readonly mapOutside: string;
  /** How far a point is rounded, in metres: 1, 10, 100 and so on to 100,000. */
  readonly mapRounding: (metres: number) => string;
  readonly takePoint: string;
  readonly pointTaken: (point: string) => string;
  readonly removePoint: string;
  readonly pointRemoved: string;

  /** What may be chosen: of which kinds, how large in megabytes, and how many. */
  readonly fileRules: (rules: FileLimits) => string;
  /** The button that chooses, where one file may be chosen and where several may. */
  readonly chooseFile: string;
  readonly chooseFiles: string;
  /** The name of the list of those that were chosen. */
  readonly filesChosen: string;
  /** In place of the button, where a page has nowhere to send files to. */
  readonly filesNowhere: string;
  /** How a file stands that was chosen. `lost` was chosen on a page that has been left since. */
  readonly fileStates: Readonly<
    Record<'waiting' | 'uploading' | 'uploaded' | 'failed' | 'refused' | 'lost' | 'empty', string>
  >;
  readonly fileWrongKind: (kinds: readonly string[]) => string;
  /** `limit` is in megabytes. */
  readonly fileOver: (limit: number) => string;
  readonly fileSurplus: (limit: number) => string;
  /** Stands before the name of a file in the name of its button. */
  readonly removeFile: string;
  /** Said of files by name. */
  readonly filesUploading: (names: string) => string;
  readonly filesUploaded: (names: string) => string;
  readonly filesFailed: (names: string) => string;
  readonly filesRefused: (names: string) => string;
  readonly fileRemoved: (name: string) => string;

  /** In place of a number that does not follow from the answers so far. */
  readonly notCalculated: string;

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

  /** How many items there are, where the author has no words of their own for it. */
  readonly itemCount: (count: number) => string;
  /** Buttons of one of several items; `item` is its name, such as "Child 2". */
  readonly changeItem: (item: string) => string;
  readonly doneItem: (item: string) => string;
  readonly removeItem: (item: string) => string;
  /** Asked before an item is taken away; `item` has its first answer, too. */
  readonly removeItemAsk: (item: string) => string;
  readonly keepItem: (item: string) => string;
  readonly itemRemoved: (item: string) => string;
  readonly itemsUpTo: (limit: number) => string;
}

/** What the question types that come on demand say, and how they write amounts of money. */
export type RichMessages = RichWords & Pick<Formats, 'money'>;
