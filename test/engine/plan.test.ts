import assert from 'node:assert/strict';
import {afterEach, describe, it} from 'node:test';
import fc from 'fast-check';
import {DefinitionError} from '../../src/definition/definition-error.js';
import {limits} from '../../src/definition/limits.js';
import {planOf} from '../../src/engine/whole-plan.js';
import {responseSchema} from '../../src/engine/response-schema.js';
import {Session} from '../../src/engine/session.js';
import {models} from '../../src/questions/models.js';
import {definitionOf, line, pageOf, randomDefinition, yesNo} from './definitions.js';
import {choicesFrom, runs, seeds, soon} from './runs.js';

type Json = Record<string, unknown>;

/** What is wrong with a definition, as `pointer rule`; empty for one that is sound. Any other exception passes. */
const findings = (input: unknown): string[] => {
  try {
    soon(() => planOf(input, models));
    return [];
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    assert.ok(error.findings.length > 0);
    assert.ok(error.message);
    return error.findings.map(({pointer, rule}) => `${pointer} ${rule}`);
  }
};
const onOnePage = (...questions: object[]) => findings(definitionOf(questions));
const onPages = (...pages: object[]) => findings(definitionOf([], {pages}));
const radios = (name: string, ...options: Json[]): Json => ({
  name,
  type: 'radios',
  label: name,
  options,
});
const option = (value: string, more: Json = {}): Json => ({value, label: value, ...more});

const untouched = Object.getOwnPropertyNames(Object.prototype).sort();
afterEach(() => {
  assert.deepEqual(Object.getOwnPropertyNames(Object.prototype).sort(), untouched);
  assert.equal(Object.keys({}).length, 0);
});

describe('names', () => {
  it('are used once, also by the text boxes and follow-ups of options', () => {
    assert.deepEqual(onOnePage(line('a'), line('b'), line('a')), [
      '/pages/0/questions/2/name duplicate-name',
    ]);
    assert.deepEqual(onPages(pageOf('one', [line('a')]), pageOf('two', [line('a')])), [
      '/pages/1/questions/0/name duplicate-name',
    ]);
    const other = radios('a', option('x', {other: {label: 'Which?'}}));
    assert.deepEqual(onOnePage(other, line('a_other')), [
      '/pages/0/questions/1/name duplicate-name',
    ]);
    assert.deepEqual(onOnePage(line('a_other'), other), [
      '/pages/0/questions/1/options/0/other/name duplicate-name',
    ]);
    assert.deepEqual(
      onOnePage(
        radios('a', option('x', {other: {label: '?'}}), option('y', {other: {label: '?'}})),
      ),
      ['/pages/0/questions/0/options/1/other/name duplicate-name'],
    );
    assert.deepEqual(
      onOnePage(radios('a', option('x', {followUp: line('b')})), line('b'), line('b')),
      ['/pages/0/questions/1/name duplicate-name', '/pages/0/questions/2/name duplicate-name'],
    );
    assert.deepEqual(onOnePage(radios('a', option('x', {other: {label: '?', name: 'a'}}))), [
      '/pages/0/questions/0/options/0/other/name duplicate-name',
    ]);
  });

  it('of a picture are there in every language of the document, or the same in each (W-01)', () => {
    const picture = (alt: unknown) => radios('a', option('x', {image: {src: '/a.svg', alt}}));
    assert.deepEqual(onOnePage(picture({en: 'A park', cy: 'Parc'})), []);
    assert.deepEqual(onOnePage(picture('Parc')), []);
    const [finding] = onOnePage(picture({en: 'A park'}));
    assert.match(finding!, /^\/pages\/0\/questions\/0\/options\/0\/image\/alt no-alternative-text/);
  });

  it('are not those of another question’s columns in an export (LESSONS 83)', () => {
    const columns = ['a', 'b_c'].map((value) => option(value));
    const rows = ['a', 'a_b'].map((value) => option(value));
    const matrix = {name: 'm', type: 'matrix', label: 'm', rows, columns};
    assert.deepEqual(onOnePage(matrix, line('m_b')), []);
    assert.deepEqual(onOnePage(matrix, line('m_a')), ['/pages/0/questions/1 duplicate-column']);
    assert.deepEqual(onOnePage(line('m_a_b'), matrix), ['/pages/0/questions/1 duplicate-column']);
    const several = {...matrix, mode: 'several', columns: [...columns, option('c')]};
    assert.deepEqual(onOnePage(several), ['/pages/0/questions/0 duplicate-column']);
  });

  it('that mean something else are reserved (SEC-04)', () => {
    for (const name of ['constructor', 'prototype', 'not']) {
      assert.deepEqual(onOnePage(line(name)), ['/pages/0/questions/0/name reserved-name'], name);
      assert.deepEqual(
        onOnePage(radios('a', option('x', {other: {label: '?', name}}))),
        ['/pages/0/questions/0/options/0/other/name reserved-name'],
        name,
      );
      assert.deepEqual(
        onOnePage(radios('a', option('x', {followUp: line(name)}))),
        ['/pages/0/questions/0/options/0/followUp/name reserved-name'],
        name,
      );
    }
  });

  it('are lower case and plain (LESSONS 82, SEC-04)', () => {
    const bad = [
      '__proto__',
      'toString',
      'hasOwnProperty',
      '_a',
      '15',
      'a[0]',
      'a.b',
      'a b',
      'a-b',
      'allOf',
      'anyOf',
      'context.a',
      'ŵ',
      'a\n',
      '',
      'a'.repeat(65),
    ];
    for (const name of bad) {
      const keyword = name.length > 64 ? 'maxLength' : 'pattern';
      assert.deepEqual(onOnePage(line(name)), [`/pages/0/questions/0/name schema:${keyword}`]);
    }
    assert.deepEqual(onOnePage(line('a'.repeat(64)), line('a_1'), line('valueof')), []);
  });

  it('are held to that though the schema of a host’s own type has forgotten it', () => {
    const mood = {...models.get('text')!, type: 'mood', schema: true as const};
    const types = new Map([...models, ['mood', mood]]);
    const rules = (name: string) => {
      const questions = JSON.parse(`[{"type": "mood", "label": "x"${name}}]`) as object[];
      try {
        planOf(definitionOf(questions), types);
        return [];
      } catch (error) {
        assert.ok(error instanceof DefinitionError, String(error));
        return error.findings.map(({pointer, rule}) => `${pointer} ${rule}`);
      }
    };
    assert.deepEqual(rules(', "name": "mood"'), []);
    for (const name of ['', ', "name": null', ', "name": 5', ', "name": ["a"]'])
      assert.deepEqual(rules(name), ['/pages/0/questions/0/name reserved-name'], name);
    for (const name of ['__proto__', 'constructor', 'not', 'allOf', 'context.a', 'A', ''])
      assert.deepEqual(rules(`, "name": ${JSON.stringify(name)}`), [
        '/pages/0/questions/0/name reserved-name',
      ]);
  });

  it('of pages are used once', () => {
    assert.deepEqual(
      onPages(pageOf('a', [line('x')]), pageOf('b', [line('y')]), pageOf('a', [line('z')])),
      ['/pages/2/id duplicate-page'],
    );
  });
});

describe('conditions', () => {
  it('read what comes earlier, nested questions included', () => {
    assert.deepEqual(
      onPages(
        pageOf('one', [
          radios('a', option('x', {other: {label: '?'}}), option('y', {followUp: yesNo('b')})),
          line('c', {showIf: {a_other: {answered: true}, b: 'yes'}}),
        ]),
        pageOf('two', [line('d', {showIf: {not: {c: 'x'}}})], {showIf: {a: 'x'}}),
        pageOf('three', [line('e', {showIf: {anyOf: [{a: 'x'}, {allOf: [{d: 'y'}]}]}})]),
      ),
      [],
    );
  });

  const refused = (showIf: unknown, rule: string) =>
    assert.deepEqual(
      onOnePage(yesNo('a'), line('b', {showIf}), yesNo('c')),
      [`/pages/0/questions/1/showIf ${rule}`],
      JSON.stringify(showIf),
    );

  it('read no question that comes later, and none that there is not', () => {
    refused({c: 'yes'}, 'condition-later');
    refused({not: {allOf: [{a: 'yes'}, {anyOf: [{c: 'yes'}]}]}}, 'condition-later');
    refused({d: 'yes'}, 'unknown-name');
    refused({b_other: 'yes'}, 'unknown-name');
    refused({page: 'yes'}, 'unknown-name');
    assert.deepEqual(
      onOnePage(radios('a', option('x', {followUp: line('b', {showIf: {c: 'x'}})})), line('c')),
      ['/pages/0/questions/0/options/0/followUp/showIf condition-later'],
    );
    // Its own follow-up comes later than the question itself.
    assert.deepEqual(
      onOnePage({
        ...radios('a', option('x', {followUp: yesNo('b')})),
        showIf: {b: 'yes'},
      }),
      ['/pages/0/questions/0/showIf condition-later'],
    );
  });

  it('of a page read nothing on that page or after it', () => {
    assert.deepEqual(
      onPages(pageOf('one', [yesNo('a')]), pageOf('two', [line('b')], {showIf: {a: 'yes'}})),
      [],
    );
    assert.deepEqual(
      onPages(pageOf('one', [line('a')], {showIf: {b: 'yes'}}), pageOf('two', [yesNo('b')])),
      ['/pages/0/showIf condition-later'],
    );
    assert.deepEqual(onPages(pageOf('one', [yesNo('a')], {showIf: {a: 'yes'}})), [
      '/pages/0/showIf condition-cycle',
    ]);
  });

  it('do not read each other in a ring', () => {
    assert.deepEqual(onOnePage(line('a', {showIf: {a: 'x'}})), [
      '/pages/0/questions/0/showIf condition-cycle',
    ]);
    assert.deepEqual(
      onOnePage(
        line('a', {showIf: {c: 'x'}}),
        line('b', {showIf: {a: 'x'}}),
        line('c', {showIf: {b: 'x'}}),
      ),
      ['/pages/0/questions/0/showIf condition-cycle'],
    );
    // Through a page: `a` waits for `b`, whose page waits for `a`.
    assert.deepEqual(
      onPages(
        pageOf('one', [yesNo('a', {showIf: {b: 'yes'}})]),
        pageOf('two', [yesNo('b')], {showIf: {a: 'yes'}}),
      ),
      ['/pages/0/questions/0/showIf condition-cycle'],
    );
    // Through a page that waits for a question which waits for one of its own.
    assert.deepEqual(
      onPages(
        pageOf('one', [yesNo('a')], {showIf: {b: 'yes'}}),
        pageOf('two', [yesNo('b', {showIf: {a: 'yes'}})]),
      ),
      ['/pages/0/showIf condition-cycle'],
    );
    // What only leads into a ring is not part of it.
    assert.deepEqual(
      onOnePage(
        line('a', {showIf: {b: 'x'}}),
        line('b', {showIf: {c: 'x'}}),
        line('c', {showIf: {b: 'x'}}),
      ),
      [
        '/pages/0/questions/0/showIf condition-later',
        '/pages/0/questions/1/showIf condition-cycle',
      ],
    );
  });

  it('are data of a small language and nothing else (SEC-04, SEC-06, SEC-07)', () => {
    const at = '/pages/0/questions/1/showIf';
    const schema = (showIf: unknown, pointer: string, keyword: string) =>
      assert.deepEqual(
        onOnePage(yesNo('a'), line('b', {showIf})),
        [`${at}${pointer} schema:${keyword}`],
        JSON.stringify(showIf),
      );
    for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'oneOf', '$ref'])
      schema(JSON.parse(`{"${key}": "x"}`), `/${key}`, 'additionalProperties');
    schema(JSON.parse('{"context.__proto__": "x"}'), '/context.__proto__', 'additionalProperties');
    schema({'context.constructor': 'x'}, '/context.constructor', 'additionalProperties');
    schema({a: {pattern: '^(a+)+$'}}, '/a/pattern', 'additionalProperties');
    schema({a: {$ref: '#'}}, '/a/$ref', 'additionalProperties');
    schema({a: {properties: {}}}, '/a/properties', 'additionalProperties');
    schema({a: {answered: true, minimum: 1}}, '/a/minimum', 'additionalProperties');
    schema({a: {answered: 'yes'}}, '/a/answered', 'type');
    schema({a: {}}, '/a', 'minProperties');
    schema({a: []}, '/a', 'minItems');
    schema({a: [[]]}, '/a/0', 'type');
    schema({a: {enum: Array.from({length: 1001}, (_, i) => i)}}, '/a/enum', 'maxItems');
    schema({}, '', 'minProperties');
    schema([], '', 'type');
    schema('a', '', 'type');
    schema(true, '', 'type');
    schema(null, '', 'type');
    schema({not: {}}, '/not', 'minProperties');
    schema({anyOf: []}, '/anyOf', 'minItems');
    schema({allOf: {a: 'x'}}, '/allOf', 'type');
  });
});

describe('pages', () => {
  it('that come after the check come last', () => {
    const after = {afterCheck: true};
    assert.deepEqual(
      onPages(
        pageOf('a', [line('x')]),
        pageOf('b', [line('y')], after),
        pageOf('c', [line('z')], after),
      ),
      [],
    );
    assert.deepEqual(onPages(pageOf('a', [line('x')], after)), []);
    assert.deepEqual(
      onPages(
        pageOf('a', [line('w')], after),
        pageOf('b', [line('x')]),
        pageOf('c', [line('y')], {afterCheck: false}),
        pageOf('d', [line('z')], after),
      ),
      ['/pages/1 after-check-last', '/pages/2 after-check-last'],
    );
  });
});

it('every finding is named at once: what is wrong by itself, then what conditions read', () => {
  assert.deepEqual(
    onPages(
      pageOf('a', [line('not'), line('x', {showIf: {y: 'z', none: 'z'}})], {afterCheck: true}),
      pageOf('a', [line('x'), line('y')], {showIf: {y: 'x'}}),
    ),
    [
      '/pages/0/questions/0/name reserved-name',
      '/pages/1/id duplicate-page',
      '/pages/1 after-check-last',
      '/pages/1/questions/0/name duplicate-name',
      '/pages/0/questions/1/showIf condition-later',
      '/pages/0/questions/1/showIf unknown-name',
      '/pages/1/showIf condition-cycle',
    ],
  );
});

describe('a plan', () => {
  it('lists nested questions after the one that holds them, with their parent and place', () => {
    const plan = planOf(
      definitionOf([
        radios(
          'a',
          option('x', {other: {label: '?', required: true}}),
          option('y', {followUp: yesNo('b')}),
        ),
        line('c'),
      ]),
      models,
    );
    assert.deepEqual(
      [...plan.questions.values()].map(({name, parent, index, question}) => [
        name,
        parent?.name,
        index,
        question.type,
      ]),
      [
        ['a', undefined, 0, 'radios'],
        ['a_other', 'a', 1, 'text'],
        ['b', 'a', 2, 'radios'],
        ['c', undefined, 3, 'text'],
      ],
    );
    assert.deepEqual(plan.pages[0]!.questions, [...plan.questions.values()]);
    assert.equal(plan.questions.get('a_other')!.question.required, true);
  });
});

describe('limits (SEC-07)', () => {
  const many = (count: number) => Array.from({length: count}, (_, i) => yesNo(`q${i}`));

  it('let a form of 5,000 questions pass, each of which depends on the one before', () => {
    const questions = many(limits.questions).map((question, i) =>
      i ? {...question, showIf: {[`q${i - 1}`]: 'yes'}} : question,
    );
    const plan = soon(() => planOf(definitionOf(questions), models));
    const session = soon(
      () => new Session(plan, {now: () => new Date(), newId: () => crypto.randomUUID()}),
    );
    soon(() => session.answer('q0', 'yes'));
    soon(() => responseSchema(plan));
  });

  it('refuse 10,000 questions, on one page or on many', () => {
    assert.deepEqual(onPages(pageOf('a', many(5000)), pageOf('b', many(5000))), [
      '/pages limit-questions',
    ]);
    assert.deepEqual(
      onPages(
        ...Array.from({length: 101}, (_, p) =>
          pageOf(
            `p${p}`,
            many(100).map((one) => ({...one, name: `p${p}_${one['name'] as string}`})),
          ),
        ),
      ),
      ['/pages limit-questions'],
    );
    assert.equal(onPages(pageOf('a', many(10_000))).length, 1);
  });

  it('let a condition nest as far as it makes sense, and no further', () => {
    const nested = (depth: number, key: 'not' | 'allOf' | 'anyOf') => {
      let showIf: Json = {a: 'yes'};
      for (let i = 0; i < depth; i++) showIf = {[key]: key === 'not' ? showIf : [showIf]};
      return onOnePage(yesNo('a'), line('b', {showIf}));
    };
    assert.deepEqual(nested(30, 'not'), []);
    assert.deepEqual(nested(15, 'anyOf'), []);
    for (const depth of [50, 10_000])
      for (const key of ['not', 'allOf', 'anyOf'] as const)
        assert.deepEqual(nested(depth, key), [' limit-depth']);
    const matcher = (depth: number) => {
      let match: Json = {const: 'yes'};
      for (let i = 0; i < depth; i++) match = {not: match};
      return onOnePage(yesNo('a'), line('b', {showIf: {a: match}}));
    };
    assert.deepEqual(matcher(30), []);
    assert.deepEqual(matcher(50), [' limit-depth']);
  });

  it('let no junk nest, nor anything that holds itself', () => {
    let junk: unknown = 'x';
    for (let i = 0; i < 50; i++) junk = {junk};
    assert.deepEqual(findings({...definitionOf([line('a')]), junk}), [' limit-depth']);
    for (let i = 0; i < 200_000; i++) junk = i % 2 ? [junk] : {__proto: junk};
    assert.deepEqual(findings({...definitionOf([line('a')]), junk}), [' limit-depth']);
    assert.deepEqual(findings(junk), [' limit-depth']);
    const loop: Json = definitionOf([line('a')]);
    loop['self'] = loop;
    assert.deepEqual(findings(loop), [' limit-depth']);
    let follow: Json = line('q0');
    for (let i = 1; i < 30; i++) follow = radios(`q${i}`, option('x', {followUp: follow}));
    assert.deepEqual(onOnePage(follow), [' limit-depth']);
  });

  it('let a text be long, but not five megabytes', () => {
    assert.deepEqual(onOnePage({name: 'a', type: 'content', text: 'x'.repeat(20_000)}), []);
    for (const text of ['x', '👨‍👩‍👧‍👦'])
      assert.deepEqual(
        onOnePage({name: 'a', type: 'content', text: text.repeat(5_000_000 / text.length)}),
        ['/pages/0/questions/0/text schema:maxLength'],
      );
    const long = {en: 'x'.repeat(20_000), cy: 'x'.repeat(20_000)};
    assert.deepEqual(
      onOnePage(...Array.from({length: 125}, (_, i) => ({...line(`q${i}`), hint: long}))),
      [],
    );
    const name = 'a'.repeat(5_000_000);
    assert.deepEqual(onOnePage(line(name)), ['/pages/0/questions/0/name schema:maxLength']);
    assert.equal(onOnePage({...line('a'), [name]: 1}).length, 1);
  });

  it('refuse 500,001 values', () => {
    const list = (count: number) => Array.from({length: count}, (_, i) => i);
    assert.equal(limits.values, 500_000);
    for (const junk of [
      Array.from({length: 500}, () => list(1001)),
      Object.fromEntries(list(500_001).map((i) => [`k${i}`, 1])),
    ])
      assert.match(findings({...definitionOf([line('a')]), junk}).join(), / limit-/);
  });

  /** Each within the limit on values, and each large in the one place where something could go over it twice. */
  const large: [title: string, input: () => unknown][] = [
    [
      'languages that are all different',
      () =>
        definitionOf([line('a')], {languages: Array.from({length: 200_000}, (_, i) => `l${i}`)}),
    ],
    [
      'a text in sixty thousand languages',
      () =>
        definitionOf([line('a')], {
          title: Object.fromEntries(Array.from({length: 60_000}, (_, i) => [`en-${i}`, 5])),
        }),
    ],
    [
      'a text with sixty thousand keys that are no languages',
      () =>
        definitionOf([line('a')], {
          title: Object.fromEntries(Array.from({length: 60_000}, (_, i) => [`No ${i}`, 'x'])),
        }),
    ],
    [
      'a question with sixty thousand properties',
      () =>
        definitionOf([
          {
            ...line('a'),
            ...Object.fromEntries(Array.from({length: 60_000}, (_, i) => [`k${i}`, 'x'])),
          },
        ]),
    ],
    [
      'options without end',
      () =>
        definitionOf([radios('a', ...Array.from({length: 100_000}, (_, i) => option(`v${i}`)))]),
    ],
    [
      'a condition on 40,000 questions that there are not, for 2,000 questions',
      () =>
        definitionOf([], {
          pages: [
            pageOf('a', many(2000), {
              showIf: {
                anyOf: Array.from({length: 10}, (_, i) =>
                  Object.fromEntries(Array.from({length: 4000}, (_, j) => [`n${i}_${j}`, 'x'])),
                ),
              },
            }),
          ],
        }),
    ],
    [
      'a page that reads 1,000 questions of the next, each of which reads 30 of the page',
      () =>
        definitionOf([], {
          pages: [
            pageOf('a', many(1000), {
              showIf: Object.fromEntries(Array.from({length: 1000}, (_, i) => [`r${i}`, 'yes'])),
            }),
            pageOf(
              'b',
              Array.from({length: 1000}, (_, i) =>
                line(`r${i}`, {
                  showIf: Object.fromEntries(
                    Array.from({length: 30}, (_, j) => [`q${(i + j * 7) % 1000}`, 'yes']),
                  ),
                }),
              ),
            ),
          ],
        }),
    ],
    [
      'questions that each read everything that comes later',
      () =>
        definitionOf(
          many(520).map((one, i) => ({
            ...one,
            showIf: Object.fromEntries(
              Array.from({length: 520 - i}, (_, j) => [`q${i + j}`, 'yes']),
            ),
          })),
        ),
    ],
    [
      'a matcher with fifty thousand values, many times over',
      () =>
        definitionOf([
          yesNo('a'),
          line('b', {
            showIf: {
              anyOf: Array.from({length: 400}, () => ({
                a: {enum: Array.from({length: 1000}, (_, i) => i)},
              })),
            },
          }),
        ]),
    ],
    [
      'matchers full of junk',
      () =>
        definitionOf([
          yesNo('a'),
          line('b', {
            showIf: {
              allOf: Array.from({length: 100}, () => ({
                a: Object.fromEntries(Array.from({length: 4000}, (_, i) => [`k${i}`, i])),
              })),
            },
          }),
        ]),
    ],
    [
      'a thousand errors for every question',
      () =>
        definitionOf(
          many(100).map((one) => ({
            ...one,
            errors: Object.fromEntries(
              Array.from({length: 1000}, (_, i) => [
                `e${String(i).replace(/\d/g, (d) => 'abcdefghij'[Number(d)]!)}`,
                {en: 'x'},
              ]),
            ),
          })),
        ),
    ],
  ];
  for (const [title, input] of large)
    it(`come to a verdict soon on ${title}`, () => {
      findings(input());
    });
});

describe('hostile keys and values (SEC-04)', () => {
  it('that are no object are refused as what they are', () => {
    for (const input of [null, [], 5, '', 'x', true, [definitionOf([line('a')])]])
      assert.match(findings(input).join(), /^ schema:type$/, JSON.stringify(input));
    assert.deepEqual(findings({}), [' schema:required']);
  });

  it('that JSON cannot hold are refused, wherever they are', () => {
    for (const value of [undefined, () => 1, Symbol('x'), 5n, NaN, Infinity])
      for (const input of [
        value,
        {...definitionOf([line('a')]), title: value},
        definitionOf([{...line('a'), hint: value}]),
        definitionOf([yesNo('a'), line('b', {showIf: {a: ['yes', value]}})]),
        definitionOf([{name: 'n', type: 'number', label: 'n', max: value}]),
      ])
        assert.deepEqual(findings(input), [' not-json'], String(value));
  });

  const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '\ud800'];

  it('pollute nothing and pass nowhere but as an option’s value or an error’s keyword', () => {
    for (const key of keys) {
      const json = JSON.stringify(key);
      const evil = `{${json}: {"polluted": true, "toString": "x"}}`;
      const places: ((junk: Json) => unknown)[] = [
        (junk) => definitionOf([line('a')], junk),
        (junk) => definitionOf([{...line('a'), ...junk}]),
        (junk) => definitionOf([{...line('a'), hint: junk}]),
        (junk) => definitionOf([radios('a', {...option('x'), ...junk})]),
        (junk) => definitionOf([radios('a', option('x', {other: {label: 'x', ...junk}}))]),
        (junk) => definitionOf([yesNo('a'), line('b', {showIf: junk})]),
        (junk) => definitionOf([yesNo('a'), line('b', {showIf: {a: junk}})]),
        (junk) => definitionOf([line('a')], {organisation: {name: 'x', ...junk}}),
      ];
      for (const [i, place] of places.entries()) {
        // Spread and assign set prototypes aside; a definition that was read from a text keeps them as keys.
        const input = place({MARK: 'MARK'});
        const text = JSON.stringify(input).replace(/"MARK":"MARK"/, evil.slice(1, -1));
        assert.ok(text.includes('polluted'));
        const found = findings(JSON.parse(text));
        assert.equal(found.length, 1, `${key} at ${i}`);
        assert.match(found[0]!, /schema:/);
      }
    }
    assert.equal(({} as Json)['polluted'], undefined);
    assert.deepEqual(onOnePage(radios('a', option('constructor'), option('toString'))), []);
    assert.equal(onOnePage(radios('a', option('__proto__'))).length, 1);
    assert.deepEqual(
      onOnePage({...line('a'), errors: {constructor: 'x', toString: 'x', valueOf: 'x'}}),
      [],
    );
    assert.equal(onOnePage({...line('a'), type: 'constructor'}).length, 1);
    assert.deepEqual(findings(definitionOf([line('a')], {languages: ['constructor']})), [
      '/languages/0 schema:pattern',
    ]);
  });

  it('of options named like what every object inherits are answers like any other', () => {
    const options = ['constructor', 'toString', 'hasOwnProperty', 'valueOf'].map((value) =>
      option(value, {other: {label: '?', name: value.toLowerCase() + '_more'}}),
    );
    const plan = planOf(
      definitionOf([
        {name: 'a', type: 'checkboxes', label: 'a', options},
        line('b', {showIf: {a: 'toString'}}),
      ]),
      models,
    );
    const session = new Session(plan, {
      now: () => new Date(0),
      newId: () => '00000000-0000-7000-8000-000000000000',
    });
    session.answer('a', ['valueOf', 'toString']);
    session.answer('b', 'x');
    assert.deepEqual(session.close({language: 'en', channel: 'web'}).answers, {
      a: ['toString', 'valueOf'],
      b: 'x',
    });
  });
});

it('every random definition of these tests is sound', () => {
  fc.assert(
    fc.property(seeds(), (seed) => {
      assert.deepEqual(findings(randomDefinition(choicesFrom(seed))), []);
    }),
    runs(200),
  );
});

describe('what nobody could answer or read', () => {
  const at = '/pages/0/questions/0';
  const asked = (type: string, more: Json) => ({name: 'a', type, label: 'A', ...more});
  const options = [option('x'), option('y')];

  it('is refused: a least that is more than the most', () => {
    for (const [question, pointer] of [
      [asked('number', {min: 5, max: 1}), 'min'],
      [asked('number', {min: 0, max: -1}), 'min'],
      [asked('text', {minLength: 10, maxLength: 5}), 'minLength'],
      [asked('checkboxes', {options, min: 2, max: 1}), 'min'],
      [asked('checkboxes', {options, min: 3}), 'min'],
      [asked('date', {min: '2027-03-01', max: '2027-02-28'}), 'min'],
    ] as const)
      assert.deepEqual(onOnePage(question), [`${at}/${pointer} crossed-bounds`]);
    for (const question of [
      asked('number', {min: 0, max: 0}),
      asked('text', {minLength: 5, maxLength: 5}),
      asked('checkboxes', {options, min: 2, max: 2}),
      asked('date', {min: '2027-03-01', max: '2027-03-01'}),
      asked('date', {min: 'today', max: '2020-01-01'}),
    ])
      assert.deepEqual(onOnePage(question), []);
  });

  it('is refused: a bound on a day that does not exist', () => {
    for (const name of ['min', 'max'])
      assert.deepEqual(onOnePage(asked('date', {[name]: '2027-02-31'})), [
        `${at}/${name} no-such-date`,
      ]);
  });

  it('is refused: a moment that is none, in whatever shape', () => {
    for (const moment of ['2026-11-23', '2026-11-23T25:00', '2026-02-30T09:00', '', 5, null, {}])
      for (const key of ['opens', 'closes'])
        assert.deepEqual(findings({...definitionOf([line('a')]), [key]: moment}), [
          `/${key} no-such-moment`,
        ]);
  });

  it('is refused: a consultation that closes before it opens', () => {
    const times = (opens: string, closes: string) =>
      findings({...definitionOf([line('a')]), opens, closes});
    assert.deepEqual(times('2027-01-02T00:00:00Z', '2027-01-01T00:00:00Z'), [
      '/closes crossed-bounds',
    ]);
    assert.deepEqual(times('2027-07-01T12:00:00', '2027-07-01T11:00:00Z'), [
      '/closes crossed-bounds',
    ]);
    assert.deepEqual(times('2027-07-01T11:59:59', '2027-07-01T11:00:00Z'), []);
  });

  it('is refused: words without a word', () => {
    for (const label of ['', '  ', {en: ''}, {en: 'A', cy: ' \u00a0'}])
      assert.match(onOnePage({...line('a'), label}).join(), /\/label(\/\w+)? schema:pattern$/);
  });
});

describe('a condition on a value that no answer can be', () => {
  const asked = radios('a', option('yes'), option('no'));
  const several = {name: 's', type: 'checkboxes', label: 's', options: [option('x'), option('y')]};
  const number = {name: 'n', type: 'number', label: 'n', min: 1, max: 9};
  const shown = (showIf: object) => onOnePage(asked, several, number, line('q', {showIf}));
  const at = '/pages/0/questions/3/showIf';

  it('is refused, where it stands', () => {
    assert.deepEqual(shown({a: 'yes'}), []);
    assert.deepEqual(shown({a: 'yess'}), [`${at}/a unknown-value`]);
    assert.deepEqual(shown({a: ['yes', 'maybe', 'never']}), [
      `${at}/a unknown-value`,
      `${at}/a unknown-value`,
    ]);
    assert.deepEqual(shown({s: 'x'}), []);
    assert.deepEqual(shown({s: 'z'}), [`${at}/s unknown-value`]);
    assert.deepEqual(shown({n: 3}), []);
    for (const n of ['3', 10, 2.5, null, true])
      assert.deepEqual(shown({n}), [`${at}/n unknown-value`]);
    assert.deepEqual(shown({anyOf: [{a: 'no'}, {not: {allOf: [{s: 'z'}]}}]}), [
      `${at}/anyOf/1/not/allOf/0/s unknown-value`,
    ]);
  });

  it('is refused as a small schema, too, as far as that compares', () => {
    assert.deepEqual(shown({a: {enum: ['yes']}, s: {contains: {const: 'x'}, minItems: 1}}), []);
    assert.deepEqual(shown({n: {anyOf: [{const: 3}, {minimum: 5}]}, a: {answered: true}}), []);
    assert.deepEqual(shown({a: {not: {const: 'yess'}}}), [`${at}/a/not/const unknown-value`]);
    assert.deepEqual(shown({s: {contains: {enum: ['x', 'z']}}}), [
      `${at}/s/contains/enum unknown-value`,
    ]);
    assert.deepEqual(
      shown({s: {const: 'x'}}),
      [`${at}/s/const unknown-value`],
      'a list is no text',
    );
    assert.deepEqual(shown({n: {anyOf: [{const: 30}]}}), [`${at}/n/anyOf/0/const unknown-value`]);
  });

  it('is refused wherever a condition may stand', () => {
    const typo = {a: 'yess'};
    const rulesOf = (question: object) => onOnePage(asked, question);
    const here = '/pages/0/questions/1';
    assert.deepEqual(rulesOf(radios('b', option('x', {showIf: typo}), option('y'))), [
      `${here}/options/0/showIf/a unknown-value`,
    ]);
    assert.deepEqual(rulesOf(line('b', {label: [{when: typo, en: 'B'}, {en: 'C'}]})), [
      `${here}/label/0/when/a unknown-value`,
    ]);
    assert.deepEqual(
      rulesOf(radios('b', option('x', {followUp: line('c', {showIf: {...typo, b: 'x'}})}))),
      [`${here}/options/0/followUp/showIf/a unknown-value`],
    );
    assert.deepEqual(
      onPages(pageOf('one', [asked]), {
        ...pageOf('two', [line('q')]),
        showIf: {a: 'no'},
        exitIf: typo,
        exit: {title: 'Thank you', text: 'Bye'},
      }),
      ['/pages/1/exitIf/a unknown-value'],
    );
    const item = {type: 'repeat', name: 'r', label: 'r', item: 'R', add: 'Add'};
    const own = [radios('a', option('x')), line('w', {showIf: {a: 'yes'}})];
    assert.deepEqual(rulesOf({...item, questions: own}), [
      `${here}/questions/1/showIf/a unknown-value`,
    ]);
  });

  it('is none among options that are carried over, in a box for other words, or that a host knows', () => {
    const carrying = {...radios('b', option('other')), optionsFrom: {question: 's'}};
    const reads = (showIf: object) => onOnePage(several, carrying, line('q', {showIf}));
    assert.deepEqual(reads({b: ['x', 'other']}), []);
    assert.deepEqual(reads({b: 'z'}), ['/pages/0/questions/2/showIf/b unknown-value']);
    const other = radios('a', option('x', {other: {label: 'Which?'}}));
    assert.deepEqual(onOnePage(other, line('q', {showIf: {a_other: 'anything'}})), []);
    assert.deepEqual(onOnePage(line('q', {showIf: {'context.nation': 'anything'}})), []);
  });
});

describe('checkboxes of which more must be chosen than there are', () => {
  const boxes = (more: object, ...options: Json[]) => ({
    name: 'a',
    type: 'checkboxes',
    label: 'a',
    options,
    ...more,
  });
  const none = option('none', {exclusive: true});

  it('are refused: one that stands alone is not among them', () => {
    const at = '/pages/0/questions/0/min crossed-bounds';
    assert.deepEqual(onOnePage(boxes({min: 2}, option('x'), none)), [at]);
    assert.deepEqual(onOnePage(boxes({min: 3}, option('x'), none)), [at]);
    assert.deepEqual(onOnePage(boxes({min: 2}, option('x'), option('y'), none)), []);
    assert.deepEqual(onOnePage(boxes({min: 1}, option('x'), none)), []);
    assert.deepEqual(
      onOnePage(boxes({min: 2}, option('x'), option('y', {exclusive: true}), none)),
      [at],
    );
  });

  it('may get the rest from an earlier question', () => {
    const first = {...boxes({}, option('x'), option('y')), name: 'first'};
    const second = boxes({min: 2, optionsFrom: {question: 'first'}}, option('z'), none);
    assert.deepEqual(onOnePage(first, second), []);
  });
});
