import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {DefinitionError} from '../../src/definition/definition-error.js';
import {interpreter} from '../../src/definition/interpret.js';
import {answerFrom, problemWith} from '../../src/engine/answers.js';
import {Session} from '../../src/engine/session.js';
import {line, planFor} from '../engine/definitions.js';
import {runs} from '../engine/runs.js';
import {plainSpeaker} from './plain-speaker.js';

const today = '2026-11-23';
const bare = {from: 0, to: 10, labels: {from: 'bad', to: 'good'}};
const extra = [
  {value: 'dont_know', label: 'Don’t know'},
  {value: 'prefer_not', label: 'Prefer not to say'},
];
const worded = (...values: number[]) => ({
  points: values.map((value) => ({value, label: `point ${value}`})),
});
const scale = (more: object = bare) =>
  planFor([{name: 's', type: 'scale', label: 's', ...more}]).questions.get('s')!;

describe('an answer to a scale', () => {
  it('is a number or the value of another choice, and JSON tells them apart', () => {
    const one = scale({...bare, extra});
    assert.deepEqual(one.answerSchema, {
      enum: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 'dont_know', 'prefer_not'],
    });
    assert.deepEqual(scale(worded(-2, 0, 5)).answerSchema, {enum: [-2, 0, 5]});
    assert.deepEqual(scale({from: -1, to: 1, labels: bare.labels}).answerSchema, {
      enum: [-1, 0, 1],
    });
  });

  it('may come as digits, as a link hands it over, and then is the number', () => {
    const one = scale({from: -1, to: 9, labels: bare.labels});
    for (const [typed, answer] of [
      ['9', 9],
      ['-1', -1],
      ['0', 0],
      [-0, 0],
    ] as const)
      assert.ok(Object.is(answerFrom(typed, one), answer), String(typed));
    for (const typed of ['10', '09', ' 9', '9.0', '1e0', '-0', 'nine', 10, 0.5, NaN])
      assert.ok(Object.is(answerFrom(typed, one), typed), String(typed));
  });

  it('of any other kind is refused, and no function throws', () => {
    const one = scale({...worded(1, 2, 3), extra});
    const compiled = new Ajv({strict: true}).compile(one.answerSchema as object);
    const interpreted = interpreter(one.answerSchema!);
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.integer({min: 0, max: 4})), (typed) => {
        const answer = answerFrom(typed, one);
        if (answer === undefined) return;
        const problem = problemWith(answer, one, today);
        if (problem) assert.equal(problem.keyword, 'enum');
        else assert.ok([1, 2, 3, 'dont_know', 'prefer_not'].includes(answer as number));
        one.model.inWords(answer, one.question, plainSpeaker);
        for (const {of} of one.model.columns!(one.question)) of(answer);
      }),
      runs(1000),
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.constantFrom('1', 'dont_know')), (answer) => {
        assert.equal(compiled(answer), interpreted(answer) === undefined);
      }),
      runs(1000),
    );
  });

  it('in words keeps the language that an author’s words are in', () => {
    const one = scale(worded(1, 2));
    assert.deepEqual(
      one.model.inWords(2, one.question, {
        ...plainSpeaker,
        say: (text) => ({text: text as string, language: 'cy'}),
      }),
      [{text: '2, point 2', language: 'cy'}],
    );
  });
});

describe('the columns of a scale', () => {
  const cells = (more: object, answer: unknown) => {
    const {model, question} = scale(more);
    return model.columns!(question).map(({name, of}) => [name, of(answer)]);
  };

  it('are one, with the number', () => {
    assert.deepEqual(cells(bare, 0), [['s', 0]]);
    assert.deepEqual(cells(bare, undefined), [['s', undefined]]);
  });

  it('are two where there are choices outside it, so that an average counts numbers alone', () => {
    const both = {...bare, extra};
    assert.deepEqual(cells(both, 7), [
      ['s', 7],
      ['s_extra', undefined],
    ]);
    assert.deepEqual(cells(both, 'dont_know'), [
      ['s', undefined],
      ['s_extra', 'dont_know'],
    ]);
    for (const junk of [undefined, null, true, [], {}])
      assert.deepEqual(cells(both, junk), [
        ['s', undefined],
        ['s_extra', undefined],
      ]);
  });
});

describe('conditions on a scale', () => {
  /** Whether a question with this condition is asked after this answer. */
  const isAsked = (condition: object, answer: unknown) => {
    const plan = planFor([
      {name: 's', type: 'scale', label: 's', ...bare, extra},
      line('why', {showIf: {s: condition}}),
    ]);
    const session = new Session(plan, {now: () => new Date(), newId: () => ''});
    session.answer('s', answer);
    return session.isOn(plan.questions.get('why')!);
  };

  it('compare the number', () => {
    assert.equal(isAsked({minimum: 9}, 9), true);
    assert.equal(isAsked({minimum: 9}, '10'), true);
    assert.equal(isAsked({minimum: 9}, 8), false);
    assert.equal(isAsked({minimum: 0, maximum: 6}, 0), true);
  });

  it('leave other choices out: a text is neither small nor large', () => {
    assert.equal(isAsked({maximum: 6}, 'dont_know'), false);
    assert.equal(isAsked({exclusiveMinimum: 6}, 'dont_know'), false);
    assert.equal(isAsked({maximum: 6}, 6), true);
    assert.equal(isAsked({const: 'dont_know'}, 'dont_know'), true);
  });
});

describe('a scale is refused', () => {
  const findings = (more: object) => {
    try {
      scale(more);
      return [];
    } catch (error) {
      if (!(error instanceof DefinitionError)) throw error;
      return error.findings.map(({pointer, rule}) =>
        `${pointer.replace('/pages/0/questions/0', '')} ${rule}`.trim(),
      );
    }
  };
  const {labels} = bare;
  const cases: [title: string, more: object, ...expected: string[]][] = [
    ['whose ends are one', {from: 1, to: 1, labels}, '/from crossed-bounds'],
    ['whose ends are crossed', {from: 5, to: 1, labels}, '/from crossed-bounds'],
    ['of twelve numbers', {from: 0, to: 11, labels}, '/to too-many-points'],
    ['of two thousand', {from: -1000, to: 1000, labels}, '/to too-many-points'],
    ['of numbers without words', {from: 0, to: 10}, 'schema:required'],
    ['without an end', {from: 0, labels}, 'schema:required'],
    ['with half of the words', {...bare, labels: {from: 'bad'}}, '/labels schema:required'],
    ['of nothing', {}, 'schema:required'],
    ['of one point', worded(1), '/points schema:minItems'],
    ['of twelve points', worded(...Array(12).keys()), '/points schema:maxItems'],
    ['of half a point', worded(1, 1.5), '/points/1/value schema:type'],
    ['of numbers and points', {...bare, ...worded(1, 2)}, '/from schema:properties'],
    ['of points with words for the ends', {...worded(1, 2), labels}, '/labels schema:properties'],
    ['with a point twice', worded(1, 2, 2), '/points/2/value duplicate-value'],
    [
      'that goes down',
      worded(3, 2, 1),
      '/points/1/value descending-points',
      '/points/2/value descending-points',
    ],
    ['that goes down once', worded(1, 3, 2, 4), '/points/2/value descending-points'],
    [
      'with another choice twice',
      {...bare, extra: [...extra, extra[0]]},
      '/extra/2/value duplicate-value',
    ],
    [
      'with another choice that reads like a point',
      {...bare, extra: [{value: '10', label: 'Ten'}]},
      '/extra/0/value duplicate-value',
    ],
    ['with no other choice in the list', {...bare, extra: []}, '/extra schema:minItems'],
    [
      'with another choice that opens a box',
      {...bare, extra: [{...extra[0], other: {label: 'x'}}]},
      '/extra/0/other schema:additionalProperties',
    ],
  ];
  for (const [title, more, ...expected] of cases)
    it(title, () => assert.deepEqual(findings(more), expected));

  it('and not when it is sound', () => {
    for (const more of [
      bare,
      {from: 0, to: 1, labels},
      {from: -5, to: 5, labels, extra, faces: true},
      worded(-2, 0, 100),
      {...worded(...Array(11).keys()), extra},
      // 11 is no point of this scale.
      {...bare, extra: [{value: '11', label: 'Eleven'}]},
    ])
      assert.deepEqual(findings(more), []);
  });
});
