import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {JsonSchema} from '../../src/definition/interpret.js';
import {responseSchema} from '../../src/engine/response-schema.js';
import {Session} from '../../src/engine/session.js';
import {columnsOf} from '../../src/receiver/columns-of.js';
import {judgeOf} from '../../src/receiver/judge.js';
import {line, planFor} from './definitions.js';

const now = () => new Date('2026-11-23T12:00:00Z');
const newId = () => '00000000-0000-7000-8000-000000000001';
const web = {language: 'en', channel: 'web'} as const;
const option = (value: string, more: object = {}) => ({value, label: value, ...more});
const number = (name: string, more: object = {}) => ({name, type: 'number', label: name, ...more});
const bound = (name: string) => ({answer: name});
const rulesOf = (schema: JsonSchema) =>
  (schema as Readonly<Record<string, unknown>>)['x-dweud-rules'] as object | undefined;

/** A question after the one that it refers to, with a session and the receiver's opinion of any answers. */
function setting(...questions: object[]) {
  const plan = planFor(questions);
  const session = new Session(plan, {now, newId});
  const judge = judgeOf(plan);
  const response = new Session(planFor([line('x')]), {now, newId}).close(web);
  return {
    plan,
    session,
    rules: rulesOf(responseSchema(plan)),
    keyword: (name: string) => session.problems([session.question(name)])[0]?.keyword,
    received: (answers: object) => judge({...response, answers}).map(({keyword}) => keyword),
  };
}

describe('a bound that is another answer', () => {
  it('is a time', () => {
    const opens = {name: 'opens', type: 'time', label: 'opens'};
    const closes = {name: 'closes', type: 'time', label: 'closes', min: bound('opens')};
    const {session, rules, keyword, received} = setting(opens, closes);
    session.answer('closes', '9am');
    assert.equal(keyword('closes'), undefined);
    session.answer('opens', '10:00');
    assert.equal(keyword('closes'), 'timeMinimum');
    session.answer('closes', '5pm');
    assert.equal(keyword('closes'), undefined);
    assert.deepEqual(rules, {closes: {min: bound('opens')}});
    assert.deepEqual(received({opens: '10:00', closes: '09:00'}), ['timeMinimum']);
    assert.deepEqual(received({opens: '10:00', closes: '17:00'}), []);
  });

  it('is a number for each row', () => {
    const hours = {
      name: 'hours',
      type: 'matrix',
      mode: 'number',
      label: 'h',
      min: 0,
      max: bound('all'),
      rows: [option('r'), option('s')],
    };
    const {session, rules, keyword, received} = setting(number('all'), hours);
    session.answer('hours', {r: '7'});
    assert.equal(keyword('hours'), undefined);
    session.answer('all', '5');
    assert.equal(keyword('hours'), 'maximum');
    assert.deepEqual(rules, {all: {maxDigits: 15}, hours: {maxDigits: 15, max: bound('all')}});
    assert.deepEqual(received({all: 5, hours: {r: 7}}), ['maximum']);
    assert.deepEqual(received({all: 7, hours: {r: 7}}), []);
  });

  it('is a total that is shared out, and there is nothing to ask before', () => {
    const share = {
      name: 'share',
      type: 'allocation',
      label: 's',
      step: 5,
      total: bound('budget'),
      options: [option('a'), option('b')],
    };
    const {session, rules, keyword, received} = setting(number('budget'), share);
    const isAsked = () => session.isOn(session.question('share'));
    assert.ok(!isAsked());
    session.answer('budget', '4');
    assert.ok(!isAsked(), 'less than a step');
    session.answer('budget', '22');
    assert.ok(isAsked());
    session.answer('share', {a: '15'});
    assert.equal(keyword('share'), 'totalUnder');
    session.answer('share', {a: '25'});
    assert.equal(keyword('share'), 'maximum');
    session.answer('share', {a: '15', b: '5'});
    assert.equal(keyword('share'), undefined, 'in whole steps');
    session.answer('budget', '15');
    assert.equal(keyword('share'), 'totalOver');
    assert.deepEqual(rules, {
      budget: {maxDigits: 15},
      share: {rule: 'exactly', total: bound('budget')},
    });
    session.answer('budget', '99999999999999');
    assert.ok(!isAsked(), 'more than a document may name');
    assert.ok(received({budget: 99999999999999, share: {a: 15}}).includes('notAsked'));
    session.answer('budget', '100000000000');
    session.answer('share', {a: '100000000000'});
    assert.ok(isAsked());
    assert.equal(keyword('share'), undefined);
    assert.deepEqual(received({budget: 15, share: {a: 15, b: 5}}), ['totalOver']);
    assert.deepEqual(received({budget: 20, share: {a: 15, b: 5}}), []);
    assert.ok(received({share: {a: 15}}).includes('notAsked'));
  });

  it('is a total that is calculated', () => {
    const total = {
      name: 'total',
      type: 'calculated',
      value: {sum: [bound('one'), bound('two')]},
    };
    const share = {
      name: 'share',
      type: 'allocation',
      label: 's',
      rule: 'at-most',
      total: bound('total'),
      options: [option('a')],
    };
    const {session, keyword, received} = setting(number('one'), number('two'), total, share);
    session.answer('one', '3');
    session.answer('two', '4');
    session.answer('share', {a: '8'});
    assert.equal(keyword('share'), 'maximum');
    session.answer('share', {a: '7'});
    assert.equal(keyword('share'), undefined);
    assert.deepEqual(received({one: 3, two: 4, total: 7, share: {a: 8}}), ['maximum']);
  });

  it('is how many items there are', () => {
    const children = {
      name: 'children',
      type: 'repeat',
      label: 'Children',
      item: 'Child',
      add: 'Add',
      required: true,
      min: bound('count'),
      max: bound('count'),
      questions: [number('age')],
    };
    const {plan, session, rules, keyword, received} = setting(number('count'), children);
    const items = (count: number) => Array.from({length: count}, () => ({age: 3}));
    const isAsked = () => session.isOn(session.question('children'));
    assert.ok(isAsked());
    session.answer('count', '0');
    assert.ok(!isAsked(), 'there is nobody to ask about');
    session.answer('count', '2');
    for (const [count, problem] of [
      [1, 'fewItems'],
      [2, undefined],
      [3, 'manyItems'],
    ] as const) {
      session.answer('children', items(count));
      assert.equal(keyword('children'), problem);
      assert.deepEqual(received({count: 2, children: items(count)}), problem ? [problem] : []);
    }
    session.answer('count', '40');
    session.answer('children', items(20));
    assert.equal(keyword('children'), undefined, 'no more than there are columns for');
    assert.ok(columnsOf(plan).some(({name}) => name === 'children_20_age'));
    assert.deepEqual(rules, {
      count: {maxDigits: 15},
      children: {items: {age: {maxDigits: 15}}, min: bound('count'), max: bound('count')},
    });
  });

  it('is none while the answer is of another kind', () => {
    const scale = {
      name: 'score',
      type: 'scale',
      label: 's',
      from: 1,
      to: 5,
      labels: {from: 'low', to: 'high'},
      extra: [option('na')],
    };
    const {session, keyword} = setting(scale, number('n', {max: bound('score')}));
    session.answer('n', '4');
    session.answer('score', 'na');
    assert.ok(!('max' in session.asked(session.question('n'))));
    assert.equal(keyword('n'), undefined);
    session.answer('score', 3);
    assert.equal(keyword('n'), 'maximum');
  });

  it('is a month or a year for a day: all its days', () => {
    const month = {name: 'month', type: 'date', precision: 'month', label: 'm'};
    const day = {
      name: 'day',
      type: 'date',
      label: 'd',
      min: bound('month'),
      max: bound('month'),
    };
    const {session, keyword} = setting(month, day);
    session.answer('month', {month: '5', year: '2026'});
    for (const [date, problem] of [
      ['2026-04-30', 'dateMinimum'],
      ['2026-05-01', undefined],
      ['2026-05-31', undefined],
      ['2026-06-01', 'dateMaximum'],
    ] as const) {
      session.answer('day', date);
      assert.equal(keyword('day'), problem, date);
    }
  });

  it('never goes past the other bound', () => {
    const of = (type: string) => (name: string, more: object) => ({
      name,
      type,
      label: name,
      ...more,
    });
    const date = of('date');
    const time = of('time');
    const children = {
      ...{name: 'q', type: 'repeat', label: 'q', item: 'Child', add: 'Add'},
      questions: [number('age')],
    };
    const ages = (count: number) => Array.from({length: count}, () => ({age: 3}));
    for (const [earlier, answer, question, good, bad] of [
      [number('n'), 12, number('q', {min: bound('n'), max: 10}), 10, 9],
      [number('n'), 3, number('q', {min: 5, max: bound('n')}), 5, 6],
      [number('n'), 3, number('q', {min: 2, max: bound('n')}), 3, 4],
      [
        date('n', {}),
        '2027-02-01',
        date('q', {min: bound('n'), max: 'today'}),
        '2026-11-23',
        '2026-11-22',
      ],
      [
        date('n', {}),
        '2026-01-01',
        date('q', {min: 'today', max: bound('n')}),
        '2026-11-23',
        '2026-11-24',
      ],
      [
        date('n', {precision: 'month'}),
        '2026-05',
        date('q', {min: '2026-05-10', max: bound('n')}),
        '2026-05-31',
        '2026-06-01',
      ],
      [
        date('n', {precision: 'month'}),
        '2026-06',
        date('q', {min: bound('n'), max: '2026-05-10'}),
        '2026-05-10',
        '2026-05-09',
      ],
      [time('n', {}), '18:00', time('q', {min: bound('n'), max: '17:00'}), '17:00', '16:59'],
      [number('n'), 500, {...children, min: bound('n')}, ages(10), ages(9)],
      [number('n'), 500, {...children, min: bound('n'), max: 15}, ages(15), ages(14)],
    ] as const) {
      const {session, keyword, received} = setting(earlier, question);
      session.answer('n', answer);
      session.answer('q', good);
      const told = JSON.stringify(question);
      assert.equal(keyword('q'), undefined, told);
      assert.deepEqual(received({n: answer, q: good}), [], told);
      session.answer('q', bad);
      assert.notEqual(keyword('q'), undefined, told);
      assert.deepEqual(received({n: answer, q: bad}), [keyword('q')], told);
    }
  });

  it('yields as the least, where the most is an answer, too', () => {
    const earlier = [number('low'), number('high')];
    const between = number('q', {min: bound('low'), max: bound('high')});
    const {session, keyword, received} = setting(...earlier, between);
    session.answer('low', 12);
    session.answer('high', 10);
    session.answer('q', 10);
    assert.equal(keyword('q'), undefined);
    assert.deepEqual(received({low: 12, high: 10, q: 10}), []);
    assert.deepEqual(received({low: 12, high: 10, q: 11}), ['maximum']);
  });

  it('never goes past the longest number', () => {
    const twice = {name: 'twice', type: 'calculated', value: {product: [bound('n'), 2]}};
    const {session, keyword} = setting(number('n'), twice, number('q', {min: bound('twice')}));
    session.answer('n', 999_999_999_999_999);
    session.answer('q', 999_999_999_999_999);
    assert.equal(keyword('q'), undefined);
    session.answer('q', 999_999_999_999_998);
    assert.equal(keyword('q'), 'minimum');
  });

  it('is compared with no fixed bound before it is known', () => {
    assert.ok(
      planFor([
        {name: 'from', type: 'date', label: 'f'},
        {name: 'to', type: 'date', label: 't', min: bound('from'), max: '2030-01-01'},
        {name: 'soon', type: 'date', label: 's', min: {today: -30}, max: '2030-01-01'},
        line('x'),
      ]),
    );
  });
});
