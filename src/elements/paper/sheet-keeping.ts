import type {Desk} from './desk.js';
import type {Keyer} from './keyer.js';
import type {Keying} from './keying.js';
import {blankSheet} from './outcome-of.js';
import type {PaperSurface} from './paper-surface.js';

/** Keeps a sheet on the device while it is keyed: a page that is loaded again, or closed, loses nothing of it. */
export class SheetKeeping {
  /** Why the device does not have what was keyed last, if it does not. */
  trouble: 'failed' | 'overtaken' | undefined;
  readonly #surface: PaperSurface;
  readonly #desk: Desk;
  readonly #keyer: Keyer;
  #due: Keying | undefined;
  #writing: Promise<void> | undefined;

  constructor(surface: PaperSurface, desk: Desk, keyer: Keyer) {
    this.#surface = surface;
    this.#desk = desk;
    this.#keyer = keyer;
  }

  /** Whether something that was keyed would be lost if the page were closed now. */
  get isAtRisk(): boolean {
    return this.trouble !== undefined || this.#writing !== undefined;
  }

  /** Takes note that something has changed. What changes while the device writes is written with what comes next. */
  changed(keying: Keying): void {
    // Another window has the sheet: what is keyed here cannot be saved, and the next key has taken that message away.
    if (this.trouble === 'overtaken') return this.#tell();
    this.#due = keying;
    this.#writing ??= this.#write().finally(() => (this.#writing = undefined));
  }

  /** Writes nothing more of this sheet; resolves when nothing is being written. */
  async stop(): Promise<void> {
    this.#due = undefined;
    await this.#writing;
    this.trouble = undefined;
  }

  /** Takes away what is on the device of a sheet that was begun and is left. */
  async forget(keying: Keying): Promise<void> {
    await this.stop();
    if (keying.sheet?.begun) await this.#desk.forget(keying.sheet);
  }

  async #write(): Promise<void> {
    for (let keying = this.#due; keying; keying = this.#due) {
      this.#due = undefined;
      const {sheet, serial} = keying;
      const before = sheet ?? blankSheet(serial, this.#surface.hash);
      const begun = keying.begun(this.#keyer.by);
      const written = await this.#desk.note(sheet, {...before, begun});
      if (written.kind === 'kept') keying.sheet = written.sheet;
      const trouble = written.kind === 'kept' ? undefined : written.kind;
      const isNew = trouble !== this.trouble;
      this.trouble = trouble;
      if (isNew) this.#tell();
      if (trouble === 'overtaken') return;
    }
  }

  #tell(): void {
    const {trouble} = this;
    this.#surface.form.requestUpdate();
    if (trouble === 'overtaken') void this.#surface.fail(({overtaken}) => overtaken);
    else if (trouble === 'failed') this.#surface.say(({unkept}) => unkept);
  }
}
