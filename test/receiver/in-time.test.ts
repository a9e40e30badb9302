import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {DefinitionError} from '../../src/definition/definition-error.js';
import {createReceiver, openPglite, sqlStore, type Store} from '../../src/receiver/index.js';
import {aResponse, definition} from './consultation.js';
import {post} from './requests.js';

let store: Store;
before(async () => {
  store = await sqlStore(await openPglite());
});
after(() => store.close());

const second = 1000;
const day = 24 * 3_600_000;
const end = Date.parse(definition.closes);
const at = (time: number) => new Date(time).toISOString();

/** What is answered to a response that its device sent at one time and that arrives at another. */
async function arrives(
  sent: number,
  now: number,
  more: object = {},
  headers: Readonly<Record<string, string>> = {},
) {
  const receive = createReceiver({
    definitions: [{...definition, ...more}],
    store,
    now: () => new Date(now),
  });
  return (await receive(post(aResponse({submittedAt: at(sent)}), headers))).status;
}

describe('a response that waited on a device (CON-09, REL-17, T-11)', () => {
  test('is taken for a day after the end if it was sent before it, to the second', async () => {
    assert.equal(await arrives(end - second, end), 201);
    assert.equal(await arrives(end - second, end + day - second), 201);
    assert.equal(await arrives(end - second, end + day), 410);
    assert.equal(await arrives(end - second, end + day + second), 410);
    assert.equal(await arrives(end - second, end - second), 201);
    assert.equal(await arrives(end, end), 410);
    assert.equal(await arrives(end + second, end + second), 410);
  });

  test('is taken for as long as the definition says, up to ninety days, or not at all', async () => {
    for (const grace of [7, 90]) {
      assert.equal(await arrives(end - second, end + grace * day - second, {grace}), 201);
      assert.equal(await arrives(end - second, end + grace * day, {grace}), 410);
    }
    assert.equal(await arrives(end - second, end - 1, {grace: 0}), 201);
    assert.equal(await arrives(end - second, end, {grace: 0}), 410);
  });

  test('before the end is taken whatever its device says, and is refused after the grace whatever it says', async () => {
    for (const skew of [-400 * day, -day, day, 400 * day]) {
      assert.equal(await arrives(end - day + skew, end - day), 201, `${skew}`);
      assert.equal(await arrives(end - second + skew, end + 2 * day), 410, `${skew}`);
    }
  });

  test('in the grace is taken from a clock that is behind, and from one so far ahead that it tells nothing', async () => {
    const [sent, now] = [end - 60 * second, end + 60 * second];
    assert.equal(await arrives(sent - day, now), 201);
    assert.equal(await arrives(sent + day, now), 201);
  });

  test('in the grace is taken from a clock that is wrong, where the device says for how long it has waited (REL-17)', async () => {
    const grace = {grace: 7};
    const [sent, now] = [end - 60 * second, end + 2 * day];
    const elapsed = (milliseconds: number) => ({'dweud-elapsed': String(milliseconds / second)});
    // Its clock was a day ahead, and two have passed.
    assert.equal(await arrives(sent + day, now, grace), 410);
    assert.equal(await arrives(sent + day, now, grace, elapsed(now - sent)), 201);
    // Set right meanwhile, it says that less has passed; its first moment still tells.
    assert.equal(await arrives(sent - day, now, grace, elapsed(day)), 201);
    // Sent after the end by both.
    assert.equal(await arrives(end + second, now, grace, elapsed(2 * day - second)), 410);
    assert.equal(await arrives(end, now, grace, elapsed(2 * day)), 410);
    assert.equal(await arrives(end, now, grace, elapsed(2 * day + second)), 201);
  });

  test('is taken in by its clock where what it says of its wait is no number of seconds', async () => {
    const now = end + 2 * day;
    for (const text of [
      '',
      '-1',
      '1e9',
      'many',
      '0x99999',
      '9'.repeat(10),
      '172800.5',
      '999999, 1',
    ])
      for (const [sent, status] of [
        [end - second, 201],
        [end + day, 410],
      ] as const)
        assert.equal(await arrives(sent, now, {grace: 7}, {'dweud-elapsed': text}), status, text);
  });

  test('is measured from the end on a clock in London, on the night that has an hour twice too', async () => {
    const closes = '2026-10-25T01:30';
    const first = Date.parse('2026-10-25T00:30:00Z');
    const more = {opens: '2026-10-01T09:00', closes};
    assert.equal(await arrives(first - second, first + second, more), 201);
    assert.equal(await arrives(first, first + second, more), 410);
    assert.equal(await arrives(first - second, first + day - second, more), 201);
    assert.equal(await arrives(first - second, first + day, more), 410);
  });

  test('cannot be promised a grace that is no number of days', () => {
    for (const grace of [-1, 91, 1.5, '7', null])
      assert.throws(
        () => createReceiver({definitions: [{...definition, grace}], store}),
        (error) =>
          error instanceof DefinitionError &&
          error.findings[0]!.pointer === '/grace' &&
          error.findings[0]!.rule.startsWith('schema:'),
        String(grace),
      );
  });
});
