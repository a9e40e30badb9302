import type {Clock} from '../../delivery/alone.js';

/** When a person counts as gone, in milliseconds without a touch, and for how long they are asked before. */
export interface Patience {
  readonly after: number;
  readonly notice: number;
}

/** What is done about a person who may be gone. */
export interface IdleCalls {
  /** Asks whether they are there. */
  warn(): void;
  /** They are gone. */
  end(): void;
}

/** Watches whether somebody is at the device, from `start` to `stop`. */
export class Idle {
  readonly #clock: Pick<Clock, 'now' | 'after'>;
  readonly #patience: Patience;
  readonly #calls: IdleCalls;
  #last = 0;
  #isWarned = false;
  #cancel: (() => void) | undefined;

  constructor(clock: Pick<Clock, 'now' | 'after'>, patience: Patience, calls: IdleCalls) {
    this.#clock = clock;
    this.#patience = patience;
    this.#calls = calls;
  }

  /** Begins to watch, or begins anew: whoever was asked has said that they are there. */
  start(): void {
    this.#isWarned = false;
    this.#last = this.#clock.now();
    this.#look();
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  /** Somebody does something. Who has been asked is to answer: a sleeve on the screen is no answer. */
  touch(): void {
    if (!this.#isWarned) this.#last = this.#clock.now();
  }

  /** Looks at the clock again: timers stand still while a device sleeps. */
  wake(): void {
    if (this.#cancel) this.#look();
  }

  #look(): void {
    this.stop();
    const {after, notice} = this.#patience;
    const now = this.#clock.now();
    // The clock may have been set back.
    this.#last = Math.min(this.#last, now);
    const idle = now - this.#last;
    if (idle >= after) return this.#calls.end();
    if (idle >= after - notice && !this.#isWarned) {
      this.#isWarned = true;
      this.#calls.warn();
    }
    const wait = this.#isWarned ? after - idle : after - notice - idle;
    this.#cancel = this.#clock.after(wait, () => this.#look());
  }
}
