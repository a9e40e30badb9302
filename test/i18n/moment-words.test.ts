import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {closingWords, momentWords, openingWords} from '../../src/i18n/moment-words.js';
import {cy, en} from './words.js';

describe('moments in words', () => {
  it('are told as clocks in London show them (CYE-10)', () => {
    assert.equal(momentWords('2027-01-15T17:00:00Z', en), 'Friday 15 January 2027 at 5pm');
    assert.equal(momentWords('2027-07-15T16:30:00Z', en), 'Thursday 15 July 2027 at 5:30pm');
    assert.equal(momentWords('2027-07-15T17:30', en), 'Thursday 15 July 2027 at 5:30pm');
    assert.equal(
      momentWords(Date.parse('2027-07-15T16:30:00Z'), en),
      'Thursday 15 July 2027 at 5:30pm',
    );
    assert.equal(momentWords('2027-07-15T16:30:00Z', cy), 'Dydd Iau, 15 Gorffennaf 2027 am 17:30');
    assert.equal(
      momentWords('2027-07-15T23:30:00Z', cy),
      'Dydd Gwener, 16 Gorffennaf 2027 am 00:30',
    );
  });

  it('say the last minute of the day before when a consultation closes at midnight', () => {
    assert.equal(closingWords('2027-01-16T00:00', en), 'Friday 15 January 2027 at 11:59pm');
    assert.equal(closingWords('2027-07-01T00:00', cy), 'Dydd Mercher, 30 Mehefin 2027 am 23:59');
    assert.equal(closingWords('2027-01-01T00:00', cy), 'Dydd Iau, 31 Rhagfyr 2026 am 23:59');
    assert.equal(closingWords('2027-01-15T17:00', en), 'Friday 15 January 2027 at 5pm');
    assert.equal(closingWords('2027-01-15T00:00:30', en), 'Friday 15 January 2027 at midnight');
  });

  it('say a minute past midnight when a consultation opens then', () => {
    assert.equal(openingWords('2026-11-23T00:00', en), 'Monday 23 November 2026 at 12:01am');
    assert.equal(openingWords('2026-11-23T00:00', cy), 'Dydd Llun, 23 Tachwedd 2026 am 00:01');
    assert.equal(openingWords('2026-11-23T09:00', cy), 'Dydd Llun, 23 Tachwedd 2026 am 09:00');
  });
});
