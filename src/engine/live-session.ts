import {londonDate} from '../definition/moment.js';
import {answerFrom, problemWith, type Problem} from './answers.js';
import type {Adaptations} from './adapting.js';
import type {Closed} from './closing.js';
import type {Plan, PlannedPage, PlannedQuestion} from './plan.js';
import {Route} from './route.js';

/** What a session cannot make by itself; passed in so that tests decide. */
export interface SessionOptions {
  /** Facts from the host page that conditions may read as `context.…`; sent with the response. */
  readonly context?: Readonly<Record<string, string | number | boolean | null>>;
  readonly now: () => Date;
  /** A new UUID (RFC 9562), where it is not to be a random one. */
  readonly newId?: () => string;
  /** The question about one of whose items it is; see `plan-of-item.ts`. */
  readonly within?: string;
  /** A number from 0 up to but not 1, for options in random order; `Math.random` when left out. */
  readonly random?: () => number;
}

type Listener = () => void;

/** Whether two answers are the same one. What cannot be JSON, such as a number too large for it, is no answer either. */
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Calls those who are there at the start and have not left meanwhile, so that a call may subscribe and unsubscribe. */
function each<T>(those: ReadonlySet<T> | undefined, call: (one: T) => void): void {
  for (const one of [...(those ?? [])]) if (those?.has(one)) call(one);
}

/**
 * One response in progress: what was typed, the answers that it amounts to, the route, and who wants to know of
 * changes. An answer to a question that is off the route is kept in case the person comes back, and never sent.
 */
export class LiveSession {
  readonly plan: Plan;
  readonly context: Readonly<Record<string, string | number | boolean | null>>;
  readonly options: SessionOptions;
  readonly startedAt: Date;
  readonly #route: Route;
  readonly #adaptations: Adaptations | undefined;
  readonly #typed = new Map<string, unknown>();
  readonly #answers = new Map<string, unknown>();
  // Without a prototype, so that a schema's `required` sees answers and nothing that objects inherit.
  readonly #onRoute = Object.create(null) as Record<string, unknown>;
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly #observers = new Set<(names: ReadonlySet<string>) => void>();
  /** What it was closed into, until an answer changes; see `closing.ts`. */
  closed: Closed | undefined;

  constructor(plan: Plan, options: SessionOptions) {
    this.plan = plan;
    this.context = Object.freeze({...options.context});
    this.options = options;
    this.startedAt = options.now();
    this.#route = new Route(plan);
    const {random = Math.random} = options;
    this.#adaptations = plan.adapting?.start(plan, {facts: this.#facts, random});
    this.#route.start(this.#facts, () => undefined);
    // What follows from answers may do so before there are any.
    for (const one of this.#adaptations?.derived ?? []) this.#spread(one, new Set());
  }

  get #facts() {
    return {answers: this.#onRoute, context: this.context};
  }

  /** Today in London, as `YYYY-MM-DD`. */
  get today(): string {
    return londonDate(this.options.now());
  }

  /** The question of that name. Throws a RangeError when there is none. */
  question(name: string): PlannedQuestion {
    const planned = this.plan.questions.get(name);
    if (!planned) throw new RangeError(`No question is named ${JSON.stringify(name)}.`);
    return planned;
  }

  /** What was typed or chosen, as it was; undefined when nothing was. */
  typed(name: string): unknown {
    return this.#typed.get(name);
  }

  /** The answer as far as it fits what is offered, whether or not it is valid or on the route; undefined when there is none. */
  answerTo(name: string): unknown {
    const answer = this.#answers.get(name);
    const adaptations = this.#adaptations;
    return adaptations
      ? adaptations.fitting(this.question(name), answer, this.typed(name), this.today)
      : answer;
  }

  /** The question as it is asked now: the options that are offered, in their order, and bounds that are values. */
  asked(planned: PlannedQuestion): PlannedQuestion['question'] {
    return this.#adaptations?.asked(planned, this.today) ?? planned.question;
  }

  /** What chooses between the variants of a text and fills in answers; undefined when no text needs it. */
  get wording(): Pick<Adaptations, 'choose' | 'fill' | 'isReadByPages'> | undefined {
    return this.#adaptations;
  }

  /** The order in which options were offered, by question, where it is random. */
  get orders(): Readonly<Record<string, readonly string[]>> {
    return this.#adaptations?.orders ?? {};
  }

  /** The answers on the route, as far as they fit what is offered. */
  get answersOnRoute(): Readonly<Record<string, unknown>> {
    return this.#onRoute;
  }

  /** Whether people leave by a page, given the answers so far. */
  exits(page: PlannedPage): boolean {
    return this.isOpen(page) && Boolean(this.#adaptations?.exits(page));
  }

  /** Whether a question is asked, or shown, given the answers so far. What is derived and has no label never is. */
  isOn(planned: PlannedQuestion): boolean {
    const {model, question} = planned;
    return this.#route.isOn(planned) && !(model.derive && !question.label);
  }

  /** Whether a page is on the route. */
  isOpen(page: PlannedPage): boolean {
    return this.#route.isOpen(page);
  }

  /**
   * Takes what was typed or chosen for a question; undefined, null or an empty value clears it. Throws a RangeError
   * for a name that is no question's.
   */
  answer(name: string, typed: unknown): void {
    const planned = this.question(name);
    if (planned.answerSchema === undefined)
      throw new RangeError(`${JSON.stringify(name)} takes no answer.`);
    const answer = answerFrom(typed, planned);
    // The same answer again, or one that is not asked for, makes no other response: a second attempt keeps its id.
    if (this.isOn(planned) && !isSame(answer, this.#answers.get(name))) this.closed = undefined;
    if (typed === undefined || typed === null) this.#typed.delete(name);
    else this.#typed.set(name, typed);
    if (answer === undefined) this.#answers.delete(name);
    else this.#answers.set(name, answer);

    const changed = new Set([name]);
    if (this.isOn(planned)) this.#spread(planned, changed);
    for (const one of changed) each(this.#listeners.get(one), (listener) => listener());
    each(this.#observers, (observe) => observe(changed));
  }

  /** Takes in an answer, and whatever depends on it: everything reads backwards only, so this comes to an end. */
  #spread(planned: PlannedQuestion, changed: Set<string>): void {
    // What waits already does not wait twice: of a chain in which each reads several, every way would be gone.
    const waiting = new Set([planned]);
    const take = (one: PlannedQuestion) => {
      this.#place(one);
      changed.add(one.name);
      for (const reader of this.#adaptations?.readersOf(one.name) ?? []) waiting.add(reader);
    };
    for (const one of waiting) {
      waiting.delete(one);
      take(one);
      this.#route.update(one.name, this.#facts, take);
    }
  }

  /** Lets conditions see a question's answer exactly while it is on the route. */
  #place(planned: PlannedQuestion): void {
    const {name} = planned;
    const answer = this.#route.isOn(planned) ? this.answerTo(name) : undefined;
    if (answer === undefined) delete this.#onRoute[name];
    else this.#onRoute[name] = answer;
  }

  /** Calls back whenever a question's answer, or whether it is asked, has changed. Returns a function that stops it. */
  subscribe(name: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  /** Calls back after every change with the names of the questions concerned. Returns a function that stops it. */
  observe(observer: (names: ReadonlySet<string>) => void): () => void {
    this.#observers.add(observer);
    return () => this.#observers.delete(observer);
  }

  /** Tells nobody of changes any more. */
  silence(): void {
    this.#listeners.clear();
    this.#observers.clear();
  }

  /** What keeps these questions, as far as they are asked, from being accepted; in the order given. */
  problems(questions: Iterable<PlannedQuestion>, today = this.today): Problem[] {
    const problems: Problem[] = [];
    for (const planned of questions) {
      if (!this.isOn(planned)) continue;
      const problem = problemWith(
        this.#onRoute[planned.name],
        planned,
        today,
        this.#adaptations?.asked(planned, today),
      );
      if (problem) problems.push(problem);
    }
    return problems;
  }
}
