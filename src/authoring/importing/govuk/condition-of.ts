import {Unsayable, type Comparison, type Expression} from '../conditions/expression.js';
import {parseExpression, type Dialect} from '../conditions/parse-expression.js';
import {isObject} from '../../../definition/is-object.js';

const dialect: Dialect = {
  reference: /(?!(?:and|or|not|true|false|in)\b)([A-Za-z_][\w.-]{0,400})(?!\s*\()/y,
  comparisons: {},
};

const operators: Readonly<Record<string, Comparison>> = {
  is: '=',
  'is not': '!=',
  contains: 'contains',
  'does not contain': 'lacks',
  'is at least': '>=',
  'is at most': '<=',
  'is less than': '<',
  'is more than': '>',
};

const lengths: Readonly<Record<string, Comparison>> = {
  'is longer than': '>',
  'is shorter than': '<',
  'has length': '=',
};

/** A section may stand before the name of a question. */
const bare = (name: string) => name.slice(name.lastIndexOf('.') + 1);

function named(expression: Expression): Expression {
  switch (expression.kind) {
    case 'answer':
      return {kind: 'answer', name: bare(expression.name)};
    case 'and':
    case 'or':
      return {...expression, of: expression.of.map(named)};
    case 'not':
      return {kind: 'not', of: named(expression.of)};
    case 'compare':
      return {
        ...expression,
        left: named(expression.left),
        ...(expression.right && {right: named(expression.right)}),
      };
    default:
      return expression;
  }
}

/** What a condition of the form builder says. `others` finds them by name, since one may be made of others. */
export function conditionOf(
  value: unknown,
  others: (name: string) => unknown,
  isList: (name: string) => boolean,
  within: readonly string[] = [],
): Expression {
  if (within.length > 20) throw new Unsayable('Conditions stand too deep in each other.');
  if (typeof value === 'string') return named(parseExpression(value, dialect));
  if (!isObject(value) || !Array.isArray(value['conditions']))
    throw new Unsayable('It is no condition that is understood.');
  const parts = value['conditions'] as unknown[];
  if (!parts.length) throw new Unsayable('It is empty.');
  const one = (part: unknown): Expression => {
    if (!isObject(part)) throw new Unsayable('A part of it is no condition.');
    const {conditionName, conditions, field, operator, value: given} = part;
    if (typeof conditionName === 'string') {
      if (within.includes(conditionName)) throw new Unsayable('It is made of itself.');
      const other = others(conditionName);
      if (other === undefined) throw new Unsayable('It is made of one that is not there.');
      return conditionOf(other, others, isList, [...within, conditionName]);
    }
    if (conditions) return conditionOf(part, others, isList, [...within, '']);
    const name =
      isObject(field) && typeof field['name'] === 'string' ? bare(field['name']) : undefined;
    const scalar = isObject(given) ? given['value'] : given;
    if (name === undefined || typeof operator !== 'string')
      throw new Unsayable('A part of it is no condition.');
    if (isObject(given) && given['type'] !== undefined && given['type'] !== 'Value')
      throw new Unsayable('It compares a date with today.');
    if (!['string', 'number', 'boolean'].includes(typeof scalar))
      throw new Unsayable('It compares an answer with more than a value.');
    const right: Expression = {kind: 'value', value: scalar as string};
    const answer: Expression = {kind: 'answer', name};
    if (Object.hasOwn(lengths, operator)) {
      const left: Expression = {kind: 'call', name: 'string-length', of: [answer]};
      return {kind: 'compare', by: lengths[operator]!, left, right};
    }
    if (!Object.hasOwn(operators, operator))
      throw new Unsayable(`Dweud has no “${operator.slice(0, 40)}”.`);
    const by = operators[operator]!;
    // Of checkboxes `is` means that this is among what was chosen.
    const listed = isList(name)
      ? ({'=': 'contains', '!=': 'lacks'} as const)[by as '=']
      : undefined;
    return {kind: 'compare', by: listed ?? by, left: answer, right};
  };
  // `and` binds more than `or`.
  const sums: Expression[][] = [];
  parts.forEach((part, index) => {
    const coordinator = isObject(part) ? part['coordinator'] : undefined;
    if (index === 0 || coordinator === 'or') sums.push([one(part)]);
    else if (coordinator === 'and') sums.at(-1)!.push(one(part));
    else throw new Unsayable('Its parts are joined in a way that is not understood.');
  });
  const joined = sums.map((of): Expression => (of.length === 1 ? of[0]! : {kind: 'and', of}));
  return joined.length === 1 ? joined[0]! : {kind: 'or', of: joined};
}
