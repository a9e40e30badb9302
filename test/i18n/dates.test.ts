import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {cy, en} from './words.js';

/** A random moment of this century on a clock, and the same as an instant of UTC. */
const clock = fc
  .date({
    min: new Date('2000-01-01T00:00Z'),
    max: new Date('2099-12-31T23:59Z'),
    noInvalidDate: true,
  })
  .map((date) => ({
    date,
    time: {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      weekday: date.getUTCDay(),
      hour: date.getUTCHours(),
      minute: date.getUTCMinutes(),
    },
  }));
const icu = (language: string, options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(language, {
    ...options,
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  });
  return (date: Date) => format.format(date);
};

it('Node has the data that Chromium lacks, so that it can be the judge (CYE-01)', () => {
  assert.deepEqual(Intl.DateTimeFormat.supportedLocalesOf(['cy', 'en-GB']), ['cy', 'en-GB']);
});

describe('Welsh dates (CYE-09, CYE-10)', () => {
  it('are written as CLDR writes them', () => {
    const long = icu('cy', {dateStyle: 'long'});
    const month = icu('cy', {month: 'long', year: 'numeric'});
    fc.assert(
      fc.property(clock, ({date, time}) => {
        assert.equal(cy.date(time), long(date));
        assert.equal(cy.monthAndYear(time), month(date));
      }),
    );
    assert.equal(cy.date({year: 2026, month: 2, day: 3}), '3 Chwefror 2026');
  });

  it('moments are too', () => {
    const full = icu('cy', {dateStyle: 'full', timeStyle: 'short'});
    fc.assert(fc.property(clock, ({date, time}) => assert.equal(cy.moment(time), full(date))));
  });

  it('a day within a sentence has a small letter', () => {
    const moment = cy.moment({year: 2027, month: 1, day: 15, weekday: 5, hour: 17, minute: 0});
    assert.equal(moment, 'Dydd Gwener, 15 Ionawr 2027 am 17:00');
    for (const key of ['closesAt', 'receivedAt', 'opensAt', 'closedAt'] as const)
      assert.match(cy[key](moment), /: dydd Gwener, 15 Ionawr 2027 am 17:00\.$/u, key);
  });
});

describe('English dates', () => {
  it('are written as CLDR writes them', () => {
    const long = icu('en-GB', {dateStyle: 'long'});
    const month = icu('en-GB', {month: 'long', year: 'numeric'});
    const weekday = icu('en-GB', {weekday: 'long'});
    fc.assert(
      fc.property(clock, ({date, time}) => {
        assert.equal(en.date(time), long(date));
        assert.equal(en.monthAndYear(time), month(date));
        assert.ok(en.moment(time).startsWith(`${weekday(date)} ${long(date)} at `));
      }),
    );
  });

  it('times follow the GOV.UK style guide', () => {
    const at = (hour: number, minute: number) =>
      en.moment({year: 2027, month: 1, day: 15, weekday: 5, hour, minute}).split(' at ')[1];
    assert.equal(at(17, 0), '5pm');
    assert.equal(at(17, 30), '5:30pm');
    assert.equal(at(9, 5), '9:05am');
    assert.equal(at(0, 0), 'midnight');
    assert.equal(at(0, 1), '12:01am');
    assert.equal(at(12, 0), 'midday');
    assert.equal(at(12, 30), '12:30pm');
    assert.equal(at(23, 59), '11:59pm');
  });
});

describe('numbers', () => {
  it('are written in both languages as CLDR writes them in Welsh (CYE-01)', () => {
    const icu = new Intl.NumberFormat('cy', {maximumFractionDigits: 6});
    // What a person can type: up to fifteen digits, six of them after the point.
    const typed = fc
      .tuple(fc.integer({min: -999_999_999, max: 999_999_999}), fc.nat({max: 6}))
      .map(([digits, places]) => Number(`${digits}e-${places}`));
    fc.assert(
      fc.property(typed, (value) => {
        assert.equal(cy.number(value), icu.format(value));
        assert.equal(en.number(value), icu.format(value));
      }),
    );
    assert.equal(cy.number(1234.5, 2), '1,234.50');
    assert.equal(cy.number(1234, 0), '1,234');
  });
});
