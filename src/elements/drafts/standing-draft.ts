import type {Clock} from '../../delivery/alone.js';
import type {Draft} from '../../delivery/draft.js';
import {keyOf} from '../../delivery/entry.js';
import {whatever, type DraftShelf, type Shelved} from '../../delivery/draft-shelf.js';
import {DraftWriter} from '../../delivery/draft-writer.js';
import type {Contents} from '../../delivery/outbox.js';

/** What there is to say of a draft, besides where it stands. */
export type Note = 'notSaved' | 'full' | 'behind' | 'overtaken' | 'gone' | 'removed' | 'notRemoved';

/** What a draft needs besides its form. */
export interface DraftSupplies {
  readonly shelf: DraftShelf;
  readonly clock: Pick<Clock, 'after'>;
  /** The id of the consultation. */
  readonly consultation: string;
  /** What there is to write. */
  make(): Omit<Draft, 'stamp'>;
  /** What has been sent and waits, or what is left of it. */
  sent(): Promise<Contents>;
  /** Whether a draft is written without being asked for. */
  isByItself(): boolean;
  /** Told of every change, and of news that nobody is waiting for. */
  tell(news?: Note): void;
}

/**
 * Where the draft of a form stands: the one that is kept up to date, another one that is on the device, and what went
 * wrong. It is written once the person has asked for it, or the page for them. Nothing rejects.
 */
export class StandingDraft {
  readonly #supplies: DraftSupplies;
  readonly #writer: DraftWriter;
  #earlier: Draft | undefined;
  #note: Note | undefined;
  /** Whether nothing more is written unless somebody asks for it again. */
  #isOver = false;

  constructor(supplies: DraftSupplies) {
    this.#supplies = supplies;
    this.#writer = new DraftWriter(
      supplies.shelf,
      supplies.clock,
      () => supplies.make(),
      (shelved) => this.#take(shelved),
    );
  }

  /** The draft that is kept up to date with the form. */
  get own(): Draft | undefined {
    return this.#writer.own;
  }

  /** Another one that is on the device. */
  get earlier(): Draft | undefined {
    return this.#earlier;
  }

  get note(): Note | undefined {
    return this.#note;
  }

  /** Looks what is on the device: the browser, another page or the outbox may have changed it. */
  async look(): Promise<void> {
    const {own} = this;
    const done = await this.#supplies.shelf.read();
    if (!done.ok || this.#writer.isWriting || this.own !== own) return;
    const there = done.value;
    if (own) return there?.stamp === own.stamp ? this.#supplies.tell() : this.#lose(there);
    const earlier = there && (await this.#isOpen(there)) ? there : undefined;
    if (this.own || this.#writer.isWriting) return;
    if (this.#note === 'overtaken' || this.#note === 'gone')
      this.#note = earlier ? 'overtaken' : 'gone';
    this.#earlier = earlier;
    this.#supplies.tell();
  }

  /** Something has changed that a draft has. */
  changed(): void {
    const {own, earlier} = this;
    const begins = !own && !earlier && !this.#isOver && !this.#writer.isWriting;
    if (begins && this.#supplies.isByItself()) void this.save();
    else this.#writer.changed();
  }

  /** Writes what has not been written yet: the page may go away. */
  flush(): Promise<void> {
    return this.#writer.flush();
  }

  /** Writes the same once more, for something that no answer has changed. */
  again(): Promise<void> {
    this.#writer.changed();
    return this.#writer.flush();
  }

  /** Writes a draft, in place of an earlier one too, and keeps it up to date from then on. */
  async save(): Promise<void> {
    const shelved = await this.#writer.begin(this.#earlier ? whatever : undefined);
    if (shelved.kind === 'kept') this.#settle(undefined);
    else if (shelved.kind === 'overtaken') this.#earlier = shelved.by;
    else {
      this.#isOver = true;
      this.#note = shelved.trouble === 'full' ? 'full' : 'notSaved';
    }
    this.#supplies.tell();
  }

  /** Goes on with the earlier draft, once what is in it has been taken up. */
  takeOver(): void {
    if (this.#earlier) this.#writer.adopt(this.#earlier);
    this.#settle(undefined);
  }

  /** Deletes what is there. Says whether it is gone. */
  async remove(): Promise<boolean> {
    const {own} = this;
    await this.#writer.stop();
    const {ok} = await this.#supplies.shelf.remove();
    this.#isOver = true;
    if (ok) this.#settle('removed');
    else {
      if (own) this.#writer.adopt(own);
      this.#note = 'notRemoved';
    }
    this.#supplies.tell();
    return ok;
  }

  /** Deletes the draft of a response that was received: another one that is on the device stays (PEC-05). */
  async finish(): Promise<void> {
    const {own} = this;
    this.#isOver = true;
    await this.#writer.stop();
    if (own) await this.#supplies.shelf.remove(own.stamp);
    this.#note = undefined;
    this.#supplies.tell();
  }

  #settle(note: Note | undefined): void {
    this.#earlier = undefined;
    this.#note = note;
  }

  /** Takes in what came of a write that nobody waits for. */
  #take(shelved: Shelved): void {
    if (shelved.kind === 'overtaken') return void this.#lose(shelved.by);
    const news = shelved.kind === 'failed' ? 'behind' : undefined;
    const isNew = news !== this.#note;
    this.#note = news;
    this.#supplies.tell(isNew ? news : undefined);
  }

  /** Another page has written a draft since, or deleted it. */
  async #lose(by: Draft | undefined): Promise<void> {
    void this.#writer.stop();
    this.#isOver = true;
    const earlier = by && (await this.#isOpen(by)) ? by : undefined;
    // Saved anew meanwhile.
    if (this.own || this.#writer.isWriting) return;
    this.#earlier = earlier;
    this.#note = earlier ? 'overtaken' : 'gone';
    this.#supplies.tell(this.#note);
  }

  /** Whether somebody can go on with a draft: not while its response waits, nor once it has arrived or been taken back. */
  async #isOpen({response: {id, closed, isChanged}, stamp}: Draft): Promise<boolean> {
    if (!closed || isChanged) return true;
    const {consultation} = this.#supplies;
    const sent = keyOf({kind: 'response', consultation, id});
    const {held, settled} = await this.#supplies.sent();
    const waiting = held.get(sent);
    if (settled.has(sent)) await this.#supplies.shelf.remove(stamp);
    // One that was refused is to be mended.
    return !settled.has(sent) && (!waiting || waiting.stopped !== undefined);
  }
}
