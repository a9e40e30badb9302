import type {DeviceStore} from './device-store.js';

/** What time is, and when something is to be done: passed in, so that tests decide. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Does something after so many milliseconds, unless the function that comes back is called before. */
  after(milliseconds: number, then: () => void): () => void;
  /** A number from 0 up to but not 1. */
  random(): number;
}

/**
 * Does work while nobody else on this device does the work of that name. Undefined when somebody did, for as long as
 * `patience`, in milliseconds.
 */
export type Alone = <T>(
  name: string,
  work: () => Promise<T>,
  patience: number,
) => Promise<T | undefined>;

/** Alone by Web Locks: the browser lets go of a lock when its holder dies. */
export const aloneByLocks =
  (locks: LockManager, clock: Pick<Clock, 'after'>): Alone =>
  async (name, work, patience) => {
    const waiting = new AbortController();
    const stop = patience ? clock.after(patience, () => waiting.abort()) : () => undefined;
    const how = patience ? {signal: waiting.signal} : {ifAvailable: true};
    try {
      return await locks.request(name, how, (lock) => {
        stop();
        return lock ? work() : undefined;
      });
    } catch (error) {
      if (waiting.signal.aborted) return undefined;
      throw error;
    } finally {
      stop();
    }
  };

/** Milliseconds after which a lease ends by itself: longer than any attempt takes. */
export const leaseLasts = 60_000;

/** Milliseconds between two looks at a lease that somebody has. */
const lookAgain = 250;

/** What the lease of an entry is kept under. */
export const leaseKeyOf = (key: string) => key.replace(/^dweud:/, 'dweud:lease:');

interface Lease {
  readonly holder: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/**
 * Alone by a lease on the device, where there are no locks: in old browsers and on pages without HTTPS. Who dies holds
 * it until it ends. Where the device keeps nothing there is nobody to share with, and the work is done.
 */
export const aloneByLease =
  (store: DeviceStore, clock: Clock, holder: string): Alone =>
  async (name, work, patience) => {
    const key = leaseKeyOf(name);
    const take = async () => {
      const now = clock.now();
      let isTaken = true;
      const done = await store.change(
        key,
        (value) => {
          const {until = 0} = (value ?? {}) as Partial<Lease>;
          // One that ends later than any can is of a clock that has been set back since.
          isTaken = until > now && until <= now + leaseLasts;
          return isTaken ? undefined : ({holder, until: now + leaseLasts} satisfies Lease);
        },
        false,
      );
      return !done.ok || !isTaken;
    };
    for (let waited = 0; !(await take()); waited += lookAgain) {
      if (waited >= patience) return undefined;
      await new Promise<void>((resolve) => void clock.after(lookAgain, resolve));
    }
    try {
      return await work();
    } finally {
      const {value} = (await store.all()) as {value?: ReadonlyMap<string, unknown>};
      if ((value?.get(key) as Partial<Lease> | undefined)?.holder === holder)
        await store.remove([key]);
    }
  };
