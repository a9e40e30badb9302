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

/**
 * Keeps the public out of the staff's screen: after a few wrong PINs each one makes the wait longer. What was tried is
 * on the device, so that loading the page again gives no more attempts.
 */
export class PinGate {
  readonly #hash: string;
  readonly #store: DeviceStore;
  readonly #now: () => number;
  #attempts: Attempts = {failed: 0, until: 0};

  constructor(hash: string, store: DeviceStore, now: () => number) {
    this.#hash = hash;
    this.#store = store;
    this.#now = now;
  }

  async try(pin: string): Promise<Tried> {
    const before = await this.#read();
    const wait = before.until - this.#now();
    // One that is longer than any was noted by a clock that has been set back since.
    if (wait > 0) return {wait: Math.ceil(Math.min(wait, longestWait) / 1000)};
    if (await isPin(pin, this.#hash)) {
      this.#attempts = {failed: 0, until: 0};
      await this.#store.remove([pinKey]);
      return 'open';
    }
    const failed = before.failed + 1;
    const over = failed - free;
    const next = over < 0 ? 0 : Math.min(longestWait, firstWait * 2 ** Math.min(over, 10));
    this.#attempts = {failed, until: this.#now() + next};
    await this.#store.put(new Map([[pinKey, this.#attempts]]));
    return next ? {wait: next / 1000} : 'wrong';
  }

  /** What has been tried: as the device has it, or this page where the device keeps nothing. */
  async #read(): Promise<Attempts> {
    const done = await this.#store.all();
    const kept = attemptsFrom(done.ok ? done.value.get(pinKey) : undefined);
    return kept.failed > this.#attempts.failed ? kept : this.#attempts;
  }
}
