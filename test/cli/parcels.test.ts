import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, afterEach, before, describe, it} from 'node:test';
import {removeParcels} from '../../src/cli/kiosk/remove-parcels.js';
import {writeParcels} from '../../src/cli/kiosk/write-parcels.js';
import {run} from '../../src/cli/run.js';
import type {Parcel} from '../../src/kiosk/parcel.js';
import {openStore, openParcelStore, type StoredParcel} from '../../src/receiver/index.js';
import {aParcel} from '../kiosk/holding.js';
import {testKeys} from '../kiosk/key.js';
import {aResponse, definition} from '../receiver/consultation.js';
import {serviceProcess, type ServiceProcess} from '../receiver/service-process.js';
import {startPostgres} from '../rig/postgres.js';
import {freePort, temporaryFolder} from '../rig/processes.js';

const folder = temporaryFolder('parcels');
const at = (name: string) => join(folder.path, name);
let server: Awaited<ReturnType<typeof startPostgres>>;
before(async () => {
  const {privateKey, publicKey} = await testKeys();
  writeFileSync(at('public.jwk'), JSON.stringify(publicKey));
  writeFileSync(at('private.jwk'), JSON.stringify(privateKey), {mode: 0o600});
  // It goes by the clock of the machine, so it is always open.
  const {opens: _, closes: __, ...timeless} = definition;
  writeFileSync(at('buses.json'), JSON.stringify(timeless));
  server = await startPostgres();
});
after(async () => {
  await server.stop();
  folder.remove();
});

const running = new Set<ServiceProcess>();
afterEach(() => Promise.all([...running].map((one) => one.end('SIGKILL'))));
async function serving(...args: string[]): Promise<ServiceProcess> {
  const all = [at('buses.json'), '--port', '0', '--operator-port', '0', ...args];
  const service = await serviceProcess(all);
  running.add(service);
  return service;
}
const withKey = () => ['--parcel-key', at('public.jwk')];

/** The command, with nothing in the environment that names a database. */
async function dweud(...args: string[]) {
  const printed = {out: '', err: ''};
  const write = (where: 'out' | 'err') => (text: string) => {
    printed[where] += `${text}\n`.replaceAll(`${folder.path}/`, '');
  };
  const terminal = {out: write('out'), err: write('err'), now: () => new Date()};
  const {DATABASE_URL: before} = process.env;
  delete process.env['DATABASE_URL'];
  try {
    return {code: await run(args, terminal, '1.2.3'), ...printed};
  } finally {
    if (before !== undefined) process.env['DATABASE_URL'] = before;
  }
}
const counts = (text: string): Record<string, number> =>
  Object.fromEntries<number>(
    [...text.matchAll(/^(\S.*?) {2,}(\d+)$/gm)].map(([, what, n]) => [what!, Number(n)]),
  );

const secret = 'Mae-fy-nghymydog';
/** A response as a kiosk seals it, and the parcel. */
async function sealed() {
  const response = aResponse({channel: 'kiosk', answers: {rides: 'no', why_not: secret}});
  const {id, consultation} = response;
  return {response, parcel: await aParcel(JSON.stringify(response), {id, consultation})};
}
const post = (service: ServiceProcess, parcel: unknown) =>
  fetch(`${service.urls.public}/parcels`, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify(parcel),
  });
async function pathsOf({urls}: ServiceProcess): Promise<string[]> {
  const described = await fetch(`${urls.public}/openapi.json`);
  return Object.keys(((await described.json()) as {paths: object}).paths);
}
function linesOf(path: string): Parcel[] {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Parcel);
}
const openAndSend = ({urls}: ServiceProcess, path: string) =>
  dweud('open', path, '--key', at('private.jwk'), '--to', `${urls.public}/responses`);

describe('what a kiosk posts to dweud serve', () => {
  // A folder belongs to one process at a time: a service ends before the command reads it.
  const places = {
    'a folder': {isShared: false, make: () => Promise.resolve(['--folder', at('data')])},
    PostgreSQL: {isShared: true, make: async () => ['--database', await server.database()]},
  };
  for (const [name, {isShared, make}] of Object.entries(places))
    it(`is written out, opened, and stored once as a response, in ${name} (REL-03, SEC-18)`, async () => {
      const place = await make();
      const step = async (service: ServiceProcess | undefined) => {
        if (service && isShared) return service;
        await service?.end('SIGTERM');
        return undefined;
      };
      const again = (service: ServiceProcess | undefined) =>
        service ?? serving(...place, ...withKey());
      const all = await Promise.all(Array.from({length: 3}, sealed));

      let service: ServiceProcess | undefined = await serving(...place, ...withKey());
      for (const {parcel} of all) assert.equal((await post(service, parcel)).status, 201);
      assert.equal((await post(service, all[0]!.parcel)).status, 200);
      assert.equal((await fetch(`${service.urls.public}/readyz`)).status, 200);

      service = await step(service);
      const path = at(`${name}.jsonl`);
      const wanted = ['kiosk', 'parcels', '--consultation', 'buses', ...place];
      const written = await dweud(...wanted, '--out', path);
      assert.deepEqual([written.code, counts(written.out)], [0, {Written: 3}], written.err);
      assert.equal((statSync(path).mode & 0o777).toString(8), '600');
      const byId = all.map(({parcel}) => parcel).sort((a, b) => (a.id < b.id ? -1 : 1));
      assert.deepEqual(linesOf(path), byId);

      service = await again(service);
      const first = await openAndSend(service, path);
      assert.equal(first.code, 0, first.err);
      assert.equal(counts(first.out)['Sent'], 3);
      const second = await openAndSend(service, path);
      assert.equal(counts(second.out)['Received before'], 3);
      const late = await sealed();
      assert.equal((await post(service, late.parcel)).status, 201);

      service = await step(service);
      const removing = ['kiosk', 'parcels', '--remove', path, ...place];
      const removed = await dweud(...removing);
      assert.deepEqual([removed.code, counts(removed.out)], [0, {Removed: 3, 'Not there': 0}]);
      const gone = await dweud(...removing);
      assert.deepEqual([gone.code, counts(gone.out)], [0, {Removed: 0, 'Not there': 3}]);
      const rest = at(`${name} later.jsonl`);
      assert.equal((await dweud(...wanted, '--out', rest)).code, 0);
      assert.deepEqual(linesOf(rest), [late.parcel]);
      await service?.end('SIGTERM');

      const [option, where] = place as [string, string];
      const store = await openStore(
        option === '--folder' ? {databaseUrl: '', folder: where} : {databaseUrl: where},
      );
      assert.equal(await store.count({consultation: 'buses'}), 3);
      const kept = await store.find(all[0]!.response.id);
      assert.equal(kept!.body, JSON.stringify(all[0]!.response));
      await store.close();
    });

  it('is counted, described and logged only when it is refused: a time would lead to a response (SEC-18)', async () => {
    const service = await serving('--database', await server.database(), ...withKey());
    const {parcel} = await sealed();
    assert.equal((await post(service, parcel)).status, 201);
    assert.equal((await post(service, {...parcel, tag: 5})).status, 422);
    const metrics = await (await fetch(`${service.urls.operator}/metrics`)).text();
    assert.match(metrics, /\{of="parcels",outcome="accepted"\} 1\n/);
    assert.match(metrics, /\{of="parcels",outcome="rejected",problem="invalid"\} 1\n/);
    assert.ok((await pathsOf(service)).includes('/parcels'));
    assert.equal(await service.end('SIGTERM'), 0);
    const said = service.lines.filter(({event}) => event === 'request');
    assert.deepEqual(
      said.map(({of, status}) => [of, status]),
      [['parcels', 422]],
    );
  });

  it('is not taken without a key', async () => {
    const service = await serving('--database', await server.database());
    const {parcel} = await sealed();
    assert.equal((await post(service, parcel)).status, 404);
    assert.ok(!(await pathsOf(service)).includes('/parcels'));
  });

  it('is sealed to a public key: dweud serve does not begin with another', async () => {
    const {publicKey} = await testKeys();
    writeFileSync(at('weak.jwk'), JSON.stringify({...publicKey, n: publicKey.n.slice(0, 342)}));
    for (const [name, says] of [
      ['private.jwk', /^private\.jwk is a private key: /],
      ['weak.jwk', /^weak\.jwk holds no public key \(RSA\) of 3072 bits or more\./],
      ['buses.json', /^buses\.json holds no public key/],
      ['none.jwk', /^none\.jwk cannot be read\. There is no such file\./],
    ] as const) {
      const keys = [...withKey(), '--parcel-key', at(name)];
      const {code, err} = await dweud('serve', at('buses.json'), ...keys, '--folder', at('unused'));
      assert.equal(code, 2);
      assert.match(err, says);
    }
    assert.ok(!existsSync(at('unused')));
  });
});

describe('dweud kiosk parcels', () => {
  it('says what it lacks, touches no store for it, and never writes over a file', async () => {
    const {parcel} = await sealed();
    const line = JSON.stringify(parcel);
    writeFileSync(at('whole.jsonl'), `${line}\n`);
    writeFileSync(at('cut.jsonl'), `${line}\n${line.slice(0, -9)}`);
    writeFileSync(at('long.jsonl'), 'x'.repeat(3_000_000));
    writeFileSync(at('odd.jsonl'), JSON.stringify(await aParcel('{}', {id: 'x'})));
    mkdirSync(at('empty'));
    const url = await server.database();
    const away = `postgres://dweud:password@127.0.0.1:${await freePort()}/x`;
    const [out, of] = [
      ['--out', at('new.jsonl')],
      ['--consultation', 'buses'],
    ];
    for (const [args, says] of [
      [[], /^Say what to write and where: /],
      [out, /^Say what to write/],
      [of, /^Say what to write/],
      [[...of, '--remove', at('whole.jsonl')], /^Say what to write/],
      [[...of, ...out, '--remove', at('whole.jsonl')], /^Say what to write/],
      [[...of, ...out, '--database', url, '--folder', at('data')], /^Say either --database or/],
      [[...of, ...out, '--folder', at('empty')], /^empty holds no store\./],
      [[...of, ...out, '--folder', at('none')], /^none holds no store\./],
      [[...of, ...out, '--database', away], /^The store of parcels cannot be opened: ECONNREFUSED/],
      [[...of, '--out', at('whole.jsonl'), '--database', url], /^whole\.jsonl is there already/],
      [
        [...of, '--out', at('none/a'), '--database', url],
        /^none\/a cannot be written\. There is no such folder\./,
      ],
      [['--remove', at('none.jsonl')], /^none\.jsonl cannot be read\. There is no such file\./],
      [['--remove', at('empty')], /^empty cannot be read\. It is a folder\./],
      [['--remove', at('cut.jsonl')], /^cut\.jsonl:2 is no parcel\. Nothing was taken away\./],
      [['--remove', at('long.jsonl')], /^long\.jsonl:1 is no parcel/],
      [['--remove', at('odd.jsonl')], /^odd\.jsonl:1 is no parcel/],
      [['--remove', at('buses.json')], /^buses\.json:1 is no parcel/],
    ] as const) {
      const {code, err} = await dweud('kiosk', 'parcels', ...args);
      assert.equal(code, 2, args.join(' '));
      assert.match(err, says);
      assert.doesNotMatch(err, /password/);
    }
    for (const name of ['empty/postgres', 'none', 'new.jsonl'])
      assert.ok(!existsSync(at(name)), name);
    assert.equal(readFileSync(at('whole.jsonl'), 'utf8'), `${line}\n`);
  });

  it('takes the folder that is named, whatever DATABASE_URL says', async () => {
    const url = await server.database();
    const stores = {
      folder: await openParcelStore({databaseUrl: '', folder: at('named')}),
      url: await openParcelStore({databaseUrl: url}),
    };
    for (const [store, day] of [
      [stores.folder, 'folder'],
      [stores.url, 'url'],
    ] as const) {
      const {id} = aResponse();
      const row = {id, consultation: 'buses', version: '2', day, sha256: '', body: `"${day}"`};
      assert.ok(await store.add(row));
      await store.close();
    }
    const wanted = ['kiosk', 'parcels', '--consultation', 'buses', '--folder', at('named')];
    const terminal = {out: () => undefined, err: () => undefined, now: () => new Date()};
    const {DATABASE_URL: before} = process.env;
    process.env['DATABASE_URL'] = url;
    try {
      assert.equal(await run([...wanted, '--out', at('of-folder.jsonl')], terminal, '1'), 0);
      assert.equal(
        await run([...wanted.slice(0, 4), '--out', at('of-url.jsonl')], terminal, '1'),
        0,
      );
    } finally {
      if (before === undefined) delete process.env['DATABASE_URL'];
      else process.env['DATABASE_URL'] = before;
    }
    assert.equal(readFileSync(at('of-folder.jsonl'), 'utf8'), '"folder"\n');
    assert.equal(readFileSync(at('of-url.jsonl'), 'utf8'), '"url"\n');
  });

  it('leaves no half of a file, and ends with 1, when the store fails on the way', async () => {
    const printed: string[] = [];
    const terminal = {
      out: (text: string) => void printed.push(text),
      err: (text: string) => void printed.push(text),
    };
    const row = {id: aResponse().id, body: '{}'} as StoredParcel;
    const store = {
      async *parcels() {
        yield [row];
        throw Object.assign(new Error('row (secret)'), {code: '57P01'});
      },
      remove: (id: string) =>
        id === row.id ? Promise.resolve(true) : Promise.reject(new Error('Query read timeout')),
    };
    const path = at('half.jsonl');
    assert.equal(await writeParcels(store, {consultation: 'buses', path}, terminal), 1);
    assert.ok(!existsSync(path));
    assert.match(printed.join('\n'), /is gone again: 57P01$/);
    printed.length = 0;
    assert.equal(await removeParcels(store, [row.id, aResponse().id], terminal), 1);
    assert.match(printed[0]!, /^Not all of them could be taken away: Query read timeout\./);
    assert.deepEqual(counts(printed[1]!), {Removed: 1, 'Not there': 0});
  });
});
