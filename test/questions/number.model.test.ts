import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {describe, it} from 'node:test';
import {answerFrom, problemWith} from '../../src/engine/answers.js';
import {Session} from '../../src/engine/session.js';
import {judgeOf} from '../../src/receiver/index.js';
import {planFor} from '../engine/definitions.js';

const today = '2026-11-23';
const number = (more: object) =>
  planFor([{name: 'n', type: 'number', label: 'n', ...more}]).questions.get('n')!;

it('a very small number has many decimals, though JavaScript writes it without a point', () => {
  const pounds = number({decimals: 2});
  for (const typed of ['0.0000001', '0.00000012', 1e-7, 1.5e-8])
    assert.equal(problemWith(answerFrom(typed, pounds), pounds, today)?.keyword, 'decimals');
  const six = number({decimals: 6});
  assert.equal(problemWith(answerFrom('0.000001', six), six, today), undefined);
  assert.equal(problemWith(answerFrom('0.0000001', six), six, today)?.keyword, 'decimals');
});

it('what JSON cannot hold is no number', () => {
  for (const decimals of [0, 2])
    for (const typed of [NaN, Infinity, -Infinity]) {
      const one = number({decimals});
      assert.equal(problemWith(answerFrom(typed, one), one, today)?.keyword, 'notNumber');
    }
});

describe('a number with more than fifteen digits', () => {
  const faultOf = (typed: unknown, more: object = {}) => {
    const one = number(more);
    const {keyword, params} = problemWith(answerFrom(typed, one), one, today) ?? {};
    return keyword && `${keyword} ${String(params?.['limit'])}`;
  };

  it('is too large or too small, and whole: by the author’s bound or by that of a JSON number', () => {
    const most = 'maximum 999999999999999';
    for (const typed of ['1 000,000,000,000,000', '99999999999999999999', '9'.repeat(400), 1e21])
      assert.equal(faultOf(typed), most, String(typed));
    assert.equal(faultOf('-99999999999999999999'), 'minimum -999999999999999');
    assert.equal(faultOf('999999999999999'), undefined);
    for (const typed of ['99999999999999999999', 1e20])
      assert.equal(faultOf(typed, {max: 30}), 'maximum 30');
    assert.equal(faultOf('−99999999999999999999', {min: 1}), 'minimum 1');
    assert.equal(faultOf('99999999999999999999', {max: 1e18}), most);
  });

  it('is too fine, or too large to be that fine', () => {
    assert.equal(faultOf('0.12345678901234567', {decimals: 2}), 'decimals 2');
    assert.equal(faultOf('99999999999999999999.5'), 'notWhole undefined');
    for (const typed of ['123456789012345.12', 123456789012345.12])
      assert.equal(faultOf(typed, {decimals: 2}), 'maximum 9999999999999.99');
    assert.equal(faultOf('9999999999999.99', {decimals: 2}), undefined);
  });

  it('is told from what is written in another way', () => {
    for (const typed of ['1e400', '99999999999999999999x', '99999999999999999999,9'])
      assert.equal(faultOf(typed), 'notNumber undefined', typed);
    assert.equal(faultOf('0000000000000000001'), undefined);
    assert.equal(faultOf('0'.repeat(400)), undefined);
  });

  it('is refused by the receiver, as a text and as a number, in every part of an answer (SEC-19)', () => {
    const rows = [{value: 'a', label: 'a'}];
    const plan = planFor([
      {name: 'n', type: 'number', label: 'n'},
      {name: 'm', type: 'matrix', mode: 'number', label: 'm', rows},
      {
        name: 's',
        type: 'allocation',
        label: 's',
        total: 10,
        rule: 'at-most',
        options: [...rows, {value: 'b', label: 'b'}],
      },
    ]);
    const judge = judgeOf(plan);
    const pointers = (answers: object) =>
      judge(JSON.parse(JSON.stringify({...response, answers}))).map(
        ({pointer}) => pointer.split('/')[2],
      );
    const session = new Session(plan, {now: () => new Date(today), newId: () => randomUUID()});
    const response = session.close({language: 'en', channel: 'web'});
    assert.deepEqual(pointers({n: 3, m: {a: 3}, s: {a: 3}}), []);
    for (const huge of ['99999999999999999999', 99999999999999999999])
      assert.deepEqual(pointers({n: huge, m: {a: huge}, s: {a: huge}}).sort(), ['m', 'n', 's']);
    const infinite = JSON.parse(`{"n": 1e400}`) as object;
    assert.ok(judge({...response, answers: infinite}).length);
  });
});

it('a huge share, or number in a row, is too large and not unreadable', () => {
  const huge = '99999999999999999999';
  const keywordOf = (question: object) => {
    const one = planFor([{name: 'q', label: 'q', ...question}]).questions.get('q')!;
    const {keyword, params} = problemWith(answerFrom({a: huge}, one), one, today)!;
    return [keyword, params['limit'], params['parts']];
  };
  const list = ['a', 'b'].map((value) => ({value, label: value}));
  const matrix = {type: 'matrix', mode: 'number', rows: list};
  assert.deepEqual(keywordOf({...matrix, max: 24}), ['maximum', 24, ['a']]);
  assert.deepEqual(keywordOf(matrix), ['maximum', 999999999999999, ['a']]);
  assert.deepEqual(keywordOf({type: 'allocation', total: 10, options: list}), [
    'maximum',
    10,
    ['a'],
  ]);
});

it('digits, signs and separators are read as people write them (PAT-11)', () => {
  const pounds = number({decimals: 2});
  const cases: [typed: string, answer: unknown][] = [
    ['1 234,567.50', 1234567.5],
    ['£ 12.30', 12.3],
    ['\u2212 5', -5],
    ['–5', -5],
    ['\u200e7\u200f', 7],
    ['1,234,567', 1234567],
    ['2,50', '2,50'],
    ['2,5', '2,5'],
    ['1,23', '1,23'],
    ['1,2345', '1,2345'],
    ['1,234,5', '1,234,5'],
    ['1,,234', '1,,234'],
    [',5', ',5'],
    ['5,', '5,'],
    ['.5', 0.5],
    ['-£.50', -0.5],
    ['.', '.'],
    ['5.', '5.'],
    ['+5', '+5'],
    ['1e3', '1e3'],
    ['١٢', 12],
    ['۱٬۲۰۰', 1200],
    ['١٢٫٥', 12.5],
    ['১২.৫', 12.5],
    ['5-', '5-'],
    ['-', '-'],
  ];
  for (const [typed, answer] of cases) assert.deepEqual(answerFrom(typed, pounds), answer, typed);
});
