import {isObject} from '../../definition/is-object.js';
import type {JsonSchema} from '../../definition/interpret.js';
import {mentionedIn, type Mentioned} from './mentioned.js';

/** More answers to one question than this are not gone through. */
const most = 5_000;
/** A letter that no author writes, for a text that is like none that a condition names. */
const unlike = '\ue000';

const subsets = <Value>(values: readonly Value[]): Value[][] =>
  values.reduce<Value[][]>((sets, value) => [...sets, ...sets.map((set) => [...set, value])], [[]]);

/** A number at, below, above and between all bounds, whole and not. */
function numbers({bounds, values}: Mentioned, schema: Schema): number[] {
  const {minimum = -Infinity, maximum = Infinity} = schema as Record<string, number | undefined>;
  const marks = [...bounds, ...[...values].filter((one) => typeof one === 'number')];
  const near = [0, minimum, maximum, ...marks].filter(Number.isFinite).flatMap((mark) => {
    const whole = [Math.floor(mark), Math.ceil(mark)].flatMap((one) => [one - 1, one, one + 1]);
    // Money and shares have two decimals at most, and other answers six: smaller steps lie between no two bounds.
    const fine = [0.01, 0.02, 1e-6, 2e-6].flatMap((step) => [mark - step, mark + step]);
    return [mark, ...whole, ...fine];
  });
  return [...new Set(near)].filter(
    (one) =>
      one >= minimum && one <= maximum && (schema['type'] !== 'integer' || Number.isInteger(one)),
  );
}

/** Texts that are named, and others of every length that matters. */
const texts = ({values, lengths}: Mentioned): string[] => [
  ...[...values].filter((one) => typeof one === 'string'),
  ...[1, ...[...lengths].flatMap((one) => [one - 1, one, one + 1])]
    .filter((length) => length >= 0 && length <= 20_001)
    .map((length) => unlike.repeat(length)),
];

/** Objects that have each of the members that matter, or not, with nothing, little or something in it. */
function objects({keys}: Mentioned): object[] | undefined {
  if (3 ** keys.size > most) return undefined;
  return [...keys].reduce<object[]>(
    (found, key) => found.flatMap((one) => [one, {...one, [key]: 0}, {...one, [key]: 1}]),
    [{}],
  );
}

type Schema = Readonly<Record<string, unknown>>;

const countsIn = (schema: unknown): number[] =>
  isObject(schema)
    ? [schema['minItems'], schema['maxItems'], ...countsIn(schema['else'])].filter(
        (one) => typeof one === 'number',
      )
    : [];

/** The members of a list that stand in it alone. */
function aloneIn({if: test, then}: Schema): readonly unknown[] {
  const contains = isObject(test) && isObject(then) && then['maxItems'] === 1 && test['contains'];
  return isObject(contains) && Array.isArray(contains['enum']) ? contains['enum'] : [];
}

/**
 * The values that are named, those together that no match tells apart: all that matters of them is whether one is in the
 * list, and how many are. Those that stand in it alone are told apart from the others.
 */
function groupsOf(
  named: readonly unknown[],
  matches: readonly unknown[],
  alone: readonly unknown[],
): unknown[][] {
  const groups = new Map<string, unknown[]>();
  for (const value of named) {
    const told = matches.map((match) =>
      isObject(match) ? JSON.stringify(value) : [match].flat().includes(value),
    );
    const id = [alone.includes(value), ...told].join();
    groups.set(id, [...(groups.get(id) ?? []), value]);
  }
  return [...groups.values()];
}

/** Lists with every choice of the members that are named, and as many of the others as matter. */
function lists({values, inLists, counts, matches}: Mentioned, schema: Schema) {
  const {items} = schema;
  const members = isObject(items) && Array.isArray(items['enum']) ? items['enum'] : undefined;
  const named = members ? members.filter((one) => values.has(one)) : [...inLists];
  const alone = aloneIn(schema);
  const groups = groupsOf(named, matches, alone);
  if (2 ** groups.length > most / 4) return undefined;
  const marks = [...counts, ...countsIn(schema)];
  const unnamed: readonly unknown[] = members
    ? members.filter((one) => !values.has(one))
    : Array.from({length: Math.min(Math.max(2, ...marks) + 1, most)}, (_, at) => ({[unlike]: at}));
  const isOf = (list: readonly unknown[]) => {
    const isAlone = list.some((one) => alone.includes(one));
    const {minItems = 0, maxItems = Infinity} = {
      ...schema,
      ...(!isAlone && (schema['else'] as object | undefined)),
    } as Record<string, number | undefined>;
    return list.length >= minItems && list.length <= (isAlone ? 1 : maxItems);
  };
  return subsets(groups).flatMap((chosen) => {
    const some = chosen.map(([first]) => first);
    const rest = [...unnamed, ...chosen.flatMap((group) => group.slice(1))];
    const others = rest.filter((one) => !alone.includes(one));
    const sizes = [0, 1, ...marks.flatMap((one) => [-1, 0, 1].map((by) => one + by - some.length))];
    return [
      ...[...new Set(sizes)]
        .filter((more) => more >= 0 && more <= others.length)
        .map((more) => [...some, ...others.slice(0, more)]),
      ...alone.map((one) => [one]),
    ].filter(isOf);
  });
}

/** Every kind of answer that a schema may let through. */
function ofSchema(schema: Schema, mentioned: Mentioned): unknown[] | undefined {
  if ('const' in schema) return [schema['const']];
  if (Array.isArray(schema['enum'])) return schema['enum'] as unknown[];
  if (Array.isArray(schema['anyOf']))
    return together(
      (schema['anyOf'] as unknown[]).map((one) => ofSchema(isObject(one) ? one : {}, mentioned)),
    );
  const isOf = (...types: string[]) =>
    schema['type'] === undefined ||
    [schema['type']].flat().some((one) => types.includes(`${one as string}`));
  return together([
    isOf('string') ? texts(mentioned) : [],
    isOf('number', 'integer') ? numbers(mentioned, schema) : [],
    isOf('boolean') ? [true, false] : [],
    isOf('null') ? [null] : [],
    isOf('object') ? objects(mentioned) : [],
    isOf('array') ? lists(mentioned, schema) : [],
  ]);
}

const together = (parts: readonly (unknown[] | undefined)[]): unknown[] | undefined => {
  const every = parts.filter((part) => part !== undefined);
  return every.length < parts.length ? undefined : every.flat();
};

/**
 * For every answer that a schema lets through, one that meets the same of these matches, and perhaps some that it does not
 * let through: what holds for none of them holds for no answer. Without a schema, anything. Undefined when they are too
 * many.
 */
export function candidates(
  schema: JsonSchema | undefined,
  matches: readonly unknown[],
): readonly unknown[] | undefined {
  const found = ofSchema(isObject(schema) ? schema : {}, mentionedIn(matches));
  return found && found.length <= most ? found : undefined;
}
