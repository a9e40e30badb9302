import type {Formats, OpeningFormats} from './formats.js';

/** A part of a postal address. */
export type AddressPart = 'line1' | 'line2' | 'town' | 'county' | 'postcode';

/** A detail by which a person can be reached. */
export type ContactDetail = 'name' | 'organisation' | 'email' | 'phone' | 'address' | 'postcode';

/** The parts of a date that a person types. */
export type DatePart = 'day' | 'month' | 'year';

/** What a total that is shared out is counted in. */
export type Unit = 'points' | 'percent' | 'pounds';

/**
 * Every word of the interface in one language, but for those of question types that come on demand. Sentences are whole: nothing is put together from parts, since words
 * change with their neighbours in Welsh. A missing entry does not compile.
 */
export interface Words {
  /** The name of the list of languages. */
  readonly languages: string;

  readonly startNow: string;
  readonly continue: string;
  readonly back: string;
  readonly send: string;
  readonly sending: string;
  readonly tryAgain: string;
  /** The form, or a part of it, could not be fetched. */
  readonly failedTitle: string;
  readonly failed: string;

  readonly optional: (label: string) => string;
  readonly optionalMark: string;
  readonly error: string;
  readonly problemTitle: string;
  readonly chooseOne: string;
  readonly progress: (at: number, of: number) => string;
  readonly revealed: string;
  readonly exclusiveCleared: string;
  readonly othersCleared: string;
  readonly languageChanged: string;

  readonly day: string;
  readonly month: string;
  readonly year: string;

  readonly whyWeAsk: string;
  readonly whatCanChange: string;
  readonly howAnswersAreUsed: string;
  readonly whoDecides: string;
  readonly privacy: string;
  readonly privacyLink: string;
  readonly retention: string;
  readonly contact: string;
  readonly otherWays: string;
  /** `moment` here and below is in words, as `moment` gives it. */
  readonly closesAt: (moment: string) => string;
  readonly nothingKept: string;

  readonly checkTitle: string;
  readonly checkLead: string;
  readonly checkThenMore: string;
  readonly change: string;
  readonly noAnswer: string;
  readonly beforeSending: string;

  /** Said where people leave without being asked any further. */
  readonly nothingSent: string;

  readonly sentTitle: string;
  readonly reference: string;
  readonly whatNext: string;
  readonly receivedAt: (moment: string) => string;
  readonly keepCopy: string;
  readonly print: string;
  readonly saveCopy: string;
  readonly yourAnswers: string;
  readonly alreadySent: string;
  readonly separateTitle: string;
  readonly separateLead: string;
  readonly contactReceived: string;
  readonly contactNotReceived: string;
  readonly contactAgain: string;

  readonly notReceivedTitle: string;
  readonly notReceived: string;
  readonly notReceivedKept: string;
  readonly refused: string;
  readonly conflict: string;

  /** The response is on the device, and the first attempt to send it is under way. */
  readonly savedNotSent: string;
  /** Nobody knows whether it has been received, and it is on the page alone. */
  readonly unconfirmedTitle: string;
  /** It is there, and nobody knows whether it has been received. */
  readonly waitingTitle: string;
  readonly waitingKept: string;
  readonly waitingSince: (moment: string) => string;
  /** It is in the memory of the page alone. */
  readonly notKept: string;
  /** It has more bytes than the service takes. */
  readonly tooLong: string;
  /** It is on the device, and the service has refused it. */
  readonly stoppedKept: string;
  readonly saveData: string;
  readonly receivedBy: (name: string) => string;
  /** From an earlier visit. A number stands behind a colon, where no language counts with it. */
  readonly waitingCount: (count: number) => string;
  readonly contactWaiting: string;
  readonly stoppedCount: (count: number) => string;
  readonly tryNow: string;
  readonly lateReceived: (reference: string) => string;
  readonly deleteKept: string;
  readonly deleteKeptAsk: string;
  readonly keepIt: string;
  readonly keptDeleted: string;
  readonly notDeleted: string;
  /** The response has been received, and the contact details that leave by themselves are on the device. */
  readonly contactKept: string;

  readonly earlyTitle: string;
  readonly opensAt: (moment: string) => string;
  readonly closedTitle: string;
  readonly closedAt: (moment: string) => string;
  readonly closedWhileAnswering: string;

  /** By keyword; `other` serves a keyword that has no words of its own. */
  readonly faults: {
    readonly required: (fault: {label: string; asks: unknown}) => string;
    readonly enum: (fault: {label: string}) => string;
    readonly notListed: (fault: {label: string}) => string;
    /** A place on a map that is not in the area of the question. */
    readonly outsideArea: (fault: {label: string}) => string;
    readonly minItems: (fault: {label: string; limit: number}) => string;
    readonly maxItems: (fault: {label: string; limit: number}) => string;
    readonly exclusive: (fault: {label: string; option: string}) => string;
    readonly email: (fault: {label: string}) => string;
    readonly tel: (fault: {label: string}) => string;
    readonly url: (fault: {label: string}) => string;
    readonly postcode: (fault: {label: string}) => string;
    readonly minLength: (fault: {label: string; limit: number}) => string;
    readonly maxLength: (fault: {label: string; limit: number}) => string;
    readonly maxWords: (fault: {label: string; limit: number}) => string;
    readonly notNumber: (fault: {label: string}) => string;
    readonly notWhole: (fault: {label: string}) => string;
    readonly decimals: (fault: {label: string; limit: number}) => string;
    readonly minimum: (fault: {label: string; limit: string}) => string;
    readonly maximum: (fault: {label: string; limit: string}) => string;
    readonly dateParts: (fault: {label: string; missing: readonly DatePart[]}) => string;
    readonly realDate: (fault: {label: string}) => string;
    readonly yearDigits: (fault: {label: string}) => string;
    readonly dateMinimum: (fault: {label: string; limit: string}) => string;
    readonly dateMaximum: (fault: {label: string; limit: string}) => string;
    readonly dateFuture: (fault: {label: string}) => string;
    readonly datePast: (fault: {label: string}) => string;
    readonly realTime: (fault: {label: string}) => string;
    /** Details that a contact cannot do without. */
    readonly contactMissing: (fault: {label: string; missing: readonly ContactDetail[]}) => string;
    /** Ways of reaching a person, of which one is needed. */
    readonly contactReach: (fault: {label: string; ways: readonly ContactDetail[]}) => string;
    /** Parts that an address cannot do without. */
    readonly addressMissing: (fault: {label: string; missing: readonly AddressPart[]}) => string;
    readonly timeMinimum: (fault: {label: string; limit: string}) => string;
    readonly timeMaximum: (fault: {label: string; limit: string}) => string;
    /** `rows` are the labels of the rows without an answer: one or more. */
    readonly rowsMissing: (fault: {
      label: string;
      rows: readonly string[];
      asks: unknown;
    }) => string;
    readonly minRanked: (fault: {label: string; limit: number}) => string;
    /** Too few or too many of what can be added. */
    readonly fewItems: (fault: {label: string; limit: number}) => string;
    readonly manyItems: (fault: {label: string; limit: number}) => string;
    readonly multipleOf: (fault: {label: string; limit: string}) => string;
    /** `left` and `over` are amounts of `unit`. */
    readonly totalUnder: (fault: {label: string; left: number; unit: Unit}) => string;
    readonly totalOver: (fault: {label: string; over: number; unit: Unit}) => string;
    /** A file of another kind; `kinds` are what people call those that are taken, such as `PDF`. */
    readonly fileKind: (fault: {label: string; kinds: readonly string[]}) => string;
    readonly fileEmpty: (fault: {label: string}) => string;
    /** `limit` is in megabytes. */
    readonly fileTooLarge: (fault: {label: string; limit: number}) => string;
    readonly fileUploading: (fault: {label: string}) => string;
    readonly fileFailed: (fault: {label: string}) => string;
    /** Whoever should have kept the file would not. */
    readonly fileRefused: (fault: {label: string}) => string;
    /** The page that had its bytes was left before it was sent. */
    readonly fileLost: (fault: {label: string}) => string;
    readonly fileMost: (fault: {label: string; limit: number}) => string;
    readonly fileFewest: (fault: {label: string; limit: number}) => string;
    readonly other: (fault: {label: string}) => string;
  };
}

/** What is said after the questions, or when something is wrong: fetched once the person has begun. */
export type LaterWords = Pick<
  Words,
  | 'languageChanged'
  | 'checkTitle'
  | 'checkLead'
  | 'checkThenMore'
  | 'change'
  | 'noAnswer'
  | 'nothingSent'
  | 'sentTitle'
  | 'reference'
  | 'whatNext'
  | 'receivedAt'
  | 'keepCopy'
  | 'print'
  | 'saveCopy'
  | 'yourAnswers'
  | 'alreadySent'
  | 'separateTitle'
  | 'separateLead'
  | 'contactReceived'
  | 'contactNotReceived'
  | 'contactAgain'
  | 'notReceivedTitle'
  | 'notReceived'
  | 'notReceivedKept'
  | 'refused'
  | 'conflict'
  | 'earlyTitle'
  | 'opensAt'
  | 'closedTitle'
  | 'closedAt'
  | 'closedWhileAnswering'
  | 'faults'
>;

/** What is said of a response that waits to be sent: fetched with what is said later, as a part of its own. */
export type WaitingWords = Pick<
  Words,
  | 'savedNotSent'
  | 'unconfirmedTitle'
  | 'waitingTitle'
  | 'waitingKept'
  | 'waitingSince'
  | 'notKept'
  | 'tooLong'
  | 'stoppedKept'
  | 'saveData'
  | 'receivedBy'
  | 'waitingCount'
  | 'contactWaiting'
  | 'stoppedCount'
  | 'tryNow'
  | 'lateReceived'
  | 'deleteKept'
  | 'deleteKeptAsk'
  | 'keepIt'
  | 'keptDeleted'
  | 'notDeleted'
  | 'contactKept'
>;

/** What is said until then. */
export type OpeningWords = Omit<Words, keyof LaterWords | keyof WaitingWords>;

/** What the interface says and how it writes dates and numbers, until a person has begun. */
export type OpeningMessages = OpeningWords & OpeningFormats;

/** What is said after the questions, and how amounts and lists are written. */
export type LaterMessages = LaterWords & Omit<Formats, keyof OpeningFormats>;

/** What the interface says and how it writes dates and numbers, from beginning to end. */
export type Messages = Words & Formats;

/**
 * Which words of a language a public service publishes, as `owner/repository path: the words there`, `…` for what the
 * program puts in or we add. Whatever is not here is a draft until a professional has signed it. It is for people who
 * review; it never reaches a browser.
 */
export type Published<W> = {
  readonly [K in keyof W]?: K extends 'faults' ? Published<W[K]> : string;
};
