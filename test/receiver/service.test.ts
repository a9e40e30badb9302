import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {
  createCounts,
  createOperatorService,
  createReceiver,
  createService,
  healthOf,
  openPglite,
  sqlStore,
  type Receiver,
  type Store,
} from '../../src/receiver/index.js';
import {aResponse, definition, open} from './consultation.js';
import {jsonOf, post} from './requests.js';

let store: Store;
before(async () => {
  store = await sqlStore(await openPglite());
});
after(() => store.close());

const at = (pathname: string, method = 'GET') =>
  new Request(`https://receiver.example${pathname}`, {method});
const named =
  (name: string): Receiver =>
  () =>
    Promise.resolve(new Response(name));
const parts = () => ({
  receive: named('responses'),
  health: healthOf({store}),
  openApi: {openapi: '3.1.0'},
});

describe('health', () => {
  const {find} = {find: () => Promise.resolve(undefined)};

  test('is alive whatever the store does, and ready when it answers', async () => {
    const health = healthOf({store: {find: () => Promise.reject(new Error('down'))}});
    assert.equal(health.alive().status, 200);
    const away = await health.ready();
    assert.equal(away.status, 503);
    assert.deepEqual(await jsonOf(away), {status: 'store-unavailable'});
    assert.equal((await healthOf({store}).ready()).status, 200);
  });

  test('is not ready when the store hangs, or the process is about to end', async () => {
    const hanging = {find: () => new Promise<undefined>(() => {})};
    assert.equal((await healthOf({store: hanging, within: 10}).ready()).status, 503);
    const leaving = await healthOf({store: {find}, isLeaving: () => true}).ready();
    assert.deepEqual(await jsonOf(leaving), {status: 'leaving'});
    assert.equal(leaving.status, 503);
  });

  test('asks the store once at a time, however many ask it, and anew afterwards', async () => {
    let asked = 0;
    const health = healthOf({
      store: {find: () => ((asked += 1) > 1 ? Promise.reject(new Error('down')) : find())},
    });
    const answers = await Promise.all(Array.from({length: 20}, () => health.ready()));
    assert.ok(answers.every(({status}) => status === 200));
    assert.equal(asked, 1);
    assert.equal((await health.ready()).status, 503);
  });
});

describe('counts (REL-16)', () => {
  test('tell what was accepted, sent twice, rejected and failed, of each version', async () => {
    const counts = createCounts();
    let seen = 0;
    const log = counts.counting('responses', () => seen++);
    const receiver = (more: object = {}) =>
      createReceiver({definitions: [definition], store, now: () => open, log, ...more});
    const receive = receiver();
    const response = aResponse();
    for (const body of [response, response, aResponse(), aResponse({language: 'fr'}), '{'])
      await receive(post(body));
    const down = {...store, add: () => Promise.reject(new Error('down'))};
    await receiver({store: down})(post(aResponse()));
    await receive(at('/', 'OPTIONS'));
    const of = 'responses';
    const buses = {of, consultation: 'buses', version: '2'};
    assert.deepEqual(counts.list(), [
      {...buses, outcome: 'accepted', total: 2},
      {...buses, outcome: 'duplicate', total: 1},
      {...buses, outcome: 'rejected', problem: 'invalid', total: 1},
      {of, outcome: 'rejected', problem: 'unreadable', total: 1},
      {...buses, outcome: 'failed', problem: 'store-unavailable', total: 1},
    ]);
    assert.equal(seen, 7);
    assert.match(
      counts.text(),
      /^# HELP .*\n# TYPE dweud_requests_total counter\ndweud_requests_total\{of="responses",consultation="buses",version="2",outcome="accepted"\} 2\n/,
    );
    assert.match(counts.text(), / 1\n$/);
  });

  test('tell a sender who came too often from one who was wrong: what it sent will come again', () => {
    const counts = createCounts();
    counts.counting('responses')({status: 429, problem: 'too-many-requests'});
    assert.equal(counts.list()[0]!.outcome, 'failed');
  });

  test('are written so that no version breaks a line', () => {
    const counts = createCounts();
    counts.counting('responses')({status: 201, consultation: 'a', version: '"\\\n'});
    assert.ok(counts.text().includes('version="\\"\\\\\\n"'));
  });
});

describe('a service', () => {
  test('has everything at its place, and nothing elsewhere', async () => {
    const service = createService({
      ...parts(),
      receiveContact: named('contacts'),
      receiveFile: named('files'),
      receiveParcel: named('parcels'),
    });
    const text = async (path: string, method = 'POST') => (await service(at(path, method))).text();
    assert.equal(await text('/responses'), 'responses');
    assert.equal(await text('/contacts'), 'contacts');
    assert.equal(await text('/parcels'), 'parcels');
    assert.equal(await text('/files'), 'files');
    assert.equal(await text('/files/0192', 'DELETE'), 'files');
    assert.equal(await text('/openapi.json', 'GET'), '{"openapi":"3.1.0"}');
    assert.equal((await service(at('/healthz'))).status, 200);
    assert.equal((await service(at('/readyz', 'HEAD'))).status, 200);
    for (const path of [
      '/',
      '/responses/',
      '/parcels/a',
      '/files/a/b',
      '/metrics',
      '/counts',
      '/toString',
    ]) {
      const answer = await service(at(path, 'POST'));
      assert.equal(answer.status, 404, path);
      assert.match((await jsonOf(answer)).type, /nothing-here$/);
    }
    const refused = await service(at('/healthz', 'POST'));
    assert.equal(refused.status, 405);
    assert.equal(refused.headers.get('allow'), 'GET, HEAD');
  });

  test('has no place for what it does not receive', async () => {
    const service = createService(parts());
    for (const path of ['/contacts', '/parcels', '/files', '/files/0192'])
      assert.equal((await service(at(path, 'POST'))).status, 404, path);
  });
});

describe('what whoever runs a service may ask for', () => {
  test('is the counts, as text and as JSON with what is stored', async () => {
    const counts = createCounts();
    const receive = createReceiver({
      definitions: [definition],
      store,
      now: () => open,
      log: counts.counting('responses'),
    });
    const service = createOperatorService({counts, store, versions: [definition]});
    const stored = await store.count({consultation: 'buses', version: '2'});
    await receive(post(aResponse()));
    const text = await service(at('/metrics'));
    assert.match(text.headers.get('content-type')!, /^text\/plain; version=0\.0\.4/);
    assert.match(await text.text(), /outcome="accepted"\} 1\n/);
    const answer = await jsonOf<{since: string; requests: unknown[]; stored: unknown[]}>(
      await service(at('/counts')),
    );
    assert.ok(Date.parse(answer.since) <= Date.now());
    assert.equal(answer.requests.length, 1);
    assert.deepEqual(answer.stored, [{consultation: 'buses', version: '2', total: stored + 1}]);
    assert.equal((await service(at('/responses', 'POST'))).status, 404);
  });
});
