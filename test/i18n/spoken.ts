import type {DraftMessages} from '../../src/i18n/draft-messages.js';
import type {KeyingMessages} from '../../src/i18n/keying-messages.js';
import type {KioskMessages} from '../../src/i18n/kiosk-messages.js';
import type {Messages, Unit} from '../../src/i18n/messages.js';
import type {RichMessages} from '../../src/i18n/rich-messages.js';

/** What stands for an author's words in a sentence: capitals without a vowel that could start a Welsh word. */
export const label = 'QLABELQ';
export const option = 'QOPTIONQ';
export const limit = 'QLIMITQ';
export const moment = 'QMOMENTQ';

/** Numbers that show every plural form of every language, and where two forms meet. */
export const counts = [0, 1, 2, 3, 4, 5, 6, 7, 10, 11, 20, 21, 100, 1.5, 1000];

/** One sentence that a file of messages can say. */
export interface Spoken {
  /** The message and what it was given, the same in every language: `charactersLeft(3)`. */
  readonly call: string;
  readonly key: string;
  readonly text: string;
}

type Functions<M> = {
  [K in keyof M as M[K] extends (...given: never[]) => string ? K : never]: M[K];
};
type Calls<M> = {
  readonly [K in keyof Functions<M>]: Functions<M>[K] extends (...given: infer G) => string
    ? readonly G[]
    : never;
};

/** As many as things in a list there can be: of missing rows there is at least one. */
const whole = counts.filter((count) => count >= 1 && Number.isInteger(count));
const places = counts.map((count): [string, number, number] => [option, count, 21]);
const each = counts.map((count): [number] => [count]);
const labelled = [[{label}]] as const satisfies readonly [{label: string}][];
const limited = counts.map((count): [{label: string; limit: number}] => [{label, limit: count}]);
const bounded: readonly [{label: string; limit: string}][] = [[{label, limit}]];
const units: readonly Unit[] = ['points', 'percent', 'pounds'];
const amounts = units.flatMap((unit) =>
  [...counts, 0.5].map((count): [number, Unit] => [count, unit]),
);
const day = {year: 2026, month: 2, day: 3};

/** What every message that is a function is called with. One without an entry does not compile. */
const calls: Calls<Omit<Messages, 'faults'>> = {
  money: [[0], [29], [123450], [123400, 0]],
  percent: counts.map((count) => [count]),
  and: [[['ODT']], [['ODT', 'PDF']], [['ODT', 'PDF', 'TXT']]],
  or: [[['ODT']], [['ODT', 'PDF']], [['ODT', 'PDF', 'TXT']]],
  optional: [[label]],
  progress: counts.map((count) => [count, 21]),
  date: [[day]],
  monthAndYear: [[day]],
  time: [[{hour: 17, minute: 5}]],
  moment: [[{...day, weekday: 2, hour: 17, minute: 5}]],
  number: counts.map((count) => [count, 2]),
  closesAt: [[moment]],
  receivedAt: [[moment]],
  waitingSince: [[moment]],
  receivedBy: [[label]],
  waitingCount: each,
  stoppedCount: each,
  lateReceived: [[option]],
  opensAt: [[moment]],
  closedAt: [[moment]],
};
const faultCalls: Calls<Messages['faults']> = {
  required: ['select', 'enter', 'file'].map((asks) => [{label, asks}]),
  enum: labelled,
  notListed: labelled,
  outsideArea: labelled,
  minItems: limited,
  maxItems: limited,
  exclusive: [[{label, option}]],
  email: labelled,
  tel: labelled,
  url: labelled,
  postcode: labelled,
  minLength: limited,
  maxLength: limited,
  maxWords: limited,
  notNumber: labelled,
  notWhole: labelled,
  decimals: limited,
  minimum: bounded,
  maximum: bounded,
  dateParts: (
    [
      ['day'],
      ['month'],
      ['year'],
      ['day', 'month'],
      ['day', 'year'],
      ['month', 'year'],
      ['day', 'month', 'year'],
    ] as const
  ).map((missing) => [{label, missing}]),
  realDate: labelled,
  yearDigits: labelled,
  dateMinimum: bounded,
  dateMaximum: bounded,
  dateFuture: labelled,
  datePast: labelled,
  contactMissing: [
    [{label, missing: ['name']}],
    [{label, missing: ['name', 'email']}],
    [{label, missing: ['organisation', 'address', 'postcode']}],
  ],
  contactReach: [[{label, ways: ['email']}], [{label, ways: ['email', 'phone', 'address']}]],
  addressMissing: [[{label, missing: ['town']}], [{label, missing: ['line1', 'town', 'postcode']}]],
  realTime: labelled,
  timeMinimum: bounded,
  timeMaximum: bounded,
  rowsMissing: ['select', 'enter'].flatMap((asks) =>
    whole.map((count): [{label: string; rows: string[]; asks: string}] => [
      {label, asks, rows: Array.from({length: count}, () => option)},
    ]),
  ),
  minRanked: limited,
  fewItems: limited,
  manyItems: limited,
  multipleOf: bounded,
  totalUnder: amounts.map(([left, unit]) => [{label, left, unit}]),
  totalOver: amounts.map(([over, unit]) => [{label, over, unit}]),
  fileKind: [
    [{label, kinds: ['PDF']}],
    [{label, kinds: ['ODT', 'DOCX']}],
    [{label, kinds: ['PDF', 'DOCX', 'ODT', 'JPG', 'PNG']}],
  ],
  fileEmpty: labelled,
  fileTooLarge: limited,
  fileUploading: labelled,
  fileFailed: labelled,
  fileRefused: labelled,
  fileLost: labelled,
  fileMost: limited,
  fileFewest: limited,
  other: labelled,
};

const cost = {band: 'C', year: '£13.33', month: '£1.11', week: '£0.26'};
const range = {least: 'A', from: '£10.00', most: 'I', to: '£35.00'};
const richCalls: Calls<RichMessages> = {
  charactersAllowed: each,
  charactersLeft: each,
  charactersOver: each,
  wordsAllowed: each,
  wordsLeft: each,
  wordsOver: each,
  moved: places,
  resultsAvailable: each,
  resultsLimited: counts.map((count) => [100, count]),
  highlighted: places,
  chosen: [[option]],
  addressesFound: each,
  unranked: [[option]],
  rankUpTo: each,
  shareExactly: amounts,
  shareUpTo: amounts,
  shareLeft: amounts.flatMap(([count, unit]) => [
    [count, 100, unit],
    [count, 1, unit],
  ]),
  shareOver: amounts,
  fileRules: counts.map((count) => [{kinds: ['PDF', 'ODT'], limit: count, max: count}]),
  fileWrongKind: [[['PDF']], [['ODT', 'PDF', 'TXT']]],
  fileOver: each,
  fileSurplus: each,
  filesUploading: [[option]],
  filesUploaded: [[option]],
  filesFailed: [[option]],
  filesRefused: [[option]],
  fileRemoved: [[option]],
  mapSource: [['tiles.example.org']],
  mapZoom: counts.map((count) => [count, 19]),
  mapAt: [[option]],
  mapRounding: [1, 10, 100, 1000, 10_000, 100_000].map((metres) => [metres]),
  pointTaken: [[option]],
  money: [[0], [29], [123450]],
  bandName: [['D']],
  costCaption: [['D']],
  costIn: [[cost]],
  costMoreIn: [[cost]],
  costLessIn: [[cost]],
  costSameIn: [['D']],
  costRange: [[range]],
  costMoreRange: [[range]],
  costLessRange: [[range]],
  costsShown: [['D']],
  itemCount: each,
  changeItem: [[option]],
  doneItem: [[option]],
  removeItem: [[option]],
  removeItemAsk: [[option]],
  keepItem: [[option]],
  itemRemoved: [[option]],
  itemsUpTo: each,
};

const draftCalls: Calls<DraftMessages> = {
  here: [[moment]],
  saved: [[moment]],
  until: [[moment]],
  earlier: [[moment]],
};
const kioskCalls: Calls<KioskMessages> = {
  idleText: each,
  pinWait: each,
  event: [[label]],
  device: [[label]],
  sealedCount: each,
  waitingCount: each,
  unkeptCount: each,
  refusedCount: each,
  sentCount: each,
  lastSent: [[moment]],
  exported: [[option]],
  exportedCount: each,
  cleared: each,
  notCleared: each,
};

const keyingCalls: Calls<KeyingMessages> = {
  hashWrong: [[label, option]],
  keyer: [[label]],
  pageHash: [[label, option]],
  begunCount: each,
  blankCount: each,
  aloneCount: each,
  sheetBegun: [[option, label]],
  goOn: [[option]],
  isNowBlank: [[option]],
  isBegunTitle: [[option, label]],
  isBegunText: [[label]],
  onceCount: each,
  differingCount: each,
  agreedCount: each,
  waitingCount: each,
  refusedCount: each,
  sentCount: each,
  asideCount: each,
  errorRate: [[label]],
  listSaved: [[option]],
  settleSheet: [[option]],
  takeUp: [[option]],
  sheetRefused: [[option]],
  sheetAside: [[option, label]],
  keyedOnce: [[option]],
  isAgreed: [[option]],
  isAlreadyAgreed: [[option]],
  isAlreadyAside: [[option]],
  isNowAside: [[option]],
  isOther: [[option, label]],
  firstEntry: [[option]],
  secondEntry: [[option]],
  correcting: [[option]],
  question: each,
  unknownCode: [[option]],
  paperHasOf: each,
  settleTitle: [[option]],
  first: [[label]],
  second: [[label]],
  unfitTitle: [[option]],
  noAnswer: each,
  asideTitle: [[option]],
  listTitle: [[label]],
  sheet: [[option]],
  keyedBy: [[label]],
  noteIllegible: each,
  noteSpoiled: each,
  noteOffRoute: each,
  noteRule: each,
};

function* said(holder: object, given: object, path = ''): Iterable<Spoken> {
  for (const [name, value] of Object.entries(holder) as [string, unknown][]) {
    const key = path + name;
    if (key === 'faults' || key === 'compare') continue;
    if (typeof value === 'string') yield {call: key, key, text: value};
    else if (Array.isArray(value))
      for (const [index, text] of value.entries())
        yield {call: `${key}[${index}]`, key, text: text as string};
    else if (typeof value === 'object' && value !== null)
      for (const [part, text] of Object.entries(value))
        yield {call: `${key}.${part}`, key, text: text as string};
    else
      for (const args of (given as Record<string, unknown[][]>)[name]!)
        yield {
          call: `${key}(${args.map((arg) => JSON.stringify(arg)).join()})`,
          key,
          text: (value as (...args: unknown[]) => string)(...args),
        };
  }
}

/** Everything that the files of a language can say. */
export const everything = (
  messages: Messages,
  rich: RichMessages,
  drafts?: DraftMessages,
  kiosk?: KioskMessages,
): readonly Spoken[] => [
  ...said(messages, calls),
  ...said(messages.faults, faultCalls, 'faults.'),
  ...said(rich, richCalls, 'rich.'),
  ...(drafts ? said(drafts, draftCalls, 'drafts.') : []),
  ...(kiosk ? said(kiosk, kioskCalls, 'kiosk.') : []),
];

/** Everything that is said to those who key in paper. */
export const everythingKeyed = (keying: KeyingMessages): readonly Spoken[] => [
  ...said(keying, keyingCalls, 'keying.'),
];
