import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {instantOf, isMoment, londonDate, londonTime, stateAt} from '../../src/definition/moment.js';

const at = (instant: string) => {
  const {year, month, day, hour, minute, second} = londonTime(new Date(instant));
  return [year, month, day, hour, minute, second];
};

describe('the time in London (CYE-10)', () => {
  it('is that of Greenwich in winter, an hour ahead in summer', () => {
    assert.deepEqual(at('2027-01-15T17:00:00Z'), [2027, 1, 15, 17, 0, 0]);
    assert.deepEqual(at('2027-07-15T16:30:05Z'), [2027, 7, 15, 17, 30, 5]);
  });

  it('leaves out an hour in spring', () => {
    assert.deepEqual(at('2026-03-29T00:59:59Z'), [2026, 3, 29, 0, 59, 59]);
    assert.deepEqual(at('2026-03-29T01:00:00Z'), [2026, 3, 29, 2, 0, 0]);
  });

  it('has an hour twice in autumn', () => {
    assert.deepEqual(at('2026-10-25T00:30:00Z'), [2026, 10, 25, 1, 30, 0]);
    assert.deepEqual(at('2026-10-25T01:30:00Z'), [2026, 10, 25, 1, 30, 0]);
    assert.deepEqual(at('2026-10-25T02:00:00Z'), [2026, 10, 25, 2, 0, 0]);
  });

  it('begins a day at hour 0, and a year with January', () => {
    assert.deepEqual(at('2026-12-31T23:59:59Z'), [2026, 12, 31, 23, 59, 59]);
    assert.deepEqual(at('2027-01-01T00:00:00Z'), [2027, 1, 1, 0, 0, 0]);
    assert.deepEqual(at('2026-06-30T23:00:00Z'), [2026, 7, 1, 0, 0, 0]);
  });

  it('knows the day of the week there', () => {
    assert.equal(londonTime(new Date('2026-11-22T12:00:00Z')).weekday, 0);
    assert.equal(londonTime(new Date('2026-07-04T23:30:00Z')).weekday, 0);
    assert.equal(londonTime(new Date('2026-07-04T22:30:00Z')).weekday, 6);
  });

  it('gives the date there', () => {
    assert.equal(londonDate(new Date('2026-06-30T22:59:59Z')), '2026-06-30');
    assert.equal(londonDate(new Date('2026-06-30T23:00:00Z')), '2026-07-01');
    assert.equal(londonDate(new Date('2026-01-05T00:00:00Z')), '2026-01-05');
    assert.equal(londonDate(new Date('0926-01-05T12:00:00Z')), '0926-01-05');
  });
});

describe('the instant that an author means', () => {
  const iso = (moment: string) => instantOf(moment).toISOString();

  it('is exact when an offset is given', () => {
    assert.equal(iso('2027-01-15T17:00:00Z'), '2027-01-15T17:00:00.000Z');
    assert.equal(iso('2027-07-15T17:00+01:00'), '2027-07-15T16:00:00.000Z');
    assert.equal(iso('2027-01-15T17:00-05:00'), '2027-01-15T22:00:00.000Z');
  });

  it('is read off a clock in London otherwise', () => {
    assert.equal(iso('2027-01-15T17:00'), '2027-01-15T17:00:00.000Z');
    assert.equal(iso('2027-07-15T17:00'), '2027-07-15T16:00:00.000Z');
    assert.equal(iso('2027-07-15T17:00:30.250'), '2027-07-15T16:00:30.250Z');
    assert.equal(iso('2027-07-01T00:00'), '2027-06-30T23:00:00.000Z');
    assert.equal(iso('2027-01-01T00:00'), '2027-01-01T00:00:00.000Z');
  });

  it('reads an hour that spring leaves out as one later', () => {
    assert.equal(iso('2026-03-29T00:59'), '2026-03-29T00:59:00.000Z');
    assert.equal(iso('2026-03-29T01:00'), '2026-03-29T01:00:00.000Z');
    assert.equal(iso('2026-03-29T01:59'), '2026-03-29T01:59:00.000Z');
    assert.equal(iso('2026-03-29T02:00'), '2026-03-29T01:00:00.000Z');
  });

  it('takes the first of an hour that autumn has twice', () => {
    assert.equal(iso('2026-10-25T00:59'), '2026-10-24T23:59:00.000Z');
    assert.equal(iso('2026-10-25T01:00'), '2026-10-25T00:00:00.000Z');
    assert.equal(iso('2026-10-25T01:59'), '2026-10-25T00:59:00.000Z');
    assert.equal(iso('2026-10-25T02:00'), '2026-10-25T02:00:00.000Z');
  });

  it('is an instant at which clocks show that time, unless spring left it out', () => {
    const minutes = fc.integer({
      min: Date.UTC(1996, 0) / 60_000,
      max: Date.UTC(2100, 0) / 60_000,
    });
    const near = fc
      .tuple(
        fc.constantFrom(Date.UTC(2026, 2, 29), Date.UTC(2026, 9, 25)),
        fc.integer({min: -180, max: 240}),
      )
      .map(([day, offset]) => day / 60_000 + offset);
    fc.assert(
      fc.property(fc.oneof(minutes, near), (minute) => {
        const written = new Date(minute * 60_000).toISOString().slice(0, 16);
        const {year, month, day, hour, minute: shown} = londonTime(instantOf(written));
        const read = new Date(Date.UTC(year, month - 1, day, hour, shown))
          .toISOString()
          .slice(0, 16);
        const later = new Date(minute * 60_000 + 3_600_000).toISOString().slice(0, 16);
        // The hour that is left out is the one after 01:00 on the last Sunday of March.
        const sunday = new Date(Date.UTC(Number(written.slice(0, 4)), 2, 31));
        sunday.setUTCDate(31 - sunday.getUTCDay());
        const gap = written.startsWith(`${sunday.toISOString().slice(0, 10)}T01`);
        assert.equal(read, gap ? later : written);
      }),
      {numRuns: 5000},
    );
  });

  it('and what clocks show do not depend on where the device is', () => {
    const code = `
      import {instantOf, londonDate, londonTime} from './src/definition/moment.ts';
      const moments = ['2026-03-29T01:30', '2026-10-25T01:30', '2027-07-15T17:00', '2027-01-01T00:00:30.5'];
      const instants = moments.map(instantOf);
      console.log(JSON.stringify([
        new Date(2026, 6, 1).getTimezoneOffset(),
        instants, instants.map(londonDate), instants.map(londonTime),
      ]));`;
    const said = (zone: string) => {
      const [offset, ...rest] = JSON.parse(
        execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
          env: {...process.env, TZ: zone},
          encoding: 'utf8',
        }),
      ) as [number, ...unknown[]];
      return {offset, rest};
    };
    const [home, ...away] = ['Europe/London', 'Pacific/Auckland', 'America/St_Johns'].map(said);
    assert.equal(home!.offset, -60);
    assert.deepEqual(
      away.map(({offset}) => offset),
      [-720, 150],
    );
    for (const {rest} of away) assert.deepEqual(rest, home!.rest);
  });
});

describe('whether a consultation takes answers', () => {
  const opens = '2026-11-23T09:00';
  const closes = '2027-01-15T17:00';
  const state = (now: string) => stateAt({opens, closes}, new Date(now));

  it('changes at the very instant', () => {
    assert.equal(state('2026-11-23T08:59:59.999Z'), 'early');
    assert.equal(state('2026-11-23T09:00:00Z'), 'open');
    assert.equal(state('2027-01-15T16:59:59.999Z'), 'open');
    assert.equal(state('2027-01-15T17:00:00Z'), 'closed');
  });

  it('goes by London in summer', () => {
    const summer = {opens: '2026-06-01T00:00', closes: '2026-07-01T00:00'};
    assert.equal(stateAt(summer, new Date('2026-05-31T22:59:59Z')), 'early');
    assert.equal(stateAt(summer, new Date('2026-05-31T23:00:00Z')), 'open');
    assert.equal(stateAt(summer, new Date('2026-06-30T22:59:59Z')), 'open');
    assert.equal(stateAt(summer, new Date('2026-06-30T23:00:00Z')), 'closed');
  });

  it('has no bound that nobody set', () => {
    const now = new Date('2026-11-23T00:00:00Z');
    assert.equal(stateAt({}, now), 'open');
    assert.equal(stateAt({opens}, now), 'early');
    assert.equal(stateAt({closes}, now), 'open');
  });
});

describe('isMoment', () => {
  it('takes moments of days that exist, as a definition and a receipt may write them', () => {
    for (const moment of [
      '2026-11-23T09:00:00Z',
      '2028-02-29T23:59',
      '2026-11-23T09:00:00.123456789+01:00',
      '2026-12-31T00:00:59-23:59',
    ])
      assert.equal(isMoment(moment), true, moment);
  });

  it('refuses everything else', () => {
    for (const value of [
      '2027-02-29T09:00:00Z',
      '2027-02-30T09:00:00Z',
      '2026-13-01T09:00:00Z',
      '2026-00-01T09:00:00Z',
      '2026-11-31T09:00:00Z',
      '2026-11-00T09:00:00Z',
      '2026-11-23T24:00:00Z',
      '2026-11-23T09:60:00Z',
      '2026-11-23T09:00:60Z',
      '2026-11-23T09:00:00+99:00',
      '2026-11-23',
      ' 2026-11-23T09:00:00Z',
      'tomorrow',
      '',
      7,
      null,
      undefined,
      {},
    ])
      assert.equal(isMoment(value), false, JSON.stringify(value));
  });
});
