import type {JsonSchema} from '../../definition/interpret.js';
import {oneOf, shuffled} from './choices.js';
import {textFrom, type Making} from './made-text.js';

type Rules = Readonly<Record<string, unknown>>;

const rulesIn = (schema: unknown): Rules =>
  schema !== null && typeof schema === 'object' ? (schema as Rules) : {};
const numberAt = (rules: Rules, ...names: string[]) =>
  names.map((name) => rules[name]).find((one): one is number => typeof one === 'number');

const rounded = (value: number, decimals: number) => Number(value.toFixed(decimals));

function numberFrom({choose, isBoundary}: Making, rules: Rules): number {
  const from = numberAt(rules, 'minimum');
  const to = numberAt(rules, 'maximum');
  const decimals = rules['type'] === 'integer' ? 0 : (numberAt(rules, 'maxDecimals') ?? 2);
  const step = numberAt(rules, 'multipleOf', 'step') ?? 10 ** -decimals;
  const low = from ?? Math.min(0, to ?? 0);
  const high = to ?? Math.max(low, 0) + oneOf(choose, [10, 100, 1000]);
  if (isBoundary) return oneOf(choose, [low, high, ...(low <= 0 && high >= 0 ? [0] : [])]);
  const steps = Math.floor(Math.min(high - low, 1_000_000) / step);
  return rounded(low + choose(steps + 1) * step, decimals);
}

/** A total shared out: by somebody who gives all to one, or something to several. */
function sharesFrom({choose, isBoundary}: Making, parts: Rules, rules: Rules): object {
  const names = Object.keys(parts);
  const bounds = names.map((name) => rulesIn(parts[name]));
  const step = numberAt(rules, 'step') ?? numberAt(bounds[0] ?? {}, 'multipleOf') ?? 1;
  const inSteps = (amount: number) => Math.round(amount / step);
  const shares = bounds.map((one) => inSteps(numberAt(one, 'minimum') ?? 0));
  const most = bounds.map((one) => inSteps(numberAt(one, 'maximum') ?? Infinity));
  const total = Math.floor((numberAt(rules, 'sum', 'maxSum') ?? 0) / step + 1e-9);
  let left = total - shares.reduce((sum, one) => sum + one, 0);
  if (numberAt(rules, 'sum') === undefined && !isBoundary) left -= choose(Math.max(1, left));
  for (const at of shuffled(choose, [...names.keys()])) {
    const room = Math.min(left, most[at]! - shares[at]!);
    const share = isBoundary ? room : choose(room + 1);
    shares[at]! += share;
    left -= share;
  }
  // Whoever has to give all gives the rest where there is room.
  for (const at of names.keys()) {
    const rest = numberAt(rules, 'sum') === undefined ? 0 : Math.min(left, most[at]! - shares[at]!);
    shares[at]! += rest;
    left -= rest;
  }
  const given = names.flatMap((name, at) =>
    shares[at] || choose(2) ? [[name, rounded(shares[at]! * step, 2)] as const] : [],
  );
  return Object.fromEntries(given.length ? given : [[names[0]!, rounded(shares[0]! * step, 2)]]);
}

function objectFrom(making: Making, schema: Rules, rules: Rules): object {
  const {choose, isBoundary} = making;
  const parts = rulesIn(schema['properties']);
  if (numberAt(rules, 'sum', 'maxSum') !== undefined) return sharesFrom(making, parts, rules);
  const ways = Array.isArray(schema['anyOf']) ? oneOf(choose, schema['anyOf'] as unknown[]) : {};
  const required = [schema['required'], rules['requiredRows'], rulesIn(ways)['required']]
    .flat()
    .filter((name) => typeof name === 'string');
  const names = Object.keys(parts);
  const some = names.filter(
    (name) => required.includes(name) || (isBoundary ? false : choose(10) < 7),
  );
  const all = some.length || !names.length ? some : [oneOf(choose, names)];
  return Object.fromEntries(
    all.map((name) => [name, answerFrom(making, parts[name] as JsonSchema, ofPart(rules, name))]),
  );
}

/** The rules beside a schema as far as they are about a part of the answer. */
function ofPart(rules: Rules, name: string): Rules {
  const part: Record<string, unknown> = {...rules};
  const longest = rules['maxGraphemes'];
  if (longest !== null && typeof longest === 'object')
    part['maxGraphemes'] = (longest as Rules)[name];
  return part;
}

/** A place, inside the bounds that there are. */
function coordinatesFrom({choose}: Making, rules: Rules): number[] {
  const {west = -5.3, south = 51.3, east = -2.6, north = 53.4} = rulesIn(rules['bounds']);
  const between = (from: unknown, to: unknown) =>
    rounded(
      Number(from) + ((Number(to) - Number(from)) * choose(1001)) / 1000,
      numberAt(rules, 'maxDecimals') ?? 3,
    );
  return [between(west, east), between(south, north)];
}

const isPosition = (schema: Rules) =>
  schema['minItems'] === 2 && rulesIn(schema['items'])['minimum'] === -180;

function listFrom(making: Making, schema: Rules, rules: Rules): unknown[] {
  const {choose, isBoundary} = making;
  if (isPosition(schema)) return coordinatesFrom(making, rules);
  const items = rulesIn(schema['items']);
  const values = items['enum'] as unknown[] | undefined;
  const alone = rulesIn(rulesIn(schema['if'])['contains'])['enum'] as unknown[] | undefined;
  const bounds = alone ? rulesIn(schema['else']) : schema;
  if (alone && choose(8) === 0) return [oneOf(choose, alone)];
  const offered = values?.filter((value) => !alone?.includes(value));
  const least = Math.max(numberAt(bounds, 'minItems') ?? 1, numberAt(rules, 'minRanked') ?? 1);
  const most = Math.min(
    numberAt(bounds, 'maxItems') ?? Infinity,
    offered?.length ?? Math.max(least, 3),
  );
  const size = isBoundary
    ? oneOf(choose, [least, most])
    : least + choose(1 + choose(Math.max(1, most - least + 1)));
  if (offered) return shuffled(choose, offered).slice(0, size);
  return Array.from({length: size}, () => answerFrom(making, items, rules));
}

/**
 * Something that a question may be answered with, by the schema of its answers and the rules beside it: plausible, or
 * only just accepted where a boundary is asked for. It has still to be judged.
 */
export function answerFrom(
  making: Making,
  schema: JsonSchema | undefined,
  rules: Rules = {},
): unknown {
  const own = rulesIn(schema);
  const {choose} = making;
  if ('const' in own) return own['const'];
  if (Array.isArray(own['enum'])) return oneOf(choose, own['enum'] as unknown[]);
  if (!('type' in own)) {
    const ways = [own['anyOf'], own['oneOf']].find(Array.isArray) as JsonSchema[] | undefined;
    return ways?.length ? answerFrom(making, oneOf(choose, ways), rules) : undefined;
  }
  switch ([own['type']].flat()[0]) {
    case 'string':
      return textFrom(making, {...own, ...rules, pattern: own['pattern']});
    case 'boolean':
      return choose(2) === 1;
    case 'integer':
    case 'number':
      return numberFrom(making, {...rules, ...own});
    case 'array':
      return listFrom(making, own, rules);
    default:
      return objectFrom(making, own, rules);
  }
}
