import {html, LitElement, type PropertyValues} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {DefinitionError, lineOf} from '../definition/definition-error.js';
import {stateAt} from '../definition/moment.js';
import {featuresOf} from '../definition/read-definition.js';
import {loadDefinition} from '../delivery/load-definition.js';
import type {ContactTransport, Transport} from '../delivery/transport.js';
import {Way, type Layout} from '../engine/way.js';
import {planOf} from '../engine/plan.js';
import {LiveSession} from '../engine/live-session.js';
import {directionOf} from '../i18n/direction.js';
import {hasMessages, loadOpening} from '../i18n/load-messages.js';
import type {Services} from '../markup/services.js';
import {loadTypes, type QuestionTypes} from '../questions/question-type.js';
import {questionTypes} from '../questions/registry.js';
import {styles} from '../styles/styles.js';
import {chooseLanguage, wantedLanguage} from './choose-language.js';
import {Conductor, type Stage} from './conductor.js';
import {DweudAnsweredEvent, DweudErrorEvent, DweudReadyEvent} from './events.js';
import {LiveRegion} from './live-region.js';
import {Parts} from './parts.js';
import {failure} from './screens/failure.js';
import {step} from './screens/step.js';
import {StepHistory} from './step-history.js';
import type {TitleKeeper} from './title-keeper.js';

const layouts: readonly Layout[] = ['page', 'question', 'all'];

type Apology = Exclude<Parameters<typeof failure>[0], false | undefined>;
type Phase = 'loading' | 'failed' | 'early' | 'closed' | 'open' | 'kiosk';

/**
 * A consultation, from its JSON document to a response that was received.
 *
 * What stands inside the element is shown until the form is ready, and when it cannot be: say there how else people
 * can take part.
 *
 * @element dweud-form
 *
 * @slot - Shown until the form is ready and whenever it cannot be shown.
 *
 * @fires {DweudReadyEvent} dweud-ready - The form has read its definition and can be used.
 * @fires {DweudAnsweredEvent} dweud-answered - A question was answered; `event.question` is its name.
 * @fires {DweudStepEvent} dweud-step - Another step is shown; `event.step` is its id.
 * @fires {DweudProblemsEvent} dweud-problems - The person was shown what is wrong; `event.problems` lists it.
 * @fires {DweudLanguageEvent} dweud-language - The interface speaks another language; `event.language` is its tag.
 * @fires {DweudSubmittedEvent} dweud-submitted - The response was received; `event.receipt` has the reference.
 * @fires {DweudQueuedEvent} dweud-queued - The response was not received yet; it is on the device, and is sent again by itself.
 * @fires {DweudErrorEvent} dweud-error - The form cannot be shown or a response was not received; see `event.error`.
 *
 * @csspart form - Everything.
 * @csspart question - One question.
 * @csspart label - The words of a question.
 * @csspart hint - Help under a question.
 * @csspart error - What is wrong with an answer.
 * @csspart option - A radio or checkbox with its label.
 * @csspart input - A text box or select.
 * @csspart button - A button.
 * @csspart error-summary - The list of what is wrong.
 * @csspart not-received - The notice that a response was not received.
 * @csspart saved - The notice that a response is on the device, and that the first attempt to send it is under way.
 * @csspart waiting - The notice of what waits on the device since an earlier visit.
 * @csspart draft - What is said of a draft on the device.
 * @csspart failure - The notice that the form could not be loaded.
 * @csspart confirmation - The panel with the reference.
 *
 * @cssprop [--dweud-font-family=inherit] - The typeface.
 * @cssprop [--dweud-font-size=max(1em, 16px)] - The size of text; everything else follows it.
 * @cssprop [--dweud-text=#16191f] - The colour of text.
 * @cssprop [--dweud-background=#fff] - The colour behind the form.
 * @cssprop [--dweud-muted=#4a5160] - The colour of hints and captions.
 * @cssprop [--dweud-border=#5b6372] - The colour of the borders of controls.
 * @cssprop [--dweud-line=#cdd2da] - The colour of lines that only divide.
 * @cssprop [--dweud-accent=#1d4f6e] - The colour of links and buttons.
 * @cssprop [--dweud-accent-text=#fff] - The colour of text on the accent.
 * @cssprop [--dweud-focus=#b3470b] - The colour of the ring around what has focus.
 * @cssprop [--dweud-error=#b00020] - The colour of errors.
 * @cssprop [--dweud-success=#1c5b3a] - The colour of the confirmation.
 * @cssprop [--dweud-radius=4px] - The roundness of corners.
 * @cssprop [--dweud-width=44em] - The greatest width of the form.
 * @cssprop [--dweud-scroll-margin=1em] - The room above what is scrolled to, for a page with a sticky header.
 */
export class DweudForm extends LitElement implements Stage {
  static override styles = styles;
  static override properties = {
    src: {},
    endpoint: {},
    contactEndpoint: {attribute: 'contact-endpoint'},
    filesEndpoint: {attribute: 'files-endpoint'},
    layout: {},
    language: {},
    headingLevel: {attribute: 'heading-level', type: Number},
    noHistory: {attribute: 'no-history', type: Boolean},
    manageTitle: {attribute: 'manage-title', type: Boolean},
    quickExit: {attribute: 'quick-exit'},
    outbox: {},
    drafts: {},
    mode: {},
    definition: {attribute: false},
    transport: {attribute: false},
    contactTransport: {attribute: false},
    context: {attribute: false},
    answers: {attribute: false},
    services: {attribute: false},
    questionTypes: {attribute: false},
    now: {attribute: false},
    _phase: {state: true},
  };

  /** The address of the definition. */
  declare src: string | undefined;
  /** The address that responses are posted to. */
  declare endpoint: string | undefined;
  /**
   * The address that contact details are posted to, where the definition keeps them apart from answers. Read when the
   * form starts, which it does not without an address or a `contactTransport` for them.
   */
  declare contactEndpoint: string | undefined;
  /** The address that files are posted to, as soon as they are chosen. The page may send them itself with `services.upload`. */
  declare filesEndpoint: string | undefined;
  /**
   * `page` (a page at a time, the default), `question` (a question at a time) or `all` (everything on one page).
   * Another layout starts a new response.
   */
  declare layout: Layout;
  /**
   * The language of the form, as a BCP 47 tag: `cy-GB` finds `cy`. By default that of the host page when the form starts,
   * then the document's first. Set later, it switches as a person does; what the document does not speak changes nothing.
   */
  declare language: string | undefined;
  /** The level of a step's heading, 1 to 6; 2 by default. Read when the form starts. */
  declare headingLevel: number;
  /** Leaves the browser's history alone, for pages that manage it themselves. Read when the form joins the page. */
  declare noHistory: boolean;
  /** Lets the form put the step, and "Error:", before the title of the page. Read when the form joins the page. */
  declare manageTitle: boolean;
  /**
   * Where a person goes who leaves at once, because they must not be seen here: `https://…` or a path. Every screen then
   * has a button for it, and Shift three times does the same. Read when the form starts.
   */
  declare quickExit: string | undefined;
  /**
   * `off` keeps no response on the device: one that was not received is on the page alone. `on` keeps it until it has
   * been received; so does a form that says neither, unless it has a `quickExit`. Read when a person sends.
   */
  declare outbox: 'on' | 'off' | undefined;
  /**
   * Whether people can keep a draft of their answers on the device. With `ask`, the default, nothing is written before
   * somebody presses a button for it; with `auto` it is at the first answer, and your page says so; with `off`, and on a
   * page with a `quickExit`, there are no drafts. Read when a person first answers.
   */
  declare drafts: 'ask' | 'auto' | 'off' | undefined;
  /**
   * `kiosk` for a shared device of your own, such as a tablet at a roadshow: each person begins by choosing a language,
   * and what they send is sealed to your key; docs/kiosk.md says how. `paper` for staff who key in what people have
   * written on paper; docs/paper.md says how. Read when the form starts.
   */
  declare mode: 'kiosk' | 'paper' | undefined;
  /** A definition, instead of `src`; or a JSON Schema of an object, with a `uiSchema` beside it if there is one: docs/json-schema.md. */
  declare definition: unknown;
  /** Sends a response, instead of `endpoint`: `async (response, {signal}) => receipt`. */
  declare transport: Transport | undefined;
  /** Sends contact details that are kept apart, instead of `contactEndpoint`: `async (contact, {signal}) => ({id})`. */
  declare contactTransport: ContactTransport | undefined;
  /** Facts that conditions may read as `context.…`; they are sent with the response. */
  declare context: Readonly<Record<string, string | number | boolean | null>> | undefined;
  /**
   * Answers to begin with, by question. What no longer fits its question is shown to the person and never sent. Read
   * when the form starts.
   */
  declare answers: Readonly<Record<string, unknown>> | undefined;
  /** What the page offers to questions: lookups by name, as in `{lookups: {wards: async (text) => [{value, label}]}}`, addresses by postcode in `addresses`, and the tiles of `map`. */
  declare services: Services | undefined;
  /** The question types that the definition may use. */
  declare questionTypes: QuestionTypes;
  /** The clock, for previews and tests. */
  declare now: () => Date;

  /** @internal */
  declare _phase: Phase;

  /** @internal */
  region: LiveRegion | undefined;
  /** @internal */
  stepHistory: StepHistory | undefined;
  /** @internal */
  titleKeeper: TitleKeeper | undefined;
  readonly #history = new StepHistory((id) => {
    if (this._phase === 'open') this.#conductor?.goFromHistory(id);
  });
  #conductor: Conductor | undefined;
  #session: LiveSession | undefined;
  /** What is said when the form cannot be loaded, in the language that is wanted. */
  #apology: Apology | false | undefined;
  /** The same where the document is at fault. */
  #fault: Apology | false | undefined;
  #titled: Promise<void> | undefined;
  #loading: AbortController | undefined;

  constructor() {
    super();
    this.layout = 'page';
    this.headingLevel = 2;
    this.noHistory = false;
    this.manageTitle = false;
    this.questionTypes = questionTypes;
    this.now = () => new Date();
    this._phase = 'loading';
  }

  /** The response in progress, once the form is ready: read answers with `answerTo`, set them with `answer`. */
  get session(): LiveSession | undefined {
    return this.#session;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.region = new LiveRegion(this);
    if (!this.noHistory) {
      this.#history.listen();
      this.stepHistory = this.#history;
    }
    if (this.manageTitle) this.#titled = this.#keepTitle();
    if (this.hasUpdated && this._phase === 'loading') void this.start();
  }

  async #keepTitle(): Promise<void> {
    // A form works without its step in the title: a failure keeps nobody from answering.
    const module = await import('./title-keeper.js').catch(() => undefined);
    if (!module || !this.isConnected) return;
    this.titleKeeper = new module.TitleKeeper(this.ownerDocument);
    if (this._phase === 'open') this.#conductor?.showTitle();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#loading?.abort();
    this.region?.remove();
    this.stepHistory?.remove();
    this.stepHistory = undefined;
    this.titleKeeper?.restore();
    this.titleKeeper = undefined;
  }

  protected override firstUpdated(): void {
    // On an element, screen readers would call everything inside it clickable.
    this.renderRoot.addEventListener(
      'click',
      (event) => this.#conductor?.guard(event as MouseEvent),
      true,
    );
  }

  protected override updated(changed: PropertyValues<this>): void {
    const causes = ['src', 'definition', 'layout', 'context', 'questionTypes'] as const;
    if (causes.some((cause) => changed.has(cause))) void this.start();
    else if (changed.has('language') && this.language && this._phase !== 'loading')
      void this.#conductor?.speak(this.language);
  }

  /**
   * Reads the definition anew and starts a new response.
   * @internal
   */
  async start(given = this.definition): Promise<void> {
    this.#loading?.abort();
    const {signal} = (this.#loading = new AbortController());
    if (given === undefined && !this.src) return;
    this._phase = 'loading';
    // Its words are fetched beside the document that they are for; without them the next one who asks hears of it.
    const wanted = wantedLanguage(this);
    loadOpening(wanted).then(
      (messages) => (this.#apology = hasMessages(wanted) && {[wanted.split('-')[0]!]: messages}),
      () => undefined,
    );
    try {
      const input = given ?? (await loadDefinition(this.src!, signal));
      const features = featuresOf(input);
      const [types, adapting] = await Promise.all([
        loadTypes(this.questionTypes, features.types),
        features.adapts
          ? import('../engine/adaptations.js').then((module) => module.adapting)
          : undefined,
      ]);
      const filled = await adapting?.filled(input);
      if (signal.aborted) return;
      if (filled) return this.start(filled);
      const parts = new Parts(types);
      // Its texts may hold answers in words from the start.
      if (adapting) await parts.fetchModels();
      const plan = planOf(input, parts.models, adapting);
      if (
        adapting?.sendsApart(plan) &&
        !(this.contactTransport ?? this.contactEndpoint ?? this.mode)
      )
        throw new Error('no contact-endpoint.');
      const {definition} = plan;
      const session = new LiveSession(plan, {
        ...(this.context && {context: this.context}),
        now: this.now,
      });
      const journey = new Way(
        session,
        layouts.find((one) => one === this.layout) ?? 'page',
        Boolean(definition.purpose ?? definition.privacy),
      );
      const language = chooseLanguage(this, definition.languages);
      if (definition.notice ?? this.quickExit ?? this.answers ?? this.mode) {
        const [{stand}] = await Promise.all([
          import('./stand.js'),
          parts.fetchRich(language),
          // Answers from before are judged.
          parts.fetchModels(),
        ]);
        parts.standing = await stand(this, session);
      }
      const conductor = new Conductor(this, {
        session,
        journey,
        parts,
        headingLevel: this.headingLevel || 2,
      });
      const phase = parts.standing?.phase ?? stateAt(definition, this.now());
      await Promise.all([conductor.prepare(language, phase), this.#titled]);
      if (signal.aborted) return;
      session.observe((names) => {
        void conductor.refresh(names);
        this.dispatchEvent(new DweudAnsweredEvent([...names][0]!));
      });
      const stop = session.observe(() => {
        stop();
        void conductor.fetchTheRest();
      });
      this.#session = session;
      this.#conductor = conductor;
      this._phase = phase;
      if (phase === 'open') {
        this.stepHistory?.replace(journey.step.id);
        conductor.showTitle();
      }
      await conductor.draw(conductor.situation);
      if (signal.aborted) return;
      this.dispatchEvent(new DweudReadyEvent());
      // It may have been told another one meanwhile.
      void conductor.speak(this.language);
      // Nobody misses what is not said of an earlier visit.
      conductor.attend().catch(() => undefined);
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
  }

  /** Tries again for a person who asked for it, and takes them along: the button that they pressed is gone. */
  async #retry(): Promise<void> {
    await this.start();
    await this.updateComplete;
    const {activeElement, body} = this.ownerDocument;
    if (activeElement === body)
      this.renderRoot.querySelector<HTMLElement>('#heading, #failure')?.focus();
  }

  #fail(error: unknown): void {
    this._phase = 'failed';
    const isFaulty = error instanceof DefinitionError;
    const lines = isFaulty
      ? error.findings.slice(0, 20).map((finding) => `#${lineOf(finding)}`)
      : [` ${String(error)}`];
    // For the author, who has nothing else to go by; it holds no answer.
    // eslint-disable-next-line no-console
    for (const line of lines) console.error(`dweud-form: ${this.src ?? 'definition'}${line}`);
    this.dispatchEvent(new DweudErrorEvent(error));
    import('./after-failure.js')
      .then(({faulty, sendWaiting}) => {
        this.#fault = isFaulty && faulty;
        this.requestUpdate();
        // What waits on this device needs no form.
        return sendWaiting();
      })
      .catch(() => undefined);
  }

  protected override render(): unknown {
    return html`<slot name="dweud-status"></slot>${this.#content()}`;
  }

  #content(): unknown {
    const conductor = this.#conductor;
    if (this._phase === 'failed')
      return html`<div class="form" part="form">
          ${failure(this.#fault || this.#apology, () => void this.#retry())}
        </div>
        <slot></slot>`;
    if (this._phase === 'loading' || !conductor) return html`<slot></slot>`;
    const {scope, situation} = conductor;
    // Firefox reports a text's language as it was when its node was made: another language, another tree.
    return keyed(
      scope.language,
      html`<div class="form" part="form" lang=${scope.spoken} dir=${directionOf(scope.language)}>
        ${
          this._phase === 'open'
            ? step(scope, situation)
            : scope.ending.closedDoor(scope, this._phase)
        }
      </div>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dweud-form': DweudForm;
  }
}
