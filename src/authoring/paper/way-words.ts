import type {Condition} from '../../definition/generated/types.js';
import type {Plan, PlannedPage, PlannedQuestion} from '../../engine/plan.js';
import {isSeparate} from '../../engine/separate.js';
import {takesAnswer} from '../../engine/way.js';
import type {PaperVoice, Said} from '../../questions/paper-part.js';
import {Clauses, type ClauseGround} from './clauses.js';
import {routingOf, type Landing, type QuestionRouting, type Routing} from './routing.js';
import {takenBy} from './taken-by.js';
import {conjuncts} from './verdict.js';
import type {Speaking} from './voices.js';
import {isPrinted} from './way-on-paper.js';

/** A member of a list that may be offered to some alone. */
interface Member {
  readonly value?: unknown;
  readonly showIf?: Condition | undefined;
}

/** What paper says of the way through a plan, and of who answers what, in each of its languages. */
export class WayWords {
  readonly routing: Routing;
  readonly #ground: ClauseGround;
  readonly #speaking: Speaking;
  readonly #clauses: readonly Clauses[];
  /** Whether the questions are about one of several items, and end before the paper does. */
  readonly #isPart: boolean;

  constructor(ground: ClauseGround, speaking: Speaking, isPart: boolean) {
    this.#ground = ground;
    this.#speaking = speaking;
    this.#isPart = isPart;
    this.#clauses = speaking.voices.map((voice) => new Clauses(ground, voice));
    this.routing = routingOf(ground.plan, (planned) => ground.choicesOf(planned));
  }

  get #plan(): Plan {
    return this.#ground.plan;
  }

  /** The pages that have something on paper. */
  pages(): readonly PlannedPage[] {
    return this.#plan.pages.filter(
      ({page, questions}) => page.exitIf !== undefined || questions.some(isPrinted),
    );
  }

  /** A sentence of paper with conditions in it. */
  given(
    conditions: readonly Condition[],
    of: (voice: PaperVoice, clauses: readonly string[]) => string,
  ): Said {
    const {voices, print} = this.#speaking;
    return print((voice) => {
      const clauses = this.#clauses[voices.indexOf(voice)]!;
      return of(voice, [...new Set(conditions.map((one) => clauses.of(one)))]);
    });
  }

  /** Where somebody is sent, in one language. */
  goTo(landing: Landing, {print}: PaperVoice): string {
    if (landing.kind === 'end') return this.#isPart ? print.goToPartEnd : print.goToEnd;
    if (landing.kind === 'question') return print.goTo(this.#ground.numberOf(landing.name)!);
    const {page} = landing;
    const section = this.pages().indexOf(page) + 1;
    if (landing.kind === 'exit') return print.goToStop(section);
    const isAsked = this.routing.pages.get(page)!.conditions.length > 0;
    const first = page.questions.find((one) => isPrinted(one) && takesAnswer(one));
    return isAsked || !first
      ? print.goToSection(section)
      : print.goTo(this.#ground.numberOf(first.name)!);
  }

  /** What is said of when a member of a question’s list is offered. What is said of the whole list is not said again. */
  only({value, showIf}: Member, planned: PlannedQuestion): Said | undefined {
    if (!showIf) return undefined;
    const taken = takenBy(this.#plan, planned);
    const conditions = conjuncts(showIf).filter(
      (one) => !taken?.values.has(value) || !JSON.stringify(one).includes(`"${taken.from}":`),
    );
    return conditions.length
      ? this.given(conditions, ({print}, clauses) => print.optionIf(clauses))
      : undefined;
  }

  /** What stands over a question: who answers it, and for which of its options. */
  before(planned: PlannedQuestion, {conditions}: QuestionRouting): Said[] {
    const {print} = this.#speaking;
    const number = this.#ground.numberOf(planned.name);
    const offerIf = planned.question['offerIf'] as Condition | undefined;
    const taken = takenBy(this.#plan, planned);
    const at = taken && this.#ground.numberOf(taken.from);
    return [
      ...(conditions.length
        ? [
            this.given(conditions, (voice, clauses) =>
              number === undefined
                ? voice.print.readIf(clauses)
                : voice.print.answerIf(number, clauses),
            ),
          ]
        : []),
      ...(isSeparate(planned) ? [print((voice) => voice.print.apart)] : []),
      ...(offerIf
        ? [this.given(conjuncts(offerIf), (voice, clauses) => voice.print.askedIf(clauses))]
        : []),
      ...(at === undefined
        ? []
        : [
            print((voice) =>
              taken!.isChosen ? voice.print.onlyTicked(at) : voice.print.onlyNotTicked(at),
            ),
          ]),
    ];
  }

  /** What stands under a question: where people go on. */
  after({then, unanswered}: QuestionRouting): Said[] {
    const {print} = this.#speaking;
    return [
      ...(unanswered
        ? [print((voice) => voice.print.unansweredGoTo(this.goTo(unanswered, voice)))]
        : []),
      ...(then ? [print((voice) => voice.print.thenGoTo(this.goTo(then, voice)))] : []),
    ];
  }
}
