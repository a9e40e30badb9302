import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {fileAt} from '../../demo/file-at.js';
import {stillOpen} from '../../demo/still-open.js';
import {stateAt} from '../../src/definition/moment.js';

const demo = fileURLToPath(new URL('../../demo/', import.meta.url));
const read = (name: string) =>
  JSON.parse(readFileSync(`${demo}consultations/${name}.json`, 'utf8')) as {
    opens: string;
    closes: string;
  };

describe('the demo', () => {
  it('is never over, on the same day of the week and at the same time of day', () => {
    const written = read('precept-2027');
    assert.deepEqual(stillOpen(written, new Date('2026-11-22T12:00:00Z')), written);
    for (const now of [
      '2027-01-08T16:59:59Z',
      '2027-01-15T17:00:00Z',
      '2027-07-01T00:00:00Z',
      '2031-12-31T23:59:59Z',
    ].map((moment) => new Date(moment))) {
      const moved = stillOpen(written, now);
      assert.equal(stateAt(moved, now), 'open', now.toISOString());
      const weekLater = new Date(now.getTime() + 7 * 24 * 60 * 60_000);
      assert.equal(stateAt(moved, weekLater), 'open', `a week after ${now.toISOString()}`);
      assert.match(moved.closes, /T17:00$/);
      assert.equal(new Date(`${moved.closes.slice(0, 10)}T00:00:00Z`).getUTCDay(), 5);
    }
  });

  it('has a consultation that is not open yet, and one that is closed, for long', () => {
    for (const year of ['2026', '2036'])
      assert.deepEqual(
        ['not-yet-open', 'closed'].map((name) => stateAt(read(name), new Date(`${year}-11-22`))),
        ['early', 'closed'],
      );
  });

  it('has no file at an address that cannot be read or leads elsewhere', async () => {
    for (const address of [
      '/%',
      '/%E0%A4%A',
      '/../package.json',
      '/..%2fserver.ts',
      '/nothing.html',
    ])
      assert.equal((await fileAt(address, demo)).status, 404, address);
    assert.equal((await fileAt('/', demo)).status, 200);
  });
});
