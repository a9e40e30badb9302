import {DeviceStore} from '../../delivery/device-store.js';
import type {Held} from '../../delivery/outbox.js';
import {tallyFrom, tallyKeyOf, type Tally} from '../../delivery/tally.js';
import {pageSender} from '../../delivery/page-sender.js';
import {londonDate} from '../../definition/moment.js';
import {saveFile} from '../copy-of.js';
import {keepAgain, sealedOf} from './keep-again.js';

/** What the staff see of what is on the device, and what they are at. */
export interface StaffView {
  readonly waiting: readonly Held[];
  /** How many of those are in the memory of this page alone. */
  readonly unkept: number;
  /** How many of those the service has refused. */
  readonly refused: number;
  /** What has been on this device since its storage was last cleared. */
  readonly tally: Tally;
  readonly step: 'rest' | 'sending' | 'asking';
  /** The last export, and the keys of what is in it. */
  readonly file?: {readonly name: string; readonly keys: readonly string[]};
  /** What came of the last thing that was done. */
  readonly outcome?:
    | {readonly what: 'sentNow' | 'notSent'}
    | {readonly cleared: number; readonly notCleared: number};
}

const atFirst: StaffView = {
  waiting: [],
  unkept: 0,
  refused: 0,
  tally: tallyFrom(undefined),
  step: 'rest',
};

/** What of a consultation a kiosk has sealed and not yet sent, and what its staff can do about it. */
export class Staff {
  now: StaffView = atFirst;
  readonly #consultation: string;
  readonly #device: string | undefined;
  readonly #sender = pageSender();
  readonly #store = new DeviceStore();

  constructor(consultation: string, device: string | undefined) {
    this.#consultation = consultation;
    this.#device = device;
  }

  /** Begins to follow what is on the device. */
  async open(): Promise<void> {
    this.now = atFirst;
    await keepAgain(this.#consultation);
    await this.look();
  }

  /** Reads what is there now. */
  async look(): Promise<void> {
    const waiting = [...(await sealedOf(this.#consultation)).values()];
    const kept = await this.#store.all();
    this.#show({
      waiting,
      unkept: waiting.filter(({isKept}) => !isKept).length,
      refused: waiting.filter(({stopped}) => stopped).length,
      tally: tallyFrom(kept.ok ? kept.value.get(tallyKeyOf(this.#consultation)) : undefined),
    });
  }

  async send(): Promise<void> {
    if (this.now.step === 'sending') return;
    this.#show({step: 'sending'});
    await this.#sender.sendAll('person');
    await this.look();
    const what = this.now.waiting.length ? 'notSent' : 'sentNow';
    this.#show({step: 'rest', outcome: {what}});
  }

  /** Gives the browser a file with all that waits, a parcel on each line. In the order of ids, which tell nothing. */
  export(): void {
    const all = [...this.now.waiting].sort((one, other) => (one.id < other.id ? -1 : 1));
    const where = (this.#device ?? 'kiosk').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
    const day = londonDate(new Date(this.#sender.now));
    const name = `${this.#consultation}-${where}-${day}.jsonl`;
    const text = all.map(({body}) => `${body}\n`).join('');
    saveFile(text, name, 'application/jsonl');
    const keys = all.map(({id}) => `dweud:parcel:${this.#consultation}:${id}`);
    this.#show({file: {name, keys}, step: 'rest'});
  }

  ask(): void {
    this.#show({step: 'asking'});
  }

  keep(): void {
    this.#show({step: 'rest'});
  }

  /** Takes away what is in the last file, and nothing that came after it. */
  async clear(): Promise<void> {
    const {file, ...rest} = this.now;
    if (!file) return;
    const there = new Set(rest.waiting.map(({id}) => id));
    const keys = file.keys.filter((key) => there.has(key.slice(key.lastIndexOf(':') + 1)));
    let [cleared, notCleared] = [0, 0];
    for (const key of keys) {
      const outcome = await this.#sender.takeBack(key);
      cleared += Number(outcome === 'gone');
      notCleared += Number(outcome === 'kept');
    }
    // What could not be deleted can be tried again.
    this.now = notCleared ? this.now : rest;
    await this.look();
    this.#show({step: 'rest', outcome: {cleared, notCleared}});
  }

  #show(more: Partial<StaffView>): void {
    this.now = {...this.now, ...more};
  }
}
