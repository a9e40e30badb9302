import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {contractOf} from '../../src/authoring/contract/contract-of.js';
import type {ListedRule} from '../../src/authoring/contract/listed-rules.js';
import {portablePattern} from '../../src/authoring/contract/portable-pattern.js';
import type {Plan} from '../../src/engine/plan.js';
import {planOf} from '../../src/engine/whole-plan.js';
import {models} from '../../src/questions/models.js';
import {judgeOf} from '../../src/receiver/index.js';
import {definitionOf, line, planFor, yesNo} from '../engine/definitions.js';
import {examplesOf} from '../questions/examples-of.js';
import {compare, demos} from './compare.js';
import {judges} from './judges.js';

const rulesOf = (plan: Plan) =>
  (contractOf(plan) as {'x-dweud-rules'?: readonly ListedRule[]})['x-dweud-rules'] ?? [];
const withoutWords = (plan: Plan) => rulesOf(plan).map(({says: _, ...rule}) => rule);

const response = (answers: object, more: object = {}) => ({
  id: '00000000-0000-4000-8000-000000000000',
  consultation: {id: 'test', version: '1'},
  language: 'en',
  channel: 'web',
  startedAt: '2026-11-23T12:00:00Z',
  submittedAt: '2026-11-23T12:00:00Z',
  answers,
  ...more,
});

/** What all four validators say of responses; they have to agree. */
async function verdictsOn(plan: Plan, responses: readonly unknown[]): Promise<readonly boolean[]> {
  const cases = [{contract: contractOf(plan), responses}];
  const all = await Promise.all(Object.values(judges).map((judge) => judge(cases)));
  for (const {by, accepted} of all) assert.deepEqual(accepted, all[0]!.accepted, by);
  return all[0]!.accepted[0]!;
}

const item = (questions: readonly object[]) => ({
  name: 'r',
  type: 'repeat',
  label: 'r',
  item: 'Item',
  add: 'Add another',
  questions,
});

describe('the contract, by validators of four makes (SEC-19)', () => {
  it('gets one verdict on a sample of what `npm run contract` tries, and it is the receiver’s', async () => {
    const {all} = await compare(demos(), 60);
    assert.ok(all.length >= 10);
    for (const {faults, right, count, refused} of all) {
      assert.deepEqual(faults, []);
      assert.ok(right >= count * 0.4 && refused >= count * 0.4);
    }
  });

  it('gets one verdict on the examples of every type', async () => {
    const questions = [...examplesOf].flatMap(([type, examples]) =>
      examples.map((example) => ({type, ...example})),
    );
    const made = questions.flatMap(({question, earlier = [], good}) => {
      const plan = planOf(definitionOf([...earlier, question]), models);
      if (plan.questions.get(question.name)!.question['separate']) return [];
      const answers = good.map((one) => ({...one.given, [question.name]: one.answer}));
      return [
        {
          plan,
          responses: answers.map((one) => JSON.parse(JSON.stringify(response(one))) as unknown),
        },
      ];
    });
    const cases = made.map(({plan, responses}) => ({contract: contractOf(plan), responses}));
    const verdicts = await Promise.all(Object.values(judges).map((judge) => judge(cases)));
    made.forEach(({plan, responses}, at) => {
      const judge = judgeOf(plan);
      responses.forEach((one, index) => {
        if (judge(one).length) return;
        for (const {by, accepted} of verdicts)
          assert.ok(accepted[at]![index], `${by} refuses ${JSON.stringify(one)}`);
      });
    });
  });

  it('takes no end of a line after an id, a moment, a date or a postcode for none', async () => {
    const plan = planFor([
      line('p', {format: 'postcode'}),
      {name: 'd', type: 'date', label: 'd'},
      {name: 't', type: 'time', label: 't'},
    ]);
    const good = {p: 'CF99 1SN', d: '2024-02-29', t: '09:30'};
    const bad = Object.entries(good).map(([name, text]) =>
      response({...good, [name]: `${text}\n`}),
    );
    const more = [
      response(good, {id: '00000000-0000-4000-8000-000000000000\n'}),
      response(good, {startedAt: '2026-11-23T12:00:00Z\n'}),
    ];
    const verdicts = await verdictsOn(plan, [response(good), ...bad, ...more]);
    assert.deepEqual(verdicts, [true, false, false, false, false, false]);
  });

  it('takes no digit of another script for a digit, and no strange space for a word', async () => {
    const plan = planFor([line('a'), {name: 'd', type: 'date', label: 'd'}]);
    const verdicts = await verdictsOn(plan, [
      response({a: '\u0085x', d: '2024-02-29'}),
      response({d: '٢٠٢٤-٠٢-٢٩'}),
      response({a: '\ufeff'}),
      response({a: '\u0085'}),
      response({a: '\u001c'}),
    ]);
    assert.deepEqual(verdicts, [true, false, false, true, true]);
  });

  it('knows every moment that there is, as the receiver does', async () => {
    const plan = planFor([line('a')]);
    const days = [
      '2024-02-29',
      '2023-02-29',
      '1900-02-29',
      '2000-02-29',
      '0000-02-29',
      '2026-04-31',
    ];
    const responses = days.map((day) => response({}, {startedAt: `${day}T23:59:59.5Z`}));
    const judge = judgeOf(plan);
    assert.deepEqual(
      await verdictsOn(plan, responses),
      responses.map((one) => !judge(one).length),
    );
  });

  it('says what is asked of each item, as far as its own answers decide it', async () => {
    const plan = planFor([
      item([
        yesNo('works', {required: true}),
        line('where', {required: true, showIf: {works: 'yes'}}),
        {name: 'years', type: 'number', label: 'y', decimals: 1, min: 0, max: 99},
      ]),
    ]);
    const one = (...items: object[]) => response({r: items});
    const verdicts = await verdictsOn(plan, [
      one({works: 'yes', where: 'Bala'}, {works: 'no', years: 0.25}),
      one({works: 'yes'}),
      one({works: 'no', where: 'Bala'}),
      one({works: 'no'}, {where: 'Bala'}),
    ]);
    assert.deepEqual(verdicts, [true, false, false, false]);
    assert.deepEqual(withoutWords(plan), [
      {pointer: '/answers/r/*/years', rule: 'maxDecimals', limit: 1},
    ]);
  });

  it('asks for a row, or a share, that has a condition while that holds', async () => {
    const column = {value: 'agree', label: 'a'};
    const plan = planFor([
      yesNo('bus'),
      {
        name: 'm',
        type: 'matrix',
        label: 'm',
        required: true,
        rows: [
          {value: 'train', label: 't'},
          {value: 'bus', label: 'b', showIf: {bus: 'yes'}},
        ],
        columns: [column, {value: 'disagree', label: 'd'}],
      },
    ]);
    const verdicts = await verdictsOn(plan, [
      response({bus: 'no', m: {train: 'agree'}}),
      response({bus: 'yes', m: {train: 'agree', bus: 'agree'}}),
      response({bus: 'yes', m: {train: 'agree'}}),
      response({bus: 'no', m: {train: 'agree', bus: 'agree'}}),
    ]);
    assert.deepEqual(verdicts, [true, true, false, false]);
    assert.deepEqual(withoutWords(plan), []);
  });

  it('tells longitude from latitude, and knows the sides of an area', async () => {
    const bounds = {west: -5.5, south: 51.3, east: -2.6, north: 53.5};
    const at = (...coordinates: number[]) =>
      response({place: {point: {type: 'Point', coordinates}}});
    const plan = planFor([{name: 'place', type: 'location', label: 'l', bounds}]);
    const responses = [
      at(-3.2, 51.5),
      at(51.5, -3.2),
      at(-2.6, 53.5),
      at(-2.59, 53.5),
      at(-3.2),
      at(-3.2, 51.5, 0),
    ];
    const judge = judgeOf(plan);
    const verdicts = await verdictsOn(plan, responses);
    assert.deepEqual(verdicts, [true, false, true, false, false, false]);
    assert.deepEqual(
      verdicts,
      responses.map((one) => !judge(one).length),
    );
    assert.deepEqual(
      withoutWords(plan).map(({rule, pointer}) => `${pointer} ${rule}`),
      ['/answers/place/place maxGraphemes', '/answers/place/point/coordinates/* maxDecimals'],
    );
  });
});

describe('the rules beside the contract', () => {
  it('have a sentence each, whatever the type', () => {
    for (const examples of examplesOf.values())
      for (const {question, earlier = []} of examples)
        for (const {rule, says} of rulesOf(planOf(definitionOf([...earlier, question]), models)))
          assert.doesNotMatch(says, /type of your own|undefined|\[object/, `${rule}: ${says}`);
  });

  it('name what they are about, part by part, and what a bound is', () => {
    const plan = planFor([
      {name: 'people', type: 'number', label: 'p', min: 1, max: 9},
      {name: 'children', type: 'number', label: 'c', min: 0, max: {answer: 'people'}},
      {name: 'home', type: 'address', label: 'h'},
      {name: 'since', type: 'date', label: 's', max: 'today', min: {today: -30}},
    ]);
    assert.deepEqual(withoutWords(plan), [
      {pointer: '/answers/children', rule: 'maxDigits', limit: 15},
      {pointer: '/answers/children', rule: 'max', limit: {answer: 'people'}},
      {pointer: '/answers/home/line1', rule: 'maxGraphemes', limit: 200},
      {pointer: '/answers/home/line2', rule: 'maxGraphemes', limit: 200},
      {pointer: '/answers/home/town', rule: 'maxGraphemes', limit: 200},
      {pointer: '/answers/since', rule: 'maxDate', limit: 'today'},
      {pointer: '/answers/since', rule: 'min', limit: {today: -30}},
    ]);
  });
});

describe('a pattern for every language', () => {
  for (const [pattern, expected] of [
    ['^\\d{4}$', '^[0-9]{4}(?![\\s\\S])'],
    ['[\\d.]\\/\\.$', '[0-9.]/\\.(?![\\s\\S])'],
    ['[$^\\u0000\\ud800-\\udfff\\\\]', '[$^\\x00\\\\]'],
    ['\\$\\[\\u2028', '\\$\\[\u2028'],
  ] as const)
    it(`reads ${pattern}`, () => assert.equal(portablePattern(pattern), expected));
});
