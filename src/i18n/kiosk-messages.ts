/**
 * What a kiosk says besides the form, in one language. It is fetched by kiosks alone. A number stands behind a colon,
 * where no language has to count with it.
 */
export interface KioskMessages {
  /** The button that begins in this language. */
  readonly start: string;
  readonly welcome: string;

  /** Stops before anything is sent. */
  readonly end: string;
  readonly endTitle: string;
  readonly endText: string;
  readonly endNow: string;
  readonly goOn: string;

  /** Asked of a person who has done nothing for a while. */
  readonly idleTitle: string;
  readonly idleText: (seconds: number) => string;
  readonly stillHere: string;

  /** The response is on the device, sealed. */
  readonly savedTitle: string;
  readonly savedText: string;
  readonly unsavedTitle: string;
  readonly unsavedText: string;
  readonly next: string;

  /** What follows is for the staff. */
  readonly staff: string;
  readonly staffTitle: string;
  readonly pin: string;
  readonly open: string;
  readonly pinWrong: string;
  readonly pinWait: (seconds: number) => string;
  readonly close: string;
  readonly event: (name: string) => string;
  readonly device: (name: string) => string;
  readonly sealedCount: (count: number) => string;
  readonly waitingCount: (count: number) => string;
  /** Of what waits, what is in the memory of the page alone; not among `waitingCount`. */
  readonly unkeptCount: (count: number) => string;
  readonly refusedCount: (count: number) => string;
  readonly sentCount: (count: number) => string;
  /** `moment` is in words. */
  readonly lastSent: (moment: string) => string;
  readonly neverSent: string;
  readonly noService: string;
  readonly sendNow: string;
  readonly sendingNow: string;
  readonly sentNow: string;
  readonly notSent: string;
  readonly exportFile: string;
  readonly exported: (name: string) => string;
  readonly exportedCount: (count: number) => string;
  readonly clear: string;
  readonly clearAsk: string;
  readonly clearNow: string;
  readonly keep: string;
  readonly cleared: (count: number) => string;
  readonly notCleared: (count: number) => string;
  readonly offlineReady: string;
  readonly offlineNot: string;
  /** The browser has not promised to keep what is here. */
  readonly mayBeDeleted: string;
}
