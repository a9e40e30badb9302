import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type {DefinitionError} from '../../src/definition/definition-error.js';
import {interpreter} from '../../src/definition/interpret.js';
import {answerFrom, problemWith} from '../../src/engine/answers.js';
import {planFor} from '../engine/definitions.js';
import {runs} from '../engine/runs.js';

const today = '2026-11-23';
const time = (more: object = {}) =>
  planFor([{name: 't', type: 'time', label: 't', ...more}]).questions.get('t')!;
const any = time();
const keywordOf = (typed: unknown, one = any) =>
  problemWith(answerFrom(typed, one), one, today)?.keyword;
const pad = (part: number) => String(part).padStart(2, '0');

describe('a time is read as people write it', () => {
  const read: readonly [answer: string, ...typed: string[]][] = [
    ['09:30', '9:30', '9.30', '09:30', '0930', '930', '9 30', '9:30am', '9.30 a.m.', '9:30 YB'],
    ['09:00', '9', '09', '9am', '9 AM', '9yb', '9 y.b.', '9 y bore', '9:00', '900', '0900'],
    ['21:30', '9.30 pm', '9:30yp', '9:30 yh', '9.30 y prynhawn', '930pm', '9:30 p.m', '21.30'],
    ['17:45', '17:45', '1745', '17 45', ' 17 : 45 ', '5.45pm', '17:45pm', '5:45 Yp'],
    ['12:00', 'midday', 'Noon', '12 noon', '12.00 midday', 'canol dydd', 'CANOL  DYDD'],
    ['12:00', 'hanner dydd', 'ganol dydd', '12 canol dydd', 'canoldydd', '12pm', '12yp', '12:00yh'],
    ['00:00', 'midnight', '12 midnight', 'canol nos', 'Hanner Nos', 'ganol nos', '12am', '12yb'],
    ['00:00', '0', '00', '00:00', '0000', '000', '0:00', '00:00am'],
    // By the 24-hour clock unless half of the day is named.
    ['12:00', '12', '12:00', '1200', '12.00'],
    ['12:30', '12:30', '1230', '12.30pm'],
    ['00:30', '12:30am', '12.30yb', '0:30', '030'],
    ['01:00', '1', '1am', '100'],
    ['13:00', '13', '1pm', '13:00pm'],
    ['23:59', '2359', '11:59pm', '23.59yh'],
    // With the digits of another script, and the letters of Somali and Arabic for half of the day.
    ['09:30', '٠٩:٣٠', '۹:۳۰', '৯:৩০', '９:30', '9:30 GH', '٩:٣٠ ص'],
    ['17:05', '5:05 GD', '٥:٠٥ م'],
    ['09:30', '\u200e9:30\u200f', '9:30\u00a0am', '\ufeff930', '9\u202f30'],
  ];
  for (const [answer, ...typed] of read)
    it(`${typed.map((text) => JSON.stringify(text)).join(' ')}: ${answer}`, () => {
      for (const text of typed) assert.equal(answerFrom(text, any), answer, text);
    });

  it('every minute of the day, by either clock', () => {
    for (let hour = 0; hour < 24; hour++)
      for (let minute = 0; minute < 60; minute++) {
        const clock = `${pad(hour)}:${pad(minute)}`;
        const twelve = hour % 12 || 12;
        const written = [
          clock,
          `${hour}.${pad(minute)}`,
          `${pad(hour)}${pad(minute)}`,
          `${twelve}:${pad(minute)}${hour < 12 ? 'am' : 'pm'}`,
          `${twelve}.${pad(minute)} ${hour < 12 ? 'yb' : 'yp'}`,
        ];
        for (const text of written) assert.equal(answerFrom(text, any), clock, text);
        assert.equal(problemWith(clock, any, today), undefined);
      }
  });
});

describe('what is no time, or could be two, stays as it was typed', () => {
  const refused = [
    ['24:00', '2400', '24', '25:00', '9:60', '960', '99', '12345', '1:2:3', '9:30:00'],
    // A minute of one digit may be its first or its second; a space is no reason to guess.
    ['9:5', '9.5', '1 5', '9 5', '1 7pm'],
    ['13am', '17:45am', '0pm', '0:30pm', '9xm', '9 a', 'am', 'pm', 'yb', 'am 9', '9ampm'],
    ['soon', 'half past nine', '9 o’clock', 'tea time', '9-10', '9:30-10:00', '-9', '+9', '9,30'],
    ['13 noon', '11 midnight', 'noon 12', 'middaymidnight', ':', '.', '9:', ':30'],
    ['9'.repeat(1_000_000), `${' '.repeat(1_000_000)}x`, `9${'\u200e'.repeat(100)}`],
  ].flat();
  for (const text of refused)
    it(JSON.stringify(text.slice(0, 20)), () => {
      assert.equal(answerFrom(text, any), text);
      assert.equal(keywordOf(text), 'realTime');
    });

  it('whatever it is, and no function throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.string(), fc.stringMatching(/^[\d:. apmyb]*$/)),
        (typed) => {
          const answer = answerFrom(typed, any);
          if (answer === undefined) return;
          const keyword = problemWith(answer, any, today)?.keyword;
          if (keyword === undefined) assert.match(answer as string, /^([01]\d|2[0-3]):[0-5]\d$/);
          else {
            assert.equal(keyword, 'realTime');
            assert.ok(Object.is(answer, typed));
          }
        },
      ),
      runs(3000),
    );
  });
});

it('the schema and check agree on what a time is, by either validator', () => {
  const compiled = new Ajv({strict: true}).compile(any.answerSchema as object);
  const interpreted = interpreter(any.answerSchema!);
  const json = fc.oneof(
    fc.jsonValue(),
    fc.stringMatching(/^\d\d:\d\d$/),
    fc.stringMatching(/^[\d:\n]*$/),
  );
  fc.assert(
    fc.property(json, (answer) => {
      const isRight = problemWith(answer, any, today) === undefined;
      assert.equal(compiled(answer), isRight);
      assert.equal(interpreted(answer) === undefined, isRight);
    }),
    runs(3000),
  );
});

it('bounds are part of what is accepted, and are told as rules', () => {
  const office = time({min: '09:00', max: '17:00'});
  for (const typed of ['9', '09:00', '5pm', '17:00', 'midday'])
    assert.equal(keywordOf(typed, office), undefined, typed);
  for (const typed of ['8:59', 'midnight', '00:00'])
    assert.equal(keywordOf(typed, office), 'timeMinimum', typed);
  for (const typed of ['5:01pm', '23:59'])
    assert.equal(keywordOf(typed, office), 'timeMaximum', typed);
  assert.deepEqual(problemWith('08:00', office, today)?.params, {limit: '09:00'});
  assert.deepEqual(office.model.rules?.(office.question), {minTime: '09:00', maxTime: '17:00'});
  assert.equal(keywordOf('12:00', time({min: '12:00', max: '12:00'})), undefined);
});

it('an author’s bounds are times, in their order', () => {
  const findings = (more: object) => {
    try {
      time(more);
      return [];
    } catch (error) {
      return (error as DefinitionError).findings.map(({pointer, rule}) => `${pointer} ${rule}`);
    }
  };
  const at = '/pages/0/questions/0';
  assert.deepEqual(findings({min: '22:00', max: '06:00'}), [`${at}/min crossed-bounds`]);
  for (const bound of ['24:00', '9:00', '9am', '', '12:00\n'])
    assert.deepEqual(findings({max: bound}), [`${at}/max schema:pattern`], bound);
  assert.deepEqual(findings({min: '00:00', max: '23:59'}), []);
});
