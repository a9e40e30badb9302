import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Errors} from '../../src/definition/generated/types.js';
import type {AnyQuestion} from '../../src/definition/read-definition.js';
import {answerFrom, problemWith} from '../../src/engine/answers.js';
import type {PlannedQuestion} from '../../src/engine/plan.js';
import type {Fault} from '../../src/engine/question-model.js';
import {faultWords, overrides} from '../../src/i18n/fault-words.js';
import {speakerFor} from '../../src/i18n/speaker.js';
import {models} from '../../src/questions/models.js';
import {line, planFor} from '../engine/definitions.js';
import {cy, en} from './words.js';

const languages = ['en', 'cy'];
const label = {en: 'How old are you?', cy: 'Faint yw eich oed?'};
const english = (fault: Fault, errors?: Errors, question: object = {label}) =>
  faultWords(fault, {...question, ...(errors && {errors})}, en, speakerFor('en', languages, en));
const welsh = (fault: Fault, errors?: Errors, question: object = {label}) =>
  faultWords(fault, {...question, ...(errors && {errors})}, cy, speakerFor('cy', languages, cy));

const formats = ['email', 'tel', 'url', 'postcode'] as const;
/** The keywords that have words of their own; what fails by any other is told to check the answer. */
const worded = [
  ...Object.keys(en.faults).filter((key) => ![...formats, 'other'].includes(key)),
  'format',
];

const say = (keyword: string, params: Fault['params'] = {}) => {
  const said = [english({keyword, params}), welsh({keyword, params})];
  for (const {language} of said) assert.equal(language, undefined);
  return said.map(({text}) => text);
};

describe('the words of a fault', () => {
  const expected: [string, Fault['params'], string, string][] = [
    ['required', {asks: 'enter'}, 'Enter an answer: ', 'Rhowch ateb: '],
    ['required', {asks: 'select'}, 'Select an answer: ', 'Dewiswch ateb: '],
    ['minItems', {limit: 1}, 'Select at least one answer: ', 'Dewiswch o leiaf un ateb: '],
    ['maxItems', {limit: 3}, 'Select no more than 3 answers: ', 'Dewiswch hyd at 3 o atebion: '],
    [
      'maxLength',
      {limit: 1000},
      'Enter 1,000 characters or fewer: ',
      'Rhowch 1,000 o nodau neu lai: ',
    ],
    ['minLength', {limit: 1}, 'Enter 1 character or more: ', 'Rhowch 1 nod neu fwy: '],
    ['maxWords', {limit: 1}, 'Enter 1 word or fewer: ', 'Rhowch 1 gair neu lai: '],
    ['maxWords', {limit: 250}, 'Enter 250 words or fewer: ', 'Rhowch 250 o eiriau neu lai: '],
    [
      'multipleOf',
      {limit: 0.5, prefix: '£', decimals: 2},
      'Enter an amount in steps of £0.50: ',
      'Rhowch swm mewn camau o £0.50: ',
    ],
    [
      'totalUnder',
      {left: 1, unit: 'points'},
      'You still have 1 point to share out: ',
      'Mae gennych chi 1 pwynt ar ôl i’w rhannu: ',
    ],
    [
      'totalUnder',
      {left: 0.5, unit: 'pounds'},
      'You still have £0.50 to share out: ',
      'Mae gennych chi £0.50 ar ôl i’w rhannu: ',
    ],
    [
      'totalOver',
      {over: 20, unit: 'points'},
      'You have shared out 20 points too many: ',
      'Rydych chi wedi rhannu 20 o bwyntiau yn ormod: ',
    ],
    [
      'totalOver',
      {over: 2.5, unit: 'percent'},
      'You have shared out 2.5% too much: ',
      'Rydych chi wedi rhannu 2.5% yn ormod: ',
    ],
    ['minRanked', {limit: 3}, 'Rank at least 3: ', 'Rhowch o leiaf 3 mewn trefn: '],
    ['fewItems', {limit: 2}, 'Add at least 2: ', 'Ychwanegwch o leiaf 2: '],
    ['manyItems', {limit: 5}, 'Add no more than 5: ', 'Ychwanegwch ddim mwy na 5: '],
    ['enum', {limit: ['a']}, 'Select an answer from the list: ', 'Dewiswch ateb o’r rhestr: '],
    ['notListed', {}, 'Select an answer that is in the list: ', 'Dewiswch ateb sydd yn y rhestr: '],
    [
      'outsideArea',
      {},
      'Choose a place inside the area that the question is about: ',
      'Dewiswch le y tu mewn i’r ardal y mae’r cwestiwn yn sôn amdani: ',
    ],
    ['notNumber', {}, 'Enter a number, like 30: ', 'Rhowch rif, fel 30: '],
    ['notWhole', {}, 'Enter a whole number, like 30: ', 'Rhowch rif cyfan, fel 30: '],
    [
      'decimals',
      {limit: 2},
      'Enter a number with no more than 2 decimal places, like 123.45: ',
      'Rhowch rif gyda hyd at 2 o leoedd degol, fel 123.45: ',
    ],
    [
      'exclusive',
      {option: {en: 'None', cy: 'Dim un'}},
      'Select other answers or “None”, not both: ',
      'Dewiswch atebion eraill neu dewiswch “Dim un”, nid y ddau: ',
    ],
    ['minimum', {limit: 1234, decimals: 2}, 'Enter 1,234 or more: ', 'Rhowch 1,234 neu fwy: '],
    [
      'maximum',
      {limit: 0.5, decimals: 2, prefix: '£', suffix: {en: ' a week', cy: ' yr wythnos'}},
      'Enter £0.50 a week or less: ',
      'Rhowch £0.50 yr wythnos neu lai: ',
    ],
    [
      'dateMinimum',
      {limit: '2026-02-03'},
      'Enter a date that is 3 February 2026 or later: ',
      'Rhowch ddyddiad nad yw cyn 3 Chwefror 2026: ',
    ],
    [
      'dateMaximum',
      {limit: '2026-02'},
      'Enter a date that is February 2026 or earlier: ',
      'Rhowch ddyddiad nad yw ar ôl Chwefror 2026: ',
    ],
    [
      'dateParts',
      {missing: ['day', 'year']},
      'The date must include a day and year: ',
      'Rhaid i’r dyddiad gynnwys diwrnod a blwyddyn: ',
    ],
    ['realDate', {}, 'Enter a real date: ', 'Rhowch ddyddiad gwirioneddol: '],
    ['yearDigits', {}, 'The year must include 4 numbers: ', 'Rhaid i’r flwyddyn gynnwys 4 rhif: '],
    [
      'dateFuture',
      {},
      'Enter a date that is today or in the future: ',
      'Rhowch ddyddiad sydd heddiw neu yn y dyfodol: ',
    ],
    [
      'datePast',
      {},
      'Enter a date that is today or in the past: ',
      'Rhowch ddyddiad sydd heddiw neu yn y gorffennol: ',
    ],
    [
      'realTime',
      {},
      'Enter a time, like 9:30am or 17:45: ',
      'Rhowch amser, fel 9:30yb neu 17:45: ',
    ],
    [
      'timeMinimum',
      {limit: '12:00'},
      'Enter a time that is midday or later: ',
      'Rhowch amser nad yw cyn 12:00: ',
    ],
    [
      'contactMissing',
      {missing: ['name', 'organisation', 'email']},
      'Enter your name, your organisation and an email address: ',
      'Rhowch y manylion hyn (enw, sefydliad, cyfeiriad e-bost): ',
    ],
    [
      'contactReach',
      {ways: ['email', 'phone']},
      'Enter an email address or a phone number: ',
      'Rhowch o leiaf un o’r rhain (cyfeiriad e-bost, rhif ffôn): ',
    ],
    [
      'addressMissing',
      {missing: ['line1', 'town', 'postcode']},
      'Enter address line 1, a town or city and a postcode: ',
      'Rhowch y rhannau hyn o’r cyfeiriad (llinell cyfeiriad 1, tref neu ddinas, cod post): ',
    ],
    [
      'timeMaximum',
      {limit: '17:45'},
      'Enter a time that is 5:45pm or earlier: ',
      'Rhowch amser nad yw ar ôl 17:45: ',
    ],
    [
      'rowsMissing',
      {asks: 'select', rows: [{en: 'Burglary', cy: 'Byrgleriaeth'}]},
      'Select an answer for “Burglary”: ',
      'Dewiswch ateb ar gyfer “Byrgleriaeth”: ',
    ],
    [
      'rowsMissing',
      {asks: 'enter', rows: ['A', 'B', 'C']},
      'Enter an answer for 3 more rows: ',
      'Rhowch ateb ar gyfer 3 o resi eraill: ',
    ],
    [
      'maximum',
      {limit: 168, partLabel: {en: 'Patrol', cy: 'Patrôl'}},
      'Enter 168 or less: Patrol – ',
      'Rhowch 168 neu lai: Patrôl – ',
    ],
    ['required', {asks: 'file'}, 'Select a file: ', 'Dewiswch ffeil: '],
    [
      'fileKind',
      {kinds: ['odt', 'docx', 'pdf'], file: 'a.exe'},
      'The selected file must be an ODT, DOCX or PDF: a.exe – ',
      'Rhaid i’r ffeil a ddewiswyd fod yn un o’r mathau hyn (ODT, DOCX, PDF): a.exe – ',
    ],
    [
      'fileTooLarge',
      {limit: 10, file: 'cynllun.pdf'},
      'The selected file must be smaller than 10MB: cynllun.pdf – ',
      'Rhaid i’r ffeil a ddewiswyd fod yn llai na 10MB: cynllun.pdf – ',
    ],
    [
      'fileFailed',
      {file: 'cynllun.pdf'},
      'The selected file could not be uploaded – try again: cynllun.pdf – ',
      'Doedd dim modd uwchlwytho’r ffeil a ddewiswyd – rhowch gynnig arall arni: cynllun.pdf – ',
    ],
    [
      'fileMost',
      {limit: 3},
      'You can only select up to 3 files at the same time: ',
      'Gallwch ddewis hyd at 3 o ffeiliau ar yr un pryd: ',
    ],
    [
      'fileEmpty',
      {file: 'a.pdf'},
      'The selected file is empty: a.pdf – ',
      'Mae’r ffeil a ddewiswyd yn wag: a.pdf – ',
    ],
    [
      'fileUploading',
      {file: 'a.pdf'},
      'The selected file is still uploading – wait until it has been uploaded: a.pdf – ',
      'Mae’r ffeil a ddewiswyd yn dal i gael ei huwchlwytho – arhoswch nes bod hynny wedi gorffen: a.pdf – ',
    ],
    [
      'fileRefused',
      {file: 'a.pdf'},
      'The selected file was not accepted – remove it, or select another one: a.pdf – ',
      'Ni chafodd y ffeil a ddewiswyd ei derbyn – tynnwch hi, neu dewiswch un arall: a.pdf – ',
    ],
    [
      'fileLost',
      {file: 'a.pdf'},
      'The selected file has not been uploaded – remove it, and select it again: a.pdf – ',
      'Nid yw’r ffeil a ddewiswyd wedi’i huwchlwytho – tynnwch hi, a dewiswch hi eto: a.pdf – ',
    ],
    ['fileFewest', {limit: 1}, 'Select at least 1 file: ', 'Dewiswch o leiaf 1 ffeil: '],
    ['uniqueItems', {limit: true}, 'Check your answer: ', 'Gwiriwch eich ateb: '],
  ];
  const standards: Readonly<Record<string, string>> = {
    minItems: 'E-09',
    maxItems: 'E-09',
    rowsMissing: 'E-08',
    exclusive: 'E-09',
    minLength: 'E-02',
    maxLength: 'E-02',
    notNumber: 'E-04',
    notWhole: 'E-04',
    minimum: 'E-05',
    maximum: 'E-05',
    dateParts: 'E-10',
    yearDigits: 'E-10',
    realDate: 'E-11',
    dateMinimum: 'E-11',
    dateMaximum: 'E-11',
    dateFuture: 'E-11',
    datePast: 'E-11',
    realTime: 'E-11',
    timeMinimum: 'E-11',
    timeMaximum: 'E-11',
    fileKind: 'E-13',
    fileTooLarge: 'E-13',
    fileFailed: 'E-13',
    fileMost: 'E-13',
    fileFewest: 'E-13',
  };
  const standard = (keyword: string, {asks}: Fault['params']) => {
    const id = keyword === 'required' ? (asks === 'enter' ? 'E-01' : 'E-08') : standards[keyword];
    return id ? ` (${id})` : '';
  };
  for (const [keyword, params, inEnglish, inWelsh] of expected)
    it(`says ${keyword} ${JSON.stringify(params)} in both languages${standard(keyword, params)}`, () => {
      assert.deepEqual(say(keyword, params), [inEnglish + label.en, inWelsh + label.cy]);
    });

  it('is told here of every keyword that has words of its own', () => {
    const told = new Set(expected.map(([keyword]) => keyword));
    assert.deepEqual(
      worded.filter((keyword) => keyword !== 'format' && !told.has(keyword)),
      [],
    );
  });

  it('names a format by an example, in words that need no question (E-12)', () => {
    for (const format of formats) {
      const said = say('format', {format});
      assert.deepEqual(said, [en.faults[format]({label: ''}), cy.faults[format]({label: ''})]);
    }
  });

  it('asks to check the answer when the fault or its parameters are not known', () => {
    const other = ['Check your answer: How old are you?', 'Gwiriwch eich ateb: Faint yw eich oed?'];
    for (const keyword of [
      'format',
      'minimum',
      'maxLength',
      'dateMinimum',
      'exclusive',
      'toString',
    ])
      assert.deepEqual(say(keyword, {limit: undefined, format: 'uri'}), other, keyword);
    assert.deepEqual(say('dateParts', {}), other);
    assert.deepEqual(say('rowsMissing', {}), other);
    assert.deepEqual(say('constructor'), other);
  });
});

describe('an author’s words for a fault (E-14)', () => {
  const own = {en: 'Enter your age', cy: 'Rhowch eich oed'};

  it('come before those of the interface, in the person’s language', () => {
    const fault = {keyword: 'required', params: {asks: 'enter'}};
    assert.deepEqual(english(fault, {required: own}), {text: own.en});
    assert.deepEqual(welsh(fault, {required: own}), {text: own.cy});
  });

  it('are marked when they are in another language', () => {
    const fault = {keyword: 'required', params: {asks: 'enter'}};
    assert.deepEqual(welsh(fault, {required: {en: own.en}}), {text: own.en, language: 'en'});
  });

  const serves: [string, string][] = [
    ['notNumber', 'type'],
    ['notWhole', 'type'],
    ['decimals', 'multipleOf'],
    ['format', 'pattern'],
    ['pattern', 'format'],
    ['realDate', 'format'],
    ['dateMinimum', 'minimum'],
    ['dateFuture', 'minimum'],
    ['dateMaximum', 'maximum'],
    ['datePast', 'maximum'],
    ['realTime', 'format'],
    ['timeMinimum', 'minimum'],
    ['timeMaximum', 'maximum'],
    ['rowsMissing', 'required'],
    ['minRanked', 'minItems'],
    ['fewItems', 'minItems'],
    ['manyItems', 'maxItems'],
    ['fileKind', 'format'],
    ['fileTooLarge', 'maximum'],
    ['fileMost', 'maxItems'],
    ['fileFewest', 'minItems'],
  ];
  for (const [keyword, name] of serves)
    it(`may be written for ${keyword} under ${name}, or under its own name, which comes first`, () => {
      const params = {limit: '2026', format: 'email'};
      assert.equal(english({keyword, params}, {[name]: own}).text, own.en);
      const both = english({keyword, params}, {[name]: 'generic', [keyword]: own});
      assert.equal(both.text, own.en);
    });

  it('for one keyword serve no other', () => {
    for (const keyword of ['maxLength', 'notNumber', 'realDate', 'minimum', 'enum', 'dateParts']) {
      const {text} = english({keyword, params: {limit: 3, missing: ['day']}}, {required: own});
      assert.notEqual(text, own.en, keyword);
    }
  });

  it('are not looked for in what every object has', () => {
    const {text} = english({keyword: 'toString', params: {}}, {});
    assert.equal(text, 'Check your answer: How old are you?');
  });

  it('are looked for as docs/languages.md says', () => {
    const page = readFileSync(new URL('../../docs/languages.md', import.meta.url), 'utf8');
    for (const names of Object.values(overrides)) {
      assert.ok(names.length > 1);
      const listed = names.map((name) => `\`${name}\``).join(', ');
      assert.ok(page.includes(listed), listed);
    }
  });
});

describe('whatever a question type may find fault with', () => {
  const text = fc.constantFrom('£', {en: 'About', cy: 'Tua'});
  const value = fc.constantFrom('a', 'b', 'c', 'none');
  const options = fc.constant([
    {value: 'a', label: 'A'},
    {value: 'b', label: {en: 'Bee', cy: 'Gwenynen'}},
    {value: 'none', label: {en: 'None', cy: 'Dim un'}, exclusive: true},
  ]);
  const small = fc.integer({min: 0, max: 12});
  const optional = <T>(some: fc.Arbitrary<T>) => fc.option(some, {nil: undefined});
  const day = fc.constantFrom('today', '2026-02-03', '2027-12-31');
  const properties = {
    options,
    min: small,
    max: small,
    minLength: small,
    maxLength: small,
    maxWords: small,
    format: fc.constantFrom('email', 'tel', 'url', 'postcode'),
    decimals: small.map((n) => Math.min(n, 6)),
    prefix: text,
    suffix: text,
    precision: fc.constantFrom('day', 'month', 'year'),
    required: fc.boolean(),
    mode: fc.constantFrom('one', 'several', 'number'),
    rows: fc.constant([
      {value: 'x', label: 'X'},
      {value: 'y', label: {en: 'Why', cy: 'Pam'}},
    ]),
    columns: options,
  };
  const {plan: itemPlan} = planFor([
    {
      name: 'q',
      type: 'repeat',
      label,
      item: label,
      add: label,
      questions: [line('place', {required: true, label}), {name: 'age', type: 'number', label}],
    },
  ]).questions.get('q')!.question;
  const clock = fc.constantFrom('09:30', '17:00', '23:59');
  /** What a property means to some types alone; what no question of a type may lack is in `always`. */
  const own: Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<unknown>>>>> = {
    date: {min: day, max: day},
    time: {min: clock, max: clock},
    allocation: {
      total: fc.constant(20),
      rule: fc.constantFrom('exactly', 'at-most'),
      unit: fc.constantFrom('points', 'percent', 'pounds'),
      step: fc.constantFrom(1, 2, 0.5),
    },
    scale: {from: fc.constant(1), to: fc.constant(5)},
    repeat: {item: fc.constant(label), plan: fc.constant(itemPlan)},
    contact: {
      fields: fc.constant(['name', 'email', 'phone', 'postcode']),
      needs: fc.constantFrom(['name'], ['email'], []),
    },
    file: {
      accept: fc.constantFrom(['pdf'], ['odt', 'docx', 'pdf']),
      maxSize: fc.constantFrom(1, 10),
      min: fc.constantFrom(1, 2),
      max: fc.constantFrom(2, 3),
    },
    location: {
      precision: fc.integer({min: 0, max: 5}),
      areas: options,
      bounds: fc.constant({west: -4, south: 51, east: -3, north: 52}),
    },
  };
  const always = [
    'name',
    'type',
    'label',
    'options',
    'from',
    'to',
    'rows',
    'columns',
    'total',
    'fields',
    'item',
    'plan',
  ];
  const digits = fc.constantFrom('', '0', '3', '13', '31', '26', '2026', 'Mai');
  const typed = fc.oneof(
    fc.anything(),
    fc.string(),
    fc.constantFrom(
      'a@b.cy',
      'CF99 1SN',
      '12.345',
      '-4',
      '99999',
      '2026-02-03',
      '2026',
      'un dau tri',
    ),
    fc.array(value),
    value,
    fc.array(fc.dictionary(fc.constantFrom('place', 'age'), fc.constantFrom('', '5', 'Sam'))),
    fc.record({day: digits, month: digits, year: digits}, {requiredKeys: []}),
    fc.constantFrom('1999-01-01', '1999-01', '1999', '2030-05-05', '2030-05', '2030'),
    fc.record({day: fc.constant('3'), month: fc.constant('2'), year: digits}),
    fc.constantFrom('09:29', '5pm', '24:00', 'canol dydd'),
    fc.dictionary(fc.constantFrom('a', 'b'), digits),
    fc.dictionary(
      fc.constantFrom('name', 'email', 'phone', 'postcode', 'wanted'),
      fc.constantFrom('', 'Sam', 'sam@example.com', '01632 960 001'),
    ),
    fc.record(
      {
        place: fc.oneof(fc.string(), fc.constant('x'.repeat(201))),
        area: fc.constantFrom('a', 'gone'),
        point: fc.oneof(
          fc.anything(),
          fc.constantFrom([-3.5, 51.5], [-3, 53], ['-3', 53], []).map((coordinates) => ({
            type: 'Point',
            coordinates,
          })),
        ),
      },
      {requiredKeys: []},
    ),
    fc.integer({min: 1, max: 4}).map((count) =>
      Array.from({length: count}, (_, n) => ({
        id: `00000000-0000-4000-8000-00000000000${n}`,
        name: 'plan.pdf',
        size: 1,
        type: 'application/pdf',
      })),
    ),
    fc.uniqueArray(
      fc.record(
        {
          id: fc.integer({min: 0, max: 9}).map((n) => `00000000-0000-4000-8000-00000000000${n}`),
          name: fc.constantFrom('plan.pdf', 'barn {{q}}.odt'),
          size: fc.constantFrom(1, 1, 1, 1, 0, 2_000_000, 20_000_000),
          type: fc.constantFrom('application/pdf', 'application/pdf', 'text/html'),
          state: fc.constantFrom('waiting', 'uploading', 'failed', 'refused', 'lost'),
        },
        {requiredKeys: ['id', 'name', 'size', 'type']},
      ),
      {selector: ({id}) => id, maxLength: 4},
    ),
    fc.dictionary(
      fc.constantFrom('x', 'y'),
      fc.oneof(fc.anything(), value, fc.array(value), digits),
    ),
  );
  const seen = new Set<string>();
  // What no person can cause, only a draft or a page that hands over an answer of the wrong kind.
  const unworded = ['type', 'pattern', 'uniqueItems', 'unreadable'];

  // Content takes no answer.
  for (const [type, model] of [...models].filter(([name]) => name !== 'content'))
    it(`has words for every problem of ${type}, in every language (CYE-05)`, () => {
      const parts = {
        ...properties,
        ...own[type],
        name: fc.constant('q'),
        type: fc.constant(type),
        label: fc.constant(label),
      };
      const requiredKeys = always.filter((key) => key in parts) as (keyof typeof parts)[];
      const question = fc.record(parts, {requiredKeys});
      fc.assert(
        fc.property(question, optional(typed), (shape, given) => {
          const asked = shape as unknown as AnyQuestion;
          const planned = {
            name: 'q',
            question: asked,
            model,
            answerSchema: model.answerSchema(asked),
          } as unknown as PlannedQuestion;
          const problem = problemWith(answerFrom(given, planned), planned, '2026-11-23');
          if (!problem) return;
          seen.add(problem.keyword);
          for (const [{faults}, {text: words}] of [
            [en, english(problem, undefined, asked)],
            [cy, welsh(problem, undefined, asked)],
          ] as const) {
            assert.ok(words.trim());
            assert.doesNotMatch(words, /undefined|NaN|\[object|null/u);
            const isWorded = !words.startsWith(faults.other({label: ''}));
            assert.equal(isWorded, !unworded.includes(problem.keyword), problem.keyword);
          }
        }),
        // The same runs every time, since the next test counts on what they come upon.
        {numRuns: 3000, seed: 14},
      );
    });

  it('has been tried on the faults that have words of their own', () => {
    assert.deepEqual(
      worded.filter((keyword) => !seen.has(keyword)),
      [],
    );
  });
});
