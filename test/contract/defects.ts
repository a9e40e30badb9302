import type {Response} from '../../src/definition/generated/types.js';
import type {JsonSchema} from '../../src/definition/interpret.js';
import type {Plan} from '../../src/engine/plan.js';
import {oneOf, type Choose} from '../engine/runs.js';
import {someOf} from './some-of.js';

interface Given {
  readonly plan: Plan;
  readonly contract: JsonSchema;
  readonly choose: Choose;
}
type Bag = Record<string, unknown>;
/** Makes one defect in a response; false where there is no place for it. */
type Defect = (response: Response, given: Given) => boolean;

const isBag = (value: unknown): value is Bag => value !== null && typeof value === 'object';

/** Every place in the answers, with what holds it. */
function placesIn(holder: Bag, deep = true): [holder: Bag, key: string][] {
  return Object.keys(holder).flatMap((key) => {
    const value = holder[key];
    return [[holder, key] as [Bag, string], ...(deep && isBag(value) ? placesIn(value) : [])];
  });
}

/** Changes one place in the answers whose value is of a kind. */
const within =
  <T>(is: (value: unknown) => value is T, change: (value: T, given: Given) => unknown): Defect =>
  (response, given) => {
    const places = placesIn(response.answers).filter(([holder, key]) => is(holder[key]));
    if (!places.length) return false;
    const [holder, key] = oneOf(given.choose, places);
    holder[key] = change(holder[key] as T, given);
    return true;
  };
const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';
const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const isObject = (value: unknown): value is Bag => isBag(value) && !Array.isArray(value);

/** Changes a member of the envelope. */
const envelope =
  (change: (response: Bag & Response, given: Given) => unknown): Defect =>
  (response, given) => {
    change(response as Bag & Response, given);
    return true;
  };
const moment = (value: string) =>
  envelope((response, {choose}) => {
    response[oneOf(choose, ['startedAt', 'submittedAt'])] = value;
  });

const strange = ['zz', 'constructor', 'toString', '__proto__', '', 'a/b~c%23#', 'Ä'];
const put = (holder: object, key: string, value: unknown) =>
  Object.defineProperty(holder, key, {value, enumerable: true, configurable: true, writable: true});

/** Those that a schema may let pass and a rule beside it does not. */
export const aimed: ReadonlySet<string> = new Set([
  'a text that is too long',
  'too many words',
  'a character too many of many code points',
  'an early or a late date or time',
  'a number beside the one that it has to be',
  'a number that is too fine',
  'something twice in a list',
  'too little in a list',
]);

/** What can be wrong with a response, by name. */
export const defects: readonly (readonly [name: string, Defect])[] = [
  [
    'an answer to a question that was not asked',
    (response, {plan, choose}) => {
      const silent = [...plan.questions.values()].filter(
        ({name, answerSchema}) =>
          answerSchema !== undefined && !Object.hasOwn(response.answers, name),
      );
      if (!silent.length) return false;
      const one = oneOf(choose, silent);
      response.answers[one.name] = someOf(one.answerSchema, choose);
      return true;
    },
  ],
  [
    'no answer where one is required',
    (response, {choose}) => {
      const names = Object.keys(response.answers);
      return names.length > 0 && delete response.answers[oneOf(choose, names)];
    },
  ],
  [
    'an answer of another kind',
    (response, {choose}) => {
      const names = Object.keys(response.answers);
      if (!names.length) return false;
      const others: unknown[] = [null, true, false, 3, -1.5, 'zz', [], ['zz'], {}, {zz: 1}, [[]]];
      response.answers[oneOf(choose, names)] = oneOf(choose, others);
      return true;
    },
  ],
  [
    'an answer to another question',
    (response, {choose}) => {
      const names = Object.keys(response.answers);
      if (names.length < 2) return false;
      response.answers[oneOf(choose, names)] = response.answers[oneOf(choose, names)];
      return true;
    },
  ],
  [
    'a name that nobody asked for',
    (response, {choose}) => Boolean(put(response.answers, oneOf(choose, strange), 'zz')),
  ],
  [
    'a member that no response has',
    (response, {choose}) => Boolean(put(response, oneOf(choose, ['ip', ...strange]), 'zz')),
  ],
  [
    'a member that is missing',
    (response, {choose}) => {
      const names = Object.keys(response);
      return delete (response as unknown as Bag)[oneOf(choose, names)];
    },
  ],
  ['an option that there is not', within(isText, () => 'zz')],
  ['a text with the end of a line after it', within(isText, (text) => `${text}\n`)],
  [
    'an empty text',
    within(isText, (_, {choose}) => oneOf(choose, ['', ' ', '\u00a0\u2003', '\ufeff'])),
  ],
  [
    'a text that is too long',
    within(isText, (_, {choose}) => 'ŵ'.repeat(oneOf(choose, [501, 1001, 60_000]))),
  ],
  ['too many words', within(isText, () => 'gair '.repeat(600))],
  ['a character too many of many code points', within(isText, () => '👨‍👩‍👧‍👦'.repeat(1100))],
  [
    'digits of another script',
    within(isText, (text) =>
      text.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit))),
    ),
  ],
  [
    'an early or a late date or time',
    within(isText, (_, {choose}) =>
      oneOf(choose, ['0001-01-01', '9999-12-31', '2026-11-24', '00:00', '23:59', '2026-02-30']),
    ),
  ],
  ['a number as a text', within(isNumber, String)],
  [
    'a number out of bounds',
    within(isNumber, (_, {choose}) => oneOf(choose, [-1, -1e9, 1e9, 1e15, 1e21])),
  ],
  [
    'a number beside the one that it has to be',
    within(isNumber, (value, {choose}) => value + oneOf(choose, [1, -1, 5])),
  ],
  ['a number that is too fine', within(isNumber, (value) => value + 0.123_456)],
  ['nothing in a list', within(isList, () => [])],
  ['something twice in a list', within(isList, (list) => [...list, ...list])],
  [
    'something strange in a list',
    within(isList, (list, {choose}) => [...list, oneOf<unknown>(choose, ['zz', 1, null, {}])]),
  ],
  ['too little in a list', within(isList, (list) => list.slice(1))],
  [
    'something strange in an object',
    within(isObject, (object, {choose}) => put({...object}, oneOf(choose, strange), 'zz')),
  ],
  ['nothing in an object', within(isObject, () => ({}))],
  [
    'a part that is missing',
    (response, {choose}) => {
      const places = placesIn(response.answers).filter(
        ([holder]) => holder !== response.answers && !Array.isArray(holder),
      );
      if (!places.length) return false;
      const [holder, key] = oneOf(choose, places);
      return delete holder[key];
    },
  ],
  [
    'an id in capitals',
    envelope((response) => Object.assign(response, {id: 'ABCDEF01-0000-4000-8000-000000000001'})),
  ],
  [
    'an id with the end of a line',
    envelope((response) => Object.assign(response, {id: `${response.id}\n`})),
  ],
  [
    'an id that is none',
    envelope((response, {choose}) =>
      Object.assign(response, {
        id: oneOf<unknown>(choose, ['', 7, null, '00000000-0000-0000-0000-000000000000']),
      }),
    ),
  ],
  [
    'another version',
    envelope((response) =>
      Object.assign(response, {consultation: {...response.consultation, version: 'zz'}}),
    ),
  ],
  [
    'another consultation',
    envelope((response) =>
      Object.assign(response, {consultation: {...response.consultation, id: 'zz'}}),
    ),
  ],
  [
    'a language that it has not',
    envelope((response) => Object.assign(response, {language: 'tlh'})),
  ],
  [
    'a channel that there is not',
    envelope((response) => Object.assign(response, {channel: 'fax'})),
  ],
  ['a day that does not exist', moment('2026-02-30T12:00:00Z')],
  ['a leap day in a common year', moment('2027-02-29T12:00:00Z')],
  ['an hour that does not exist', moment('2026-11-23T24:00:00Z')],
  ['a moment with the end of a line', moment('2026-11-23T12:00:00Z\n')],
  ['a moment in another zone', moment('2026-11-23T12:00:00+00:00')],
  ['a moment in other digits', moment('٢٠٢٦-١١-٢٣T12:00:00Z')],
  [
    'a place that is empty',
    envelope((response) => Object.assign(response, {collection: {event: ''}})),
  ],
  ['a context with parts', envelope((response) => Object.assign(response, {context: {a: {b: 1}}}))],
  [
    'too large a context',
    envelope((response) =>
      Object.assign(response, {
        context: Object.fromEntries(Array.from({length: 51}, (_, i) => [`k${i}`, i])),
      }),
    ),
  ],
  [
    'the language of an answer that there is not',
    envelope((response) => Object.assign(response, {answerLanguages: {zz: response.language}})),
  ],
  [
    'an answer in a language that it has not',
    envelope((response) =>
      Object.assign(response, {answerLanguages: {[Object.keys(response.answers)[0] ?? '']: 'tlh'}}),
    ),
  ],
  [
    'an order of nothing',
    envelope((response, {choose}) =>
      Object.assign(response, {orders: oneOf<unknown>(choose, [{zz: ['a']}, [], {zz: []}])}),
    ),
  ],
  [
    'an order without its end',
    envelope((response) => {
      const [name] = Object.keys(response.orders ?? {});
      if (name)
        Object.assign(response, {
          orders: {...response.orders, [name]: response.orders![name]!.slice(1)},
        });
    }),
  ],
];
