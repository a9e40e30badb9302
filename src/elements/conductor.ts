import type {CSSResult, LitElement} from 'lit';
import type {LiveSession} from '../engine/live-session.js';
import type {Step} from '../engine/way.js';
import {idsOf} from '../markup/field.js';
import type {Services} from '../markup/services.js';
import {databaseName} from '../delivery/database-name.js';
import type {ContactTransport, Transport} from '../delivery/transport.js';
import {languageServing} from './choose-language.js';
import * as events from './events.js';
import type {LiveRegion} from './live-region.js';
import type {Ending} from './parts.js';
import {frame} from './frame.js';
import {opening, type Actions, type Scope, type Situation} from './scope.js';
import {scopeFor, type Ingredients} from './scope-for.js';
import type {StepHistory} from './step-history.js';
import type {TitleKeeper} from './title-keeper.js';

/** What a conductor needs of the element that it serves. */
export interface Stage extends LitElement {
  readonly region: LiveRegion | undefined;
  readonly stepHistory: StepHistory | undefined;
  readonly titleKeeper: TitleKeeper | undefined;
  readonly transport: Transport | undefined;
  readonly endpoint: string | undefined;
  readonly contactTransport: ContactTransport | undefined;
  readonly contactEndpoint: string | undefined;
  readonly filesEndpoint: string | undefined;
  readonly services: Services | undefined;
  readonly quickExit: string | undefined;
  readonly session: LiveSession | undefined;
  readonly outbox: 'on' | 'off' | undefined;
  readonly drafts: 'ask' | 'auto' | 'off' | undefined;
  readonly mode: 'kiosk' | 'paper' | undefined;
  readonly answers: Readonly<Record<string, unknown>> | undefined;
  readonly src: string | undefined;
  now: () => Date;
  start(): Promise<void>;
}

/** Longer than the two clicks of a double click are apart, in milliseconds. */
const doubleClick = 500;

/**
 * Leads one person through one form: takes what they press, moves the journey, draws the next screen and puts focus
 * where it belongs. What happens when answers are judged and sent is part of the ending.
 */
export class Conductor {
  situation: Situation = opening;
  scope!: Scope;
  readonly stage: Stage;
  readonly #ingredients: Ingredients;
  /** Until a step is left nothing leads elsewhere: an answer changed while sending would make a second response. */
  #isBusy = false;
  /** The step that the person came to, while what it is drawn from is missing: nobody leaves it before they saw it. */
  #owed: Step | undefined;
  /** The language that was asked for last: what comes late of another one changes nothing. */
  #wanted: string | undefined;
  /** When the step was first shown, in milliseconds of the page's life. */
  #shownAt = -Infinity;

  constructor(stage: Stage, ingredients: Omit<Ingredients, 'actions' | 'stage'>) {
    this.stage = stage;
    this.#ingredients = {...ingredients, actions: this.#actions, stage};
    ingredients.parts.standing?.meets?.(this);
  }

  /** Fetches what the first screen is drawn from. Rejects when something cannot be fetched. */
  async prepare(language: string, phase: 'early' | 'open' | 'closed' | 'kiosk'): Promise<void> {
    const {journey} = this.#ingredients;
    // The introduction is read while the questions behind it are fetched.
    const first = journey.step.kind === 'start' ? journey.steps()[1]! : journey.step;
    const [scope] = await Promise.all([
      scopeFor(this.#ingredients, language),
      phase === 'open' ? this.#partsOf(first, language) : this.#ending(language),
    ]);
    this.scope = scope;
  }

  /** Fetches what will be needed later. A failure is no matter yet: whoever needs the part asks again. */
  async fetchTheRest(): Promise<void> {
    const {journey} = this.#ingredients;
    const {language} = this.scope;
    const views = journey.steps().map((step) => this.#views(step, language));
    await Promise.allSettled([this.#ending(), ...views]);
  }

  /** Sends what waits on this device since an earlier visit, and tells of it. Rejects when that cannot be found out. */
  async attend(): Promise<void> {
    const listed = await indexedDB.databases?.();
    // Firefox could not list them before version 126.
    if (listed?.some(({name}) => name === databaseName) ?? true)
      await (await this.#ending()).attend(this);
  }

  /** The ending, which has joined in. Rejects when it cannot be fetched. */
  async #ending(language = this.scope.language): Promise<Ending> {
    const ending = await this.#ingredients.parts.fetchEnding(language);
    ending.join(this);
    return ending;
  }

  #adopt({styleSheet}: CSSResult): void {
    const {adoptedStyleSheets: all} = this.root;
    if (!all.includes(styleSheet!)) all.push(styleSheet!);
  }

  /** Fetches the views of a step, with their styles in place. */
  async #views(step: Step, language: string): Promise<void> {
    for (const sheet of await this.#ingredients.parts.fetchViews(step, language))
      this.#adopt(sheet);
  }

  /** Draws the pages that answers have opened, closed or worded differently on the screen that is shown. */
  async refresh(names: ReadonlySet<string>): Promise<void> {
    const {journey, session} = this.#ingredients;
    const isReworded = [...names].some((name) => session.wording?.isReadByPages(name));
    if (!journey.refresh() && !isReworded) return;
    if (await this.fetchStep())
      await this.draw({...this.situation, isStuck: false, extent: Infinity});
  }

  /** Fetches what a step is drawn from: the views of its questions, and the ending for what comes after them. */
  #partsOf(step: Step, language = this.scope.language): Promise<unknown> {
    const views = this.#views(step, language);
    return step.kind === 'check' || step.kind === 'exit'
      ? Promise.all([views, this.#ending(language)])
      : views;
  }

  /** Fetches what the step that the journey is at is drawn from. False when it cannot be had; the person is told. */
  async fetchStep(): Promise<boolean> {
    this.#owed = this.#ingredients.journey.step;
    const isThere = await this.#unlessStuck(this.#partsOf(this.#owed));
    if (isThere) this.#owed = undefined;
    return isThere;
  }

  readonly #actions: Actions = {
    next: () => void this.#next(),
    back: () => {
      const {journey} = this.#ingredients;
      const {previous} = journey;
      if (previous && !this.#isBusy) void this.show(journey.go(previous.id));
    },
    change: (question) => {
      if (this.#isBusy) return;
      const step = this.scope.ending.change(this.#ingredients.journey, question);
      void this.show(step, idsOf(question).control);
    },
    speak: (language) => void this.speak(language),
    goTo: (question) => this.scope.ending.goToQuestion(this, question),
    print: () => print(),
    saveCopy: () => this.scope.ending.saveCopy(this.scope, this.situation),
    announce: (message, when) => this.say(message, when),
  };

  /** Swallows the second click of a double click that began on the step before: it would choose an answer here. */
  guard(event: MouseEvent): void {
    if (event.detail < 2 || performance.now() - this.#shownAt > doubleClick) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Tells people who use a screen reader. */
  say(message: string, when: 'now' | 'pause' = 'now'): void {
    this.stage.region?.say(message, this.scope.spoken, when);
  }

  /** Draws a situation. Resolves when the form and every question in it have been drawn. */
  async draw(situation: Situation): Promise<void> {
    this.situation = situation;
    this.stage.requestUpdate();
    await this.stage.updateComplete;
    const {kind, questions: all} = this.#ingredients.journey.step;
    if (kind === 'questions' && situation.extent < all.length) {
      await frame();
      // Twice as many each time, unless another situation has taken over meanwhile.
      if (this.situation === situation)
        return this.draw({...situation, extent: 2 * situation.extent});
    }
    const questions = this.root.querySelectorAll<LitElement>('dweud-question');
    await Promise.all([...questions].map(({updateComplete}) => updateComplete));
  }

  /** The root that everything is drawn in. */
  get root(): ShadowRoot {
    return this.stage.renderRoot as ShadowRoot;
  }

  /** Runs what needs a part that may have to be fetched. When it cannot be, the person stays and is told. */
  async #unlessStuck(fetch: Promise<unknown>): Promise<boolean> {
    try {
      await fetch;
      return true;
    } catch (error) {
      await this.draw({...this.situation, isStuck: true});
      this.focus('stuck');
      this.stage.dispatchEvent(new events.DweudErrorEvent(error));
      return false;
    }
  }

  /** Takes the button at the end of the step, once: the second press of a double click leads nowhere. */
  async #next(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      await this.#leave();
    } finally {
      this.#isBusy = false;
    }
  }

  async #leave(): Promise<void> {
    const {journey} = this.#ingredients;
    if (this.#owed) return this.show(this.#owed);
    // The start is left before anybody has answered: what comes last is then still far away.
    if (journey.step.kind === 'start') {
      await this.show(journey.go(journey.steps()[1]!.id));
    } else if (await this.#unlessStuck(this.#ending())) await this.scope.ending.leaveStep(this);
  }

  /** Draws a step and takes the person to its top, or to what they came to change. */
  async show(step: Step, focus = 'heading', record: 'push' | 'replace' = 'push'): Promise<void> {
    if (!(await this.fetchStep())) return;
    // From the browser's history, too: the entry may be of a step that the answers no longer lead to.
    this.stage.stepHistory?.[record](step.id);
    await this.draw(opening);
    this.#shownAt = performance.now();
    this.focus(focus);
    this.showTitle();
    this.stage.dispatchEvent(new events.DweudStepEvent(step.id));
  }

  /** Goes where the browser's Back or Forward leads. A response that was received is not left any more. */
  goFromHistory(id: string): void {
    const {sending} = this.situation;
    // An entry may also be another form's on the same page.
    if (id === this.#shown) return;
    if (sending.state === 'under-way') this.stage.stepHistory?.push(this.#shown);
    else if (sending.state === 'received')
      void this.draw({...this.situation, sending: {...sending, again: true}});
    else void this.show(this.#ingredients.journey.go(id), 'heading', 'replace');
  }

  /** Switches to the language that serves a tag, if there is one, and leaves the person where they are. */
  async speak(tag?: string): Promise<void> {
    const {language: before, definition, journey} = this.scope;
    const language = languageServing(tag, definition.languages);
    if (!language) return;
    this.#wanted = language;
    if (before === language) return;
    const fetched = Promise.all([
      scopeFor(this.#ingredients, language),
      this.#ending(language),
      this.#views(journey.step, language),
    ]);
    if (!(await this.#unlessStuck(fetched)) || this.#wanted !== language) return;
    const [scope, {speak}] = await fetched;
    this.#owed = undefined;
    await speak(this, scope);
  }

  /** The id of what is shown. */
  get #shown(): string {
    return this.situation.sending.state === 'received' ? 'sent' : this.scope.journey.step.id;
  }

  /** Brings what has this id into view and focuses it; the heading when there is no such thing. */
  focus(id: string): void {
    const element = this.root.getElementById(id) ?? this.root.getElementById('heading');
    // The question comes into view before its control: at the edge of the screen it would be hidden (PAT-03).
    const whole = element?.closest('dweud-question') ?? element;
    whole?.scrollIntoView({block: 'start', behavior: 'instant'});
    // Unless the control is then far below: a question may be longer than the screen.
    if (element && element.getBoundingClientRect().bottom > innerHeight)
      element.scrollIntoView({block: 'center', behavior: 'instant'});
    element?.focus({preventScroll: true});
  }

  /** Puts what is shown into the title of the page, if the host lets the form do so. */
  showTitle(): void {
    this.stage.titleKeeper?.show(this.scope, this.situation);
  }
}
