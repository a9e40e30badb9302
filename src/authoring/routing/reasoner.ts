import {interpreter} from '../../definition/interpret.js';
import {compileCondition} from '../../engine/condition.js';
import {isListIn, type Plan} from '../../engine/plan.js';
import {candidates} from './candidates.js';
import {atomsOf, not, type Atom, type Formula} from './formula.js';
import {lawsOf, type Law} from './laws.js';
import {satisfiable, type Budget, type Case} from './satisfiable.js';

/** What has been found out about some formulas: whether they can hold together, and if not, by which laws. */
export interface Answer {
  /** Undefined when it took too long. */
  readonly isPossible: boolean | undefined;
  readonly because: readonly string[];
}

/** What one question to the reasoner may cost, and all together. */
const perQuestion = 200_000;
const altogether = 5_000_000;
/** More laws than these are not taken into account. */
const mostLaws = 200;
/** Of so many laws it is tried which of them do it. */
const mostReasons = 40;

const context = 'context.';

/** Answers what can be together in a response, by the conditions of a plan and the answers that there can be. */
export class Reasoner {
  readonly #plan: Plan;
  readonly #isList: (name: string) => boolean;
  readonly #laws = new Map<string, readonly Law[]>();
  readonly #tests = new Map<string, (value: unknown) => boolean>();
  readonly #cases = new Map<string, readonly Case[] | undefined>();
  #left = altogether;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#isList = isListIn(plan.questions);
  }

  /** Whether some response meets all of these, under these laws and those of whatever they read. */
  possible(formulas: readonly Formula[], more: readonly Law[] = []): Answer {
    const {laws, isWhole} = this.#relevant(formulas, more);
    const verdict = this.#solve(formulas, laws);
    if (verdict !== false) return {isPossible: verdict && isWhole ? true : undefined, because: []};
    return {isPossible: false, because: this.#reasons(formulas, laws)};
  }

  /** Whether a formula is so in every response that meets some others. */
  certain(formula: Formula, given: readonly Formula[], more: readonly Law[] = []): Answer {
    return this.possible([...given, not(formula)], more);
  }

  /** The laws that bear on what some formulas read, and on what those laws read. */
  #relevant(formulas: readonly Formula[], more: readonly Law[]) {
    const names = new Set<string>();
    const laws: Law[] = [];
    const waiting = new Set(more.map((law) => ({law, reads: [...atomsOf(law.formula).values()]})));
    const read = (formula: Formula) => {
      for (const {name} of atomsOf(formula).values()) names.add(name);
    };
    formulas.forEach(read);
    const add = (law: Law) => {
      laws.push(law);
      read(law.formula);
    };
    for (let before = -1; before < laws.length && laws.length < mostLaws;) {
      before = laws.length;
      // A set goes on to the names that come to it meanwhile.
      for (const name of names) {
        if (laws.length >= mostLaws) break;
        this.#lawsOf(name).forEach((law) => {
          if (!laws.includes(law)) add(law);
        });
      }
      for (const one of waiting)
        if (one.reads.some(({name}) => names.has(name))) {
          waiting.delete(one);
          add(one.law);
        }
    }
    return {laws, isWhole: laws.length < mostLaws};
  }

  #lawsOf(name: string): readonly Law[] {
    const known = this.#laws.get(name);
    if (known) return known;
    const question = name.startsWith(context) ? undefined : this.#plan.questions.get(name);
    const laws = question ? lawsOf(question) : [];
    this.#laws.set(name, laws);
    return laws;
  }

  #solve(formulas: readonly Formula[], laws: readonly Law[]) {
    const every = [...formulas, ...laws.map(({formula}) => formula)];
    const atoms = new Map<string, Map<string, Atom>>();
    for (const formula of every)
      for (const atom of atomsOf(formula).values()) {
        if (!atoms.has(atom.name)) atoms.set(atom.name, new Map());
        atoms.get(atom.name)!.set(atom.key, atom);
      }
    const cases = new Map<string, readonly Case[] | undefined>();
    const casesOf = (name: string) => {
      if (!cases.has(name)) cases.set(name, this.#casesOf(name, [...atoms.get(name)!.values()]));
      return cases.get(name);
    };
    const budget: Budget = {left: Math.min(perQuestion, this.#left)};
    const before = budget.left;
    const verdict = satisfiable(every, casesOf, budget);
    this.#left -= before - Math.max(budget.left, 0);
    return verdict;
  }

  /** Which of the laws are needed to make formulas impossible: one after the other is left out (Chinneck, deletion filter). */
  #reasons(formulas: readonly Formula[], laws: readonly Law[]): string[] {
    if (laws.length > mostReasons) return [];
    let needed = [...laws];
    for (const law of laws) {
      const fewer = needed.filter((one) => one !== law);
      if (this.#solve(formulas, fewer) === false) needed = fewer;
    }
    return [...new Set(needed.map(({because}) => because))];
  }

  #test({name, match, key}: Atom): (value: unknown) => boolean {
    const known = this.#tests.get(key);
    if (known) return known;
    const {schema} = compileCondition({[name]: match}, this.#isList);
    const interpret = interpreter(schema);
    const inContext = name.startsWith(context);
    const own = inContext ? name.slice(context.length) : name;
    const test = (value: unknown) => {
      const facts = value === undefined ? {} : {[own]: value};
      return (
        interpret({answers: inContext ? {} : facts, context: inContext ? facts : {}}) === undefined
      );
    };
    this.#tests.set(key, test);
    return test;
  }

  /** The cases of an answer that these atoms tell apart; to have none is one of them. */
  #casesOf(name: string, atoms: readonly Atom[]): readonly Case[] | undefined {
    const id = atoms
      .map(({key}) => key)
      .sort()
      .join('\n');
    if (this.#cases.has(id)) return this.#cases.get(id);
    const question = this.#plan.questions.get(name);
    const values =
      question && question.answerSchema === undefined
        ? []
        : candidates(
            question?.answerSchema,
            atoms.map(({match}) => match),
          );
    const distinct = new Map<string, Case>();
    for (const value of values ? [undefined, ...values] : []) {
      const met = atoms.map((atom) => this.#test(atom)(value));
      const signature = met.join();
      if (!distinct.has(signature))
        distinct.set(signature, new Map(atoms.map(({key}, at) => [key, met[at]!])));
    }
    const cases = values && [...distinct.values()];
    this.#cases.set(id, cases);
    return cases;
  }
}
