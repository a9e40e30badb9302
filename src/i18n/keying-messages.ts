/**
 * What is said to staff who key in what people have written on paper. It is fetched where `mode="paper"` alone, and is
 * in English and Welsh: the staff are the organisation's. A number stands behind a colon, where no language has to count
 * with it.
 */
export interface KeyingMessages {
  readonly title: string;
  /** Stands before the words of an error. */
  readonly error: string;

  /** What is asked before somebody begins. */
  readonly initials: string;
  readonly initialsHint: string;
  readonly initialsWrong: string;
  readonly hash: string;
  readonly hashHint: string;
  readonly hashShape: string;
  readonly hashWrong: (version: string, hash: string) => string;
  readonly begin: string;

  /** Between two sheets. */
  readonly deskTitle: string;
  readonly keyer: (initials: string) => string;
  readonly pageHash: (version: string, hash: string) => string;
  readonly serial: string;
  readonly serialHint: string;
  readonly serialWrong: string;
  readonly keySheet: string;
  readonly changeKeyer: string;
  readonly begunCount: (count: number) => string;
  readonly onceCount: (count: number) => string;
  readonly differingCount: (count: number) => string;
  readonly agreedCount: (count: number) => string;
  readonly waitingCount: (count: number) => string;
  readonly refusedCount: (count: number) => string;
  readonly sentCount: (count: number) => string;
  readonly asideCount: (count: number) => string;
  readonly blankCount: (count: number) => string;
  readonly aloneCount: (count: number) => string;
  /** `rate` is a number in words. */
  readonly errorRate: (rate: string) => string;
  /** Stands before the sentence that says when it closed. */
  readonly closed: string;
  readonly sendNow: string;
  readonly sendingNow: string;
  readonly sentNow: string;
  readonly notSent: string;
  readonly saveList: string;
  readonly listSaved: (name: string) => string;
  readonly begunTitle: string;
  readonly sheetBegun: (serial: string, initials: string) => string;
  readonly goOn: (serial: string) => string;
  readonly toSettle: string;
  readonly toSend: string;
  readonly setAsideTitle: string;
  readonly settleSheet: (serial: string) => string;
  readonly takeUp: (serial: string) => string;
  readonly sheetRefused: (serial: string) => string;
  readonly sheetAside: (serial: string, reason: string) => string;

  /** What came of a serial number, or of an entry. */
  readonly keyedOnce: (serial: string) => string;
  readonly isAgreed: (serial: string) => string;
  readonly isAlreadyAgreed: (serial: string) => string;
  readonly isAlreadyAside: (serial: string) => string;
  readonly isNowAside: (serial: string) => string;
  readonly isNowBlank: (serial: string) => string;
  readonly isOther: (serial: string, hash: string) => string;
  readonly unsaved: string;
  readonly overtaken: string;
  readonly unread: string;
  /** What is being keyed is on the screen alone. */
  readonly unkept: string;
  /** Keys came before a screen was ready. */
  readonly tooSoon: string;

  /** While a sheet is keyed. */
  readonly firstEntry: (serial: string) => string;
  readonly secondEntry: (serial: string) => string;
  readonly correcting: (serial: string) => string;
  readonly sameKeyer: string;
  /** A sheet goes on that was begun before. */
  readonly goesOn: string;
  readonly help: string;
  readonly language: string;
  readonly question: (number: number) => string;
  readonly code: string;
  readonly codes: string;
  readonly chosen: string;
  readonly unknownCode: (code: string) => string;
  readonly paperHas: string;
  readonly paperHasOf: (number: number) => string;
  readonly asKeyed: string;
  readonly illegible: string;
  readonly spoiled: string;
  readonly offRoute: string;
  readonly offRouteWritten: string;
  readonly files: string;
  readonly breaksRule: string;
  readonly isMissing: string;
  readonly save: string;
  readonly leave: string;
  readonly leaveTitle: string;
  readonly leaveText: string;
  readonly leaveNow: string;
  readonly stay: string;
  readonly blankTitle: string;
  readonly blankText: string;
  readonly keepBlank: string;
  readonly isBegunTitle: (serial: string, initials: string) => string;
  readonly isBegunText: (initials: string) => string;
  readonly leaveBegun: string;
  readonly keyAnew: string;

  /** Where two entries differ. */
  readonly settleTitle: (serial: string) => string;
  readonly settleText: string;
  readonly first: (initials: string) => string;
  readonly second: (initials: string) => string;
  readonly anew: string;
  readonly blank: string;
  readonly unsettled: string;
  readonly settle: string;
  readonly later: string;

  /** What cannot be sent, and what is set aside. */
  readonly unfitTitle: (serial: string) => string;
  readonly unfitText: string;
  readonly noAnswer: (number: number) => string;
  readonly isExit: string;
  readonly wasDeleted: string;
  readonly isBlank: string;
  readonly back: string;
  readonly setAside: string;
  readonly asideTitle: (serial: string) => string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonMissing: string;

  /** The list as a text. */
  readonly listTitle: (consultation: string) => string;
  readonly sheet: (serial: string) => string;
  readonly keyedBy: (initials: string) => string;
  readonly aloneTitle: string;
  readonly notesTitle: string;
  readonly noteIllegible: (number: number) => string;
  readonly noteSpoiled: (number: number) => string;
  readonly noteOffRoute: (number: number) => string;
  readonly noteRule: (number: number) => string;
}
