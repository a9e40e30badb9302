import type {DeviceStore} from '../../delivery/device-store.js';
import {isPin} from '../../kiosk/pin.js';

/** What came of trying a PIN: `wait` is in seconds. */
export type Tried = 'open' | 'wrong' | {readonly wait: number};

interface Attempts {
  readonly failed: number;
  /** Milliseconds since 1970 before which nobody can try. */
  readonly until: number;
}

/** What was tried is kept under this. */
export const pinKey = 'dweud:pin';
/** As many can be wrong before anybody has to wait. */
const free = 3;
/** The first wait and the longest, in milliseconds. */
const firstWait = 30_000;
const longestWait = 3_600_000;

const attemptsFrom = (value: unknown): Attempts => {
  const {failed, until} = (value ?? {}) as Partial<Record<keyof Attempts, unknown>>;
  return Number.isSafeInteger(failed) && Number.isSafeInteger(until)
    ? {failed: Math.max(0, failed as number), until: until as number}
    : {failed: 0, until: 0};
};

/** Attempts after one more that is wrong, as far as is known. */
function oneMore({failed}: Attempts, now: number): Attempts {
  const over = failed + 1 - free;
  const wait = over < 0 ? 0 : Math.min(longestWait, firstWait * 2 ** Math.min(over, 10));
  return {failed: failed + 1, until: now + wait};
}

/**
 * Keeps the public out of the staff's screen: after a few wrong PINs each one makes the wait longer. What was tried is
 * on the device, so that loading the page again gives no more attempts.
 */
export class PinGate {
  readonly #hash: string;
  readonly #store: DeviceStore;
  readonly #now: () => number;
  #attempts: Attempts = {failed: 0, until: 0};
  #last: Promise<unknown> = Promise.resolve();

  constructor(hash: string, store: DeviceStore, now: () => number) {
    this.#hash = hash;
    this.#store = store;
    this.#now = now;
  }

  /** Tries a PIN, once all that were tried before it have been judged: who types fast has no more attempts. */
  try(pin: string): Promise<Tried> {
    const tried = this.#last.then(() => this.#try(pin));
    this.#last = tried.catch(() => undefined);
    return tried;
  }

  async #try(pin: string): Promise<Tried> {
    const wait = await this.#count();
    // One that is longer than any was noted by a clock that has been set back since.
    if (wait > 0) return {wait: Math.ceil(Math.min(wait, longestWait) / 1000)};
    if (await isPin(pin, this.#hash)) {
      this.#attempts = {failed: 0, until: 0};
      await this.#store.remove([pinKey]);
      return 'open';
    }
    const next = this.#attempts.until - this.#now();
    return next > 0 ? {wait: Math.ceil(next / 1000)} : 'wrong';
  }

  /**
   * Counts an attempt as a wrong one before it is judged, in one go on the device: another page there counts, too.
   * Milliseconds until anybody can try, where it is too soon; it is not counted then.
   */
  async #count(): Promise<number> {
    const now = this.#now();
    const own = this.#attempts;
    let wait = 0;
    const count = (value: unknown): Attempts | undefined => {
      const kept = attemptsFrom(value);
      // Where the device keeps nothing, this page does.
      const before = kept.failed > own.failed ? kept : own;
      wait = before.until - now;
      this.#attempts = wait > 0 ? before : oneMore(before, now);
      return wait > 0 ? undefined : this.#attempts;
    };
    const {ok} = await this.#store.change(pinKey, count, false);
    if (!ok) count(undefined);
    return wait;
  }
}
