import {newId} from '../engine/new-id.js';
import type {Clock} from './alone.js';
import type {Draft} from './draft.js';
import type {DraftShelf, Expected, Shelved} from './draft-shelf.js';

/** Milliseconds after which a change is written, with those that came meanwhile. */
export const writesAfter = 500;

/**
 * Keeps a draft up to date once the person has asked for one: one write at a time, each in place of the one before.
 * Until then it writes nothing.
 */
export class DraftWriter {
  readonly #shelf: DraftShelf;
  readonly #clock: Pick<Clock, 'after'>;
  readonly #make: () => Omit<Draft, 'stamp'>;
  readonly #tell: (shelved: Shelved) => void;
  #own: Draft | undefined;
  #isBehind = false;
  #cancel: (() => void) | undefined;
  #writing: Promise<unknown> | undefined;

  /** `make` is what there is to write; `tell` is told what comes of each write that nobody waits for. */
  constructor(
    shelf: DraftShelf,
    clock: Pick<Clock, 'after'>,
    make: () => Omit<Draft, 'stamp'>,
    tell: (shelved: Shelved) => void,
  ) {
    this.#shelf = shelf;
    this.#clock = clock;
    this.#make = make;
    this.#tell = tell;
  }

  /** The draft that is kept up to date, as it was last written. */
  get own(): Draft | undefined {
    return this.#own;
  }

  /** Whether it is just being written. */
  get isWriting(): boolean {
    return this.#writing !== undefined;
  }

  /** Goes on with a draft that is there. */
  adopt(draft: Draft): void {
    this.#own = draft;
  }

  /** Writes a draft, in place of what is expected there, and keeps it up to date from then on. Never rejects. */
  async begin(expected: Expected): Promise<Shelved> {
    const before = this.#writing ?? Promise.resolve();
    const writing = before.then(() => this.#write(expected));
    this.#writing = writing;
    const shelved = await writing;
    if (this.#writing === writing) this.#writing = undefined;
    // What was changed meanwhile.
    if (this.#isBehind) this.changed();
    return shelved;
  }

  /** Something has changed: it is written soon, if there is a draft. */
  changed(): void {
    this.#isBehind = true;
    if (this.#own) this.#cancel ??= this.#clock.after(writesAfter, () => void this.flush());
  }

  /** Writes what has changed, now. Never rejects. */
  async flush(): Promise<void> {
    this.#cancel?.();
    this.#cancel = undefined;
    while (this.#writing) await this.#writing;
    if (!this.#own || !this.#isBehind) return;
    const shelved = await this.begin(this.#own.stamp);
    // The next change, or the next look at the page, tries again.
    if (shelved.kind === 'failed') this.#isBehind = true;
    this.#tell(shelved);
  }

  /** Lets go of the draft: nothing is written any more, and nothing is on its way. */
  async stop(): Promise<void> {
    this.#cancel?.();
    this.#cancel = undefined;
    // Whoever waits to write finds nothing to be written.
    this.#isBehind = false;
    while (this.#writing) await this.#writing;
    this.#own = undefined;
  }

  async #write(expected: Expected): Promise<Shelved> {
    this.#isBehind = false;
    const draft = {...this.#make(), stamp: newId()};
    const shelved = await this.#shelf.keep(draft, expected);
    if (shelved.kind === 'kept') this.#own = draft;
    return shelved;
  }
}
