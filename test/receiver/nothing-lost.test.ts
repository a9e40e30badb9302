import assert from 'node:assert/strict';
import {randomBytes} from 'node:crypto';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, afterEach, before, describe, test} from 'node:test';
import {openStore} from '../../src/receiver/index.js';
import {startPostgres} from '../rig/postgres.js';
import {freePort, temporaryFolder, until} from '../rig/processes.js';
import {tellProof} from '../rig/proofs.js';
import {choicesFrom} from '../engine/runs.js';
import {aResponse, definition} from './consultation.js';
import {Delivery, type Row} from './kept.js';
import {serviceProcess, type ServiceProcess} from './service-process.js';

const folder = temporaryFolder('nothing-lost');
after(() => folder.remove());
// It goes by the clock of the machine, so it is always open.
const {opens: _, closes: __, ...timeless} = definition;
const buses = join(folder.path, 'buses.json');
writeFileSync(buses, JSON.stringify(timeless));
const limits = ['--rate', '0'];
const selection = {consultation: 'buses'};
const responses = (number: number) => Array.from({length: number}, () => aResponse());

const aPort = freePort as () => Promise<number>;

const running = new Set<ServiceProcess>();
const deliveries = new Set<Delivery>();
afterEach(async () => {
  for (const one of deliveries) one.stop();
  await Promise.all([...running].map((one) => one.end('SIGKILL')));
});
function deliver(urls: readonly string[], all: ReturnType<typeof responses>): Delivery {
  const delivery = new Delivery(urls, all);
  deliveries.add(delivery);
  return delivery;
}
async function serve(args: readonly string[], more: Parameters<typeof serviceProcess>[1] = {}) {
  const service = await serviceProcess([buses, ...limits, ...args], more);
  running.add(service);
  return service;
}

/** Everything that was sent is acknowledged and stored, once. */
function holds({attempted, acknowledged, stored, duplicates, lost}: Row, number: number) {
  assert.deepEqual(
    {attempted, acknowledged, stored, duplicates, lost},
    {attempted: number, acknowledged: number, stored: number, duplicates: 0, lost: 0},
  );
}

describe('no response is lost (REL-15, T-08)', {timeout: 900_000}, () => {
  let server: Awaited<ReturnType<typeof startPostgres>>;
  before(async () => {
    server = await startPostgres();
  });
  after(() => server.stop());

  /** Delivers while the process that receives is killed again and again, and another takes its place. */
  async function killed(delivery: Delivery, start: () => Promise<ServiceProcess>, after: number[]) {
    let service = await start();
    const delivered = delivery.run(8);
    for (const number of after) {
      await delivery.acknowledged(number);
      assert.equal(await service.end('SIGKILL'), null);
      service = await start();
    }
    await delivered;
    assert.equal(await service.end('SIGTERM'), 0);
  }

  test('when the process is killed under load, in a folder', async () => {
    const data = join(folder.path, 'killed');
    const port = await aPort();
    const delivery = deliver([`http://127.0.0.1:${port}`], responses(300));
    const start = () => serve(['--port', `${port}`, '--folder', data]);
    // Of two kills, a store that answers every other time before it has written often survives both; of eight, hardly ever all.
    const choose = choicesFrom(20_261_122);
    const moments = Array.from({length: 8}, (_, nth) => 30 * nth + 10 + choose(30));
    await killed(delivery, start, moments);
    const store = await openStore({databaseUrl: '', folder: data});
    const row = await delivery.row(store, selection);
    await store.close();
    tellProof(`receiver: ${moments.length} times kill -9 under load, PGlite`, row);
    holds(row, 300);
    assert.ok(row.retries > 0, 'nothing was interrupted');
  });

  test('when the process is killed under load, on a server', async () => {
    const url = await server.database();
    const port = await aPort();
    const delivery = deliver([`http://127.0.0.1:${port}`], responses(1000));
    const start = () => serve(['--port', `${port}`, '--database', url]);
    await killed(delivery, start, [200, 500, 800]);
    const store = await openStore({databaseUrl: url});
    const row = await delivery.row(store, selection);
    await store.close();
    tellProof('receiver: kill -9 under load, PostgreSQL', row);
    holds(row, 1000);
    assert.ok(row.retries > 0, 'nothing was interrupted');
  });

  test('when the database is restarted under load of two processes', async () => {
    const url = await server.database();
    const services = await Promise.all([1, 2].map(() => serve(['--port', '0', '--database', url])));
    const delivery = deliver(
      services.map(({urls}) => urls.public),
      responses(1000),
    );
    const delivered = delivery.run(8);
    for (const number of [200, 500, 800]) {
      await delivery.acknowledged(number);
      await server.crash();
      await server.resume();
    }
    await delivered;
    const store = await openStore({databaseUrl: url});
    const row = await delivery.row(store, selection);
    await store.close();
    tellProof('receiver: database restarted under load of two processes', row);
    holds(row, 1000);
    assert.ok(row.retries > 0, 'nothing was interrupted');
    for (const service of services) assert.equal(await service.end('SIGTERM'), 0);
  });

  test('when the disk is full, and there is room again', async () => {
    const data = join(folder.path, 'full');
    // Tables are made while there is room.
    await (await openStore({databaseUrl: '', folder: data})).close();
    const port = await aPort();
    const args = ['--port', `${port}`, '--folder', data];
    // Texts that do not become smaller, until a file of the database needs more than the 8 MB that it may have.
    const large = Array.from({length: 200}, () =>
      aResponse({answers: {rides: 'yes', stop: randomBytes(7400).toString('base64')}}),
    );
    const delivery = deliver([`http://127.0.0.1:${port}`], large);
    const full = await serve(args, {fileSize: 16_384});
    const delivered = delivery.run(8);
    await until(() => full.lines.some(({status}) => status === 503), 'The disk was never full', {
      limit: 60_000,
    });
    const statusAt = async (path: string) =>
      (await fetch(`http://127.0.0.1:${port}${path}`)).status;
    assert.equal(await statusAt('/healthz'), 200);
    assert.equal(await statusAt('/readyz'), 503);
    const before = delivery.references.size;
    assert.equal(await full.end('SIGTERM'), 0);
    const service = await serve(args);
    await delivered;
    assert.equal(await service.end('SIGTERM'), 0);
    const store = await openStore({databaseUrl: '', folder: data});
    const row = await delivery.row(store, selection);
    await store.close();
    tellProof('receiver: disk full, and room again', row);
    holds(row, 200);
    assert.ok(before > 0 && before < 200, `${before} fitted`);
  });

  test('when fifty malformed requests come each second beside it', async () => {
    const url = await server.database();
    const service = await serve(['--port', '0', '--database', url, '--operator-port', '0']);
    const delivery = deliver([service.urls.public], responses(1000));
    const malformed = [
      '{',
      '[]',
      '"'.repeat(1000),
      '['.repeat(20_000),
      JSON.stringify({...aResponse(), answers: {rides: 'maybe'}}),
      'x'.repeat(3_200_000),
    ];
    const refused: Promise<number>[] = [];
    const begun = performance.now();
    const seconds = () => (performance.now() - begun) / 1000;
    // By the clock, whether or not the last are answered: after a tick that came late, as many as are due.
    const sendDue = () => {
      while (refused.length < seconds() * 50) {
        const body = malformed[refused.length % malformed.length]!;
        refused.push(
          fetch(`${service.urls.public}/responses`, {
            method: 'POST',
            headers: {'content-type': 'application/json'},
            body,
          }).then(({status}) => status),
        );
      }
    };
    const timer = setInterval(sendDue, 5);
    await delivery.run(4);
    clearInterval(timer);
    sendDue();
    const rate = Math.round(refused.length / seconds());
    const statuses = new Set(await Promise.all(refused));
    const store = await openStore({databaseUrl: url});
    const row = await delivery.row(store, selection);
    await store.close();
    tellProof(`receiver: ${rate} malformed requests a second beside`, row);
    holds(row, 1000);
    assert.deepEqual([row.retries, row.again], [0, 0]);
    assert.deepEqual([...statuses].sort(), [400, 413, 422]);
    const counts = await (await fetch(`${service.urls.operator}/metrics`)).text();
    const total = (wanted: RegExp) =>
      [...counts.matchAll(wanted)].reduce((sum, [, number]) => sum + Number(number), 0);
    assert.equal(total(/outcome="accepted"\} (\d+)/g), row.acknowledged);
    assert.equal(total(/outcome="rejected".*\} (\d+)/g), refused.length);
  });
});
