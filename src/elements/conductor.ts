import type {LitElement} from 'lit';
import type {Problem} from '../engine/answers.js';
import type {Step} from '../engine/journey.js';
import {idsOf} from '../markup/field.js';
import type {Transport} from '../delivery/transport.js';
import * as events from './events.js';
import type {LiveRegion} from './live-region.js';
import type {Ending} from './parts.js';
import {calm, type Actions, type Scope, type Situation} from './scope.js';
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
}

/**
 * Leads one person through one form: takes what they press, moves the journey, draws the next screen, puts focus
 * where it belongs, and sends the response.
 */
export class Conductor {
  situation: Situation = calm;
  scope!: Scope;
  readonly #stage: Stage;
  readonly #ingredients: Ingredients;

  constructor(stage: Stage, ingredients: Omit<Ingredients, 'actions'>) {
    this.#stage = stage;
    this.#ingredients = {...ingredients, actions: this.#actions};
  }

  /** Fetches what the first screen is drawn from. Rejects when something cannot be fetched. */
  async prepare(language: string, phase: 'early' | 'open' | 'closed'): Promise<void> {
    const {journey, parts} = this.#ingredients;
    // The introduction is read while the questions behind it are fetched.
    const first = journey.step.kind === 'start' ? journey.steps()[1]! : journey.step;
    const [scope] = await Promise.all([
      scopeFor(this.#ingredients, language),
      phase === 'open' ? parts.fetchViews(first) : parts.fetchEnding(language),
    ]);
    this.scope = scope;
  }

  /** Fetches what will be needed later. A failure is no matter yet: whoever needs the part asks again. */
  async fetchTheRest(): Promise<void> {
    const {journey, parts} = this.#ingredients;
    const views = journey.steps().map((step) => parts.fetchViews(step));
    await Promise.allSettled([parts.fetchEnding(this.scope.language), ...views]);
  }

  /** The ending, with its styles in place. Rejects when it cannot be fetched. */
  async #ending(): Promise<Ending> {
    const ending = await this.#ingredients.parts.fetchEnding(this.scope.language);
    const sheet = ending.endingStyles.styleSheet!;
    if (!this.#root.adoptedStyleSheets.includes(sheet)) this.#root.adoptedStyleSheets.push(sheet);
    return ending;
  }

  /** Draws the pages that an answer has opened or closed on the screen that is shown. */
  async refresh(): Promise<void> {
    const {journey, parts} = this.#ingredients;
    if (!journey.refresh()) return;
    if (await this.#unlessStuck(parts.fetchViews(journey.step))) this.#stage.requestUpdate();
  }

  readonly #actions: Actions = {
    next: () => void this.#next(),
    back: () => {
      const {journey} = this.#ingredients;
      const {previous} = journey;
      if (previous && !this.#isSending) void this.#show(journey.go(previous.id));
    },
    change: (question) => {
      if (this.#isSending) return;
      const step = this.#ingredients.journey.change(question);
      void this.#show(step, {focus: idsOf(question).control});
    },
    speak: (language) => void this.speak(language),
    goTo: (question) => this.#focusQuestion(question),
    print: () => print(),
    saveCopy: () => {
      const {sending} = this.situation;
      const receipt = sending.state === 'received' ? sending.receipt : undefined;
      this.scope.ending.saveCopy(this.scope, receipt);
    },
    announce: (message, when) => this.#say(message, when),
  };

  #say(message: string, when: 'now' | 'pause' = 'now'): void {
    this.#stage.region?.say(message, this.scope.language, when);
  }

  /** Resolves when the form and every question in it have been drawn. */
  async #drawn(situation: Situation): Promise<void> {
    this.situation = situation;
    this.#stage.requestUpdate();
    await this.#stage.updateComplete;
    const questions = this.#root.querySelectorAll<LitElement>('dweud-question');
    await Promise.all([...questions].map(({updateComplete}) => updateComplete));
  }

  get #root(): ShadowRoot {
    return this.#stage.renderRoot as ShadowRoot;
  }

  /** Runs what needs a part that may have to be fetched. When it cannot be, the person stays and is told. */
  async #unlessStuck(fetch: Promise<unknown>): Promise<boolean> {
    try {
      await fetch;
      return true;
    } catch (error) {
      await this.#drawn({...this.situation, isStuck: true});
      this.#focus('stuck');
      this.#stage.dispatchEvent(new events.DweudErrorEvent(error));
      return false;
    }
  }

  /** While a response is on its way nothing leads elsewhere: a changed answer would make it a second response. */
  get #isSending(): boolean {
    return this.situation.sending.state === 'under-way';
  }

  async #next(): Promise<void> {
    const {journey} = this.#ingredients;
    if (this.#isSending || this.situation.sending.state === 'received') return;
    // The start is left before anybody has answered: what comes last is then still far away.
    if (journey.step.kind !== 'start' && !(await this.#unlessStuck(this.#ending()))) return;
    const outcome = journey.next();
    if (outcome.kind === 'send') await this.#send();
    else if (outcome.kind === 'problems') await this.#showProblems(outcome.problems);
    else await this.#show(outcome.to);
  }

  async #showProblems(problems: readonly Problem[]): Promise<void> {
    const {journey, parts} = this.#ingredients;
    if (!(await this.#unlessStuck(parts.fetchViews(journey.step)))) return;
    const byName = new Map(problems.map((problem) => [problem.question, problem]));
    await this.#drawn({...calm, problems: byName});
    this.#focus('summary');
    this.#showTitle();
    this.#stage.dispatchEvent(new events.DweudProblemsEvent(problems));
  }

  /** Draws a step and takes the person to its top, or to what they came to change. */
  async #show(step: Step, {focus = 'heading', record = true} = {}): Promise<void> {
    if (!(await this.#unlessStuck(this.#ingredients.parts.fetchViews(step)))) return;
    if (record) this.#stage.stepHistory?.push(step.id);
    await this.#drawn(calm);
    this.#focus(focus);
    this.#showTitle();
    this.#stage.dispatchEvent(new events.DweudStepEvent(step.id));
  }

  /** Goes where the browser's Back or Forward leads. A response that was received is not left any more. */
  goFromHistory(id: string): void {
    const {sending} = this.situation;
    // An entry may also be another form's on the same page.
    if (this.#isSending || id === this.#shown) return;
    if (sending.state === 'received')
      void this.#drawn({...this.situation, sending: {...sending, again: true}});
    else void this.#show(this.#ingredients.journey.go(id), {record: false});
  }

  /** Switches the language and leaves the person where they are. */
  async speak(language: string): Promise<void> {
    const before = this.scope;
    if (before.language === language || !before.definition.languages.includes(language)) return;
    const fetched = Promise.all([scopeFor(this.#ingredients, language), this.#ending()]);
    if (!(await this.#unlessStuck(fetched))) return;
    const [scope, {placeIn, returnTo}] = await fetched;
    const place = placeIn(this.#root);
    this.scope = scope;
    await this.#drawn({...this.situation, isStuck: false});
    // The button that was pressed is now plain text: its place is taken by the one for the language left behind.
    const id = place.id?.startsWith('language-') ? `language-${before.language}` : place.id;
    returnTo({...place, id}, this.#root);
    this.#showTitle();
    this.#say(this.scope.messages.languageChanged);
    this.#stage.dispatchEvent(new events.DweudLanguageEvent(language));
  }

  /** The id of what is shown. */
  get #shown(): string {
    return this.situation.sending.state === 'received' ? 'sent' : this.scope.journey.step.id;
  }

  #focus(id: string): void {
    const element = this.#root.getElementById(id) ?? this.#root.getElementById('heading');
    // The question comes into view before its control: at the edge of the screen it would be hidden (PAT-03).
    const whole = element?.closest('dweud-question') ?? element;
    whole?.scrollIntoView({block: 'start', behavior: 'instant'});
    element?.focus({preventScroll: true});
  }

  #focusQuestion(name: string): void {
    const ids = idsOf(name);
    const wrong = this.situation.problems.get(name)?.params['parts'];
    const part = Array.isArray(wrong) && this.#root.getElementById(ids.part(String(wrong[0])));
    this.#focus(part ? part.id : ids.control);
  }

  async #send(): Promise<void> {
    const {scope} = this;
    this.#say(scope.messages.sending);
    await this.#drawn({...calm, sending: {state: 'under-way'}});
    const {sending, error} = await scope.ending.attempt(scope, this.#stage);
    const isReceived = sending.state === 'received';
    if (isReceived) this.#stage.stepHistory?.replace('sent');
    await this.#drawn({...calm, sending});
    // After a failure one key press tries again; what happened describes the button.
    this.#focus(isReceived ? 'heading' : 'next');
    this.#showTitle();
    if (!isReceived) {
      this.#stage.dispatchEvent(new events.DweudErrorEvent(error));
      return;
    }
    this.#stage.dispatchEvent(new events.DweudStepEvent('sent'));
    this.#stage.dispatchEvent(new events.DweudSubmittedEvent(sending.receipt));
  }

  #showTitle(): void {
    const {scope, situation} = this;
    const {kind, pages} = scope.journey.step;
    const words =
      situation.sending.state === 'received'
        ? scope.ending.messages.sentTitle
        : kind === 'check'
          ? scope.ending.messages.checkTitle
          : scope.words(pages[0]?.page.title ?? scope.definition.title).text;
    this.#stage.titleKeeper?.show(
      words,
      situation.problems.size ? scope.messages.error : undefined,
    );
  }
}
