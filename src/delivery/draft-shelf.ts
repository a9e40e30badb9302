import type {DeviceStore, Done, Trouble} from './device-store.js';
import {draftFrom, draftKeyOf, draftKeys, recordOf, type Draft} from './draft.js';

/** What came of keeping a draft. */
export type Shelved =
  | {readonly kind: 'kept'}
  /** Another page has written one since, or deleted it; nothing was written. */
  | {readonly kind: 'overtaken'; readonly by: Draft | undefined}
  | {readonly kind: 'failed'; readonly trouble: Trouble};

/** Writes whatever is there. */
export const whatever = Symbol('whatever');

/** The stamp of the draft that is to be there when another one is written; undefined when none is to be. */
export type Expected = string | undefined | typeof whatever;

const stampOf = (value: unknown) => (value as Partial<Draft> | undefined)?.stamp;

/**
 * The draft of one consultation on the device. Whoever writes says what they think is there: where it is another one,
 * nothing is written, so that no page undoes in silence what the person did in another (REL-07). Nothing rejects.
 */
export class DraftShelf {
  readonly #store: DeviceStore;
  readonly #key: string;
  readonly #now: () => number;

  constructor(store: DeviceStore, consultation: string, now: () => number) {
    this.#store = store;
    this.#key = draftKeyOf(consultation);
    this.#now = now;
  }

  /** The draft that is there; undefined when there is none. */
  async read(): Promise<Done<Draft | undefined>> {
    const done = await this.#store.all();
    return done.ok ? {ok: true, value: draftFrom(done.value.get(this.#key), this.#now())} : done;
  }

  /** Writes a draft in place of the one that is expected there. It is kept when it has been read back (REL-02). */
  async keep(draft: Draft, expected: Expected): Promise<Shelved> {
    let isOvertaken = false;
    const done = await this.#store.change(
      this.#key,
      (value) => {
        // What is none of ours, or over, is in nobody's way.
        const there = draftFrom(value, this.#now())?.stamp;
        isOvertaken = expected !== whatever && there !== expected;
        return isOvertaken ? undefined : recordOf(draft);
      },
      false,
    );
    if (!done.ok) return {kind: 'failed', trouble: done.trouble};
    const there = await this.read();
    if (!there.ok) return {kind: 'failed', trouble: there.trouble};
    if (isOvertaken) return {kind: 'overtaken', by: there.value};
    if (there.value?.stamp === draft.stamp) return {kind: 'kept'};
    // A browser may say yes to a write that it loses.
    return there.value ? {kind: 'overtaken', by: there.value} : {kind: 'failed', trouble: 'failed'};
  }

  /** Deletes the draft, or only the one with a stamp. */
  remove(stamp?: string): Promise<Done<void>> {
    return this.#store.removeIf(
      (key, value) => key === this.#key && (stamp === undefined || stampOf(value) === stamp),
    );
  }
}

/** Deletes every draft on the device whose time is over, of whatever consultation, and what only looks like one. */
export const sweepDrafts = (store: DeviceStore, now: number): Promise<Done<void>> =>
  store.removeIf((_, value) => !draftFrom(value, now), draftKeys);
