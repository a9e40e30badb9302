import {DweudQueuedEvent} from '../queued-event.js';
import type {Scope} from '../scope.js';
import {asideScreen, unfitScreen} from './aside-screen.js';
import type {Desk} from './desk.js';
import {differingIn, type Differing} from './differing.js';
import type {Keyer} from './keyer.js';
import {Keying} from './keying.js';
import {keyingScreen} from './keying-screen.js';
import type {KeyingView} from './keying-view.js';
import {asideOf, isBlank, outcomeOf} from './outcome-of.js';
import type {PaperSurface, Said} from './paper-surface.js';
import type {Sheet, Task} from './sheet.js';
import {SheetHand} from './sheet-hand.js';
import {SheetKeeping} from './sheet-keeping.js';
import {ofLanguage, settleScreen} from './settle-screen.js';
import {sheetTitle} from './sheet-title.js';
import {goTo} from './stops.js';
import {whyAside} from './why-aside.js';
import {whyNot} from './why-not.js';

/** The way of one sheet: it is put before somebody, and saved, set aside or left. */
export class SheetWork {
  readonly #surface: PaperSurface;
  readonly #desk: Desk;
  readonly #keyer: Keyer;
  readonly #hand: SheetHand;
  readonly #keeping: SheetKeeping;
  #keying: Keying | undefined;
  #differing: Differing | undefined;
  #unobserve = (): void => undefined;
  /** The language of the answers on the last sheet that was saved. */
  #answersIn: string | undefined;

  constructor(surface: PaperSurface, desk: Desk, keyer: Keyer) {
    this.#surface = surface;
    this.#desk = desk;
    this.#keyer = keyer;
    this.#keeping = new SheetKeeping(surface, desk, keyer);
    this.#hand = new SheetHand(surface, this.#keeping, () => this.#keying);
  }

  /** The sheet that somebody has before them. */
  get keying(): Keying | undefined {
    return this.#keying;
  }

  /** Whether something that was keyed would be lost if the page were closed now. */
  get isAtRisk(): boolean {
    return this.#keying !== undefined && this.#keeping.isAtRisk;
  }

  screen(scope: Scope, keying: Keying): unknown {
    const surface = this.#surface;
    const own = surface.own(scope);
    const {messages: words} = own;
    const fault = surface.fault?.(words);
    const {serial} = keying;
    if (surface.shows === 'aside')
      return asideScreen(
        scope,
        words,
        {
          serial,
          ...(surface.fault === reasonMissing
            ? {error: fault, fault: undefined}
            : {error: undefined, fault}),
        },
        {
          setAside: (reason) => surface.once(() => this.#setAside(reason)),
          back: () => void surface.show('keying'),
        },
      );
    if (surface.shows === 'unfit')
      return unfitScreen(
        scope,
        words,
        {serial, why: whyAside(keying.sheet!, words, surface.numbers)},
        {
          correct: () => void surface.show('keying'),
          close: () => surface.once(() => this.toDesk((said) => said.isNowAside(serial))),
        },
      );
    const view: KeyingView = {
      scope,
      own,
      keying,
      by: this.#keyer.by,
      numbers: surface.numbers,
      fault,
      isUnkept: this.#keeping.trouble === 'failed',
      actions: {
        ...this.#hand.actions,
        save: () => surface.once(() => this.#save()),
        setAside: () => void surface.show('aside', 'paper-reason'),
        leave: () => this.#leave(),
      },
    };
    return keying.task === 'settle' ? settleScreen(view, this.#differing!) : keyingScreen(view);
  }

  /** Goes back to the desk, where nothing is left of the sheet before. */
  async toDesk(said?: Said): Promise<void> {
    const surface = this.#surface;
    const isLeft = this.#keying !== undefined;
    this.#unobserve();
    await this.#keeping.stop();
    this.#keying = undefined;
    this.#differing = undefined;
    surface.said = said;
    if (isLeft) await surface.fresh();
    await this.#desk.look();
    await surface.show('desk', 'paper-serial');
    surface.say(said ?? (({deskTitle}) => deskTitle));
  }

  /** Puts a sheet before whoever keys: blank, but for what is corrected or settled, or was begun. */
  async key(task: Task, serial: string, sheet?: Sheet): Promise<void> {
    const surface = this.#surface;
    this.#unobserve();
    await this.#keeping.stop();
    await surface.fresh();
    if (!(await surface.fetchViews())) return;
    const {language} = surface.conductor.scope;
    const {session} = surface;
    const [first, second] = sheet?.entries ?? [];
    const isTaken = task === 'first' || task === 'correct';
    const keying = new Keying(
      session,
      task,
      serial,
      sheet,
      (task !== 'second' && first?.language) || (this.#answersIn ?? language),
    );
    if (isTaken && first) keying.take(first);
    if (task === 'settle' && first && second) {
      this.#differing = differingIn(session.plan, first, second);
      const {names} = this.#differing;
      keying.take(
        second,
        [...session.plan.questions.keys()].filter((name) => !names.includes(name)),
      );
    }
    const begun = sheet?.begun;
    if (begun) keying.goOn(begun);
    this.#put(keying);
    surface.said = undefined;
    await surface.show('keying');
    const isSame = keying.isSecondOf(this.#keyer.by);
    const title: Said = (words) => {
      const of = sheetTitle(words, task, serial);
      const more = [...(isSame ? [words.sameKeyer] : []), ...(begun ? [words.goesOn] : [])];
      return [of, ...more].join('. ');
    };
    if (begun) {
      await surface.drawn();
      if (goTo(surface.root, begun.at)) return surface.say(title);
    }
    if (task === 'settle') return;
    // Whoever keys begins at once; whoever listens is told which sheet it is.
    const isKnown = isTaken && first !== undefined;
    await surface.moveOn(
      isKnown ? (surface.root.getElementById('paper-language') ?? undefined) : undefined,
    );
    surface.say(title);
  }

  /** Has a sheet before whoever keys. What is in it by now is there already: what changes from now on is kept. */
  #put(keying: Keying): void {
    this.#keying = keying;
    this.#unobserve = keying.session.observe(() => this.#keeping.changed(keying));
  }

  #leave(): void {
    const surface = this.#surface;
    const keying = this.#keying!;
    const go = () =>
      surface.once(async () => {
        await this.#keeping.forget(keying);
        await this.toDesk();
      });
    if (!keying.isBegun) return go();
    const {leaveTitle: title, leaveText: text, leaveNow, stay} = surface.now.messages;
    void surface.asking.ask({title, text, stay, go: leaveNow}, (answer) => {
      if (answer === 'go') go();
    });
  }

  async #save(): Promise<void> {
    const surface = this.#surface;
    const keying = this.#keying!;
    const {task, session} = keying;
    if (task === 'settle') {
      const {names, isLanguage} = this.#differing!;
      const open = [...(isLanguage ? [ofLanguage] : []), ...names].find(
        (name) => !keying.chosen.has(name),
      );
      if (open !== undefined) return surface.fail(({unsettled}) => unsettled, `settle-${open}-0`);
    }
    for (const planned of session.plan.questions.values()) {
      const wrong = session.isOn(planned) ? keying.leave(planned) : undefined;
      if (wrong !== undefined) return this.#hand.tellOfCode(planned.name, wrong);
    }
    if (task !== 'settle' && isBlank(keying.entry(this.#keyer.by))) return this.#askOfBlank();
    return this.#finish();
  }

  /** Asks whether a sheet has no answers: who turns two pages at once has seen none either. */
  #askOfBlank(): Promise<void> {
    const {blankTitle: title, blankText: text, keepBlank: go, stay} = this.#surface.now.messages;
    return this.#surface.asking.ask({title, text, stay, go}, (answer) => {
      if (answer === 'go') this.#surface.once(() => this.#finish());
    });
  }

  async #finish(): Promise<void> {
    const surface = this.#surface;
    const keying = this.#keying!;
    const {serial, language, session} = keying;
    await this.#keeping.stop();
    this.#answersIn = language;
    const keyed = keying.entry(this.#keyer.by);
    const outcome = outcomeOf(keying, keyed, surface.hash, surface.settings.isSingle);
    const written = await this.#desk.keep(keying.sheet, outcome.sheet);
    if (written.kind !== 'kept') return surface.fail(whyNot(written), 'paper-fault');
    if (outcome.kind === 'once') return this.toDesk((words) => words.keyedOnce(serial));
    if (outcome.kind === 'differing') return this.key('settle', serial, written.sheet);
    if (outcome.kind === 'blank') return this.toDesk((words) => words.isNowBlank(serial));
    if (outcome.kind === 'agreed') {
      await this.toDesk((words) => words.isAgreed(serial));
      surface.form.dispatchEvent(new DweudQueuedEvent());
      return;
    }
    this.#unobserve();
    const correction = new Keying(session, 'correct', serial, written.sheet, language);
    correction.take(keyed);
    this.#put(correction);
    await surface.show('unfit');
  }

  async #setAside(text: string): Promise<void> {
    const surface = this.#surface;
    const reason = text.trim().slice(0, 1000);
    if (!reason) return surface.fail(reasonMissing, 'paper-reason');
    const keying = this.#keying!;
    await this.#keeping.stop();
    const sheet = asideOf(keying, keying.entry(this.#keyer.by), surface.hash, reason);
    const written = await this.#desk.keep(keying.sheet, sheet);
    if (written.kind !== 'kept') return surface.fail(whyNot(written), 'paper-fault');
    await this.toDesk((words) => words.isNowAside(keying.serial));
  }
}

const reasonMissing: Said = (words) => words.reasonMissing;
