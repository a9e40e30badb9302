import type {DeviceStore} from '../../delivery/device-store.js';
import {newId} from '../../engine/new-id.js';
import {sheetFrom, sheetKeyOf, type Sheet} from './sheet.js';

/** What came of writing a sheet: it is on the device, another tab has changed it since, or the device did not take it. */
export type Written =
  | {readonly kind: 'kept'; readonly sheet: Sheet}
  | {readonly kind: 'overtaken'}
  | {readonly kind: 'failed'};

/** The sheets of one consultation on the device, by serial number. Nothing rejects. */
export class SheetShelf {
  readonly #store: DeviceStore;
  readonly #consultation: string;

  constructor(store: DeviceStore, consultation: string) {
    this.#store = store;
    this.#consultation = consultation;
  }

  /** All sheets; undefined where the device gives no answer. */
  async all(): Promise<readonly Sheet[] | undefined> {
    const first = sheetKeyOf(this.#consultation, '');
    const done = await this.#store.all([first, `${first}\uffff`]);
    if (!done.ok) return undefined;
    return [...done.value].flatMap(
      ([key, value]) => sheetFrom(this.#consultation, key, value) ?? [],
    );
  }

  /** The sheet of that number as the device has it now; undefined where the device gives no answer. */
  async one(serial: string): Promise<{readonly sheet: Sheet | undefined} | undefined> {
    const key = sheetKeyOf(this.#consultation, serial);
    const done = await this.#store.one(key);
    return done.ok ? {sheet: sheetFrom(this.#consultation, key, done.value)} : undefined;
  }

  /** Takes a sheet away, unless it has changed since. True where the device says that it is gone. */
  async remove({serial, stamp}: Sheet): Promise<boolean> {
    const key = sheetKeyOf(this.#consultation, serial);
    const isIt = (_: string, value: unknown) =>
      sheetFrom(this.#consultation, key, value)?.stamp === stamp;
    const {ok} = await this.#store.removeIf(isIt, [key, key]);
    const there = ok ? await this.one(serial) : undefined;
    return there !== undefined && !there.sheet;
  }

  /** Writes a sheet in place of `before`, or of none, and reads it back. */
  async keep(before: Sheet | undefined, after: Omit<Sheet, 'stamp'>): Promise<Written> {
    const key = sheetKeyOf(this.#consultation, after.serial);
    const sheet: Sheet = {...after, stamp: newId()};
    let isOvertaken = false;
    const {ok} = await this.#store.change(
      key,
      (value) => {
        const there = sheetFrom(this.#consultation, key, value)?.stamp;
        isOvertaken = there !== before?.stamp;
        return isOvertaken ? undefined : sheet;
      },
      false,
    );
    if (!ok) return {kind: 'failed'};
    if (isOvertaken) return {kind: 'overtaken'};
    // A browser may say yes to a write that it loses.
    const there = await this.one(after.serial);
    if (there?.sheet?.stamp === sheet.stamp) return {kind: 'kept', sheet};
    // What is there instead was written by another window since.
    return {kind: there?.sheet ? 'overtaken' : 'failed'};
  }
}
