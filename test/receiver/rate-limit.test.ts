import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {describe, test} from 'node:test';
import {clientAddress, createReceiver, toNodeListener} from '../../src/receiver/index.js';
import type {Note, RateLimit, Store} from '../../src/receiver/index.js';
import {rateLimiter} from '../../src/receiver/rate-limit.js';
import {aResponse, definition, open} from './consultation.js';
import {jsonOf, post} from './requests.js';

/** Keeps nothing: what is tested here comes before. */
const store: Store = {
  add: () => Promise.resolve(true),
  find: () => Promise.resolve(undefined),
  async *responses() {},
  count: () => Promise.resolve(0),
  close: () => Promise.resolve(),
};

/** A receiver with a limit and a clock that is put forward by hand. */
function limited(more: Partial<RateLimit> = {}) {
  const time = {now: 0};
  const notes: Note[] = [];
  const receive = createReceiver({
    definitions: [definition],
    store,
    now: () => open,
    origins: ['https://www.cyngor.example'],
    log: (note) => notes.push(note),
    rateLimit: {
      requests: 3,
      seconds: 30,
      client: (request) => request.headers.get('x-client') ?? undefined,
      clock: () => time.now,
      ...more,
    },
  });
  const from = (client: string | undefined, headers: Record<string, string> = {}) =>
    receive(post(aResponse(), {...(client === undefined ? {} : {'x-client': client}), ...headers}));
  return {time, notes, receive, from};
}
const statuses = async (from: (client: string) => Promise<Response>, clients: string) => {
  const all: number[] = [];
  for (const client of clients) all.push((await from(client)).status);
  return all;
};

describe('a limit of requests (SEC-14, SEC-19)', () => {
  test('lets as many come at once, and then says when to come again (REL-04)', async () => {
    const {from, time, notes} = limited();
    assert.deepEqual(await statuses(from, 'aaa'), [201, 201, 201]);
    const refused = await from('a', {origin: 'https://www.cyngor.example'});
    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get('retry-after'), '10');
    assert.equal(refused.headers.get('access-control-expose-headers'), 'retry-after, location');
    assert.equal(refused.headers.get('content-type'), 'application/problem+json');
    const problem = await jsonOf(refused);
    assert.equal(problem.type, 'https://dweud.example/problems/too-many-requests');
    assert.deepEqual(notes.at(-1), {status: 429, problem: 'too-many-requests'});
    time.now = 9_999;
    assert.equal((await from('a')).headers.get('retry-after'), '1');
    time.now = 10_000;
    assert.deepEqual(await statuses(from, 'aa'), [201, 429]);
    time.now = 1_000_000;
    assert.deepEqual(await statuses(from, 'aaaa'), [201, 201, 201, 429]);
  });

  test('is each client’s own, and nobody’s who is none', async () => {
    const {from} = limited({requests: 1});
    assert.deepEqual(await statuses(from, 'abab'), [201, 201, 429, 429]);
    for (let i = 0; i < 5; i++) assert.equal((await from(undefined)).status, 201);
  });

  test('does not count a preflight', async () => {
    const {receive, from} = limited({requests: 1});
    const headers = {'x-client': 'a', origin: 'https://www.cyngor.example'};
    for (let i = 0; i < 5; i++) {
      const request = new Request('https://receiver.example/', {method: 'OPTIONS', headers});
      assert.equal((await receive(request)).status, 204);
    }
    assert.equal((await from('a')).status, 201);
  });

  test('reads nothing of what it refuses', async () => {
    const {receive, from} = limited({requests: 1});
    await from('a');
    let cancelled = false;
    const body = new ReadableStream(
      {pull: () => assert.fail('read'), cancel: () => void (cancelled = true)},
      {highWaterMark: 0},
    );
    const request = new Request('https://receiver.example/', {
      method: 'POST',
      headers: {'content-type': 'application/json', 'x-client': 'a'},
      body,
      duplex: 'half',
    } as RequestInit);
    assert.equal((await receive(request)).status, 429);
    assert.ok(cancelled);
  });

  test('remembers no more clients than it may, and forgets who came longest ago', async () => {
    const {from} = limited({requests: 1, clients: 2});
    assert.deepEqual(await statuses(from, 'ab'), [201, 201]);
    assert.deepEqual(await statuses(from, 'ba'), [429, 429]);
    assert.deepEqual(await statuses(from, 'c'), [201]);
    assert.deepEqual(await statuses(from, 'bca'), [429, 429, 201]);
    const twice = limited({requests: 2, clients: 2});
    assert.deepEqual(await statuses(twice.from, 'abaca'), [201, 201, 201, 201, 429]);
  });

  test('that lets nobody in is none', () => {
    for (const more of [{requests: 0}, {seconds: 0}, {clients: 0}, {requests: NaN}])
      assert.throws(
        () => rateLimiter({requests: 1, seconds: 1, client: () => 'a', ...more}),
        RangeError,
      );
  });
});

describe('clientAddress', () => {
  const behind = (proxies: number, forwarded: string) =>
    clientAddress({proxies})(
      new Request('https://receiver.example/', {headers: {'x-forwarded-for': forwarded}}),
    );

  test('is what the proxies add, and not what a client writes', () => {
    assert.equal(behind(1, '203.0.113.9'), '203.0.113.9');
    assert.equal(behind(1, '198.51.100.1, 203.0.113.9'), '203.0.113.9');
    assert.equal(behind(2, '198.51.100.1,203.0.113.9 , 10.0.0.1'), '203.0.113.9');
    assert.equal(behind(2, '203.0.113.9'), undefined);
    assert.equal(behind(0, '203.0.113.9'), undefined);
    assert.equal(behind(1, ''), undefined);
  });

  test('is one for all addresses of a network in IPv6, however they are written', () => {
    for (const address of [
      '2001:db8:1:2::9',
      '2001:0db8:0001:0002:3:4:5:6',
      '2001:DB8:1:2:ffff::',
      '2001:db8:1:2::9%eth0',
    ])
      assert.equal(behind(1, address), '2001:db8:1:2');
    assert.notEqual(behind(1, '2001:db8:1:3::9'), '2001:db8:1:2');
    assert.equal(behind(1, '::1'), '0:0:0:0');
    assert.equal(behind(1, '::ffff:203.0.113.9'), '203.0.113.9');
  });

  test('is the other end of the connection where there is no proxy', async () => {
    const client = clientAddress();
    const server = createServer(
      toNodeListener((request) => Promise.resolve(new Response(client(request)))),
    ).listen(0, '127.0.0.1');
    try {
      await once(server, 'listening');
      const {port} = server.address() as AddressInfo;
      const headers = {'x-forwarded-for': '203.0.113.9'};
      const answer = await fetch(`http://127.0.0.1:${port}/`, {headers});
      assert.equal(await answer.text(), '127.0.0.1');
    } finally {
      server.close();
    }
  });
});
