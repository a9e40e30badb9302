/** A calendar date; `month` is 1 to 12. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A moment on a clock; `weekday` is 0 (Sunday) to 6. */
export interface ClockTime extends CalendarDate {
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
}

/** How a language writes dates, times and numbers, and sorts: what a form needs from its first screen on. */
export interface OpeningFormats {
  readonly date: (date: CalendarDate) => string;
  readonly monthAndYear: (date: Omit<CalendarDate, 'day'>) => string;
  /** The time on a clock: `hour` 0 to 23, `minute` 0 to 59. */
  readonly time: (time: {readonly hour: number; readonly minute: number}) => string;
  readonly moment: (time: ClockTime) => string;
  /** Without `decimals` a number has as many as it needs, up to six. */
  readonly number: (value: number, decimals?: number) => string;
  /** Alphabetical order, for sorting options. Negative when `a` comes first. */
  readonly compare: (a: string, b: string) => number;
}

/** How a language writes all that, and amounts and lists. Digits are 0 to 9 in every language, as people type them. */
export interface Formats extends OpeningFormats {
  /** An amount from whole pence; with two decimals unless told otherwise. */
  readonly money: (pence: number, decimals?: number) => string;
  /** A share of a hundred. */
  readonly percent: (value: number) => string;
  readonly and: (items: readonly string[]) => string;
  readonly or: (items: readonly string[]) => string;
}
