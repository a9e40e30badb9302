import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {createReceiver, type Store} from '../../src/receiver/index.js';
import {aResponse, definition, open} from './consultation.js';
import {post} from './requests.js';

/** Keeps nothing: what is tested here stands in headers. */
const store: Store = {
  add: () => Promise.resolve(true),
  find: () => Promise.resolve(undefined),
  async *responses() {},
  count: () => Promise.resolve(0),
  close: () => Promise.resolve(),
};
const receiver = (origins?: string[]) =>
  createReceiver({definitions: [definition], store, now: () => open, ...(origins && {origins})});
const ours = 'https://www.cyngor.example';
const preflight = (origin: string) =>
  new Request('https://receiver.example/', {
    method: 'OPTIONS',
    headers: {origin, 'access-control-request-method': 'POST'},
  });
const cors = (response: Response) =>
  [...response.headers.keys()].filter((name) => name.startsWith('access-control-'));

describe('pages of other origins (SEC-10)', () => {
  test('on the list may send, and may read when to try again', async () => {
    const receive = receiver([ours]);
    const asked = await receive(preflight(ours));
    assert.equal(asked.status, 204);
    assert.equal(asked.headers.get('access-control-allow-origin'), ours);
    assert.equal(asked.headers.get('access-control-allow-methods'), 'POST');
    assert.equal(
      asked.headers.get('access-control-allow-headers'),
      'content-type, idempotency-key, dweud-elapsed',
    );
    assert.match(asked.headers.get('access-control-max-age')!, /^\d+$/);
    assert.equal(asked.headers.get('vary'), 'Origin');
    assert.equal(asked.headers.get('access-control-allow-credentials'), null);
    for (const body of [aResponse(), {}]) {
      const answer = await receive(post(body, {origin: ours}));
      assert.equal(answer.headers.get('access-control-allow-origin'), ours);
      assert.equal(answer.headers.get('access-control-expose-headers'), 'retry-after, location');
      assert.equal(answer.headers.get('vary'), 'Origin');
    }
  });

  test('not on the list, or almost on it, may not', async () => {
    const receive = receiver([ours]);
    for (const origin of [
      'https://cyngor.example',
      `${ours}.evil.example`,
      `${ours}:8443`,
      ours.replace('https', 'http'),
      'null',
      '*',
    ])
      for (const request of [preflight(origin), post(aResponse(), {origin})]) {
        const answer = await receive(request);
        assert.deepEqual(cors(answer), []);
        assert.equal(answer.headers.get('vary'), 'Origin');
      }
  });

  test('are not mentioned when there is no list', async () => {
    const receive = receiver();
    for (const request of [preflight(ours), post(aResponse(), {origin: ours})]) {
      const answer = await receive(request);
      assert.deepEqual(cors(answer), []);
      assert.equal(answer.headers.get('vary'), null);
    }
  });

  test('are named exactly, or the receiver is not made', () => {
    for (const origin of ['*', 'null', `${ours}/`, 'www.cyngor.example', '', `${ours}/a`, 'data:x'])
      assert.throws(() => receiver([origin]), TypeError, origin);
  });
});
