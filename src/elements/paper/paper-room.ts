import {html, nothing, type LitElement} from 'lit';
import {londonDate} from '../../definition/moment.js';
import {pageSender} from '../../delivery/page-sender.js';
import type {LiveSession} from '../../engine/live-session.js';
import {numbering} from '../../engine/numbering.js';
import {printedHash} from '../../engine/printed-hash.js';
import type {KeyingMessages} from '../../i18n/keying-messages.js';
import type {KeyingWords} from '../../i18n/load-keying.js';
import {adopt} from '../adopt.js';
import type {Conductor} from '../conductor.js';
import {saveFile} from '../copy-of.js';
import type {DweudForm} from '../dweud-form.js';
import {DweudErrorEvent} from '../events.js';
import {Asking} from '../kiosk/asking.js';
import {wipe} from '../kiosk/wiped.js';
import {DweudQueuedEvent} from '../queued-event.js';
import {calm, type Scope, type Standing} from '../scope.js';
import {stuck} from '../screens/failure.js';
import {languageList} from '../screens/language-list.js';
import {asideList} from './aside-list.js';
import {asideScreen, unfitScreen} from './aside-screen.js';
import {batchFaults, batchScreen, type BatchFaults} from './batch-screen.js';
import {Desk} from './desk.js';
import {deskScreen} from './desk-screen.js';
import {differingIn, type Differing} from './differing.js';
import {Keying, type Chosen, type Task} from './keying.js';
import {keyingScreen} from './keying-screen.js';
import type {KeyingActions, KeyingView} from './keying-view.js';
import {asideOf, outcomeOf} from './outcome-of.js';
import {inOwn} from './own-words.js';
import type {PaperSettings} from './paper-settings.js';
import {Pressing} from './pressing.js';
import {initialsIn, serialIn, type Sheet} from './sheet.js';
import type {Written} from './sheet-shelf.js';
import {ofLanguage, settleScreen} from './settle-screen.js';
import {moveOn} from './stops.js';
import {TooSoon} from './too-soon.js';
import {whyAside} from './why-aside.js';

/** What is shown in place of the form. */
type Shown = 'batch' | 'desk' | 'keying' | 'aside' | 'unfit';

/** A sentence, in whatever language it comes to be said. */
type Said = (words: KeyingMessages) => string;

const nothingKeyed = {typed: {}, marks: {}};

/** What one form is while paper is keyed in, from one sheet to the next. */
export class PaperRoom {
  readonly #form: DweudForm;
  readonly #desk: Desk;
  readonly #asking: Asking;
  readonly #pressing: Pressing;
  #session!: LiveSession;
  #conductor!: Conductor;
  #settings!: PaperSettings;
  #words!: ReadonlyMap<string, KeyingWords>;
  #numbers: ReadonlyMap<string, number> = new Map();
  #hash = '';
  #shows: Shown = 'batch';
  /** The initials of whoever keys now. */
  #by = '';
  #given = {initials: '', hash: ''};
  #keying: Keying | undefined;
  #differing: Differing | undefined;
  /** What came of the last thing that was done, and what is wrong. */
  #said: Said | undefined;
  #fault: Said | undefined;
  /** The language of the answers on the last sheet that was saved. */
  #answersIn: string | undefined;
  #isBusy = false;
  #isSending = false;
  #isStuck = false;

  constructor(form: DweudForm, consultation: string) {
    this.#form = form;
    this.#desk = new Desk(form, consultation);
    this.#asking = new Asking(form);
    this.#pressing = new Pressing(form);
    new TooSoon(
      form,
      () => !this.#isBusy,
      () => void this.#tellOfKeys(),
    );
    pageSender().observe(() => void this.#lookAgain());
    addEventListener('beforeunload', (event) => {
      if (form.isConnected && this.#shows !== 'unfit' && this.#keying?.isBegun)
        event.preventDefault();
    });
  }

  /** Begins with a form that has just been made: the first one, or the one for another sheet. */
  begin(
    session: LiveSession,
    own: Standing,
    settings: PaperSettings,
    words: ReadonlyMap<string, KeyingWords>,
  ): Standing {
    const {plan} = session;
    this.#session = session;
    this.#settings = settings;
    this.#words = words;
    this.#numbers = numbering(plan);
    this.#hash = printedHash(plan.definition);
    this.#asking.stop();
    session.observe(() => this.#form.requestUpdate());
    return {
      ...own,
      phase: 'kiosk',
      meets: (conductor) => {
        this.#conductor = conductor;
      },
      instead: (scope) => [
        own.screen(scope),
        html`<div class="top"><span></span>${languageList(scope)}</div>`,
        this.#isStuck ? stuck(scope) : nothing,
        inOwn(scope, this.#own(scope), [this.#screen(scope), this.#asking.screen(scope)]),
      ],
    };
  }

  #own({language}: Pick<Scope, 'language'>): KeyingWords {
    return this.#words.get(language)!;
  }

  /** The words of the language that the form is in now. */
  get #now(): KeyingWords {
    return this.#own(this.#conductor.scope);
  }

  #screen(scope: Scope): unknown {
    const {messages: words} = this.#own(scope);
    const fault = this.#fault?.(words);
    const keying = this.#keying;
    if (this.#shows === 'batch')
      return batchScreen(scope, words, {...this.#given, faults: this.#faults(words)}, (...given) =>
        this.#once(() => this.#begin(...given)),
      );
    if (this.#shows === 'desk' || !keying) return this.#deskScreen(scope);
    const {serial} = keying;
    if (this.#shows === 'aside')
      return asideScreen(
        scope,
        words,
        {
          serial,
          ...(this.#fault === reasonMissing
            ? {error: fault, fault: undefined}
            : {error: undefined, fault}),
        },
        {
          setAside: (reason) => this.#once(() => this.#setAside(reason)),
          back: () => void this.#show('keying'),
        },
      );
    if (this.#shows === 'unfit')
      return unfitScreen(
        scope,
        words,
        {serial, why: whyAside(keying.sheet!, words, this.#numbers)},
        {
          correct: () => void this.#show('keying'),
          close: () => this.#once(() => this.#toDesk((own) => own.isNowAside(serial))),
        },
      );
    const view: KeyingView = {
      scope,
      own: this.#own(scope),
      keying,
      by: this.#by,
      numbers: this.#numbers,
      fault,
      actions: this.#actions,
    };
    return keying.task === 'settle' ? settleScreen(view, this.#differing!) : keyingScreen(view);
  }

  #deskScreen(scope: Scope): unknown {
    const own = this.#own(scope);
    const view = {
      by: this.#by,
      hash: this.#hash,
      said: this.#said?.(own.messages),
      fault: this.#fault?.(own.messages),
      isSending: this.#isSending,
      numbers: this.#numbers,
    };
    return deskScreen(scope, own, this.#desk, view, {
      open: (serial) => this.#once(() => this.#open(serial)),
      settle: (sheet) => this.#once(() => this.#key('settle', sheet.serial, sheet)),
      takeUp: (sheet) => this.#once(() => this.#takeUp(sheet)),
      send: () => this.#once(() => this.#send()),
      saveList: () => this.#saveList(),
      changeKeyer: () => {
        this.#given = {initials: '', hash: ''};
        this.#hasTried = false;
        void this.#show('batch');
      },
    });
  }

  /** Does one thing at a time: the second press of a double click leads nowhere. */
  #once(work: () => Promise<unknown>): void {
    if (this.#isBusy) return;
    this.#isBusy = true;
    work()
      .catch((error: unknown) => this.#form.dispatchEvent(new DweudErrorEvent(error)))
      .finally(() => (this.#isBusy = false));
  }

  /** Says that keys were not taken. */
  async #tellOfKeys(): Promise<void> {
    this.#fault = ({tooSoon}) => tooSoon;
    await this.#draw();
    this.#say(this.#fault);
  }

  async #draw(focus?: string): Promise<void> {
    await this.#conductor.draw(calm);
    if (focus) this.#conductor.focus(focus);
  }

  async #show(shows: Shown, focus = 'heading'): Promise<void> {
    this.#shows = shows;
    this.#fault = undefined;
    this.#isStuck = false;
    await this.#draw(focus);
  }

  #say(said: Said): void {
    const {messages, language} = this.#now;
    this.#form.region?.say(said(messages), language);
  }

  /** Shows and says what is wrong, and moves focus there. */
  async #fail(fault: Said, focus: string): Promise<void> {
    this.#fault = fault;
    await this.#draw(focus);
    this.#say(fault);
  }

  /** Whether somebody has tried to begin: before that nothing is wrong. */
  #hasTried = false;

  #faults(words: KeyingMessages): BatchFaults {
    const {initials, hash} = this.#given;
    const {version} = this.#session.plan.definition;
    return this.#hasTried ? batchFaults(words, {version, own: this.#hash}, initials, hash) : {};
  }

  async #begin(initials: string, hash: string): Promise<void> {
    this.#given = {initials, hash};
    this.#hasTried = true;
    const {initials: who, hash: which} = this.#faults(this.#now.messages);
    const wrong = who ?? which;
    if (wrong !== undefined) {
      await this.#draw(who ? 'paper-initials' : 'paper-hash');
      return this.#say(() => wrong);
    }
    this.#by = initialsIn(initials)!;
    await this.#toDesk();
  }

  /** Goes back to the desk, where nothing is left of the sheet before. */
  async #toDesk(said?: Said): Promise<void> {
    const isLeft = this.#keying !== undefined;
    this.#keying = undefined;
    this.#differing = undefined;
    this.#said = said;
    if (isLeft) await this.#fresh();
    await this.#desk.look();
    await this.#show('desk', 'paper-serial');
    this.#say(said ?? (({deskTitle}) => deskTitle));
  }

  /** Makes a form in which nothing has been answered. */
  async #fresh(): Promise<void> {
    const form = this.#form;
    const {language} = this.#conductor.scope;
    wipe(form, this.#session);
    await form.start(this.#session.plan.definition);
    await form.updateComplete;
    // Whoever keys goes on in the language that they have chosen.
    await this.#conductor.speak(language);
  }

  async #open(text: string): Promise<void> {
    const serial = serialIn(text);
    if (serial === undefined) return this.#fail(({serialWrong}) => serialWrong, 'paper-serial');
    await this.#desk.look();
    if (!this.#desk.isRead) return this.#fail(({unread}) => unread, 'paper-serial');
    const sheet = this.#desk.sheet(serial);
    if (!sheet) return this.#key('first', serial);
    const {stage, edition} = sheet;
    if (stage === 'agreed' || stage === 'sent')
      return this.#fail((words) => words.isAlreadyAgreed(serial), 'paper-serial');
    if (stage === 'aside')
      return this.#fail((words) => words.isAlreadyAside(serial), 'paper-serial');
    if (edition !== this.#hash)
      return this.#fail((words) => words.isOther(serial, edition), 'paper-serial');
    return this.#key(stage === 'once' ? 'second' : 'settle', serial, sheet);
  }

  async #takeUp(sheet: Sheet): Promise<void> {
    const {serial, edition, resumes} = sheet;
    if (edition !== this.#hash)
      return this.#fail((words) => words.isOther(serial, edition), 'paper-serial');
    if (resumes !== 'once') {
      const tasks = {first: 'first', differing: 'settle', agreed: 'correct'} as const;
      return this.#key(tasks[resumes ?? 'agreed'], serial, sheet);
    }
    const {reason: _, resumes: __, ...rest} = sheet;
    const written = await this.#desk.keep(sheet, {...rest, stage: 'once'});
    if (written.kind === 'kept') return this.#key('second', serial, written.sheet);
    return this.#fail(whyNot(written), 'paper-serial');
  }

  /** Puts a sheet before whoever keys: blank, but for what is corrected or settled. */
  async #key(task: Task, serial: string, sheet?: Sheet): Promise<void> {
    await this.#fresh();
    if (!(await this.#fetchViews())) return;
    const {language} = this.#conductor.scope;
    const {plan} = this.#session;
    const [first, second] = sheet?.entries ?? [];
    const isTaken = task === 'first' || task === 'correct';
    const keying = new Keying(
      this.#session,
      task,
      serial,
      sheet,
      (task !== 'second' && first?.language) || (this.#answersIn ?? language),
    );
    if (isTaken && first) keying.take(first);
    if (task === 'settle' && first && second) {
      this.#differing = differingIn(plan, first, second);
      const {names} = this.#differing;
      keying.take(
        second,
        [...plan.questions.keys()].filter((name) => !names.includes(name)),
      );
    }
    this.#keying = keying;
    this.#said = undefined;
    await this.#show('keying');
    const title: Said = (words) =>
      ({
        first: words.firstEntry,
        second: words.secondEntry,
        settle: words.settleTitle,
        correct: words.correcting,
      })[task](serial);
    if (task === 'settle') return;
    // Whoever keys begins at once; whoever listens is told which sheet it is.
    const isKnown = isTaken && first !== undefined;
    await this.#moveOn(
      isKnown ? (this.#root.getElementById('paper-language') ?? undefined) : undefined,
    );
    this.#say(title);
  }

  /** Fetches what all questions are drawn from. False where it cannot be had; the person is told. */
  async #fetchViews(): Promise<boolean> {
    const {parts, language} = this.#conductor.scope;
    try {
      const questions = [...this.#session.plan.questions.values()];
      for (const sheet of await parts.fetchViews({questions}, language)) adopt(this.#form, sheet);
      this.#isStuck = false;
      return true;
    } catch (error) {
      this.#isStuck = true;
      await this.#draw('stuck');
      this.#form.dispatchEvent(new DweudErrorEvent(error));
      return false;
    }
  }

  get #root(): ShadowRoot {
    return this.#conductor.root;
  }

  async #moveOn(from?: Element): Promise<void> {
    this.#form.requestUpdate();
    await this.#form.updateComplete;
    // What an answer has opened is drawn by itself.
    await Promise.all(
      [...this.#root.querySelectorAll<LitElement>('dweud-question')].map(
        ({updateComplete}) => updateComplete,
      ),
    );
    moveOn(this.#root, from);
  }

  readonly #actions: KeyingActions = {
    type: (name, index, line, box) => {
      const read = this.#keying!.type(name, index, line, box.value);
      this.#form.requestUpdate();
      if (read.kind === 'mark' || (read.kind === 'codes' && read.isWhole)) void this.#moveOn(box);
      if (read.kind !== 'unknown') return;
      // The next key takes its place.
      box.select();
      this.#say((words) => words.unknownCode(read.code));
    },
    mark: (name, mark) => {
      this.#keying!.mark(name, mark);
      this.#form.requestUpdate();
    },
    leaves: (name) => {
      const keying = this.#keying;
      this.#pressing.afterwards(() => {
        if (!keying || keying !== this.#keying) return;
        keying.leave(keying.session.question(name));
        this.#form.requestUpdate();
      });
    },
    key: (event) => this.#pressed(event),
    speaks: (language) => {
      this.#keying!.language = language;
      this.#form.requestUpdate();
    },
    choose: (name, chosen) => this.#choose(name, chosen),
    save: () => this.#once(() => this.#save()),
    setAside: () => void this.#show('aside', 'paper-reason'),
    leave: () => this.#leave(),
  };

  /** Enter goes on to the next question, unless something in the question has a use for it. */
  #pressed(event: KeyboardEvent): void {
    const {key, shiftKey, ctrlKey, altKey, metaKey, isComposing, defaultPrevented} = event;
    const target = event.target as HTMLElement;
    if (key !== 'Enter' || shiftKey || ctrlKey || altKey || metaKey) return;
    if (isComposing || defaultPrevented || target.closest('button, a, summary')) return;
    event.preventDefault();
    const name = target.closest<HTMLElement>('.keyed')?.dataset['question'];
    const wrong =
      name === undefined ? undefined : this.#keying!.leave(this.#session.question(name));
    if (wrong === undefined || !target.id.startsWith(`keyed-${name}-`))
      return void this.#moveOn(target);
    this.#tellOfCode(name!, wrong);
  }

  /** Takes the person to a box with something in it that is no code. */
  #tellOfCode(name: string, index: number): void {
    const code = this.#keying!.faultIn(name, index)!;
    void this.#draw(`keyed-${name}-${index}`);
    this.#say((words) => words.unknownCode(code));
  }

  #choose(name: string, chosen: Chosen): void {
    const keying = this.#keying!;
    const entry = chosen === 'anew' ? undefined : keying.sheet!.entries[chosen];
    keying.chosen.set(name, chosen);
    if (name === ofLanguage) keying.language = entry?.language ?? keying.language;
    else keying.take(entry ?? nothingKeyed, [name]);
    this.#form.requestUpdate();
  }

  #leave(): void {
    const go = () => this.#once(() => this.#toDesk());
    if (!this.#keying?.isBegun) return go();
    const {leaveTitle: title, leaveText: text, leaveNow, stay} = this.#now.messages;
    void this.#asking.ask({title, text, stay, go: leaveNow}, (answer) => {
      if (answer === 'go') go();
    });
  }

  async #save(): Promise<void> {
    const keying = this.#keying!;
    const {task, serial, language} = keying;
    if (task === 'settle') {
      const {names, isLanguage} = this.#differing!;
      const open = [...(isLanguage ? [ofLanguage] : []), ...names].find(
        (name) => !keying.chosen.has(name),
      );
      if (open !== undefined) return this.#fail(({unsettled}) => unsettled, `settle-${open}-0`);
    }
    for (const planned of this.#session.plan.questions.values()) {
      const wrong = this.#session.isOn(planned) ? keying.leave(planned) : undefined;
      if (wrong !== undefined) return this.#tellOfCode(planned.name, wrong);
    }
    this.#answersIn = language;
    const keyed = keying.entry(this.#by);
    const outcome = outcomeOf(keying, keyed, this.#hash, this.#settings.isSingle);
    const written = await this.#desk.keep(keying.sheet, outcome.sheet);
    if (written.kind !== 'kept') return this.#fail(whyNot(written), 'paper-fault');
    if (outcome.kind === 'once') return this.#toDesk((words) => words.keyedOnce(serial));
    if (outcome.kind === 'differing') return this.#key('settle', serial, written.sheet);
    if (outcome.kind === 'agreed') {
      await this.#toDesk((words) => words.isAgreed(serial));
      this.#form.dispatchEvent(new DweudQueuedEvent());
      return;
    }
    this.#keying = new Keying(this.#session, 'correct', serial, written.sheet, language);
    this.#keying.take(keyed);
    await this.#show('unfit');
  }

  async #setAside(text: string): Promise<void> {
    const reason = text.trim().slice(0, 1000);
    if (!reason) return this.#fail(reasonMissing, 'paper-reason');
    const keying = this.#keying!;
    const sheet = asideOf(keying, keying.entry(this.#by), this.#hash, reason);
    const written = await this.#desk.keep(keying.sheet, sheet);
    if (written.kind !== 'kept') return this.#fail(whyNot(written), 'paper-fault');
    await this.#toDesk((words) => words.isNowAside(keying.serial));
  }

  async #send(): Promise<void> {
    this.#isSending = true;
    await this.#draw();
    const isSent = await this.#desk.send();
    this.#isSending = false;
    const said: Said = ({sentNow, notSent}) => (isSent ? sentNow : notSent);
    this.#said = said;
    await this.#draw('paper-said');
    this.#say(said);
  }

  #saveList(): void {
    const {scope} = this.#conductor;
    const {definition, session} = scope;
    const text = asideList(scope, this.#now.messages, this.#desk.sheets, this.#numbers);
    const name = `${definition.id}-paper-${londonDate(session.options.now())}.txt`;
    saveFile(text, name, 'text/plain;charset=utf-8');
    const said: Said = (words) => words.listSaved(name);
    this.#said = said;
    void this.#draw('paper-said');
    this.#say(said);
  }

  /** Looks again at what has become of what was agreed, while somebody may see it. */
  async #lookAgain(): Promise<void> {
    if (!this.#form.isConnected) return;
    await this.#desk.look();
    if (this.#shows === 'desk') this.#form.requestUpdate();
  }
}

const reasonMissing: Said = (words) => words.reasonMissing;

/** Why a sheet was not written. */
const whyNot =
  ({kind}: Written): Said =>
  ({overtaken, unsaved}) =>
    kind === 'overtaken' ? overtaken : unsaved;
