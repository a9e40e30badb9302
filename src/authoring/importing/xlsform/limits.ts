import {Unsayable, type Comparison, type Expression} from '../conditions/expression.js';
import {parseExpression} from '../conditions/parse-expression.js';
import type {Json} from '../draft.js';
import type {Source} from '../source.js';
import type {Surroundings} from './convert.js';
import {dialect} from './dialect.js';

/** The comparisons that a rule is made of, if it is nothing but comparisons that must all hold. */
function parts(expression: Expression): (Expression & {kind: 'compare'})[] {
  if (expression.kind === 'and') return expression.of.flatMap(parts);
  if (expression.kind === 'compare') return [expression];
  throw new Unsayable('It is more than a least and a most.');
}

const turned: Partial<Record<Comparison, Comparison>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

/** What one comparison says: a key of the question, and its value. */
function limit(
  part: Expression & {kind: 'compare'},
  type: string,
  step: number,
): [string, unknown] {
  const isTurned = part.right?.kind === 'answer' || part.right?.kind === 'call';
  const isToday = (one: Expression | undefined) =>
    one?.kind === 'call' && one.name === 'today' && !one.of.length;
  const swap = isTurned && !isToday(part.right);
  const [left, right] = swap ? [part.right, part.left] : [part.left, part.right];
  const by = swap ? (turned[part.by] ?? part.by) : part.by;
  const isSelf = (one: Expression | undefined) => one?.kind === 'answer' && one.name === '.';
  const isLeast = by === '>' || by === '>=';
  const isStrict = by === '>' || by === '<';
  if (!isLeast && by !== '<' && by !== '<=')
    throw new Unsayable('It is more than a least and a most.');
  if (type === 'date' && isSelf(left) && isToday(right))
    return isStrict
      ? [isLeast ? 'min' : 'max', {today: isLeast ? 1 : -1}]
      : [isLeast ? 'min' : 'max', 'today'];
  const value = right?.kind === 'value' ? right.value : undefined;
  if (
    left.kind === 'call' &&
    isSelf(left.of[0]) &&
    typeof value === 'number' &&
    Number.isInteger(value)
  ) {
    const count = value + (isStrict ? (isLeast ? 1 : -1) : 0);
    if (left.name === 'string-length' && type === 'text' && count >= 1 && count <= 10_000)
      return [isLeast ? 'minLength' : 'maxLength', count];
    if (left.name === 'count-selected' && type === 'select_multiple' && count >= 1)
      return [isLeast ? 'min' : 'max', count];
  }
  if (!isSelf(left)) throw new Unsayable('It reads more than the answer itself.');
  if (
    type === 'date' &&
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    !isStrict
  )
    return [isLeast ? 'min' : 'max', value];
  if (step && typeof value === 'number') {
    if (isStrict && !Number.isInteger(value) && step === 1)
      return [isLeast ? 'min' : 'max', isLeast ? Math.ceil(value) : Math.floor(value)];
    return [
      isLeast ? 'min' : 'max',
      isStrict ? Number((value + (isLeast ? step : -step)).toFixed(6)) : value,
    ];
  }
  throw new Unsayable('Dweud has no such rule for an answer.');
}

const crossed = ({min, max, minLength, maxLength}: Json) =>
  (typeof min === 'number' && typeof max === 'number' && min > max) ||
  (typeof min === 'string' &&
    typeof max === 'string' &&
    min !== 'today' &&
    max !== 'today' &&
    min > max) ||
  Number(minLength ?? 0) > Number(maxLength ?? Infinity);

/** The limits of an answer, out of `constraint` and `parameters`. What cannot be said is listed as left. */
export function limitsOf(row: Source, type: string, text: Surroundings['text']): Json {
  const found: Json = {};
  const parameters = row.at('parameters');
  if (type === 'range') {
    const given = typeof parameters?.raw === 'string' ? parameters.raw : '';
    const of = (key: string, otherwise: number) => {
      const [, value] =
        new RegExp(`(?:^|[\\s,;])${key}\\s*=\\s*(-?\\d+(?:\\.\\d+)?)`).exec(given) ?? [];
      return value === undefined ? otherwise : Number(value);
    };
    const [start, end, step] = [of('start', 1), of('end', 10), of('step', 1)];
    const decimals = Math.min(6, (String(step).split('.')[1] ?? '').length);
    // What is left of it when all that is understood is taken away.
    if (
      given.replace(/(?:^|[\s,;])(?:start|end|step)\s*=\s*-?\d+(?:\.\d+)?(?=[\s,;]|$)/g, '').trim()
    )
      parameters!.note('left', 'Only start, end and step of it are understood.');
    parameters?.take();
    if (start <= end) Object.assign(found, {min: start, max: end}, decimals && {decimals});
    else parameters?.note('left', 'It starts after its end.');
    if (step !== 10 ** -decimals)
      parameters?.note('left', 'A number has digits after the point, and no other steps.');
  }
  const rule = row.at('constraint');
  if (typeof rule?.raw !== 'string') return found;
  const step = type === 'integer' || type === 'int' ? 1 : type === 'decimal' ? 1e-6 : 0;
  try {
    const limits: Json = {};
    for (const part of parts(parseExpression(rule.raw, dialect))) {
      const [key, value] = limit(part, type, step);
      if (key in limits) throw new Unsayable('It has two limits of one kind.');
      limits[key] = value;
    }
    const whole = {...found, ...limits};
    if (crossed(whole)) throw new Unsayable('The least is more than the most.');
    rule.take();
    const message = Object.keys(limits);
    messages(row, message, whole, text);
    return whole;
  } catch (error) {
    if (!(error instanceof Unsayable)) throw error;
    rule.leave(error.message, 'answers');
    return found;
  }
}

const keywords: Readonly<Record<string, string>> = {min: 'minimum', max: 'maximum'};

/** `constraint_message` speaks of the whole rule: it is what is said where either limit is passed. */
function messages(
  row: Source,
  keys: readonly string[],
  into: Json,
  text: Surroundings['text'],
): void {
  const words = text(row, 'constraint_message');
  if (!words) return;
  into['errors'] = Object.fromEntries(keys.map((key) => [keywords[key] ?? key, words]));
}
