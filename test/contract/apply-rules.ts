import type {ListedRule} from '../../src/authoring/contract/listed-rules.js';
import type {Calculation, Response} from '../../src/definition/generated/types.js';
import {calculate} from '../../src/questions/calculate.js';
import {numberOf, rounded} from '../../src/questions/decimal.js';

type Bag = Readonly<Record<string, unknown>>;
type Scalar = string | number;
/** A part of a response, and the answers beside the one that it belongs to. */
interface Part {
  readonly value: unknown;
  readonly beside: Bag;
}

const isBag = (value: unknown): value is Bag =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const own = (value: unknown, key: string): unknown =>
  isBag(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** The parts that a pointer with `*` leads to. */
function partsAt(pointer: string, response: Response): Part[] {
  const [, ...steps] = pointer.split('/').slice(1);
  return steps.reduce<Part[]>(
    (parts, step) =>
      parts.flatMap(({value, beside}) => {
        if (step !== '*') return [{value: own(value, step), beside}];
        const members = Array.isArray(value)
          ? (value as unknown[])
          : isBag(value)
            ? Object.values(value)
            : [];
        return members.map((one) => ({value: one, beside: isBag(one) ? one : beside}));
      }),
    [{value: response.answers, beside: response.answers}],
  );
}

const graphemes = (text: string) => [...new Intl.Segmenter().segment(text)].length;
const decimals = (value: number) => {
  const [digits, exponent = '0'] = String(value).split('e');
  return Math.max(0, (digits!.split('.')[1]?.length ?? 0) - Number(exponent));
};
const sum = (value: Bag) =>
  Object.values(value).reduce<number>((all, one) => all + Math.round(Number(one) * 100), 0) / 100;
const london = (moment: string) =>
  new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/London'}).format(new Date(moment));

/** -1, 0 or 1, of dates as far as both are known. */
function compare(value: unknown, limit: Scalar): number {
  if (typeof value === 'number') return Math.sign(value - Number(limit));
  const length = Math.min(String(value).length, String(limit).length);
  const [a, b] = [String(value).slice(0, length), String(limit).slice(0, length)];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A bound: itself, a day from today, or an earlier answer of the kind that it bounds. */
function boundOf(limit: unknown, {value, beside}: Part, today: string): Scalar | undefined {
  if (limit === 'today') return today;
  if (!isBag(limit)) return limit as Scalar;
  if (typeof limit['today'] === 'number') {
    const day = new Date(`${today}T00:00Z`);
    day.setUTCDate(day.getUTCDate() + limit['today']);
    return day.toISOString().slice(0, 10);
  }
  const answer = own(beside, String(limit['answer']));
  const kind = Array.isArray(value) ? 'number' : typeof value;
  return typeof answer === kind ? (answer as Scalar) : undefined;
}

const bound =
  (isKept: (order: number) => boolean): Keeps =>
  (part, limit, today) => {
    const at = boundOf(limit, part, today);
    const {value} = part;
    return at === undefined || isKept(compare(Array.isArray(value) ? value.length : value, at));
  };
const notBefore = bound((order) => order >= 0);
const notAfter = bound((order) => order <= 0);
/** A rule about an answer of one kind: one of another kind, as an option of a list beside own words, is none of its business. */
const of =
  <T>(type: string, keeps: (value: T, limit: never) => boolean): Keeps =>
  ({value}, limit) =>
    typeof value !== type || keeps(value as T, limit as never);

type Keeps = (part: Part, limit: unknown, today: string) => boolean;

/** How each rule is applied, by `docs/backends.md`. */
const rules: Readonly<Record<string, Keeps>> = {
  minGraphemes: of('string', (text: string, limit: number) => graphemes(text) >= limit),
  maxGraphemes: of('string', (text: string, limit: number) => graphemes(text) <= limit),
  maxWords: of(
    'string',
    (text: string, limit: number) => text.trim().split(/\s+/u).length <= limit,
  ),
  maxDecimals: of('number', (value: number, limit: number) => decimals(value) <= limit),
  maxDigits: of(
    'number',
    (value: number, limit: number) => Math.abs(value) <= (10 ** limit - 1) / 10 ** decimals(value),
  ),
  step: of(
    'number',
    (value: number, limit: number) => Math.round(value * 100) % Math.round(limit * 100) === 0,
  ),
  min: notBefore,
  minDate: notBefore,
  minTime: notBefore,
  max: notAfter,
  maxDate: notAfter,
  maxTime: notAfter,
  sum: of('object', (value: Bag, limit: number) => sum(value) === limit),
  maxSum: of('object', (value: Bag, limit: number) => sum(value) <= limit),
  minRanked: ({value}, limit) => (value as unknown[]).length >= (limit as number),
  uniqueIds: ({value}) =>
    new Set((value as Bag[]).map(({id}) => id)).size === (value as Bag[]).length,
};

const total = (all: readonly ListedRule[], at: string, name: string) =>
  all.find(({pointer, rule}) => pointer === at && rule === name)?.limit;

/** The names of the rules that a response breaks which the schema has let pass. Throws for one that it does not know. */
export function brokenRules(
  listed: readonly ListedRule[],
  response: Response,
  matrices: ReadonlySet<string> = new Set(),
): string[] {
  const today = london(response.submittedAt);
  return listed.flatMap(({pointer, rule, limit}) => {
    const isBroken = partsAt(pointer, response).some((part) => {
      if (rule === 'calculated') {
        const exact = calculate(limit as Calculation, {
          answers: part.beside,
          hasMembers: (name) => matrices.has(name),
        });
        const places = total(listed, pointer, 'decimals') as number | undefined;
        return (
          part.value !== (exact && numberOf(places === undefined ? exact : rounded(exact, places)))
        );
      }
      if (part.value === undefined || rule === 'decimals' || rule === 'total') return false;
      if (rule === 'rule') {
        const whole = boundOf(total(listed, pointer, 'total'), {...part, value: 0}, today);
        const shared = sum(part.value as Bag);
        return limit === 'exactly' ? shared !== whole : shared > Number(whole);
      }
      const keeps = rules[rule];
      if (!keeps) throw new Error(`Nobody knows how to apply ${rule}.`);
      return !keeps(part, limit, today);
    });
    return isBroken ? [rule] : [];
  });
}
