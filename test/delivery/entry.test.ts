import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {entryFrom, keyOf, settledFrom, type Entry} from '../../src/delivery/entry.js';
import {tallyFrom} from '../../src/delivery/tally.js';

describe('a moment that no date can be of (PEC-07)', () => {
  const latest = 8.64e15;
  const entry: Entry = {
    kind: 'response',
    id: '1',
    consultation: 'test',
    body: JSON.stringify({id: '1', consultation: {id: 'test'}}),
    since: latest,
    attempts: 1,
    nextAt: latest,
    earliest: latest,
  };

  for (const name of ['since', 'nextAt', 'earliest'] as const)
    it(`makes no entry, as its ${name}`, () => {
      assert.deepEqual(entryFrom(keyOf(entry), entry), entry);
      assert.equal(entryFrom(keyOf(entry), {...entry, [name]: latest + 1}), undefined);
    });

  it('makes no receipt, and is no part of a tally', () => {
    const left = {at: latest, isSeen: false, isReceived: true};
    assert.deepEqual(settledFrom(left), left);
    assert.equal(settledFrom({...left, at: latest + 1}), undefined);
    assert.deepEqual(tallyFrom({lastSent: latest + 1}), {sealed: 0, sent: 0, deleted: 0});
  });
});
