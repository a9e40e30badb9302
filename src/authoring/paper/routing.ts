import type {Condition} from '../../definition/generated/types.js';
import {compileCondition} from '../../engine/condition.js';
import type {Plan, PlannedPage, PlannedQuestion} from '../../engine/plan.js';
import {takesAnswer} from '../../engine/way.js';
import {unanswered, verdictOf, type Known} from './verdict.js';
import {WayOnPaper, type Lead, type Place} from './way-on-paper.js';

/** Where somebody is sent: to a question, to the start of a page, to the place where some leave a page, or to the end. */
export type Landing =
  | {readonly kind: 'question'; readonly name: string}
  | {readonly kind: 'page' | 'exit'; readonly page: PlannedPage}
  | {readonly kind: 'end'};

/** What paper says of the way around one question. */
export interface QuestionRouting {
  /** What has to be checked before it is answered, all of it: whatever the way here does not make sure of. */
  readonly conditions: readonly Condition[];
  /** By the choice, where people go who would otherwise meet questions that they are not asked. */
  readonly jumps: ReadonlyMap<unknown, Landing>;
  /** The same for who makes no choice. */
  readonly unanswered: Landing | undefined;
  /** The same after any answer or none. */
  readonly then: Landing | undefined;
}

/** What paper says of the way around a page; `otherwise` is where people go who pass it over. */
export interface PageRouting {
  readonly conditions: readonly Condition[];
  readonly otherwise: Landing;
}

/** What paper says of the way through a document. */
export interface Routing {
  readonly questions: ReadonlyMap<PlannedQuestion, QuestionRouting>;
  readonly pages: ReadonlyMap<PlannedPage, PageRouting>;
}

/** The choices of a question of which one is made; undefined for any other question. */
export type ChoicesOf = (planned: PlannedQuestion) => readonly unknown[] | undefined;

class Router {
  readonly #way: WayOnPaper;
  readonly #plan: Plan;
  readonly #choices = new Map<string, readonly unknown[]>();
  /** By place, where each choice leads, and no choice as `unanswered`; `undefined` stands for any answer. */
  readonly #leads: ReadonlyMap<unknown, Lead>[];
  /** By question and place, what may have been chosen there by those who come here, if they do what is printed. */
  readonly #arrivals = new Map<string, readonly Set<unknown>[]>();

  constructor(plan: Plan, choicesOf: ChoicesOf) {
    this.#plan = plan;
    this.#way = new WayOnPaper(plan);
    for (const planned of plan.questions.values()) {
      const choices = choicesOf(planned);
      if (choices) this.#choices.set(planned.name, choices);
    }
    const {places, isList} = this.#way;
    this.#leads = places.map((place, at) => this.#leadsFrom(place, at));
    for (const place of places)
      for (const one of place.kind === 'exit' ? [] : place.conditions)
        for (const name of compileCondition(one, isList).reads)
          if (this.#choices.has(name) && !this.#arrivals.has(name)) {
            const arrivals = Array.from({length: places.length + 1}, () => new Set<unknown>());
            arrivals[0]!.add(unanswered);
            this.#arrivals.set(name, arrivals);
          }
  }

  /** What is known of whoever answers a question: the single choices without which it is not asked. */
  #impliedBy({page, parent, question, when}: PlannedQuestion): Map<string, unknown> {
    const known = new Map(parent ? this.#impliedBy(parent) : []);
    const take = (condition: Condition | undefined) => {
      for (const [name, value] of Object.entries(condition ?? {}))
        if (name === 'allOf') (value as Condition[]).forEach(take);
        else if (this.#choices.get(name)?.includes(value)) known.set(name, value);
    };
    take(page.page.showIf);
    if (parent && when !== undefined) take({[parent.name]: when});
    take(question['showIf'] as Condition | undefined);
    return known;
  }

  #leadsFrom(place: Place, at: number): ReadonlyMap<unknown, Lead> {
    const straight = {to: at + 1, skips: false};
    if (place.kind !== 'question' || !takesAnswer(place.planned))
      return new Map([[undefined, straight]]);
    const {planned} = place;
    const implied = this.#impliedBy(planned);
    const lead = (facts: Known): Lead => {
      const found = this.#way.leadFrom(at + 1, facts);
      return found.skips ? found : straight;
    };
    const choices = this.#choices.get(planned.name);
    if (!choices) return new Map([[undefined, lead(implied)]]);
    const made = [...choices, ...(planned.question.required ? [] : [unanswered])];
    return new Map(
      made.map((choice) => [choice, lead(new Map(implied).set(planned.name, choice))]),
    );
  }

  /**
   * Where somebody may go on from a place, and with which choice at the question of this name. `checked` is what is
   * printed there: nobody passes over what has no condition over it.
   */
  #steps(
    place: Place,
    at: number,
    name: string,
    state: unknown,
    checked: readonly Condition[],
  ): (readonly [number, unknown])[] {
    const known = new Map([[name, state]]);
    if (place.kind === 'exit') {
      const leaves = verdictOf(place.condition, known, this.#way.isList) === true;
      return leaves ? [] : [[at + 1, state]];
    }
    const isAsked = this.#way.verdict(place.conditions, known) !== false;
    const passes = this.#way.verdict(checked, known) !== true;
    if (place.kind === 'page')
      return [
        ...(isAsked ? [[at + 1, state] as const] : []),
        ...(passes ? [[this.#otherwise(place.page), state] as const] : []),
      ];
    const isHere = place.planned.name === name;
    return [
      ...(passes ? [[at + 1, state] as const] : []),
      ...(isAsked
        ? [...this.#leads[at]!].map(([choice, {to}]) => [to, isHere ? choice : state] as const)
        : []),
    ];
  }

  #otherwise(page: PlannedPage): number {
    const known = new Map(page.questions.map(({name}) => [name, unanswered]));
    return this.#way.leadFrom(this.#way.endOf(page), known).to;
  }

  /** Whether people may come to a place of whom a condition does not hold. */
  #isNeeded(condition: Condition, at: number): boolean {
    const {reads} = compileCondition(condition, this.#way.isList);
    const [name, ...others] = reads;
    if (name === undefined || others.length || !this.#choices.has(name)) return true;
    if (JSON.stringify(condition).includes('"context.')) return true;
    return [...this.#arrivals.get(name)![at]!].some(
      (state) => verdictOf(condition, new Map([[name, state]]), this.#way.isList) === false,
    );
  }

  #landing(at: number): Landing {
    const place = this.#way.places[at];
    if (!place) return {kind: 'end'};
    return place.kind === 'question'
      ? {kind: 'question', name: place.planned.name}
      : {kind: place.kind, page: place.page};
  }

  #ofQuestion(at: number, conditions: readonly Condition[]): QuestionRouting {
    const leads = this.#leads[at]!;
    const all = [...leads.values()];
    const isSame = all.every(({to}) => to === all[0]!.to);
    const shown = (lead: Lead | undefined) => (lead?.skips ? this.#landing(lead.to) : undefined);
    const jumps = new Map<unknown, Landing>();
    if (!isSame)
      for (const [choice, lead] of leads)
        if (lead.skips && choice !== unanswered) jumps.set(choice, this.#landing(lead.to));
    return {
      conditions,
      jumps,
      unanswered: isSame ? undefined : shown(leads.get(unanswered)),
      then: isSame ? shown(all[0]) : undefined,
    };
  }

  route(): Routing {
    const questions = new Map<PlannedQuestion, QuestionRouting>();
    const pages = new Map<PlannedPage, PageRouting>(
      this.#plan.pages.map((page) => [
        page,
        {conditions: [], otherwise: this.#landing(this.#otherwise(page))},
      ]),
    );
    for (const [at, place] of this.#way.places.entries()) {
      const conditions =
        place.kind === 'exit' ? [] : place.conditions.filter((one) => this.#isNeeded(one, at));
      for (const [name, arrivals] of this.#arrivals)
        for (const state of arrivals[at]!)
          for (const [to, next] of this.#steps(place, at, name, state, conditions))
            arrivals[to]!.add(next);
      if (place.kind === 'question') questions.set(place.planned, this.#ofQuestion(at, conditions));
      if (place.kind === 'page') pages.set(place.page, {...pages.get(place.page)!, conditions});
    }
    return {questions, pages};
  }
}

/**
 * What paper has to say so that whoever does it answers exactly what a form would ask: where each choice leads, and what
 * must be checked where the way alone does not make sure of it.
 */
export const routingOf = (plan: Plan, choicesOf: ChoicesOf): Routing =>
  new Router(plan, choicesOf).route();
