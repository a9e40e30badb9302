import type {Receipt} from '../definition/generated/types.js';
import type {Alone, Clock} from './alone.js';
import {keyOf, type Entry} from './entry.js';
import type {Contents, Held, Outbox} from './outbox.js';
import {firstWait, isDue, longestWait, waitAfter} from './retry.js';
import {isUncertain, NotReceived, notReceived} from './transport.js';
import type {Destinations, Ways} from './ways.js';

/** How an entry stands: received, with a receipt where it is a response; not received; or gone without a trace. */
export type Outcome =
  | {readonly kind: 'received'; readonly receipt: Receipt | undefined}
  | {readonly kind: 'not-received'; readonly held: Held; readonly error: NotReceived | undefined}
  | {readonly kind: 'gone'};

/**
 * What makes somebody send: its time has come, something has happened that may help (a connection, a person who is
 * back), or a person asked for it.
 */
export type Cause = 'time' | 'hope' | 'person';

/** Milliseconds for which a person waits for an attempt that another tab is making. */
export const patience = 10_000;

/** Milliseconds that a response has waited before a service is told of it. */
const worthTelling = 60_000;

/**
 * Sends what is in the outbox, one after the other: by itself when it is due, and when a person asks for it. Every
 * attempt carries the id that the parcel has had from the start, and no two are made at once on a device (REL-07).
 */
export class Sender {
  readonly #outbox: Outbox;
  readonly #ways: Ways;
  readonly #clock: Clock;
  readonly #alone: Alone;
  readonly #tell: () => void;
  readonly #listeners = new Set<() => void>();
  readonly #underWay = new Map<string, Promise<Outcome>>();
  /** The keys of what was put in together with a response on this page. Nothing on the device tells that. */
  readonly #beside = new Map<string, readonly string[]>();
  #cancel: (() => void) | undefined;

  /** `tell` lets other tabs know that something has changed. */
  constructor(outbox: Outbox, ways: Ways, clock: Clock, alone: Alone, tell: () => void) {
    this.#outbox = outbox;
    this.#ways = ways;
    this.#clock = clock;
    this.#alone = alone;
    this.#tell = tell;
  }

  /** Milliseconds since 1970, by the clock that entries are planned with. */
  get now(): number {
    return this.#clock.now();
  }

  /** Whether something that may still arrive is in the memory of this page alone. */
  get hasUnkept(): boolean {
    return this.#outbox.hasUnkept;
  }

  /** What waits, and what is left of what does not wait any more. */
  read(): Promise<Contents> {
    return this.#outbox.read();
  }

  /** Calls `listener` whenever something may have changed, until the function that comes back is called. */
  observe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Sends what waits for a consultation as this form does, while it is on the page. */
  serve(consultation: string, form: Destinations): void {
    this.#ways.serve(consultation, form);
  }

  /** Puts entries in, in place of others; see `Outbox.keep`. */
  async keep(entries: readonly Entry[], instead?: readonly string[]): Promise<boolean> {
    const responses = entries.filter(({kind}) => kind === 'response');
    const others = entries.filter(({kind}) => kind === 'contact').map(keyOf);
    for (const one of responses) this.#beside.set(keyOf(one), others);
    const isKept = await this.#outbox.keep(entries, instead);
    this.#changed();
    return isKept;
  }

  /** Makes an attempt now, because a person asked for it. Never rejects. */
  async send(key: string): Promise<Outcome> {
    const outcome = await this.#attempt(key, 'person');
    this.#plan(await this.read());
    return outcome;
  }

  /** Makes an attempt for whatever this cause is good for. Never rejects. */
  async sendAll(cause: Cause): Promise<void> {
    const {held} = await this.read();
    const due = [...held].filter(([, one]) => this.#isFor(cause, one));
    // Contact details follow responses.
    due.sort(([, one], [, other]) => rank(one) - rank(other) || one.since - other.since);
    for (const [key] of due) await this.#attempt(key, cause);
    this.#plan(await this.read());
  }

  /** Looks again at what is there, because another tab or the browser may have changed it, and sends what it is time for. */
  async look(cause: Cause = 'time'): Promise<void> {
    await this.read();
    this.#changed();
    await this.sendAll(cause);
  }

  /**
   * Takes an entry out because the person wants it so, when no attempt is under way that may still arrive. `kept` where
   * that cannot be done: the device does not let go of it, or another tab is sending it. Never rejects.
   */
  async takeBack(key: string): Promise<'gone' | 'received' | 'kept'> {
    await this.#underWay.get(key);
    const work = async () => {
      const {held, settled} = await this.read();
      const one = held.get(key);
      if (!one) return settled.get(key)?.isReceived ? 'received' : 'gone';
      return (await this.#outbox.takeBack(one, this.now)) ? 'gone' : 'kept';
    };
    const outcome = (await this.#alone(key, work, patience).catch(work)) ?? 'kept';
    this.#changed();
    this.#tell();
    return outcome;
  }

  /** Remembers that the person has seen the receipts of these entries. */
  see(keys: readonly string[]): Promise<void> {
    return this.#outbox.see(keys);
  }

  /** Takes old receipts away. */
  tidy(): Promise<void> {
    return this.#outbox.tidy(this.now);
  }

  #isFor(cause: Cause, entry: Entry): boolean {
    if (!this.#ways.for(entry)) return false;
    if (cause === 'person') return true;
    return !entry.stopped && isDue(cause === 'hope' ? entry.earliest : entry.nextAt, this.now);
  }

  #attempt(key: string, cause: Cause): Promise<Outcome> {
    const before = this.#underWay.get(key);
    if (before) return before;
    const attempt = this.#aloneWith(key, cause).finally(() => {
      this.#underWay.delete(key);
      this.#changed();
    });
    this.#underWay.set(key, attempt);
    return attempt;
  }

  async #aloneWith(key: string, cause: Cause): Promise<Outcome> {
    const work = () => this.#try(key, cause);
    const isAsked = cause === 'person';
    // Where there are no locks to be had, the id alone keeps the parcel one.
    const outcome = await this.#alone(key, work, isAsked ? patience : 0).catch(work);
    // So it does where a tab that the system has put to sleep holds on to its lock.
    return outcome ?? (isAsked ? work() : this.#standing(key));
  }

  /** How an entry stands, without an attempt. */
  async #standing(key: string): Promise<Outcome> {
    const {held, settled} = await this.read();
    const one = held.get(key);
    if (one) return {kind: 'not-received', held: one, error: undefined};
    const left = settled.get(key);
    if (!left?.isReceived) return {kind: 'gone'};
    const id = key.slice(key.lastIndexOf(':') + 1);
    return {kind: 'received', receipt: left.receipt && {id, ...left.receipt}};
  }

  async #try(key: string, cause: Cause): Promise<Outcome> {
    const {held} = await this.read();
    const one = held.get(key);
    // Another tab may have made an attempt since.
    if (!one || follows(one, held) || (cause !== 'person' && !this.#isFor(cause, one)))
      return this.#standing(key);
    try {
      const way = this.#ways.for(one);
      if (!way) throw new NotReceived('unconfirmed', 'neither endpoint nor transport is set.');
      const elapsed = this.now - one.since;
      const receipt = await way(elapsed < worthTelling ? undefined : elapsed);
      await this.#outbox.settle(one, this.now, receipt);
      return {kind: 'received', receipt};
    } catch (thrown) {
      return await this.#failed(key, one, notReceived(thrown));
    } finally {
      this.#tell();
    }
  }

  async #failed(key: string, one: Held, error: NotReceived): Promise<Outcome> {
    const {now} = this;
    const attempts = one.attempts + 1;
    const asked = 1000 * (error.retryAfter ?? 0);
    const fares = {
      attempts,
      nextAt: Math.ceil(now + waitAfter(attempts, asked, this.#clock.random())),
      earliest: Math.ceil(now + waitAfter(1, Math.max(asked, firstWait), 0)),
      stopped: isUncertain(error.reason) ? undefined : error.reason,
    };
    await this.#outbox.note(key, fares);
    // No contact details arrive for answers that were refused.
    if (fares.stopped)
      for (const beside of this.#beside.get(key) ?? []) await this.#outbox.note(beside, fares);
    const {held} = await this.read();
    return {kind: 'not-received', held: held.get(key) ?? {...one, ...fares}, error};
  }

  /** Sees to it that what is due next is sent then. */
  #plan({held}: Contents): void {
    this.#cancel?.();
    this.#cancel = undefined;
    const waits = [...held.values()]
      .filter((one) => !one.stopped && this.#ways.for(one) && !follows(one, held))
      .map(({nextAt}) => (isDue(nextAt, this.now) ? 0 : nextAt - this.now));
    if (!waits.length) return;
    // What is due and still here is in another tab's hands.
    const wait = Math.min(longestWait, Math.max(firstWait / 4, Math.min(...waits)));
    this.#cancel = this.#clock.after(wait, () => void this.sendAll('time'));
  }

  #changed(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

const rank = ({kind}: Entry) => Number(kind === 'contact');

/**
 * Whether an entry has to wait for another: contact details come after the answers that may still arrive by themselves,
 * and those of refused answers after these. Nothing says which are whose, so that one refusal holds up nobody else's.
 */
const follows = ({kind, consultation, stopped}: Entry, held: ReadonlyMap<string, Entry>): boolean =>
  kind === 'contact' &&
  [...held.values()].some(
    (one) =>
      one.kind === 'response' && one.consultation === consultation && (!one.stopped || stopped),
  );
