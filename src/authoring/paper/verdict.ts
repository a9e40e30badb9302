import type {Condition} from '../../definition/generated/types.js';
import {interpreter, type Failure} from '../../definition/interpret.js';
import {compileCondition} from '../../engine/condition.js';

/** Stands for an answer that was not given. */
export const unanswered = Symbol('unanswered');

/** What is known of some answers: each as it is, or that there is none. */
export type Known = ReadonlyMap<string, unknown>;

const ready = new WeakMap<Condition, (facts: unknown) => Failure | undefined>();

/** Whether an entry of a condition holds of what is known, without which it would not be asked for. */
function entryHolds(
  condition: Condition,
  name: string,
  known: Known,
  isList: (name: string) => boolean,
): boolean {
  let judge = ready.get(condition);
  if (!judge) {
    judge = interpreter(compileCondition(condition, isList).schema);
    ready.set(condition, judge);
  }
  const answer = known.get(name);
  return judge({answers: answer === unanswered ? {} : {[name]: answer}, context: {}}) === undefined;
}

const split = new WeakMap<Condition, readonly Condition[]>();

/** A condition as conditions of one entry each, all of which must hold. */
export function conjuncts(condition: Condition): readonly Condition[] {
  let parts = split.get(condition);
  if (!parts) {
    const entries = Object.entries(condition);
    parts = entries.flatMap(([key, value]): readonly Condition[] => {
      if (key === 'allOf') return (value as Condition[]).flatMap(conjuncts);
      return entries.length === 1 ? [condition] : [{[key]: value}];
    });
    split.set(condition, parts);
  }
  return parts;
}

/** Whether conditions hold, all of them: true or false where what is known decides it, and otherwise undefined. */
export function verdictOfAll(
  conditions: readonly Condition[],
  known: Known,
  isList: (name: string) => boolean,
): boolean | undefined {
  let all: boolean | undefined = true;
  for (const one of conditions) {
    const verdict = verdictOf(one, known, isList);
    if (verdict === false) return false;
    if (verdict === undefined) all = undefined;
  }
  return all;
}

/** Whether a condition holds: true or false where what is known decides it, whatever else was answered; otherwise undefined. */
export function verdictOf(
  condition: Condition,
  known: Known,
  isList: (name: string) => boolean,
): boolean | undefined {
  const parts = conjuncts(condition);
  if (parts.length !== 1 || parts[0] !== condition) return verdictOfAll(parts, known, isList);
  const [key, value] = Object.entries(condition)[0]!;
  if (key === 'not') {
    const verdict = verdictOf(value as Condition, known, isList);
    return verdict === undefined ? undefined : !verdict;
  }
  if (key === 'anyOf') {
    const verdicts = (value as Condition[]).map((one) => verdictOf(one, known, isList));
    if (verdicts.includes(true)) return true;
    return verdicts.every((one) => one === false) ? false : undefined;
  }
  return known.has(key) ? entryHolds(condition, key, known, isList) : undefined;
}
