import assert from 'node:assert/strict';
import {once} from 'node:events';
import {chmodSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {sealing, type Label} from '../../src/kiosk/seal-parcel.js';
import {makeKeyPair} from '../../src/kiosk/key-pair.js';
import type {Parcel} from '../../src/kiosk/parcel.js';
import {
  createReceiver,
  openPglite,
  sqlStore,
  toNodeListener,
  type Store,
} from '../../src/receiver/index.js';
import {testKeys} from '../kiosk/key.js';
import {aResponse, definition, open} from '../receiver/consultation.js';
import {temporaryFolder} from '../rig/processes.js';
import {dweudIn} from './run-dweud.js';

const folder = temporaryFolder('open');
let store: Store;
let server: Server;
let url = '';
/** What the receiver says in place of its own answer, one after the other. */
const instead: Response[] = [];
const keys: string[] = [];

before(async () => {
  const {privateKey, publicKey} = await testKeys();
  writeFileSync(at('private.jwk'), JSON.stringify(privateKey), {mode: 0o600});
  writeFileSync(at('public.jwk'), JSON.stringify(publicKey));
  const other = (await makeKeyPair()).privateKey;
  writeFileSync(at('other.jwk'), JSON.stringify(other), {mode: 0o600});
  store = await sqlStore(await openPglite());
  const receive = createReceiver({definitions: [definition], store, now: () => open});
  const listener = toNodeListener(async (request) => {
    keys.push(request.headers.get('idempotency-key') ?? '');
    return instead.shift() ?? receive(request);
  });
  server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
after(async () => {
  server.closeAllConnections();
  server.close();
  await store.close();
  folder.remove();
});

const at = (name: string) => join(folder.path, name);

const dweud = dweudIn({folder: folder.path});

async function sealed(
  body: {readonly id: string},
  kind: 'response' | 'contact' = 'response',
  more: Partial<Label> = {},
) {
  const seal = await sealing((await testKeys()).publicKey);
  return seal(
    {kind, body: JSON.stringify(body)},
    {id: body.id, consultation: {id: 'buses', version: '2'}, day: '2026-11-22', ...more},
  );
}
const kiosk = (more: object = {}) =>
  aResponse({channel: 'kiosk', collection: {event: 'Market', device: 'Tablet 3'}, ...more});

let files = 0;
function file(...lines: readonly (Parcel | string)[]): string {
  const path = at(`parcels-${++files}.jsonl`);
  const texts = lines.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
  writeFileSync(path, `${texts.join('\n')}\n`);
  return path;
}
const counts = (text: string): Record<string, number> =>
  Object.fromEntries<number>(
    [...text.matchAll(/^(\S.*?) {2,}(\d+)$/gm)].map(([, what, n]) => [what!, Number(n)]),
  );
const count = () => store.count({consultation: 'buses'});
const key = () => ['--key', at('private.jwk')];

describe('dweud open', () => {
  it('prints responses as JSON lines, byte for byte', async () => {
    const [one, two] = [kiosk({answers: {rides: 'yes', stop: 'Tŷ \ud800'}}), kiosk()];
    const path = file(await sealed(one), '', await sealed(two));
    const {code, out, err} = await dweud('open', path, ...key());
    assert.equal(code, 0, err);
    assert.equal(out, `${JSON.stringify(one)}\n${JSON.stringify(two)}\n`);
    assert.equal(counts(err)['Opened'], 2);
  });

  it('says how many were opened of each device and day, each once, and nothing that a terminal obeys (REL-16)', async () => {
    const of = async (more: Partial<Label>) => sealed(kiosk(), 'response', more);
    const one = {event: 'Market', device: 'Tablet 3'};
    const twice = await of(one);
    const path = file(
      ...[twice, await of(one), twice, await of({...one, day: '2026-11-23'})],
      ...[await of({...one, device: 'Tablet \u001b[2J4'}), await of({})],
    );
    const {out} = await dweud('open', path, ...key(), '--out', at('by-device.jsonl'));
    assert.deepEqual(out.split('By device and day:\n')[1]!.trimEnd().split('\n'), [
      '  1  buses, 2026-11-22',
      '  2  buses, Market, Tablet 3, 2026-11-22',
      '  1  buses, Market, Tablet 3, 2026-11-23',
      '  1  buses, Market, Tablet \\u001b[2J4, 2026-11-22',
    ]);
  });

  it('posts them under their own ids, and a second time stores nothing twice (REL-03)', async () => {
    const all = [kiosk(), kiosk(), kiosk()];
    const path = file(...(await Promise.all(all.map((one) => sealed(one)))));
    const had = await count();
    const first = await dweud('open', path, ...key(), '--to', url);
    assert.equal(first.code, 0, first.err);
    assert.equal(counts(first.out)['Sent'], 3);
    assert.equal(await count(), had + 3);
    assert.deepEqual(
      keys.slice(-3),
      all.map(({id}) => `"${id}"`),
    );
    const kept = await store.find(all[0]!.id);
    assert.equal(kept!.body, JSON.stringify(all[0]));

    const again = await dweud('open', path, path, ...key(), '--to', url);
    assert.equal(again.code, 0);
    assert.deepEqual(counts(again.out), {
      Opened: 3,
      'There more than once': 3,
      'Not opened': 0,
      Written: 0,
      Sent: 0,
      'Received before': 3,
      Refused: 0,
      'Not confirmed': 0,
    });
    assert.equal(await count(), had + 3);
  });

  it('names what is refused, without a word of it, and goes on', async () => {
    const bad = kiosk({answers: {rides: 'Secret words'}});
    const path = file(await sealed(bad), await sealed(kiosk()));
    const {code, out, err} = await dweud('open', path, ...key(), '--to', url);
    assert.equal(code, 1);
    assert.equal(counts(out)['Refused'], 1);
    assert.equal(counts(out)['Sent'], 1);
    assert.match(err, new RegExp(`${bad.id} was refused: 422 `));
    assert.doesNotMatch(out + err, /Secret words/);
  });

  it('does not believe an answer that echoes another id, and waits where it is asked to (REL-04)', async () => {
    const one = kiosk();
    const path = file(await sealed(one));
    instead.push(Response.json({id: 'another'}, {status: 201}));
    const first = await dweud('open', path, ...key(), '--to', url);
    assert.equal(first.code, 1);
    assert.equal(counts(first.out)['Not confirmed'], 1);
    for (const status of [429, 503])
      instead.push(new Response(null, {status, headers: {'retry-after': '0'}}));
    const second = await dweud('open', path, ...key(), '--to', url);
    assert.equal(second.code, 0, second.err);
    assert.equal(counts(second.out)['Sent'], 1);
    assert.equal(instead.length, 0);
  });

  it('says that nothing was confirmed where nobody answers', async () => {
    const path = file(await sealed(kiosk()));
    const {code, err} = await dweud('open', path, ...key(), '--to', 'http://127.0.0.1:9/');
    assert.equal(code, 1);
    assert.match(err, /was not confirmed: /);
  });

  it('keeps contact details apart from answers, and says when they went nowhere', async () => {
    const contact = {id: kiosk().id, answers: {call_me: {name: 'Siân'}}};
    const response = kiosk();
    const path = file(await sealed(contact, 'contact'), await sealed(response));
    const left = await dweud('open', path, ...key());
    assert.equal(left.code, 1);
    assert.doesNotMatch(left.out, /Siân/);
    assert.match(left.err, /Contact details that went nowhere: 1/);

    const [out, apart] = [at('responses.jsonl'), at('contacts.jsonl')];
    const done = await dweud('open', path, ...key(), '--out', out, '--contacts-out', apart);
    assert.equal(done.code, 0, done.err);
    assert.equal(readFileSync(out, 'utf8'), `${JSON.stringify(response)}\n`);
    assert.equal(readFileSync(apart, 'utf8'), `${JSON.stringify(contact)}\n`);
    assert.equal((statSync(out).mode & 0o777).toString(8), '600');
    const again = await dweud('open', path, ...key(), '--out', out);
    assert.equal(again.code, 2);
    assert.match(again.err, /responses\.jsonl is there already/);
  });

  it('names the lines that it cannot open, and opens the others', async () => {
    const good = await sealed(kiosk());
    const changed = {...(await sealed(kiosk())), iv: good.iv};
    const path = file('{"cut', good, '{}', changed);
    const {code, out, err} = await dweud('open', path, ...key());
    assert.equal(code, 1);
    assert.equal(out.trim().split('\n').length, 1);
    assert.match(err, /parcels-\d+\.jsonl:1 is no parcel\.\n.*:3 is no parcel\.\n.*:4 was changed/);
    const other = await dweud('open', file(good), '--key', at('other.jwk'));
    assert.equal(other.code, 1);
    assert.match(other.err, /:1 is for another key\./);
  });

  it('says what it lacks, and warns of a key that others can read', async () => {
    const path = file(await sealed(kiosk()));
    const errors: [string[], RegExp][] = [
      [[], /Name a file of parcels/],
      [[path], /Say which key/],
      [[path, '--key', at('public.jwk')], /public\.jwk holds no private key/],
      [[at('none.jsonl'), ...key()], /none\.jsonl cannot be read\. There is no such file\./],
      [[path, ...key(), '--to', 'http://example.org/'], /begins with https/],
      [[path, ...key(), '--contacts-to', 'x'], /--contacts-to is an address/],
    ];
    for (const [args, says] of errors) {
      const {code, err} = await dweud('open', ...args);
      assert.equal(code, 2, err);
      assert.match(err, says);
    }
    writeFileSync(at('loose.jwk'), readFileSync(at('private.jwk')));
    chmodSync(at('loose.jwk'), 0o644);
    const loose = await dweud('open', path, '--key', at('loose.jwk'));
    assert.equal(loose.code, 0);
    assert.match(loose.err, /loose\.jwk can be read by others/);
  });
});
