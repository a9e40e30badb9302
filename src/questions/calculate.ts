import type {Calculation} from '../definition/generated/types.js';
import {isByKey} from './by-key.js';
import {decimalOf, isLess, minus, plus, times, type Decimal} from './decimal.js';
import {periods} from './periods.js';

type Answers = Readonly<Record<string, unknown>>;
/** An earlier answer, or a part of it: a row of a matrix, or one question of every item of a repeat. */
interface Reference {
  readonly answer: string;
  readonly part?: string;
}

const isThere = <T>(value: T | undefined): value is T => value !== undefined;

const isReference = (operand: unknown): operand is Reference =>
  isByKey(operand) && 'answer' in operand;

/** What was answered; undefined when nothing was. */
function answerTo({answer, part}: Reference, answers: Answers): unknown {
  const whole = Object.hasOwn(answers, answer) ? answers[answer] : undefined;
  if (part === undefined) return whole;
  const partOf = (one: unknown) =>
    isByKey(one) && Object.hasOwn(one, part) ? one[part] : undefined;
  if (!Array.isArray(whole)) return partOf(whole);
  const parts = whole.map(partOf).filter(isThere);
  return parts.length ? parts : undefined;
}

/** The members of an answer that is a list or has rows, or the answer itself. */
const membersOf = (answer: unknown): readonly unknown[] =>
  answer !== null && typeof answer === 'object' ? Object.values(answer) : [answer];

/** How many choices, rows or answers there are. */
const countOf = (answer: unknown) => (answer === undefined ? 0 : membersOf(answer).length);

/** Every number in what is operated on: an answer with rows has several, or none. */
function numbersIn(operand: Calculation, answers: Answers): readonly Decimal[] {
  const found = isReference(operand)
    ? membersOf(answerTo(operand, answers)).map(decimalOf)
    : [calculate(operand, answers)];
  return found.filter(isThere);
}

/** Every operand's number; undefined when one has none. */
function allOf(operands: readonly Calculation[], answers: Answers): Decimal[] | undefined {
  const found = operands.map((operand) => calculate(operand, answers));
  return found.every(isThere) ? found : undefined;
}

const reduced = (numbers: readonly Decimal[], take: (a: Decimal, b: Decimal) => Decimal) =>
  numbers.length ? numbers.reduce(take) : undefined;

const operations: Readonly<
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each has operands of its own, which the schema holds to
  Record<string, (operands: any, answers: Answers) => Decimal | undefined>
> = {
  sum: (operands: readonly Calculation[], answers) =>
    reduced(
      operands.flatMap((one) => numbersIn(one, answers)),
      plus,
    ),
  minimum: (operands: readonly Calculation[], answers) =>
    reduced(
      operands.flatMap((one) => numbersIn(one, answers)),
      (a, b) => (isLess(b, a) ? b : a),
    ),
  maximum: (operands: readonly Calculation[], answers) =>
    reduced(
      operands.flatMap((one) => numbersIn(one, answers)),
      (a, b) => (isLess(a, b) ? b : a),
    ),
  difference: (operands: readonly Calculation[], answers) =>
    allOf(operands, answers)?.reduce(minus),
  product: (operands: readonly Calculation[], answers) => allOf(operands, answers)?.reduce(times),
  count: (operands: readonly Reference[], answers) =>
    decimalOf(operands.reduce((count, one) => count + countOf(answerTo(one, answers)), 0)),
  answered: (operands: readonly Reference[], answers) =>
    decimalOf(operands.filter((one) => answerTo(one, answers) !== undefined).length),
};

/** The number that a calculation comes to, given answers; undefined when it comes to none. Never throws. */
export function calculate(calculation: Calculation, answers: Answers): Decimal | undefined {
  if (typeof calculation === 'number') return decimalOf(calculation);
  if (isReference(calculation)) return decimalOf(answerTo(calculation, answers));
  const [[operation, operands]] = Object.entries(calculation) as [[string, unknown]];
  const period = periods[operation];
  if (!period) return operations[operation]?.(operands, answers);
  const {from, to} = operands as Record<'from' | 'to', string | Reference>;
  const date = (end: string | Reference) =>
    typeof end === 'string' ? end : answerTo(end, answers);
  return decimalOf(period(date(from), date(to)));
}
