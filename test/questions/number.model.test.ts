import assert from 'node:assert/strict';
import {it} from 'node:test';
import {answerFrom, problemWith} from '../../src/engine/answers.js';
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

it('a large whole number is whole', () => {
  const whole = number({});
  for (const typed of ['999999999999999', 1e21])
    assert.equal(problemWith(answerFrom(typed, whole), whole, today), undefined);
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
    ['١٢', '١٢'],
    ['5-', '5-'],
    ['-', '-'],
  ];
  for (const [typed, answer] of cases) assert.deepEqual(answerFrom(typed, pounds), answer, typed);
});
