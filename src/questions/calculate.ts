import type {Calculation} from '../definition/generated/types.js';
import {isByKey} from './by-key.js';
import {decimalOf, isLess, minus, plus, times, type Decimal} from './decimal.js';
import {periods} from './periods.js';

/** What a calculation reads: the answers, and whether the one under a name has members by key. */
export interface Given {
  readonly answers: Readonly<Record<string, unknown>>;
  hasMembers(name: string): boolean;
}
/** An earlier answer, or a part of it: a row of a matrix, or one question of every item of a repeat. */
export interface Reference {
  readonly answer: string;
  readonly part?: string;
}

const isThere = <T>(value: T | undefined): value is T => value !== undefined;

/** Whether an operand is an earlier answer. */
export const isReference = (operand: unknown): operand is Reference =>
  isByKey(operand) && 'answer' in operand;

/** What was answered; undefined when nothing was. */
function answerTo({answer, part}: Reference, {answers}: Given): unknown {
  const whole = Object.hasOwn(answers, answer) ? answers[answer] : undefined;
  if (part === undefined) return whole;
  const partOf = (one: unknown) =>
    isByKey(one) && Object.hasOwn(one, part) ? one[part] : undefined;
  if (!Array.isArray(whole)) return partOf(whole);
  const parts = whole.map(partOf).filter(isThere);
  return parts.length ? parts : undefined;
}

/** What was answered, one by one: the members of a list, the rows of an answer that has some, or the answer itself. */
function membersOf(reference: Reference, given: Given): readonly unknown[] {
  const answer = answerTo(reference, given);
  if (answer === undefined) return [];
  if (Array.isArray(answer)) return answer;
  const isByMember = reference.part === undefined && given.hasMembers(reference.answer);
  return isByMember && isByKey(answer) ? Object.values(answer) : [answer];
}

/** Every number in what is operated on: an answer with rows has several, or none. */
function numbersIn(operand: Calculation, given: Given): readonly Decimal[] {
  const found = isReference(operand)
    ? membersOf(operand, given).map(decimalOf)
    : [calculate(operand, given)];
  return found.filter(isThere);
}

/** Every operand's number; undefined when one has none. */
function allOf(operands: readonly Calculation[], given: Given): Decimal[] | undefined {
  const found = operands.map((operand) => calculate(operand, given));
  return found.every(isThere) ? found : undefined;
}

const reduced = (numbers: readonly Decimal[], take: (a: Decimal, b: Decimal) => Decimal) =>
  numbers.length ? numbers.reduce(take) : undefined;

const operations: Readonly<
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each has operands of its own, which the schema holds to
  Record<string, (operands: any, given: Given) => Decimal | undefined>
> = {
  sum: (operands: readonly Calculation[], given) =>
    reduced(
      operands.flatMap((one) => numbersIn(one, given)),
      plus,
    ),
  minimum: (operands: readonly Calculation[], given) =>
    reduced(
      operands.flatMap((one) => numbersIn(one, given)),
      (a, b) => (isLess(b, a) ? b : a),
    ),
  maximum: (operands: readonly Calculation[], given) =>
    reduced(
      operands.flatMap((one) => numbersIn(one, given)),
      (a, b) => (isLess(a, b) ? b : a),
    ),
  difference: (operands: readonly Calculation[], given) => allOf(operands, given)?.reduce(minus),
  product: (operands: readonly Calculation[], given) => allOf(operands, given)?.reduce(times),
  count: (operands: readonly Reference[], given) =>
    decimalOf(operands.reduce((count, one) => count + membersOf(one, given).length, 0)),
  answered: (operands: readonly Reference[], given) =>
    decimalOf(operands.filter((one) => answerTo(one, given) !== undefined).length),
};

/** The number that a calculation comes to, from what is given; undefined when it comes to none. Never throws. */
export function calculate(calculation: Calculation, given: Given): Decimal | undefined {
  if (typeof calculation === 'number') return decimalOf(calculation);
  if (isReference(calculation)) return decimalOf(answerTo(calculation, given));
  const [[operation, operands]] = Object.entries(calculation) as [[string, unknown]];
  const period = periods[operation];
  if (!period) return operations[operation]?.(operands, given);
  const {from, to} = operands as Record<'from' | 'to', string | Reference>;
  const date = (end: string | Reference) => (typeof end === 'string' ? end : answerTo(end, given));
  return decimalOf(period(date(from), date(to)));
}
