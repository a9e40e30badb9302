import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {DefinitionError} from '../../src/definition/definition-error.js';
import {planOf} from '../../src/engine/whole-plan.js';
import {models} from '../../src/questions/models.js';
import {definitionOf, line} from './definitions.js';

const option = (value: string, more: object = {}) => ({value, label: value, ...more});
const asks = (type: string, more: object = {}) => ({name: 'q', type, label: 'q', ...more});
const ab = {options: [option('a'), option('b')]};
const columns = {columns: [option('yes'), option('no')]};
const before = {name: 'p', type: 'number', label: 'p'};
const image = (alt: unknown) => ({image: {src: './a.png', alt}});
const repeat = (more: object = {}, questions: readonly object[] = [line('x')]) =>
  asks('repeat', {item: 'I', add: 'A', questions, ...more});
const scale = (more: object) => asks('scale', {labels: {from: 'a', to: 'b'}, ...more});

/** The findings in a document with these questions, as `<pointer from the last question> <rule>`. */
function found(...questions: object[]): string[] {
  try {
    planOf(definitionOf(questions), models);
    return [];
  } catch (error) {
    assert.ok(error instanceof DefinitionError, String(error));
    const last = `/pages/0/questions/${questions.length - 1}`;
    return error.findings.map(({pointer, rule}) => `${pointer.replace(last, '')} ${rule}`);
  }
}

const cases: readonly [what: string, questions: readonly object[], ...findings: string[]][] = [
  ...['radios', 'checkboxes', 'select', 'autocomplete', 'ranking'].map(
    (type) =>
      [
        `two options of one value in ${type}`,
        [asks(type, {options: [option('a'), option('a')]})],
        '/options/1/value duplicate-value',
      ] as [string, object[], string],
  ),
  [
    'two options of one value in allocation',
    [asks('allocation', {total: 5, options: [option('a'), option('a')]})],
    '/options/1/value duplicate-value',
  ],
  [
    'two options of one value in impact',
    [asks('impact', {nation: 'wales', options: [option('a', {bandD: 1}), option('a')]})],
    '/options/1/value duplicate-value',
  ],
  [
    'two rows of one value',
    [asks('matrix', {rows: [option('a'), option('a')], ...columns})],
    '/rows/1/value duplicate-value',
  ],
  [
    'two columns of one value',
    [asks('matrix', {rows: [option('a')], columns: [option('a'), option('a')]})],
    '/columns/1/value duplicate-value',
  ],
  [
    'a value twice once options are taken over',
    [asks('checkboxes', {...ab, name: 'p'}), asks('radios', {...ab, optionsFrom: {question: 'p'}})],
    '/optionsFrom duplicate-value',
    '/optionsFrom duplicate-value',
  ],
  [
    'a row taken over whose value means something else',
    [
      asks('checkboxes', {options: [option('label')], name: 'p'}),
      asks('matrix', {rowsFrom: {question: 'p'}, ...columns}),
    ],
    '/rowsFrom reserved-name',
  ],
  ...['radios', 'checkboxes', 'select', 'autocomplete', 'ranking'].map(
    (type) =>
      [`no options in ${type}`, [asks(type, {options: []})], '/options schema:minItems'] as [
        string,
        object[],
        string,
      ],
  ),
  ['no rows', [asks('matrix', {rows: [], ...columns})], '/rows schema:minItems'],
  ['neither rows nor where they come from', [asks('matrix', columns)], ' schema:required'],
  [
    'options taken over from a later question',
    [asks('radios', {optionsFrom: {question: 'p'}}), asks('radios', {...ab, name: 'p'})],
    '/pages/0/questions/0/optionsFrom condition-later',
  ],
  [
    'rows taken over from a question that is not there',
    [asks('matrix', {rowsFrom: {question: 'p'}, ...columns})],
    '/rowsFrom unknown-name',
  ],
  [
    'options taken over in a ring',
    [
      asks('radios', {name: 'p', optionsFrom: {question: 'q'}}),
      asks('radios', {optionsFrom: {question: 'p'}}),
    ],
    '/optionsFrom no-options',
    '/pages/0/questions/0/optionsFrom condition-later',
  ],
  [
    'options taken over from itself',
    [asks('radios', {optionsFrom: {question: 'q'}})],
    '/optionsFrom condition-later',
  ],
  [
    'rows taken over from a question without options',
    [before, asks('matrix', {rowsFrom: {question: 'p'}, ...columns})],
    '/rowsFrom no-options',
  ],
  [
    'a text as a bound of a number',
    [line('p'), asks('number', {max: {answer: 'p'}})],
    '/max wrong-kind',
  ],
  [
    'a number as a bound of a date',
    [before, asks('date', {min: {answer: 'p'}})],
    '/min wrong-kind',
  ],
  [
    'a number as a bound of a time',
    [before, asks('time', {max: {answer: 'p'}})],
    '/max wrong-kind',
  ],
  [
    'a text as a bound of rows',
    [line('p'), asks('matrix', {mode: 'number', rows: [option('r')], min: {answer: 'p'}})],
    '/min wrong-kind',
  ],
  [
    'a choice as a total',
    [asks('radios', {...ab, name: 'p'}), asks('allocation', {...ab, total: {answer: 'p'}})],
    '/total wrong-kind',
  ],
  ['a text as a count of items', [line('p'), repeat({max: {answer: 'p'}})], '/max wrong-kind'],
  [
    'a text as a bound inside an item',
    [repeat({}, [line('p'), {...before, name: 'n', min: {answer: 'p'}}])],
    '/questions/1/min wrong-kind',
  ],
  [
    'shares bounded of a total that nobody knows',
    [before, asks('allocation', {total: {answer: 'p'}, options: [option('a', {max: 3})]})],
    '/options/0 unknown-total',
  ],
  ...[0, -1].map(
    (step) =>
      [
        `a step of ${step}`,
        [asks('allocation', {...ab, total: 5, step})],
        '/step schema:exclusiveMinimum',
      ] as [string, object[], string],
  ),
  ['a total of nothing', [asks('allocation', {...ab, total: 0})], '/total schema:exclusiveMinimum'],
  ['a least number above the most', [asks('number', {min: 2, max: 1})], '/min crossed-bounds'],
  [
    'a first date after the last',
    [asks('date', {min: '2026-02-01', max: '2026-01-01'})],
    '/min crossed-bounds',
  ],
  [
    'a first day after the last, from today',
    [asks('date', {min: 'today', max: {today: -1}})],
    '/min crossed-bounds',
  ],
  [
    'an earliest time after the latest',
    [asks('time', {min: '10:00', max: '09:00'})],
    '/min crossed-bounds',
  ],
  [
    'a least number in a row above the most',
    [asks('matrix', {mode: 'number', rows: [option('r')], min: 2, max: 1})],
    '/min crossed-bounds',
  ],
  ['more items than there may be', [repeat({min: 3, max: 2})], '/min crossed-bounds'],
  ['a scale that runs backwards', [scale({from: 5, to: 1})], '/from crossed-bounds'],
  [
    'a share bounded from both sides',
    [asks('allocation', {total: 9, options: [option('a', {min: 3, max: 2}), option('b')]})],
    '/options/0/min crossed-bounds',
  ],
  ...['checkboxes', 'ranking'].flatMap((type): [string, object[], string][] => [
    [`more choices than options in ${type}`, [asks(type, {...ab, max: 3})], '/max crossed-bounds'],
    [
      `more choices needed than there are in ${type}`,
      [asks(type, {...ab, min: 3})],
      '/min crossed-bounds',
    ],
    [
      `a least above the most in ${type}`,
      [asks(type, {...ab, min: 2, max: 1})],
      '/min crossed-bounds',
    ],
  ]),
  [
    'a hint in a native select, which shows none',
    [asks('select', {options: [option('a', {hint: 'h'})]})],
    '/options/0/hint schema:additionalProperties',
  ],
  [
    'a picture in a native select, which shows none',
    [asks('select', {options: [option('a', image('A'))]})],
    '/options/0/image schema:additionalProperties',
  ],
  [
    'options with a cost taken over from those that have none',
    [
      asks('checkboxes', {...ab, name: 'p'}),
      asks('impact', {
        nation: 'wales',
        options: [option('a', {bandD: 1})],
        optionsFrom: {question: 'p'},
      }),
    ],
    '/optionsFrom schema:additionalProperties',
  ],
  [
    'headings over options in another order',
    [asks('radios', {order: 'random', options: [option('a', {heading: 'A'}), option('b')]})],
    '/order headings-in-order',
  ],
  [
    'headings over rows in another order',
    [asks('matrix', {order: 'alphabetical', rows: [option('a', {heading: 'A'})], ...columns})],
    '/order headings-in-order',
  ],
  ...['radios', 'checkboxes', 'ranking'].map(
    (type) =>
      [
        `a picture without words in one language in ${type} (WCAG 1.1.1)`,
        [asks(type, {options: [option('a', image({en: 'A'})), option('b')]})],
        '/options/0/image/alt no-alternative-text',
      ] as [string, object[], string],
  ),
  [
    'a picture without words in one language in an allocation (WCAG 1.1.1)',
    [asks('allocation', {total: 5, options: [option('a', image({cy: 'A'}))]})],
    '/options/0/image/alt no-alternative-text',
  ],
  [
    'a picture one of whose variants has no words in one language (WCAG 1.1.1)',
    [
      before,
      asks('radios', {
        options: [
          option(
            'a',
            image([
              {when: {p: 1}, en: 'A'},
              {en: 'A', cy: 'A'},
            ]),
          ),
          option('b'),
        ],
      }),
    ],
    '/options/0/image/alt/0 no-alternative-text',
  ],
];

describe('what an author is told of a question', () => {
  for (const [what, questions, ...findings] of cases)
    it(what, () => {
      assert.deepEqual(found(...questions).sort(), findings.sort());
    });

  it('is nothing of the same without the fault', () => {
    for (const [type, more] of [
      ['checkboxes', {...ab, max: 2}],
      ['select', {options: [option('a', {heading: 'A', showIf: {p: 1}}), option('b')]}],
      ['autocomplete', {options: [option('a', {heading: 'A', hint: 'h', showIf: {p: 1}})]}],
      ['ranking', {options: [option('a', image({en: 'A', cy: 'A'})), option('b')]}],
      ['matrix', {rows: [option('a', {heading: 'A'})], order: 'author', ...columns}],
      ['number', {max: {answer: 'p'}}],
    ] as const)
      assert.deepEqual(found(before, asks(type, more)), [], type);
  });
});
