import type {LitElement} from 'lit';
import type {Problem} from '../engine/answers.js';
import type {Step} from '../engine/journey.js';
import {idsOf} from '../markup/field.js';
import type {Transport} from '../delivery/transport.js';
import * as events from './events.js';
import type {LiveRegion} from './live-region.js';
import {placeIn, returnTo} from './place.js';
import {calm, type Actions, type Scope, type Situation} from './scope.js';
import {scopeFor, type Ingredients} from './scope-for.js';
import type {StepHistory} from './step-history.js';
import type {TitleKeeper} from './title-keeper.js';

/** What a conductor needs of the element that it serves. */
export interface Stage extends LitElement {
  readonly region: LiveRegion | undefined;
  readonly stepHistory: StepHistory | undefined;
  readonly titleKeeper: TitleKeeper | undefined;
  /** The transport to send with, if there is one. */
  transportOr(http: (endpoint: string) => Transport): Transport | undefined;
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
  /** Until a step is left nothing leads elsewhere: an answer changed while sending would make a second response. */
  #isBusy = false;

  constructor(stage: Stage, ingredients: Omit<Ingredients, 'actions'>) {
    this.#stage = stage;
    this.#ingredients = {...ingredients, actions: this.#actions};
  }

  /** Fetches what the first screen is drawn from. */
  async prepare(language: string): Promise<void> {
    const {journey, parts} = this.#ingredients;
    // The introduction is read while the questions behind it are fetched.
    const first = journey.step.kind === 'start' ? journey.steps()[1]! : journey.step;
    const [scope] = await Promise.all([
      scopeFor(this.#ingredients, language),
      parts.fetchFor(first),
    ]);
    this.scope = scope;
  }

  /** Fetches what will be needed later. A failure is no matter yet: whoever needs the part asks again. */
  async fetchTheRest(): Promise<void> {
    const {journey, parts} = this.#ingredients;
    const steps = journey.steps().map((step) => parts.fetchFor(step));
    await Promise.allSettled([parts.fetchEnding(), ...steps]);
  }

  /** Draws the pages that an answer has opened or closed on the screen that is shown. */
  async refresh(): Promise<void> {
    const {journey, parts} = this.#ingredients;
    if (!journey.refresh()) return;
    if (await this.#unlessStuck(parts.fetchFor(journey.step))) this.#stage.requestUpdate();
  }

  readonly #actions: Actions = {
    next: () => void this.#next(),
    back: () => {
      const {journey} = this.#ingredients;
      const {previous} = journey;
      if (previous && !this.#isBusy) void this.#show(journey.go(previous.id));
    },
    change: (question) => {
      if (this.#isBusy) return;
      const step = this.#ingredients.journey.change(question);
      void this.#show(step, {focus: idsOf(question).control});
    },
    speak: (language) => void this.speak(language),
    goTo: (question) => this.#focusQuestion(question),
    print: () => print(),
    saveCopy: () => this.#saveCopy(),
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

  /** Takes the button at the end of the step, once: the second press of a double click leads nowhere. */
  async #next(): Promise<void> {
    if (this.#isBusy || this.situation.sending.state === 'received') return;
    this.#isBusy = true;
    try {
      await this.#leave();
    } finally {
      this.#isBusy = false;
    }
  }

  async #leave(): Promise<void> {
    const {journey, parts} = this.#ingredients;
    if (!(await this.#unlessStuck(parts.fetchEnding()))) return;
    const outcome = journey.next();
    if (outcome.kind === 'send') await this.#send();
    else if (outcome.kind === 'problems') await this.#showProblems(outcome.problems);
    else await this.#show(outcome.to);
  }

  async #showProblems(problems: readonly Problem[]): Promise<void> {
    const {journey, parts} = this.#ingredients;
    if (!(await this.#unlessStuck(parts.fetchFor(journey.step)))) return;
    const byName = new Map(problems.map((problem) => [problem.question, problem]));
    await this.#drawn({...calm, problems: byName});
    this.#focus('summary');
    this.#showTitle();
    this.#stage.dispatchEvent(new events.DweudProblemsEvent(problems));
  }

  /** Draws a step and takes the person to its top, or to what they came to change. */
  async #show(step: Step, {focus = 'heading', record = true} = {}): Promise<void> {
    if (!(await this.#unlessStuck(this.#ingredients.parts.fetchFor(step)))) return;
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
    if (sending.state === 'under-way' || id === this.#shown) return;
    if (sending.state === 'received')
      void this.#drawn({...this.situation, sending: {...sending, again: true}});
    else void this.#show(this.#ingredients.journey.go(id), {record: false});
  }

  /** Switches the language and leaves the person where they are. */
  async speak(language: string): Promise<void> {
    const before = this.scope;
    if (before.language === language || !before.definition.languages.includes(language)) return;
    const fetched = scopeFor(this.#ingredients, language);
    if (!(await this.#unlessStuck(fetched))) return;
    const place = placeIn(this.#root);
    this.scope = await fetched;
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
    const {session, language, messages} = this.scope;
    const {deliver, httpTransport, NotReceived} = this.#ingredients.parts.ending!;
    const response = session.close({language, channel: 'web'});
    this.#say(messages.sending);
    await this.#drawn({...calm, sending: {state: 'under-way'}});
    try {
      const transport = this.#stage.transportOr(httpTransport);
      if (!transport) throw new NotReceived('unconfirmed', 'no endpoint and no transport is set.');
      const receipt = await deliver(transport, response);
      this.#stage.stepHistory?.replace('sent');
      await this.#drawn({...calm, sending: {state: 'received', receipt, again: false}});
      this.#focus('heading');
      this.#showTitle();
      this.#stage.dispatchEvent(new events.DweudStepEvent('sent'));
      this.#stage.dispatchEvent(new events.DweudSubmittedEvent(receipt));
    } catch (error) {
      const reason = error instanceof NotReceived ? error.reason : 'unconfirmed';
      await this.#drawn({...calm, sending: {state: 'not-received', reason}});
      // One key press tries again; what happened describes the button.
      this.#focus('next');
      this.#stage.dispatchEvent(new events.DweudErrorEvent(error));
    }
  }

  #saveCopy(): void {
    const {sending} = this.situation;
    const receipt = sending.state === 'received' ? sending.receipt : undefined;
    const copy = this.#ingredients.parts.ending!.copyOf(this.scope, receipt);
    const url = URL.createObjectURL(new Blob([copy], {type: 'text/html'}));
    const link = this.#stage.ownerDocument.createElement('a');
    link.href = url;
    link.download = `${[this.scope.definition.id, receipt?.reference].filter(Boolean).join('-')}.html`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url));
  }

  #showTitle(): void {
    const {scope, situation} = this;
    const {step} = scope.journey;
    const {title, pages} = {title: scope.definition.title, pages: step.pages};
    const words =
      situation.sending.state === 'received'
        ? scope.messages.sentTitle
        : step.kind === 'check'
          ? scope.messages.checkTitle
          : scope.words(pages[0]?.page.title ?? title).text;
    this.#stage.titleKeeper?.show(
      words,
      situation.problems.size ? scope.messages.error : undefined,
    );
  }
}
