import {oneOf, uuidFrom, type Choose} from './choices.js';

type Rules = Readonly<Record<string, unknown>>;

/** What answers are made from. */
export interface Making {
  readonly choose: Choose;
  /** Words of the document in the language of whoever answers: what somebody writes is made of them. */
  readonly words: readonly string[];
  /** `YYYY-MM-DD` in London. */
  readonly today: string;
  /** Whether the answer is to be one that is only just accepted. */
  readonly isBoundary: boolean;
}

const pad = (number: number, length = 2) => String(number).padStart(length, '0');
const day = 86_400_000;

/** The bound of a date as a whole day: a month or a year begins or ends with one. */
const dayOf = (bound: unknown, today: string, rest: string) =>
  bound === 'today' ? today : typeof bound === 'string' ? bound + rest.slice(bound.length) : '';

function dateFrom({choose, today, isBoundary}: Making, {minDate, maxDate}: Rules): string {
  const from = dayOf(minDate, today, '0000-01-01');
  const to = dayOf(maxDate, today, '0000-12-28');
  if (isBoundary && (from || to)) return oneOf(choose, [from, to].filter(Boolean));
  if (isBoundary) return oneOf(choose, [today, '2024-02-29', '1900-01-01', '2099-12-31']);
  const last = Date.parse(to || today);
  // A long life, unless the author says otherwise.
  const first = Math.min(last, from ? Date.parse(from) : last - 90 * 365 * day);
  const days = Math.floor((last - first) / day) + 1;
  return new Date(first + choose(days) * day).toISOString().slice(0, 10);
}

function timeFrom({choose, isBoundary}: Making, {minTime, maxTime}: Rules): string {
  const from = typeof minTime === 'string' ? minTime : '00:00';
  const to = typeof maxTime === 'string' ? maxTime : '23:59';
  if (isBoundary) return oneOf(choose, [from, to]);
  const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  const at = minutes(from) + choose(Math.max(1, minutes(to) - minutes(from) + 1));
  return `${pad(Math.floor(at / 60))}:${pad(at % 60)}`;
}

const letter = (choose: Choose) => oneOf(choose, [...'ABDEFGHJLNPQRSTUWXYZ']);

/** Makers of texts that have a form, by which a pattern is told. What they make belongs to nobody: RFC 2606, Ofcom’s numbers for drama. */
const formed: readonly ((making: Making, rules: Rules) => string)[] = [
  ({choose}) => `name${choose(1000)}@example.org`,
  ({choose}) => `01632 960${pad(choose(1000), 3)}`,
  ({choose}) => `https://www.example.org/${choose(1000)}`,
  ({choose}) => `CF${10 + choose(30)} ${choose(10)}${letter(choose)}${letter(choose)}`,
  (making, rules) => dateFrom(making, rules),
  (making, rules) => dateFrom(making, rules).slice(0, 7),
  (making, rules) => dateFrom(making, rules).slice(0, 4),
  timeFrom,
  ({choose}) => uuidFrom(choose),
  ({choose}) => `file-${choose(1000)}.pdf`,
  ({choose}) => `${choose(100_000_000)}`,
];

const someone: Making = {choose: () => 1, words: ['a'], today: '2026-01-31', isBoundary: false};
const makers = new Map<string, (typeof formed)[number] | undefined>();

/** What makes texts of a pattern; undefined for a pattern that any words have, or none that we know. */
function makerOf(pattern: string) {
  if (!makers.has(pattern)) {
    const wanted = new RegExp(pattern, 'u');
    const any = wanted.test('a b') && wanted.test('0');
    const found = any ? undefined : formed.find((make) => wanted.test(make(someone, {})));
    makers.set(pattern, found);
  }
  return makers.get(pattern);
}

/** Characters that some program takes for something else. */
const odd = ['0', '‘Tŷ’ & <b>Ŵ</b>', '=1+1', '👩‍👩‍👧 👋🏽', 'اردو', '  a  ', '{{name}}'];

/** Words of the document, about so many as people write, within the limits. */
function wordsFrom({choose, words, isBoundary}: Making, rules: Rules): string {
  const limit = (...names: string[]) => names.map((name) => rules[name]).find(Number.isFinite);
  const longest = Number(limit('maxGraphemes', 'maxLength') ?? 2000);
  const least = Number(limit('minGraphemes', 'minLength') ?? 1);
  const most = Number(limit('maxWords') ?? 400);
  const isFull = isBoundary && choose(4) === 0;
  if (isBoundary && !isFull) {
    const text = oneOf(choose, odd);
    if (least <= 1 && [...text.trim()].length <= longest) return text;
  }
  // Short answers are frequent and long ones are rare.
  const short = Math.min(most, 1 + choose(1 + choose(longest < 300 ? 5 : 60)));
  let text = '';
  for (let count = 0; count < most; count++) {
    if (!isFull && count >= short && text.length >= least) break;
    const next = (text && `${text} `) + oneOf(choose, words);
    if (next.length > longest) break;
    text = next;
  }
  return text.padEnd(isFull ? longest : least, 'a');
}

/** A text that a question may be answered with: by the pattern of its schema, and the rules beside that. */
export function textFrom(making: Making, rules: Rules): string {
  const {pattern} = rules;
  const make = typeof pattern === 'string' ? makerOf(pattern) : undefined;
  return make ? make(making, rules) : wordsFrom(making, rules);
}
