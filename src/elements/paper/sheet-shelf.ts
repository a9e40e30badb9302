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

  /** All sheets, in the order of their numbers; undefined where the device gives no answer. */
  async all(): Promise<readonly Sheet[] | undefined> {
    const done = await this.#store.all();
    if (!done.ok) return undefined;
    const sheets = [...done.value].flatMap(
      ([key, value]) => sheetFrom(this.#consultation, key, value) ?? [],
    );
    const {compare} = new Intl.Collator('en', {numeric: true});
    return sheets.sort((one, other) => compare(one.serial, other.serial));
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
    const isThere = (await this.all())?.some(({stamp}) => stamp === sheet.stamp);
    return isThere ? {kind: 'kept', sheet} : {kind: 'failed'};
  }
}
