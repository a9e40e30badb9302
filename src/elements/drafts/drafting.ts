import {nothing} from 'lit';
import type {Response} from '../../definition/generated/types.js';
import {instantOf} from '../../definition/moment.js';
import {draftLasts, type Draft} from '../../delivery/draft.js';
import type {Reason} from '../../delivery/transport.js';
import type {Closing} from '../../engine/closing.js';
import {draftOf} from '../../engine/draft-of.js';
import {comeTo, isOfNow, takeUp} from '../../engine/take-up.js';
import type {DraftMessages} from '../../i18n/draft-messages.js';
import type {Conductor} from '../conductor.js';
import {calm, type Drafts, type Scope} from '../scope.js';
import {
  draftFoot,
  draftOffer,
  fateWords,
  type DraftActions,
  type DraftStep,
} from './draft-screens.js';
import {hasBegun} from './has-begun.js';
import {OneResponse, type Fate} from './one-response.js';
import {StandingDraft, type DraftSupplies} from './standing-draft.js';
import type {Unfit} from './unfit.js';

/** What stands where the person was before they were asked. */
const before = {
  asking: 'draft-save',
  removing: 'draft-remove',
  restarting: 'draft-restart',
  resuming: 'draft-resume',
  resending: 'next',
};

/** What a form shows of its draft, and what a person does about it. */
export class Drafting implements Drafts, DraftActions {
  readonly draft: StandingDraft;
  readonly #conductor: Conductor;
  readonly #wordsIn: (language: string) => DraftMessages | undefined;
  /** The language that the form began in. */
  readonly #first: string;
  #step: DraftStep = 'rest';
  #isWarned = false;
  /** What did not fit when a draft was taken up. */
  #unfit: Unfit | undefined;
  readonly #response: OneResponse;

  /** `wordsIn` is what is said of drafts in a language, once it has been fetched. */
  constructor(
    conductor: Conductor,
    supplies: Pick<DraftSupplies, 'shelf' | 'clock' | 'sent'>,
    wordsIn: (language: string) => DraftMessages | undefined,
  ) {
    this.#conductor = conductor;
    this.#wordsIn = wordsIn;
    const {language, session, definition} = conductor.scope;
    this.#first = language;
    this.#response = new OneResponse(session, supplies.sent);
    this.draft = new StandingDraft({
      ...supplies,
      consultation: definition.id,
      make: () => this.#made(),
      isByItself: () => conductor.stage.drafts === 'auto',
      tell: (news) => void this.#tell(news),
    });
  }

  readonly ask = (): void => {
    if (this.#isWarned && !this.draft.earlier) void this.save();
    else this.#ask('asking', 'draft-save-now');
  };

  readonly askRemove = (): void => this.#ask('removing', 'draft-remove-now');

  readonly askRestart = (): void => this.#ask('restarting', 'draft-remove-now');

  readonly leave = (): void => {
    const step = this.#step;
    if (step in before) this.#ask('rest', before[step as keyof typeof before]);
  };

  readonly save = async (): Promise<void> => {
    if (this.#step === 'saving') return;
    this.#isWarned = true;
    this.#step = 'saving';
    await this.draft.save();
    this.#ask('rest', 'draft');
  };

  readonly remove = async (): Promise<void> => {
    const isRestart = this.#step === 'restarting';
    const isGone = await this.draft.remove();
    if (isGone) this.#unfit = undefined;
    this.#ask('rest', isGone && isRestart ? 'heading' : 'draft');
    if (isGone && isRestart) this.#say('removed');
  };

  readonly resume = async (): Promise<void> => {
    const conductor = this.#conductor;
    const {earlier} = this.draft;
    if (!earlier) return;
    if (this.#step !== 'resuming' && hasBegun(conductor))
      return this.#ask('resuming', 'draft-resume-now');
    this.#step = 'rest';
    const {content} = earlier;
    // Who has chosen another language since has chosen.
    if (conductor.scope.language === this.#first) await conductor.speak(content.language);
    const {journey, parts, language} = conductor.scope;
    const mayNotFit = content.setAside.length > 0 || !isOfNow(journey, content);
    try {
      if (mayNotFit) await Promise.all([this.#fetchUnfit(), parts.fetchRich(language)]);
    } catch {
      await conductor.draw({...calm, isStuck: true});
      return conductor.focus('stuck');
    }
    this.#isWarned = true;
    this.draft.takeOver();
    const {setAside, to} = takeUp(journey, content);
    this.#response.carryOn(earlier.response, isOfNow(journey, content));
    if (this.#unfit) this.#unfit.list = setAside;
    // A step that was drawn before its views have come would not be drawn again. If they cannot be had, it is said next.
    await parts.fetchViews(to, language).catch(() => undefined);
    comeTo(journey, to, content);
    await conductor.show(journey.step, setAside.length ? 'set-aside' : 'heading');
    this.#say('resumed');
  };

  /** The response has been received. */
  async received(): Promise<void> {
    this.#unfit = undefined;
    await this.draft.finish();
  }

  closing(): Closing['as'] {
    return this.#response.closing();
  }

  async mayLeave(): Promise<boolean> {
    const mayLeave = await this.#response.mayLeave(this.draft.earlier?.response);
    if (mayLeave) return true;
    // Without its words nobody could answer; the next press asks for them again.
    const isStuck = !this.#wordsIn(this.#conductor.scope.language);
    await this.#conductor.draw({...this.#conductor.situation, isStuck});
    if (isStuck) this.#conductor.focus('stuck');
    else this.#ask('resending', 'draft-send-now');
    return false;
  }

  readonly sendSecond = (): void => {
    this.#response.agree();
    this.#step = 'rest';
    this.#conductor.scope.actions.next();
  };

  async leaves(response: Response): Promise<void> {
    this.#response.close(response);
    if (this.draft.own) await this.draft.again();
  }

  fails(reason: Reason): void {
    if (reason === 'unconfirmed') return;
    this.#response.refuse(reason === 'conflict');
    if (this.draft.own) void this.draft.again();
  }

  lead(scope: Scope): unknown {
    const words = this.#wordsIn(scope.language);
    const {fate} = this.#response;
    return words && fate && fateWords(scope, words, fate);
  }

  foot(scope: Scope): unknown {
    const words = this.#wordsIn(scope.language);
    // Who has answered something is told that it is not saved, beside the offer.
    const isTold =
      (this.draft.note ?? this.#response.fate) !== undefined || hasBegun(this.#conductor);
    if (!words || (this.#isOffered(scope) && !isTold)) return nothing;
    return draftFoot(scope, words, this.#state, this);
  }

  /** What stands above a step: a draft where the form begins, and what of one does not fit any more. */
  head(scope: Scope): unknown {
    const words = this.#wordsIn(scope.language);
    return [
      words && this.#isOffered(scope) ? draftOffer(scope, words, this.#state, this) : nothing,
      this.#unfit?.screen(scope) ?? nothing,
    ];
  }

  notSent(scope: Scope): string | undefined {
    const {own, earlier} = this.draft;
    return (own ?? earlier) && !this.#response.fate
      ? this.#wordsIn(scope.language)?.notSent
      : undefined;
  }

  get #state() {
    const {own, earlier, note} = this.draft;
    const {fate} = this.#response;
    return {own, earlier, note, fate, step: this.#step, until: this.#until};
  }

  #isOffered({journey}: Scope): boolean {
    const {sending} = this.#conductor.situation;
    return this.draft.earlier !== undefined && !journey.previous && sending.state === 'no';
  }

  async #fetchUnfit(): Promise<void> {
    const {Unfit} = await import('./unfit.js');
    this.#unfit ??= new Unfit(this.#conductor, () => this.draft.changed());
  }

  /** Milliseconds since 1970. */
  get #time(): number {
    return this.#conductor.scope.session.options.now().getTime();
  }

  /** Until when a draft is kept that is written now: after the consultation nobody needs it. */
  get #until(): number {
    const {closes} = this.#conductor.scope.definition;
    const until = this.#time + draftLasts;
    return closes === undefined ? until : Math.min(until, instantOf(closes).getTime());
  }

  #made(): Omit<Draft, 'stamp'> {
    const {journey, language} = this.#conductor.scope;
    return {
      saved: this.#time,
      until: this.#until,
      response: this.#response.kept,
      content: draftOf(journey, language, this.#unfit?.list),
    };
  }

  /** Shows how the draft stands. What is news is said, once. */
  async #tell(news?: NonNullable<StandingDraft['note']>): Promise<void> {
    const before = this.#response.fate?.kind;
    await this.#response.learn(this.draft.earlier?.response);
    const kind = this.#response.fate?.kind;
    if (kind && kind !== before) this.#say(kind);
    else if (news) this.#say(news);
    this.#conductor.stage.requestUpdate();
  }

  #say(
    key: keyof DraftMessages & ('resumed' | Fate['kind'] | NonNullable<StandingDraft['note']>),
  ): void {
    const words = this.#wordsIn(this.#conductor.scope.language);
    if (words) this.#conductor.say(words[key], 'pause');
  }

  /** Asks something, or nothing any more, and takes the person to what has this id. */
  #ask(step: DraftStep, focus: string): void {
    const {stage, root} = this.#conductor;
    this.#step = step;
    stage.requestUpdate();
    void stage.updateComplete.then(() => root.getElementById(focus)?.focus());
  }
}
