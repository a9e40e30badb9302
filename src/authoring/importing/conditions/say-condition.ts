import type {Condition} from '../../../definition/generated/types.js';
import type {Scalar} from '../source.js';
import {Unsayable, type Comparison, type Expression} from './expression.js';

/** What a condition has to know of a question that comes before it. */
export interface Known {
  /** Its name in the document. */
  readonly name: string;
  /**
   * What its answers are: one of `values`, a list of them, a number, a text, a text in which the source does not tell
   * capitals from small letters, `true`, something that only can be there or not, or `several`: the answer to one of
   * several questions, of which nothing can be said as one.
   */
  readonly kind: 'one' | 'list' | 'number' | 'text' | 'caseless' | 'true' | 'other' | 'several';
  /** Of a list: whether the source compares it as a text of its values, so that it can be equal to one. */
  readonly isText?: boolean;
  /** From a value of the source to that in the document. */
  readonly values?: ReadonlyMap<string, string>;
}

const bounds = {
  '<': 'exclusiveMaximum',
  '<=': 'maximum',
  '>': 'exclusiveMinimum',
  '>=': 'minimum',
} as const;
type Order = keyof typeof bounds;
const isOrder = (by: Comparison): by is Order => Object.hasOwn(bounds, by);

const turned: Partial<Record<Comparison, Comparison>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

const holds = (one: number, by: Order, other: number) =>
  by === '<' ? one < other : by === '<=' ? one <= other : by === '>' ? one > other : one >= other;

function numberIn(value: Scalar): number {
  const number = typeof value === 'boolean' || value === '' ? NaN : Number(value ?? NaN);
  if (!Number.isFinite(number)) throw new Unsayable(`“${value}” is no number.`);
  return number;
}

/** All of several conditions: as one object where no name stands in two of them. */
export function allOf(conditions: readonly Condition[]): Condition {
  const keys = conditions.flatMap((one) => Object.keys(one));
  if (new Set(keys).size === keys.length) return Object.assign({}, ...conditions) as Condition;
  return {allOf: [...conditions]};
}

/** What holds where a condition does not. */
export function not(condition: Condition): Condition {
  const [key, ...others] = Object.keys(condition);
  if (key === 'not' && !others.length) return (condition as {readonly not: Condition}).not;
  return {not: condition};
}

const matching = (name: string, match: unknown): Condition => ({[name]: match});

/** Of an option of the source, its value in the document. */
function optionOf({values}: Known, value: Scalar): string {
  const mapped = values?.get(String(value));
  if (mapped === undefined)
    throw new Unsayable(`“${value}” is none of the options of the question that it reads.`);
  return mapped;
}

function compared(known: Known, by: Comparison, value: Scalar): Condition {
  const {name, kind} = known;
  if ((value === '' || value === null) && (by === '=' || by === '!='))
    return matching(name, {answered: by === '!='});
  if (by === '!=') return not(compared(known, '=', value));
  if (by === 'lacks') return not(compared(known, 'contains', value));
  if (by === 'contains' && kind === 'list') return matching(name, optionOf(known, value));
  if (by === '=') {
    if (kind === 'one') return matching(name, optionOf(known, value));
    if (kind === 'list' && known.isText)
      return matching(name, {contains: {const: optionOf(known, value)}, maxItems: 1});
    if (kind === 'number') return matching(name, numberIn(value));
    if (kind === 'text') return matching(name, String(value));
    if (kind === 'true' && typeof value === 'boolean')
      return value ? matching(name, true) : not(matching(name, true));
  }
  if (isOrder(by) && kind === 'number') return matching(name, {[bounds[by]]: numberIn(value)});
  if (isOrder(by) && kind === 'one') {
    const limit = numberIn(value);
    const fitting = [...(known.values ?? [])]
      .filter(([theirs]) => holds(numberIn(theirs), by, limit))
      .map(([, ours]) => ours);
    if (fitting.length) return matching(name, fitting);
  }
  throw new Unsayable('Dweud cannot compare this kind of answer in this way.');
}

function amongst(known: Known, by: Comparison, values: readonly Scalar[]): Condition {
  if (!values.length) throw new Unsayable('The list in it is empty.');
  if (by === 'none-of') return not(amongst(known, 'any-of', values));
  if (by === 'lacks') return not(amongst(known, 'contains', values));
  const {name, kind} = known;
  if (kind === 'list' && (by === 'all-of' || by === 'contains')) {
    const each = values.map((value) => compared(known, 'contains', value));
    return each.length === 1 ? each[0]! : {allOf: each};
  }
  if (by !== 'any-of') throw new Unsayable('Dweud cannot compare an answer with this list.');
  if (kind === 'one' || kind === 'list')
    return matching(
      name,
      values.map((value) => optionOf(known, value)),
    );
  if (kind === 'number') return matching(name, values.map(numberIn));
  if (kind === 'text') return matching(name, values.map(String));
  throw new Unsayable('Dweud cannot compare this kind of answer in this way.');
}

/** The count of choices or the length of a text, compared: `minItems` and its kin. */
function measured({name, kind}: Known, call: string, by: Comparison, value: Scalar): Condition {
  const isList = call === 'count-selected';
  const number = numberIn(value);
  if (!Number.isInteger(number) || number < 0 || (isList ? kind !== 'list' : kind !== 'text'))
    throw new Unsayable('Dweud cannot count this kind of answer.');
  const least = isList ? 'minItems' : 'minLength';
  const most = isList ? 'maxItems' : 'maxLength';
  // An answer that is not there counts as none; to Dweud it fits no rule.
  const orNone = (condition: Condition): Condition => ({
    anyOf: [condition, {[name]: {answered: false}}],
  });
  const atLeast = (count: number): Condition => matching(name, {[least]: count});
  const atMost = (count: number): Condition => orNone(matching(name, {[most]: count}));
  if (by === '>=' && number > 0) return atLeast(number);
  if (by === '>') return atLeast(number + 1);
  if (by === '<=') return atMost(number);
  if (by === '<' && number > 0) return atMost(number - 1);
  if (by === '=') {
    const exact = matching(name, {[least]: number, [most]: number});
    return number ? exact : matching(name, {answered: false});
  }
  if (by === '!=') return not(measured({name, kind}, call, '=', value));
  throw new Unsayable('It always or never holds.');
}

/**
 * A condition of the source as one of the document, which holds for the same answers. Throws `Unsayable` where there is
 * none, and for a question that does not come before, or stands `outside` the item of a repeat.
 */
export function sayCondition(
  expression: Expression,
  known: ReadonlyMap<string, Known>,
  outside: ReadonlySet<string> = new Set(),
): Condition {
  const find = (name: string): Known => {
    const one = known.get(name);
    if (!one && outside.has(name))
      throw new Unsayable(
        `It reads “${name}”, which is asked outside the repeat. Within one, a condition reads answers of the same item.`,
      );
    if (!one)
      throw new Unsayable(
        `It reads “${name}”, which is no question that comes before in the document.`,
      );
    if (one.kind === 'several')
      throw new Unsayable(`It reads “${name}”, which is one of several questions here.`);
    return one;
  };
  const say = (part: Expression): Condition => {
    switch (part.kind) {
      case 'and':
        return allOf(part.of.map(say));
      case 'or':
        return {anyOf: part.of.map(say)};
      case 'not':
        return not(say(part.of));
      case 'call':
        if (part.name === 'selected') {
          const [answer, value] = part.of;
          if (answer?.kind === 'answer' && value?.kind === 'value') {
            const one = find(answer.name);
            return compared(one, one.kind === 'list' ? 'contains' : '=', value.value);
          }
        }
        throw new Unsayable(`Dweud has no “${part.name}”.`);
      case 'compare': {
        const {by, left, right} = part;
        if (right?.kind === 'answer' && left.kind !== 'answer')
          return say({kind: 'compare', by: turned[by] ?? by, left: right, right: left});
        if (left.kind === 'call' && right?.kind === 'value') {
          const [answer] = left.of;
          if (['count-selected', 'string-length'].includes(left.name) && answer?.kind === 'answer')
            return measured(find(answer.name), left.name, by, right.value);
        }
        if (left.kind !== 'answer') throw new Unsayable('It compares more than an answer.');
        const one = find(left.name);
        if (by === 'empty' || by === 'not-empty')
          return matching(one.name, {answered: by === 'not-empty'});
        if (right?.kind === 'value')
          return ['any-of', 'all-of', 'none-of'].includes(by)
            ? amongst(one, by, [right.value])
            : compared(one, by, right.value);
        if (right?.kind === 'list') return amongst(one, by, right.values);
        throw new Unsayable('It compares an answer with more than a value.');
      }
      default:
        throw new Unsayable('It compares nothing.');
    }
  };
  return say(expression);
}
