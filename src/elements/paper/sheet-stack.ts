import type {Sheet, Stage} from './sheet.js';

const {compare} = new Intl.Collator('en', {numeric: true});

/** Sheets in memory, by serial number and in its order. */
export class SheetStack {
  readonly #bySerial = new Map<string, Sheet>();
  #sorted: readonly Sheet[] | undefined;

  /** All of them, in the order of their numbers. */
  get all(): readonly Sheet[] {
    this.#sorted ??= [...this.#bySerial.values()].sort((one, other) =>
      compare(one.serial, other.serial),
    );
    return this.#sorted;
  }

  /** Those that stand there, in the order of their numbers. */
  at(stage: Stage): readonly Sheet[] {
    return this.all.filter((one) => one.stage === stage);
  }

  /** Has these sheets, and no others. */
  fill(sheets: readonly Sheet[]): void {
    this.#bySerial.clear();
    for (const sheet of sheets) this.#bySerial.set(sheet.serial, sheet);
    this.#sorted = undefined;
  }

  /** Has this sheet of that number, or none. */
  put(serial: string, sheet: Sheet | undefined): void {
    if (sheet) this.#bySerial.set(serial, sheet);
    else this.#bySerial.delete(serial);
    this.#sorted = undefined;
  }
}
