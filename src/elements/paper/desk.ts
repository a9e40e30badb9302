import type {Contents} from '../../delivery/outbox.js';
import {pageSender} from '../../delivery/page-sender.js';
import {pageStore} from '../../delivery/page-store.js';
import type {DweudForm} from '../dweud-form.js';
import {handOver, standingOf} from './hand-over.js';
import type {Sheet} from './sheet.js';
import {SheetShelf, type Written} from './sheet-shelf.js';
import {SheetStack} from './sheet-stack.js';

/**
 * The sheets of one consultation that have been keyed on this device, and what has become of those that were agreed. All
 * of them are read once: thousands take too long to be read at every step.
 */
export class Desk {
  /** Whether the device has said what it has. */
  isRead = true;
  /** The serial numbers of those that the service has refused. */
  refused: readonly string[] = [];
  readonly #form: DweudForm;
  readonly #shelf: SheetShelf;
  readonly #sender = pageSender();
  readonly #stack = new SheetStack();
  /** Whether all sheets have been read, and nobody can have changed one since. */
  #isFresh = false;
  #last: Promise<unknown> = Promise.resolve();

  constructor(form: DweudForm, consultation: string) {
    this.#form = form;
    this.#shelf = new SheetShelf(pageStore, consultation);
    this.#sender.serve(consultation, form);
  }

  /** All sheets, in the order of their numbers. */
  get sheets(): readonly Sheet[] {
    return this.#stack.all;
  }

  /** The sheet of that number as the device has it now, if it has been keyed. `isRead` says whether that is known. */
  async sheet(serial: string): Promise<Sheet | undefined> {
    const found = await this.#shelf.one(serial);
    this.isRead = found !== undefined;
    if (found) this.#stack.put(serial, found.sheet);
    return found?.sheet;
  }

  /** Reads all sheets anew when somebody looks the next time: another window may have changed them. */
  doubt(): void {
    this.#isFresh = false;
  }

  /** Reads what is not known yet, once what was begun before is done, and takes note of what has been received. */
  look(): Promise<void> {
    const looking = this.#last.then(() => this.#look());
    this.#last = looking.catch(() => undefined);
    return looking;
  }

  async #look(): Promise<void> {
    if (!this.#isFresh) await this.#read();
    const agreed = this.#stack.at('agreed');
    // The outbox has nothing to say of any other.
    const contents = agreed.length ? await this.#sender.read() : undefined;
    if (contents) for (const sheet of agreed) await this.#follow(sheet, contents);
    this.refused = this.#stack
      .at('agreed')
      .filter(({closed}) => closed && contents && standingOf(contents, closed) === 'refused')
      .map(({serial}) => serial);
  }

  async #read(): Promise<void> {
    // Whatever is changed from now on is no part of what is read.
    this.#isFresh = true;
    const sheets = await this.#shelf.all();
    this.isRead = sheets !== undefined;
    if (sheets) this.#stack.fill(sheets);
    else this.#isFresh = false;
  }

  async #follow(sheet: Sheet, contents: Contents): Promise<void> {
    const {closed, ...rest} = sheet;
    if (!closed) return;
    const standing = standingOf(contents, closed);
    // Of what has been received no answer stays here.
    if (standing === 'received') await this.#write(sheet, {...rest, stage: 'sent', entries: []});
    else if (standing === 'deleted')
      await this.#write(sheet, {...rest, stage: 'aside', cause: 'deleted', resumes: 'agreed'});
    // The page was closed before it came there.
    else if (standing === 'absent') await handOver(this.#form, closed);
  }

  async #write(before: Sheet | undefined, after: Omit<Sheet, 'stamp'>): Promise<Written> {
    const written = await this.#shelf.keep(before, after);
    if (written.kind === 'kept') this.#stack.put(after.serial, written.sheet);
    if (written.kind === 'overtaken') await this.sheet(after.serial);
    return written;
  }

  /** Writes a sheet in place of `before`, or of none. What was agreed is put into the outbox. */
  async keep(before: Sheet | undefined, after: Omit<Sheet, 'stamp'>): Promise<Written> {
    const written = await this.#write(before, after);
    await this.look();
    return written;
  }

  /** Writes what is being keyed of a sheet, of which nobody else is told. */
  note(before: Sheet | undefined, after: Omit<Sheet, 'stamp'>): Promise<Written> {
    return this.#write(before, after);
  }

  /** Takes away what was begun of a sheet, and all of one of which nothing else is there. */
  async forget(sheet: Sheet): Promise<void> {
    const {begun: _, ...rest} = sheet;
    if (sheet.stage !== 'begun') await this.#write(sheet, rest);
    else if (await this.#shelf.remove(sheet)) this.#stack.put(sheet.serial, undefined);
  }

  /** Sends what was agreed, because a person asked for it. True where all of it has been received. */
  async send(): Promise<boolean> {
    await this.#sender.sendAll('person');
    await this.look();
    return !this.#stack.at('agreed').length;
  }
}
