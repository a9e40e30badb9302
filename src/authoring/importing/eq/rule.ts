import {isObject} from '../../../definition/is-object.js';
import {Unsayable, type Comparison, type Expression} from '../conditions/expression.js';
import type {Scalar} from '../source.js';

const isScalar = (value: unknown): value is Scalar =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);
const deepest = 20;
const plain = ['==', '!=', '<', '<=', '>', '>='];

function operand(raw: unknown): Expression {
  if (isScalar(raw)) return {kind: 'value', value: raw};
  if (Array.isArray(raw)) {
    if (!raw.every(isScalar)) throw new Unsayable('A list in it holds more than values.');
    return {kind: 'list', values: raw};
  }
  if (isObject(raw) && raw['source'] === 'answers' && typeof raw['identifier'] === 'string') {
    const more = Object.keys(raw).filter((key) => key !== 'source' && key !== 'identifier');
    if (!more.length) return {kind: 'answer', name: raw['identifier']};
  }
  throw new Unsayable('It reads more than an answer.');
}

/** The conditions of older schemas, by name. */
const older: Readonly<Record<string, Comparison>> = {
  equals: '=',
  'not equals': '!=',
  'equals any': 'any-of',
  'not equals any': 'none-of',
  contains: 'contains',
  'contains any': 'any-of',
  'contains all': 'all-of',
  'not contains': 'lacks',
  'greater than': '>',
  'greater than or equal to': '>=',
  'less than': '<',
  'less than or equal to': '<=',
  set: 'not-empty',
  'not set': 'empty',
};

function olderRule(raw: Readonly<Record<string, unknown>>): Expression {
  const {id, condition, value, values, ...more} = raw;
  const by =
    typeof condition === 'string' && Object.hasOwn(older, condition) ? older[condition] : undefined;
  if (typeof id !== 'string' || !by || Object.keys(more).length)
    throw new Unsayable('It reads more than an answer.');
  const left: Expression = {kind: 'answer', name: id};
  // Only what was answered lacks something.
  if (condition === 'not contains') {
    const answered: Expression = {kind: 'compare', by: 'not-empty', left};
    return {kind: 'and', of: [answered, {kind: 'compare', by, left, right: operand(value)}]};
  }
  if (by === 'empty' || by === 'not-empty') return {kind: 'compare', by, left};
  return {kind: 'compare', by, left, right: operand(values ?? value)};
}

/** A rule of ONS eQ, of either generation, as an expression. Throws `Unsayable` for one that reads more than answers. */
export function ruleOf(raw: unknown, depth = 0): Expression {
  if (depth > deepest) throw new Unsayable('Rules stand too deep in each other.');
  const inside = (list: unknown) => {
    if (!Array.isArray(list) || !list.length) throw new Unsayable('A rule in it is empty.');
    return list.map((one) => ruleOf(one, depth + 1));
  };
  if (Array.isArray(raw)) return {kind: 'and', of: inside(raw)};
  if (!isObject(raw)) throw new Unsayable('A rule in it is no object.');
  if ('condition' in raw) return olderRule(raw);
  const [operator, ...others] = Object.keys(raw);
  if (operator === undefined || others.length) throw new Unsayable('A rule in it is no rule.');
  const given = raw[operator];
  if (operator === 'and' || operator === 'or') return {kind: operator, of: inside(given)};
  if (operator === 'not') {
    const [of] = inside(given);
    return {kind: 'not', of: of!};
  }
  const [one, other] = Array.isArray(given) ? (given as unknown[]) : [];
  if (plain.includes(operator))
    return {
      kind: 'compare',
      by: operator === '==' ? '=' : (operator as Comparison),
      left: operand(one),
      right: operand(other),
    };
  if (operator === 'in') {
    const [left, right] = [operand(one), operand(other)];
    return left.kind === 'answer'
      ? {kind: 'compare', by: 'any-of', left, right}
      : {kind: 'compare', by: 'contains', left: right, right: left};
  }
  if (operator === 'any-in' || operator === 'all-in')
    return {
      kind: 'compare',
      by: operator === 'any-in' ? 'any-of' : 'all-of',
      left: operand(other),
      right: operand(one),
    };
  throw new Unsayable(`Dweud has no “${operator.slice(0, 40)}”.`);
}
