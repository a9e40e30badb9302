import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  firstWait,
  isDue,
  longestAsked,
  longestWait,
  waitAfter,
  waitAskedFor,
} from '../../src/delivery/retry.js';

const now = Date.parse('2026-11-23T12:00:00Z');
const asked = (headers: Record<string, string>) => waitAskedFor(new Headers(headers), now);

describe('when a response is sent again (REL-04)', () => {
  it('waits up to twice as long each time, and never more than five minutes', () => {
    const most = [1, 2, 3, 4, 7, 8, 9, 50, 5000].map((attempts) =>
      waitAfter(attempts, undefined, 1),
    );
    assert.deepEqual(most, [2e3, 4e3, 8e3, 16e3, 128e3, 256e3, 3e5, 3e5, 3e5]);
    assert.equal(longestWait, 300_000);
  });

  it('waits any time up to that: those whom one failure hit do not come back together', () => {
    assert.equal(waitAfter(5, undefined, 0.25), 8000);
    assert.equal(waitAfter(5, undefined, 0.5), 16_000);
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 1e6}),
        fc.double({min: 0, max: 1, noNaN: true}),
        (n, r) => {
          const wait = waitAfter(n, undefined, r);
          assert.ok(wait >= firstWait / 4 && wait <= longestWait);
        },
      ),
    );
  });

  it('never comes before the service said, but does not wait for ever', () => {
    assert.equal(waitAfter(1, 30_000, 1), 30_000);
    assert.equal(waitAfter(9, 1000, 1), longestWait);
    assert.equal(waitAfter(1, 10 * longestAsked, 1), longestAsked);
    assert.equal(longestAsked, 3_600_000);
  });

  it('reads Retry-After in seconds', () => {
    assert.equal(asked({'retry-after': '120'}), 120_000);
    assert.equal(asked({'retry-after': ' 0 '}), 0);
    assert.equal(waitAskedFor({get: () => ' 7 '}, now), 7000);
  });

  it('reads Retry-After as a date, by the clock of the service where it tells it (REL-17)', () => {
    const date = 'Mon, 23 Nov 2026 12:01:30 GMT';
    assert.equal(asked({'retry-after': date}), 90_000);
    assert.equal(asked({'retry-after': date, date: 'Mon, 23 Nov 2026 12:01:00 GMT'}), 30_000);
    assert.equal(asked({'retry-after': date, date: 'nonsense'}), 90_000);
    assert.equal(asked({'retry-after': 'Mon, 23 Nov 2026 11:00:00 GMT'}), 0);
  });

  it('takes nothing else for a wait', () => {
    for (const text of ['', 'soon', 'in 5', '5 s', '-5', '1.5', '12e3', 'Mon, soon', '1 Nov 2099'])
      assert.equal(asked({'retry-after': text}), undefined, text);
    assert.equal(asked({}), undefined);
  });

  it('is due at its moment, and when the clock of the device has been set back', () => {
    assert.equal(isDue(now, now), true);
    assert.equal(isDue(now + 1, now), false);
    assert.equal(isDue(now + longestAsked, now), false);
    assert.equal(isDue(now + longestAsked + 1, now), true);
  });
});
