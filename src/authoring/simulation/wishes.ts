import type {Condition} from '../../definition/generated/types.js';
import type {PlannedPage, PlannedQuestion} from '../../engine/plan.js';
import {takesAnswer} from '../../engine/way.js';
import {shuffled, type Choose} from './choices.js';
import {nothing, type Fact, type Ground} from './ground.js';

const context = 'context.';

/**
 * What a respondent has to answer to come to a certain place: to each question that matters one of several answers. It
 * is found by trying one way through each condition at random, so that another attempt may succeed where one fails.
 */
export class Wishes {
  readonly ground: Ground;
  /** The answers that will do, by question; `nothing` among them where none will do. */
  answers = new Map<string, readonly unknown[]>();
  facts = new Map<string, readonly (Fact | undefined)[]>();
  /** What is wished for one of the items of a question. */
  readonly items = new Map<string, Wishes>();
  readonly #choose: Choose;
  #opened = new Set<PlannedPage | PlannedQuestion>();

  constructor(ground: Ground, choose: Choose) {
    this.ground = ground;
    this.#choose = choose;
  }

  /** Wishes that a page is asked, and that nobody has left before. False when that contradicts another wish. */
  open(page: PlannedPage): boolean {
    if (this.#opened.has(page)) return true;
    this.#opened.add(page);
    const before = this.ground.plan.pages.slice(0, this.ground.plan.pages.indexOf(page));
    return (
      this.#when(page.page.showIf) &&
      before.every(({page: {exitIf, showIf}}) =>
        exitIf ? this.want(showIf ? {allOf: [showIf, exitIf]} : exitIf, false) : true,
      )
    );
  }

  /** Wishes that a question is asked. */
  ask(planned: PlannedQuestion): boolean {
    if (this.#opened.has(planned)) return true;
    this.#opened.add(planned);
    const {parent, when} = planned;
    return (
      this.open(planned.page) &&
      (!parent || when === undefined || this.want({[parent.name]: when}, true)) &&
      this.#when(planned.question['showIf'] as Condition | undefined)
    );
  }

  /** Wishes for one of these answers to a question, which has to be asked for that; `nothing` is none. */
  answer(planned: PlannedQuestion, answers: readonly unknown[]): boolean {
    const {name} = planned;
    const before = this.answers.get(name);
    const both = before
      ? before.filter((one) => answers.some((other) => isSame(one, other)))
      : answers;
    if (!both.length) return false;
    this.answers.set(name, both);
    return both.includes(nothing) || this.ask(planned);
  }

  /** The wishes for one of the items of a question, made where there are none. */
  itemOf(name: string, ground: Ground): Wishes {
    const own = this.items.get(name) ?? new Wishes(ground, this.#choose);
    this.items.set(name, own);
    return own;
  }

  /** Wishes that a condition holds, or that it does not. */
  want(condition: Condition, isWanted: boolean): boolean {
    const entries = Object.entries(condition).map(
      ([key, value]) =>
        () =>
          this.#entry(key, value, isWanted),
    );
    return isWanted ? entries.every((one) => one()) : this.#some(entries);
  }

  #when(condition: Condition | undefined): boolean {
    return condition === undefined || this.want(condition, true);
  }

  #entry(key: string, value: unknown, isWanted: boolean): boolean {
    if (key === 'not') return this.want(value as Condition, !isWanted);
    if (key === 'allOf' || key === 'anyOf') {
      const parts = (value as Condition[]).map((one) => () => this.want(one, isWanted));
      return (key === 'allOf') === isWanted ? parts.every((one) => one()) : this.#some(parts);
    }
    return key.startsWith(context)
      ? this.#fact(key, value, isWanted)
      : this.#restrict(key, value, isWanted);
  }

  #fact(key: string, value: unknown, isWanted: boolean): boolean {
    const name = key.slice(context.length);
    const all = this.facts.get(name) ?? this.ground.facts.get(name) ?? [undefined];
    const left = all.filter((one) => this.ground.holds(key, value, one) === isWanted);
    this.facts.set(name, left);
    return left.length > 0;
  }

  #restrict(name: string, value: unknown, isWanted: boolean): boolean {
    const planned = this.ground.plan.questions.get(name);
    // What follows from other answers cannot be chosen: it turns out, or it does not.
    if (!planned || !takesAnswer(planned)) return true;
    const all = this.answers.get(name) ?? [...this.ground.candidatesFor(planned), nothing];
    const left = all.filter((one) => this.ground.holds(name, value, one) === isWanted);
    return left.length > 0 && this.answer(planned, left);
  }

  /** Takes one of several ways, the first that contradicts nothing. */
  #some(ways: readonly (() => boolean)[]): boolean {
    for (const way of shuffled(this.#choose, ways)) {
      const [answers, facts, opened] = [
        new Map(this.answers),
        new Map(this.facts),
        new Set(this.#opened),
      ];
      if (way()) return true;
      this.answers = answers;
      this.facts = facts;
      this.#opened = opened;
    }
    return false;
  }
}

/** Whether two candidates are the same answer. */
export const isSame = (one: unknown, other: unknown): boolean =>
  one === other ||
  (typeof one === 'object' &&
    typeof other === 'object' &&
    JSON.stringify(one) === JSON.stringify(other));
