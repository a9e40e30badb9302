import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {thumbprintOf} from '../../src/kiosk/public-key.js';
import type {Parcel} from '../../src/kiosk/parcel.js';
import {
  createParcelReceiver,
  openPglite,
  sqlParcelStore,
  type ParcelStore,
  type Receiver,
} from '../../src/receiver/index.js';
import {aParcel, bodyOf, label, openedWith} from '../kiosk/holding.js';
import {testKeys} from '../kiosk/key.js';
import {jsonOf, pointersOf, post} from './requests.js';

let store: ParcelStore;
let receive: Receiver;
const notes: unknown[] = [];
before(async () => {
  store = await sqlParcelStore(await openPglite());
  const {publicKey} = await testKeys();
  receive = createParcelReceiver({
    consultations: ['precept-2027'],
    keys: [await thumbprintOf(publicKey)],
    store,
    log: (note) => notes.push(note),
  });
});
after(() => store.close());

let made = 0;
/** A parcel of an id that no other has. */
async function another(more: Parameters<typeof aParcel>[1] = {}): Promise<Parcel> {
  const id = `01932b3c-0000-4000-8000-${String(++made).padStart(12, '0')}`;
  return aParcel(bodyOf('High Street').replace(label.id, id), {id, ...more});
}
async function all() {
  const found = [];
  for await (const page of store.parcels({consultation: 'precept-2027', limit: 2}))
    found.push(...page);
  return found;
}

describe('a parcel of a kiosk', () => {
  test('is kept as it is, once, and opened by nobody but the holder of the key (REL-15)', async () => {
    const parcel = await another();
    const answer = await receive(post(parcel, {'idempotency-key': `"${parcel.id}"`}));
    assert.equal(answer.status, 201);
    assert.deepEqual(await jsonOf(answer), {id: parcel.id});
    const kept = await store.find(parcel.id);
    assert.equal(kept!.day, '2026-11-27');
    assert.equal((await openedWith(JSON.parse(kept!.body))).ok, true);
    assert.doesNotMatch(JSON.stringify(kept), /High Street/);

    const again = await receive(post(parcel));
    assert.equal(again.status, 200);
    assert.deepEqual(await jsonOf(again), {id: parcel.id});
    assert.equal((await all()).filter(({id}) => id === parcel.id).length, 1);
  });

  test('is kept once when it is sent many times at once (REL-03)', async () => {
    const parcel = await another();
    const answers = await Promise.all(Array.from({length: 20}, () => receive(post(parcel))));
    const statuses = answers.map(({status}) => status).sort();
    assert.deepEqual(statuses, [...Array.from({length: 19}, () => 200), 201]);
  });

  test('is no other with the same id (REL-03)', async () => {
    const parcel = await another();
    await receive(post(parcel));
    const other = await aParcel(bodyOf('Low Street').replace(label.id, parcel.id), {id: parcel.id});
    const answer = await receive(post(other));
    assert.equal(answer.status, 409);
    assert.equal((await store.find(parcel.id))!.body, JSON.stringify(parcel));
  });

  test('brings nothing with it that is not its own', async () => {
    const parcel = await another();
    await receive(post({...parcel, name: 'Siân'}));
    assert.equal((await store.find(parcel.id))!.body, JSON.stringify(parcel));
  });

  test('is refused for another consultation, for a key that nobody has, and where it is none', async () => {
    const parcel = await another();
    const elsewhere = await another({consultation: {id: 'other', version: '1'}});
    assert.equal((await receive(post(elsewhere))).status, 404);
    const strict = createParcelReceiver({consultations: ['precept-2027'], keys: ['x'], store});
    const unknown = await strict(post(parcel));
    assert.equal(unknown.status, 422);
    assert.deepEqual(await pointersOf(unknown), ['/protected']);
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const nested = JSON.stringify(parcel).replace(JSON.stringify(parcel.tag), deep);
    const odd = await another({consultation: {id: 'precept-2027', version: '1\u0000'}});
    for (const none of [
      ...[{}, [], null, odd, nested, {...parcel, id: 'x'}, {...parcel, protected: 'e30'}],
      ...[undefined, 5, 'no base64url'].map((tag) => ({...parcel, tag})),
    ])
      assert.equal((await receive(post(none))).status, 422);
    assert.equal((await receive(post(parcel, {'idempotency-key': '"x"'}))).status, 400);
    assert.equal((await receive(post('{'))).status, 400);
    assert.equal((await receive(post({...parcel, tag: 'x'.repeat(5_500_000)}))).status, 413);
    assert.equal(await store.find(parcel.id), undefined);
    assert.doesNotMatch(JSON.stringify(notes), /High|Market/);
  });

  test('is longer than a response, and still taken', async () => {
    const id = '01932b3c-0000-4000-8000-00000000ffff';
    const long = await aParcel(bodyOf('ŵ'.repeat(1_000_000)).replace(label.id, id), {id});
    const length = JSON.stringify(long).length;
    assert.ok(length > 2.5e6);
    const said = {'content-length': String(length)};
    assert.equal((await receive(post(long, said))).status, 201);
  });

  test('is listed by id, page by page, and taken away once it has been opened', async () => {
    const ids = (await all()).map(({id}) => id);
    assert.ok(ids.length > 3);
    assert.deepEqual(ids, [...ids].sort());
    assert.equal(await store.remove(ids[0]!), true);
    assert.equal(await store.remove(ids[0]!), false);
    assert.equal((await all()).length, ids.length - 1);
  });
});
