import type {LitElement} from 'lit';
import type {LiveSession} from '../../engine/live-session.js';
import {numbering} from '../../engine/numbering.js';
import {printedHash} from '../../engine/printed-hash.js';
import type {KeyingMessages} from '../../i18n/keying-messages.js';
import type {KeyingWords} from '../../i18n/load-keying.js';
import {adopt} from '../adopt.js';
import type {Conductor} from '../conductor.js';
import type {DweudForm} from '../dweud-form.js';
import {DweudErrorEvent} from '../events.js';
import {Asking} from '../kiosk/asking.js';
import {wipe} from '../kiosk/wiped.js';
import {calm, type Scope} from '../scope.js';
import type {PaperSettings} from './paper-settings.js';
import {moveOn} from './stops.js';

/** What is shown in place of the form. */
export type Shown = 'batch' | 'desk' | 'keying' | 'aside' | 'unfit';

/** A sentence, in whatever language it comes to be said. */
export type Said = (words: KeyingMessages) => string;

/** What a form draws and says in place of itself while paper is keyed in, and which screen that is. */
export class PaperSurface {
  shows: Shown = 'batch';
  /** What came of the last thing that was done, and what is wrong. */
  said: Said | undefined;
  fault: Said | undefined;
  /** Whether something that is needed could not be fetched. */
  isStuck = false;
  session!: LiveSession;
  conductor!: Conductor;
  settings!: PaperSettings;
  /** The number of each question on paper. */
  numbers: ReadonlyMap<string, number> = new Map();
  /** What stands at the foot of the sheets that this page keys. */
  hash = '';
  readonly form: DweudForm;
  readonly asking: Asking;
  #words!: ReadonlyMap<string, KeyingWords>;
  #isBusy = false;

  /** `signal` ends what listens for it. */
  constructor(
    form: DweudForm,
    readonly signal: AbortSignal,
  ) {
    this.form = form;
    this.asking = new Asking(form);
  }

  /** Goes on with a form that has just been made. */
  begin(
    session: LiveSession,
    settings: PaperSettings,
    words: ReadonlyMap<string, KeyingWords>,
  ): void {
    const {plan} = session;
    this.session = session;
    this.settings = settings;
    this.#words = words;
    this.numbers = numbering(plan);
    this.hash = printedHash(plan.definition);
    this.asking.stop();
    session.observe(() => this.form.requestUpdate());
  }

  /** The words for a form in this language. */
  own({language}: Pick<Scope, 'language'>): KeyingWords {
    return this.#words.get(language)!;
  }

  /** The words of the language that the form is in now. */
  get now(): KeyingWords {
    return this.own(this.conductor.scope);
  }

  get root(): ShadowRoot {
    return this.conductor.root;
  }

  /** Whether something is being done that a key would come in the midst of. */
  get isBusy(): boolean {
    return this.#isBusy;
  }

  /** Does one thing at a time: the second press of a double click leads nowhere. */
  once(work: () => Promise<unknown>): void {
    if (this.#isBusy) return;
    this.#isBusy = true;
    work()
      .catch((error: unknown) => this.form.dispatchEvent(new DweudErrorEvent(error)))
      .finally(() => (this.#isBusy = false));
  }

  async draw(focus?: string): Promise<void> {
    await this.conductor.draw(calm);
    if (focus) this.conductor.focus(focus);
  }

  /** Shows another screen, on which nothing is wrong yet. */
  async show(shows: Shown, focus = 'heading'): Promise<void> {
    this.shows = shows;
    this.fault = undefined;
    this.isStuck = false;
    await this.draw(focus);
  }

  say(said: Said): void {
    const {messages, language} = this.now;
    this.form.region?.say(said(messages), language);
  }

  /** Shows and says what is wrong, and moves focus there, or leaves it where it is. */
  async fail(fault: Said, focus?: string): Promise<void> {
    this.fault = fault;
    await this.draw(focus);
    this.say(fault);
  }

  /** Makes a form in which nothing has been answered. */
  async fresh(): Promise<void> {
    const {form} = this;
    const {language} = this.conductor.scope;
    wipe(form, this.session);
    await form.start(this.session.plan.definition);
    await form.updateComplete;
    // Whoever keys goes on in the language that they have chosen.
    await this.conductor.speak(language);
  }

  /** Fetches what all questions are drawn from. False where it cannot be had; the person is told. */
  async fetchViews(): Promise<boolean> {
    const {parts, language} = this.conductor.scope;
    try {
      const questions = [...this.session.plan.questions.values()];
      for (const sheet of await parts.fetchViews({questions}, language)) adopt(this.form, sheet);
      this.isStuck = false;
      return true;
    } catch (error) {
      this.isStuck = true;
      await this.draw('stuck');
      this.form.dispatchEvent(new DweudErrorEvent(error));
      return false;
    }
  }

  /** Draws what has changed. */
  async drawn(): Promise<void> {
    this.form.requestUpdate();
    await this.form.updateComplete;
    // What an answer has opened is drawn by itself.
    await Promise.all(
      [...this.root.querySelectorAll<LitElement>('dweud-question')].map(
        ({updateComplete}) => updateComplete,
      ),
    );
  }

  /** Takes the person to what is keyed after this, or first where nothing is before it. */
  async moveOn(from?: Element): Promise<void> {
    await this.drawn();
    moveOn(this.root, from);
  }
}
