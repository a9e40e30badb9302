import type {Contents} from '../../delivery/outbox.js';
import {pageSender} from '../../delivery/page-sender.js';
import {pageStore} from '../../delivery/page-store.js';
import type {DweudForm} from '../dweud-form.js';
import {handOver, standingOf} from './hand-over.js';
import type {Sheet} from './sheet.js';
import {SheetShelf, type Written} from './sheet-shelf.js';

/** The sheets of one consultation that have been keyed on this device, and what has become of those that were agreed. */
export class Desk {
  sheets: readonly Sheet[] = [];
  /** Whether the device has said what it has. */
  isRead = true;
  /** The serial numbers of those that the service has refused. */
  refused: readonly string[] = [];
  readonly #form: DweudForm;
  readonly #shelf: SheetShelf;
  readonly #sender = pageSender();
  #last: Promise<unknown> = Promise.resolve();

  constructor(form: DweudForm, consultation: string) {
    this.#form = form;
    this.#shelf = new SheetShelf(pageStore, consultation);
    this.#sender.serve(consultation, form);
  }

  /** The sheet of that number, if it has been keyed. */
  sheet(serial: string): Sheet | undefined {
    return this.sheets.find((one) => one.serial === serial);
  }

  /** Reads what is there now, once what was begun before has been read, and takes note of what has been received. */
  look(): Promise<void> {
    const looking = this.#last.then(() => this.#look());
    this.#last = looking.catch(() => undefined);
    return looking;
  }

  async #look(): Promise<void> {
    await this.#read();
    const agreed = this.sheets.filter(({stage}) => stage === 'agreed');
    const contents = await this.#sender.read();
    for (const sheet of agreed) await this.#follow(sheet, contents);
    await this.#read();
    this.refused = this.sheets
      .filter(({closed}) => closed && standingOf(contents, closed) === 'refused')
      .map(({serial}) => serial);
  }

  async #read(): Promise<void> {
    const sheets = await this.#shelf.all();
    this.isRead = sheets !== undefined;
    this.sheets = sheets ?? this.sheets;
  }

  async #follow(sheet: Sheet, contents: Contents): Promise<void> {
    const {closed, ...rest} = sheet;
    if (!closed) return;
    const standing = standingOf(contents, closed);
    // Of what has been received no answer stays here.
    if (standing === 'received')
      await this.#shelf.keep(sheet, {...rest, stage: 'sent', entries: []});
    else if (standing === 'deleted')
      await this.#shelf.keep(sheet, {
        ...rest,
        stage: 'aside',
        cause: 'deleted',
        resumes: 'agreed',
      });
    // The page was closed before it came there.
    else if (standing === 'absent') await handOver(this.#form, closed);
  }

  /** Writes a sheet in place of `before`, or of none. What was agreed is put into the outbox. */
  async keep(before: Sheet | undefined, after: Omit<Sheet, 'stamp'>): Promise<Written> {
    const written = await this.#shelf.keep(before, after);
    await this.look();
    return written;
  }

  /** Sends what was agreed, because a person asked for it. True where all of it has been received. */
  async send(): Promise<boolean> {
    await this.#sender.sendAll('person');
    await this.look();
    return !this.sheets.some(({stage}) => stage === 'agreed');
  }
}
