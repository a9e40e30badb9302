import type {Condition} from '../../definition/generated/types.js';
import {isObject} from '../../definition/is-object.js';
import {interpreter, type JsonSchema} from '../../definition/interpret.js';
import {compileCondition} from '../../engine/condition.js';
import {itemPlan} from '../../engine/item-plan.js';
import {isListIn, type Plan, type PlannedQuestion} from '../../engine/plan.js';
import {takesAnswer} from '../../engine/way.js';
import {valuesOf} from '../values-of.js';

/** That a question is left without an answer. */
export const nothing = Symbol('nothing');

/** A fact of the host page, as conditions read it. */
export type Fact = string | number | boolean | null;

const conditional = new Set(['showIf', 'exitIf', 'offerIf', 'when']);

/** Every condition in a part of a document; those inside an item are the item’s own. */
function* conditionsIn(part: unknown): Generator<Condition> {
  if (part === null || typeof part !== 'object') return;
  for (const [key, child] of Object.entries(part)) {
    if (key === 'plan' || key === 'questions') continue;
    if (conditional.has(key) && isObject(child)) yield child;
    else yield* conditionsIn(child);
  }
}

/** What conditions compare an answer or a fact with, by its name. */
function compare(condition: Condition, note: (name: string, value: unknown) => void): void {
  for (const [key, value] of Object.entries(condition)) {
    if (key === 'not') compare(value as Condition, note);
    else if (key === 'allOf' || key === 'anyOf')
      for (const one of value as Condition[]) compare(one, note);
    else inMatcher(value, (found) => note(key, found));
  }
}

function inMatcher(matcher: unknown, note: (value: unknown) => void): void {
  if (!isObject(matcher)) {
    for (const value of [matcher].flat()) note(value);
    return;
  }
  for (const [keyword, value] of Object.entries(matcher)) {
    if (keyword === 'answered' || keyword === 'type' || keyword === 'required') continue;
    // On either side of a bound, and on it.
    if (typeof value === 'number' && keyword !== 'const')
      for (const near of [value, value - 1, value + 1]) note(near);
    else if (keyword === 'properties') continue;
    else if (Array.isArray(value)) for (const one of value) inMatcher(one, note);
    else inMatcher(value, note);
  }
}

const enumOf = (schema: unknown): unknown[] | undefined =>
  isObject(schema) && Array.isArray(schema['enum']) ? (schema['enum'] as unknown[]) : undefined;

/** Lists of values: each alone, each with another, and all of them. */
function listsOf(values: readonly unknown[], exclusive: readonly unknown[]): unknown[][] {
  const together = values.filter((value) => !exclusive.includes(value));
  return [
    ...values.map((value) => [value]),
    ...together.map((value, at) => [value, together[(at + 1) % together.length]]),
    together,
  ].filter((list) => new Set(list).size === list.length && list.length > 0);
}

/** Answers to choose from where one is wanted that makes a condition hold, or not. */
function candidates(schema: JsonSchema, compared: readonly unknown[]): unknown[] {
  const values = enumOf(schema);
  if (values) return [...values];
  if (!isObject(schema)) return [];
  const items = enumOf(schema['items']);
  if (items) {
    const alone = isObject(schema['if']) ? enumOf(schema['if']['contains']) : undefined;
    return listsOf(items, alone ?? []);
  }
  return [...compared, ...valuesOf(schema)];
}

/** What is known of a document before anybody answers it, as far as respondents are led by it. */
export class Ground {
  readonly plan: Plan;
  /** What the host page may supply, by name; undefined where it supplies nothing. */
  readonly facts = new Map<string, (Fact | undefined)[]>();
  /** The questions whose answers a condition reads. */
  readonly read = new Set<string>();
  readonly #compared = new Map<string, unknown[]>();
  readonly #candidates = new Map<PlannedQuestion, readonly unknown[]>();
  readonly #holds = new Map<string, (facts: unknown) => boolean>();
  readonly #items = new Map<string, Ground>();

  constructor(plan: Plan) {
    this.plan = plan;
    const parts = [
      plan.pages.map(({page: {showIf, exitIf, title, intro, exit}}) => ({
        showIf,
        exitIf,
        title,
        intro,
        exit,
      })),
      [...plan.questions.values()].map(({question}) => question),
    ];
    for (const condition of conditionsIn(parts))
      compare(condition, (name, value) => {
        if (name.startsWith('context.')) {
          const key = name.slice('context.'.length);
          this.facts.set(key, [
            ...new Set([...(this.facts.get(key) ?? [undefined]), value as Fact]),
          ]);
          return;
        }
        this.read.add(name);
        this.#compared.set(name, [...new Set([...(this.#compared.get(name) ?? []), value])]);
      });
    for (const one of plan.questions.values()) {
      const own = itemPlan(one);
      if (own) this.#items.set(one.name, new Ground(own));
    }
  }

  /** The ground of what is asked about each item of a question. */
  itemsOf(name: string): Ground | undefined {
    return this.#items.get(name);
  }

  /** Answers to a question of which one or another makes each condition hold that reads it, or not. */
  candidatesFor(planned: PlannedQuestion): readonly unknown[] {
    let found = this.#candidates.get(planned);
    if (!found) {
      const {answerSchema, name} = planned;
      const all = takesAnswer(planned)
        ? candidates(answerSchema!, this.#compared.get(name) ?? [])
        : [];
      const judge = interpreter(answerSchema ?? false);
      found = all.filter((one) => judge(one) === undefined);
      this.#candidates.set(planned, found);
    }
    return found;
  }

  /** Whether one entry of a condition holds for an answer or a fact, or for none. */
  holds(name: string, value: unknown, candidate: unknown): boolean {
    const key = JSON.stringify([name, value]);
    let holds = this.#holds.get(key);
    if (!holds) {
      const {schema} = compileCondition({[name]: value}, isListIn(this.plan.questions));
      const judge = interpreter(schema);
      this.#holds.set(key, (holds = (facts) => judge(facts) === undefined));
    }
    const [place, own] = name.startsWith('context.')
      ? ['context', name.slice('context.'.length)]
      : ['answers', name];
    const given = candidate === nothing || candidate === undefined ? {} : {[own]: candidate};
    return holds({answers: {}, context: {}, [place]: given});
  }
}
