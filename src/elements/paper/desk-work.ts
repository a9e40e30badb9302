import {londonDate} from '../../definition/moment.js';
import {saveFile} from '../copy-of.js';
import type {Scope} from '../scope.js';
import {asideList} from './aside-list.js';
import type {Desk} from './desk.js';
import {deskScreen} from './desk-screen.js';
import type {Keyer} from './keyer.js';
import type {PaperSurface, Said} from './paper-surface.js';
import {serialIn, type Begun, type Sheet} from './sheet.js';
import type {SheetWork} from './sheet-work.js';
import {whyNot} from './why-not.js';

/** What is done between two sheets: the next one is taken, others are taken up again, and what was agreed is sent. */
export class DeskWork {
  readonly #surface: PaperSurface;
  readonly #desk: Desk;
  readonly #keyer: Keyer;
  readonly #work: SheetWork;
  #isSending = false;

  constructor(surface: PaperSurface, desk: Desk, keyer: Keyer, work: SheetWork) {
    this.#surface = surface;
    this.#desk = desk;
    this.#keyer = keyer;
    this.#work = work;
  }

  screen(scope: Scope): unknown {
    const surface = this.#surface;
    const own = surface.own(scope);
    const view = {
      by: this.#keyer.by,
      isKnown: surface.settings.keyer !== undefined,
      hash: surface.hash,
      said: surface.said?.(own.messages),
      fault: surface.fault?.(own.messages),
      isSending: this.#isSending,
      numbers: surface.numbers,
    };
    return deskScreen(scope, own, this.#desk, view, {
      open: (serial) => surface.once(() => this.#open(serial)),
      settle: ({serial}) => surface.once(() => this.#open(serial)),
      takeUp: ({serial}) => surface.once(() => this.#takeUp(serial)),
      send: () => surface.once(() => this.#send()),
      saveList: () => this.#saveList(),
      changeKeyer: () => this.#keyer.change(),
    });
  }

  /** Says what is wrong with the number of a sheet. */
  #refuse(fault: Said): Promise<void> {
    return this.#surface.fail(fault, 'paper-serial');
  }

  async #open(text: string): Promise<void> {
    const serial = serialIn(text);
    if (serial === undefined) return this.#refuse(({serialWrong}) => serialWrong);
    const sheet = await this.#desk.sheet(serial);
    if (!this.#desk.isRead) return this.#refuse(({unread}) => unread);
    if (!sheet) return this.#work.key('first', serial);
    const {stage, edition, begun} = sheet;
    if (stage === 'agreed' || stage === 'sent')
      return this.#refuse((words) => words.isAlreadyAgreed(serial));
    if (stage === 'aside' && !begun) return this.#refuse((words) => words.isAlreadyAside(serial));
    if (edition !== this.#surface.hash)
      return this.#refuse((words) => words.isOther(serial, edition));
    if (begun) return this.#goOn(sheet, begun);
    return this.#work.key(stage === 'once' ? 'second' : 'settle', serial, sheet);
  }

  async #takeUp(serial: string): Promise<void> {
    const sheet = await this.#desk.sheet(serial);
    // Another window has taken it up meanwhile.
    if (sheet?.stage !== 'aside') return this.#open(serial);
    const {edition, resumes, begun} = sheet;
    if (edition !== this.#surface.hash)
      return this.#refuse((words) => words.isOther(serial, edition));
    if (begun) return this.#goOn(sheet, begun);
    if (resumes !== 'once') {
      const tasks = {first: 'first', differing: 'settle', agreed: 'correct'} as const;
      return this.#work.key(tasks[resumes ?? 'agreed'], serial, sheet);
    }
    const {reason: _, resumes: __, ...rest} = sheet;
    const written = await this.#desk.keep(sheet, {...rest, stage: 'once'});
    if (written.kind === 'kept') return this.#work.key('second', serial, written.sheet);
    return this.#refuse(whyNot(written));
  }

  /**
   * Goes on with what was begun. Nobody goes on with the entry of another person: the two of a sheet are to be of two.
   */
  async #goOn(sheet: Sheet, {by, task}: Begun): Promise<void> {
    const surface = this.#surface;
    const {serial, stage} = sheet;
    if (by === this.#keyer.by) return this.#work.key(task, serial, sheet);
    const {isBegunTitle, isBegunText, leaveBegun, keyAnew} = surface.now.messages;
    const anew = async () => {
      await this.#desk.forget(sheet);
      await (stage === 'aside' ? this.#takeUp(serial) : this.#open(serial));
    };
    await surface.asking.ask(
      {title: isBegunTitle(serial, by), text: isBegunText(by), stay: leaveBegun, go: keyAnew},
      (answer) => {
        if (answer === 'go') surface.once(anew);
      },
    );
  }

  async #send(): Promise<void> {
    const surface = this.#surface;
    this.#isSending = true;
    await surface.draw();
    const isSent = await this.#desk.send();
    this.#isSending = false;
    const said: Said = ({sentNow, notSent}) => (isSent ? sentNow : notSent);
    surface.said = said;
    await surface.draw('paper-said');
    surface.say(said);
  }

  #saveList(): void {
    const surface = this.#surface;
    const {scope} = surface.conductor;
    const {definition, session} = scope;
    const text = asideList(scope, surface.now.messages, this.#desk.sheets, surface.numbers);
    const name = `${definition.id}-paper-${londonDate(session.options.now())}.txt`;
    saveFile(text, name, 'text/plain;charset=utf-8');
    const said: Said = (words) => words.listSaved(name);
    surface.said = said;
    void surface.draw('paper-said');
    surface.say(said);
  }
}
