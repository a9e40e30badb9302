import assert from 'node:assert/strict';
import {it} from 'node:test';
import {answerFrom, isEmpty, problemWith} from '../../src/engine/answers.js';
import {planFor} from '../engine/definitions.js';

const today = '2026-11-23';
const date = (more: object = {}) =>
  planFor([{name: 'd', type: 'date', label: 'd', ...more}]).questions.get('d')!;

it('every day that exists is accepted, and no other, over eight centuries of leap rules', () => {
  const day = date();
  const pad = (value: number, size = 2) => String(value).padStart(size, '0');
  for (const year of [1, 4, 100, 400, 1600, 1700, 1900, 1996, 2000, 2023, 2024, 2100, 2400, 9999])
    for (let month = 0; month <= 13; month++)
      for (let number = 0; number <= 32; number++) {
        const real = new Date(0);
        real.setUTCFullYear(year, month - 1, number);
        const exists =
          real.getUTCFullYear() === year &&
          real.getUTCMonth() === month - 1 &&
          real.getUTCDate() === number;
        const iso = `${pad(year, 4)}-${pad(month)}-${pad(number)}`;
        const typed = {day: String(number), month: String(month), year: pad(year, 4)};
        assert.equal(problemWith(iso, day, today) === undefined, exists, iso);
        assert.equal(problemWith(answerFrom(typed, day), day, today) === undefined, exists, iso);
      }
});

it('boxes that hold anything but text are empty, and never an exception', () => {
  const day = date();
  for (const typed of [{day: 5}, {day: null, month: [], year: {}}, {year: 2024, month: true}]) {
    assert.ok(isEmpty(typed, day));
    assert.equal(answerFrom(typed, day), undefined);
    assert.equal(problemWith(typed, day, today)?.keyword, 'dateParts');
  }
  for (const typed of [5, true, [], ['2024']])
    assert.ok(problemWith(typed, day, today) || isEmpty(typed, day), JSON.stringify(typed));
});

it('what is no date is not early or late', () => {
  const day = date({min: '2020-01-01', max: 'today'});
  for (const text of [
    'zzz',
    '',
    '2026-13-45',
    '2026-11-23T00:00',
    ' 2026-11-23',
    '20261123',
    '٢٠٢٦-١١-٢٣',
  ])
    assert.equal(problemWith(text, day, today)?.keyword, 'realDate', text);
});

it('a fault says in which boxes it is', () => {
  const day = date();
  const parts = (typed: object) => problemWith(answerFrom(typed, day), day, today)?.params['parts'];
  assert.deepEqual(parts({day: '1'}), ['month', 'year']);
  assert.deepEqual(parts({day: '1', month: '13', year: '2024'}), ['month']);
  assert.deepEqual(parts({day: '31', month: '2', year: '2024'}), ['day']);
  assert.deepEqual(parts({day: 'x', month: '2', year: '2024'}), ['day']);
  assert.deepEqual(parts({day: '1', month: '2', year: '24'}), ['year']);
  assert.deepEqual(parts({day: '1', month: '2', year: 'mmxxiv'}), ['year']);
});

it('the bounds are part of what is accepted, in every precision', () => {
  const cases: [precision: string, good: string[], early: string, late: string][] = [
    ['day', ['2024-05-10', '2026-11-23'], '2024-05-09', '2026-11-24'],
    ['month', ['2024-05', '2026-11'], '2024-04', '2026-12'],
    ['year', ['2024', '2026'], '2023', '2027'],
  ];
  for (const [precision, good, early, late] of cases) {
    const one = date({precision, min: '2024-05-10', max: 'today'});
    for (const answer of good) assert.equal(problemWith(answer, one, today), undefined, answer);
    assert.equal(problemWith(early, one, today)?.keyword, 'dateMinimum');
    assert.equal(problemWith(late, one, today)?.keyword, 'datePast');
  }
});

it('there was no year 0, not even a leap year', () => {
  for (const [precision, ...texts] of [
    ['day', '0000-01-01', '0000-02-29'],
    ['month', '0000-01'],
    ['year', '0000'],
  ])
    for (const text of texts)
      assert.equal(problemWith(text, date({precision}), today)?.keyword, 'realDate', text);
});
