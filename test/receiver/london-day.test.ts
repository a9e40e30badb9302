import assert from 'node:assert/strict';
import {test} from 'node:test';
import {londonDate} from '../../src/definition/moment.js';
import {londonDay} from '../../src/receiver/london-day.js';

test('the date in London is the calendar’s, on either side of midnight and of a change of clocks (T-11)', () => {
  const expected = (moment: string, date: string) => {
    const instant = new Date(moment);
    assert.equal(londonDay(instant), date, moment);
    assert.equal(londonDate(instant), date, moment);
  };
  expected('2026-11-22T23:59:59.999Z', '2026-11-22');
  expected('2026-11-23T00:00:00.000Z', '2026-11-23');
  expected('2026-11-22T23:59:59.999Z', '2026-11-22');
  // Summer time begins on 29 March 2026 and ends on 25 October, both at 01:00 UTC.
  expected('2026-03-28T23:30:00.000Z', '2026-03-28');
  expected('2026-03-29T23:00:00.000Z', '2026-03-30');
  expected('2026-10-24T22:59:59.999Z', '2026-10-24');
  expected('2026-10-24T23:00:00.000Z', '2026-10-25');
  expected('2026-10-25T23:59:59.999Z', '2026-10-25');
  expected('1969-12-31T23:59:59.999Z', '1970-01-01');
});
