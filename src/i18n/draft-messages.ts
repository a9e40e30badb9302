/**
 * What is said of a draft on the device, in one language: fetched by forms that may keep one. A moment is in words, and
 * stands behind a colon where a language would have to bend it.
 */
export interface DraftMessages {
  /** The name of the part of a screen that is about the draft. */
  readonly title: string;

  readonly save: string;
  /** The warning before anything is written. */
  readonly shared: string;
  readonly here: (until: string) => string;
  /** Some answers stay out. */
  readonly personal: string;
  readonly saveNow: string;
  readonly doNotSave: string;

  readonly saved: (moment: string) => string;
  readonly until: (moment: string) => string;
  readonly notSaved: string;
  readonly full: string;
  /** The draft is there, without what was changed last. */
  readonly behind: string;
  readonly overtaken: string;
  readonly gone: string;
  /** One from before is there, and the person has begun without it. */
  readonly earlier: (moment: string) => string;
  readonly replace: string;
  readonly replaceAsk: string;

  readonly remove: string;
  readonly removeAsk: string;
  readonly keep: string;
  readonly removed: string;
  readonly notRemoved: string;

  readonly found: string;
  readonly resume: string;
  /** Asked where the person has answered something since. */
  readonly resumeAsk: string;
  /** Leaves the draft and goes on with what has been answered. */
  readonly stay: string;
  readonly restart: string;
  readonly resumed: string;

  /** Said where a response that was made of the draft has been received, or may have been. */
  readonly arrived: string;
  readonly maybeArrived: string;
  readonly sendAsk: string;
  readonly sendSecond: string;
  readonly doNotSend: string;

  /** Said where people leave without being asked any further. */
  readonly notSent: string;
}
