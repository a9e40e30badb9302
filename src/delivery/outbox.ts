import type {DeviceStore, Done} from './device-store.js';
import {
  day,
  dayOf,
  entryFrom,
  keyOf,
  keySettledBy,
  settledFrom,
  settledKeyOf,
  type Entry,
  type Settled,
} from './entry.js';
import {counting, tallyKeyOf, type Tally} from './tally.js';
import type {Receipt} from '../definition/generated/types.js';

/** An entry, and whether it has been seen on the device a moment ago. */
export interface Held extends Entry {
  readonly isKept: boolean;
}

/** How an entry fares. */
export type Fares = Pick<Entry, 'attempts' | 'nextAt' | 'earliest' | 'stopped'>;

/** What waits, and what is left of what does not wait any more, each by the key of its entry. */
export interface Contents {
  readonly held: ReadonlyMap<string, Held>;
  readonly settled: ReadonlyMap<string, Settled>;
}

/** Milliseconds for which a receipt stays on the device. */
export const receiptStays = 30 * day;

/** The first and the last of the keys that entries and what is left of them have: a device may have thousands beside. */
const ofEntries = ['dweud:contact:', 'dweud:settled:\uffff'] as const;

/**
 * What has been sent off and not been received, on the device and, where that does not work, in the memory of this page.
 * Nothing that has not been received is ever dropped, but by the person (REL-12).
 */
export class Outbox {
  readonly #store: DeviceStore;
  /** What this page has put in, for when the device does not have it, or not any more. */
  readonly #own = new Map<string, Entry>();
  readonly #settled = new Map<string, Settled>();
  /** How entries fare that the device has and could not note it of, because it is full, for one. */
  readonly #fares = new Map<string, Fares>();
  /** The keys of those that the device has, as far as is known. */
  readonly #kept = new Set<string>();

  constructor(store: DeviceStore) {
    this.#store = store;
  }

  /**
   * Puts entries in, in place of others. True when they have been written to the device and read back; they are in the
   * memory of this page in any case. What is there already stays as it is, and what `entryFrom` refuses is not written.
   */
  async keep(entries: readonly Entry[], instead: readonly string[] = []): Promise<boolean> {
    for (const key of instead) this.#own.delete(key);
    const isFirst = !entries.some((entry) => this.#own.has(keyOf(entry)));
    const {held} = isFirst ? {held: undefined} : await this.read();
    const missing = entries.filter((entry) => !held?.get(keyOf(entry))?.isKept);
    for (const entry of missing) this.#own.set(keyOf(entry), this.#own.get(keyOf(entry)) ?? entry);
    if (!missing.length) return true;
    const values = new Map(missing.map((one) => [keyOf(one), this.#own.get(keyOf(one))]));
    // What would not be believed when it is read back would never be sent by another page.
    if (missing.some((entry) => !entryFrom(keyOf(entry), entry))) return false;
    const sealed = missing.filter(({kind}) => kind === 'parcel');
    const {ok} = await this.#store.put(
      values,
      instead,
      sealed[0] && {
        key: tallyKeyOf(sealed[0].consultation),
        of: keyOf(sealed[0]),
        whenThere: false,
        change: counting('sealed', sealed.length),
      },
    );
    if (ok) for (const key of values.keys()) this.#kept.add(key);
    return ok;
  }

  /** Whether something that may still arrive is in the memory of this page alone, as far as is known. */
  get hasUnkept(): boolean {
    return [...this.#own].some(([key, {stopped}]) => !stopped && !this.#kept.has(key));
  }

  /** What is there now. */
  async read(): Promise<Contents> {
    const held = new Map<string, Held>();
    const settled = new Map(this.#settled);
    const kept = await this.#store.all(ofEntries);
    for (const [key, value] of kept.ok ? kept.value : []) {
      const entry = entryFrom(key, value);
      if (entry) held.set(key, {...entry, ...this.#fares.get(key), isKept: true});
      const of = keySettledBy(key);
      const left = of && settledFrom(value);
      if (left) settled.set(of, left);
    }
    for (const [key, entry] of this.#own)
      if (settled.has(key)) this.#own.delete(key);
      else if (held.has(key)) this.#kept.add(key);
      else {
        // Of a device that gives no answer nobody knows that it has lost anything.
        if (kept.ok) this.#kept.delete(key);
        held.set(key, {...entry, isKept: false});
      }
    // A write that was given up may have come through after all.
    for (const key of settled.keys()) held.delete(key);
    return {held, settled};
  }

  /** Notes how an entry fares, if it is still there. */
  async note(key: string, fares: Fares): Promise<void> {
    const own = this.#own.get(key);
    if (own) this.#own.set(key, {...own, ...fares});
    const {ok} = await this.#store.change(key, (value) => {
      const entry = entryFrom(key, value);
      return entry && {...entry, ...fares};
    });
    if (ok) this.#fares.delete(key);
    else this.#fares.set(key, fares);
  }

  /** Takes an entry out that has been received. What is left holds no answer, and of contact details nothing is left. */
  async settle(held: Held, now: number, receipt: Receipt | undefined): Promise<void> {
    const {kind} = held;
    const isKept = held.isKept || this.#kept.has(keyOf(held));
    const isSealed = kind === 'parcel';
    // The same moment of two parcels would tell that they are of one person.
    const at = isSealed ? dayOf(now) : now;
    const left: Settled = {at, isReceived: true, isSeen: isSealed, ...receiptIn(receipt)};
    // A trace of contact details beside that of a response would be a link.
    const isNoted = isKept && kind !== 'contact';
    // Whatever the device does: nobody sends it again from here.
    this.#isLeft(held, left);
    await this.#leave(held, left, isNoted, counting('sent', 1, now));
  }

  /**
   * Takes an entry out because the person wants it so. What is left keeps other tabs from sending it. False where the
   * device does not let go of it: it is still there then.
   */
  async takeBack(held: Held, now: number): Promise<boolean> {
    const left = {at: now, isReceived: false, isSeen: true};
    const done = await this.#leave(held, left, held.isKept, counting('deleted', 1));
    const isGone = done.ok || (!held.isKept && done.trouble !== 'slow');
    if (isGone) this.#isLeft(held, left);
    return isGone;
  }

  #isLeft(held: Held, left: Settled): void {
    const key = keyOf(held);
    this.#own.delete(key);
    this.#fares.delete(key);
    this.#settled.set(key, left);
  }

  #leave(
    held: Held,
    left: Settled,
    isNoted: boolean,
    counted: (tally: unknown) => Tally,
  ): Promise<Done<void>> {
    const key = keyOf(held);
    // Removed in any case: a write that was given up may have come through after all.
    if (!isNoted) return this.#store.remove([key]);
    const tally = {key: tallyKeyOf(held.consultation), of: key, whenThere: true, change: counted};
    const besides = held.kind === 'parcel' ? tally : undefined;
    return this.#store.put(new Map([[settledKeyOf(key), left]]), [key], besides);
  }

  /** Remembers that the person has seen the receipts of these entries. */
  async see(keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      const left = this.#settled.get(key);
      if (left) this.#settled.set(key, {...left, isSeen: true});
      await this.#store.change(settledKeyOf(key), (value) => {
        const kept = settledFrom(value);
        return kept && {...kept, isSeen: true};
      });
    }
  }

  /** Takes receipts away that are older than `receiptStays`. */
  async tidy(now: number): Promise<void> {
    const {settled} = await this.read();
    const old = [...settled].filter(([, {at}]) => now - at > receiptStays).map(([key]) => key);
    for (const key of old) this.#settled.delete(key);
    if (old.length) await this.#store.remove(old.map(settledKeyOf));
  }
}

/** A receipt without the id, which is in the key. */
const receiptIn = (receipt: Receipt | undefined): Pick<Settled, 'receipt'> =>
  receipt
    ? {
        receipt: {
          reference: receipt.reference,
          ...(receipt.receivedAt === undefined ? {} : {receivedAt: receipt.receivedAt}),
        },
      }
    : {};
