import {expect} from 'chai';
import {aStore, connectionTo, deleted, freshName, isThere, meddle} from './device.js';

const values = new Map<string, unknown>([
  ['dweud:one', {text: 'Ŵyl y Tŷ 🏴󠁧󠁢󠁷󠁬󠁳󠁿 عربى', count: 1}],
  ['dweud:two', {text: 'two'}],
]);
const found = async (store: ReturnType<typeof aStore>) => {
  const done = await store.all();
  return done.ok ? Object.fromEntries(done.value) : done.trouble;
};
const named = (name: string) => new DOMException('As the browser says.', name);

describe('what is kept on the device', () => {
  it('comes into being with the first thing that is kept, not with looking for it (PEC-02)', async () => {
    const name = freshName();
    const store = aStore(name);
    expect(await found(store)).to.deep.equal({});
    expect(await store.remove(['dweud:one'])).to.deep.equal({ok: true, value: undefined});
    expect(await store.change('dweud:one', () => 1)).to.deep.equal({ok: true, value: undefined});
    expect(await isThere(name)).to.equal(false);
    expect(await store.put(values)).to.deep.equal({ok: true, value: undefined});
    expect(await isThere(name)).to.equal(true);
    expect(await found(aStore(name))).to.deep.equal(Object.fromEntries(values));
  });

  it('is not made by looking for it where a browser cannot list what there is', async () => {
    const back = meddle(IDBFactory.prototype, 'databases', () => undefined as never);
    const name = freshName();
    expect(await found(aStore(name))).to.deep.equal({});
    // A store in a database that was made would be missing.
    expect((await aStore(name).put(values)).ok).to.equal(true);
    expect(await found(aStore(name))).to.deep.equal(Object.fromEntries(values));
    back();
  });

  it('is read by one key, or between two, and not as a whole', async () => {
    const name = freshName();
    const store = aStore(name);
    expect(await store.one('dweud:one')).to.deep.equal({ok: true, value: undefined});
    expect(await isThere(name), 'looking makes nothing (PEC-02)').to.equal(false);
    await store.put(values);
    expect(await store.one('dweud:two')).to.deep.equal({ok: true, value: {text: 'two'}});
    expect(await store.one('dweud:three')).to.deep.equal({ok: true, value: undefined});
    const some = await store.all(['dweud:p', 'dweud:two']);
    expect(some.ok && [...some.value.keys()]).to.deep.equal(['dweud:two']);
    const none = await store.all(['dweud:p', 'dweud:tw']);
    expect(none.ok && [...none.value.keys()]).to.deep.equal([]);
  });

  it('is kept while somebody looks for it', async () => {
    const store = aStore();
    const [, kept] = await Promise.all([store.all(), store.put(values)]);
    expect(kept.ok).to.equal(true);
  });

  it('is written in one transaction, with what it takes the place of, as durably as the browser can (REL-01)', async () => {
    const store = aStore();
    await store.put(values);
    const asked: unknown[] = [];
    meddle(
      IDBDatabase.prototype,
      'transaction',
      (original) =>
        function (this: IDBDatabase, ...given) {
          asked.push(given.slice(1));
          return original.apply(this, given);
        },
    );
    await store.put(new Map([['dweud:three', 3]]), ['dweud:one', 'dweud:two']);
    expect(asked[0]).to.deep.equal(['readwrite', {durability: 'strict'}]);
    expect(asked.filter((one) => (one as string[])[0] === 'readwrite')).to.have.length(1);
    expect(await found(store)).to.deep.equal({'dweud:three': 3});
  });

  it('changes another value in that transaction where it is to, or nothing at all', async () => {
    const store = aStore();
    const change = (before: unknown) => Number(before ?? 0) + 2;
    const comes = {key: 'dweud:so-far', of: 'dweud:one', whenThere: false, change};
    const goes = {...comes, whenThere: true};
    // Only the first time of each.
    for (let times = 0; times < 2; times++)
      expect((await store.put(values, [], comes)).ok).to.equal(true);
    for (let times = 0; times < 2; times++)
      expect((await store.put(new Map([['dweud:two', 2]]), ['dweud:one'], goes)).ok).to.equal(true);
    expect(await found(store)).to.deep.equal({'dweud:two': 2, 'dweud:so-far': 4});
    // What no browser can store makes the transaction fail.
    const refused = await store.put(new Map([['dweud:four', () => 4]]), ['dweud:two'], comes);
    expect(refused.ok).to.equal(false);
    expect(await found(store)).to.deep.equal({'dweud:two': 2, 'dweud:so-far': 4});
  });

  it('is read back, and a write that the browser lost is none (REL-02)', async () => {
    meddle(
      IDBObjectStore.prototype,
      'put',
      () =>
        function (this: IDBObjectStore) {
          return this.get('nothing') as IDBRequest<IDBValidKey>;
        },
    );
    expect(await aStore().put(values)).to.deep.equal({ok: false, trouble: 'failed'});
  });

  it('is changed in one go, and what is gone stays gone', async () => {
    const store = aStore();
    await store.put(new Map([['dweud:one', 1]]));
    const add = (value: unknown) => (value as number) + 1;
    await Promise.all(Array.from({length: 20}, () => store.change('dweud:one', add)));
    expect(await found(store)).to.deep.equal({'dweud:one': 21});
    await store.remove(['dweud:one']);
    await store.change('dweud:one', add);
    expect(await found(store)).to.deep.equal({});
    await store.change('dweud:one', () => 'new', false);
    expect(await found(store)).to.deep.equal({'dweud:one': 'new'});
  });

  it('is not there where a browser has no IndexedDB, or forbids it (REL-09)', async () => {
    const back = meddle(globalThis, 'indexedDB', () => undefined as never);
    expect(await aStore().put(values)).to.deep.equal({ok: false, trouble: 'absent'});
    expect(await aStore().all()).to.deep.equal({ok: false, trouble: 'absent'});
    back();
    meddle(IDBFactory.prototype, 'open', () => () => {
      throw named('SecurityError');
    });
    expect(await aStore().put(values)).to.deep.equal({ok: false, trouble: 'absent'});
  });

  it('is full, and nothing of it is kept (REL-10)', async () => {
    const store = aStore();
    await store.put(new Map([['dweud:before', 0]]));
    meddle(
      IDBObjectStore.prototype,
      'put',
      (original) =>
        function (this: IDBObjectStore, ...given) {
          if (given[1] === 'dweud:two') throw named('QuotaExceededError');
          return original.apply(this, given);
        },
    );
    expect(await store.put(values, ['dweud:before'])).to.deep.equal({ok: false, trouble: 'full'});
    expect(await found(store)).to.deep.equal({'dweud:before': 0});
  });

  it('is given up when the browser gives no answer, and the next time is another (REL-08)', async () => {
    const name = freshName();
    const back = meddle(IDBFactory.prototype, 'open', () => () => new EventTarget() as never);
    const store = aStore(name, 20);
    expect(await store.put(values)).to.deep.equal({ok: false, trouble: 'slow'});
    back();
    expect((await aStore(name).put(values)).ok).to.equal(true);
  });

  it('waits for nobody who is in the way', async () => {
    const name = freshName();
    const other = await connectionTo(name, 1);
    const gone = deleted(name);
    expect(await aStore(name, 20).put(values)).to.deep.equal({ok: false, trouble: 'slow'});
    other.close();
    await gone;
  });

  it('gives way to whoever takes it away, and begins anew', async () => {
    const name = freshName();
    const store = aStore(name);
    await store.put(values);
    await deleted(name);
    expect((await store.put(new Map([['dweud:one', 1]]))).ok).to.equal(true);
    expect(await found(store)).to.deep.equal({'dweud:one': 1});
  });

  for (const fault of ['InvalidStateError', 'UnknownError', 'AbortError'])
    it(`is opened again and written once more after ${fault} (REL-08)`, async () => {
      const store = aStore();
      await store.put(new Map([['dweud:before', 0]]));
      let faults = 1;
      let opened = 0;
      meddle(
        IDBFactory.prototype,
        'open',
        (original) =>
          function (this: IDBFactory, ...given) {
            opened++;
            return original.apply(this, given);
          },
      );
      meddle(
        IDBDatabase.prototype,
        'transaction',
        (original) =>
          function (this: IDBDatabase, ...given) {
            if (faults-- > 0) throw named(fault);
            return original.apply(this, given);
          },
      );
      expect((await store.put(values)).ok).to.equal(true);
      expect(opened).to.equal(1);
      // No more than once.
      faults = 2;
      expect(await store.put(values)).to.deep.equal({ok: false, trouble: 'failed'});
    });

  it('is written once more when the connection is closed, or the transaction aborted, in the middle', async () => {
    const store = aStore();
    await store.put(new Map([['dweud:before', 0]]));
    for (const how of ['close', 'abort'] as const) {
      let isFirst = true;
      const back = meddle(
        IDBObjectStore.prototype,
        'put',
        (original) =>
          function (this: IDBObjectStore, ...given) {
            const request = original.apply(this, given);
            if (isFirst) {
              if (how === 'close') this.transaction.db.close();
              this.transaction.abort();
            }
            isFirst = false;
            return request;
          },
      );
      expect((await store.put(values)).ok, how).to.equal(true);
      back();
      expect(await found(store), how).to.include.keys([...values.keys()]);
      await store.remove([...values.keys()]);
    }
  });

  it('keeps texts code unit by code unit, halves of characters too (T-10)', async () => {
    const texts = ['\ud83d', '\udc00x', 'ŵ w\u0302', '\u0000', '\u202eabc', 'a'.repeat(200_000)];
    const store = aStore();
    expect((await store.put(new Map([['dweud:texts', texts]]))).ok).to.equal(true);
    const kept = (await found(store)) as Record<string, string[]>;
    expect(kept['dweud:texts']!.every((text, at) => text === texts[at])).to.equal(true);
  });

  it('is not read where something else has our name', async () => {
    const name = freshName();
    const other = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name, 1);
      request.onsuccess = () => resolve(request.result);
    });
    other.close();
    expect(await aStore(name).put(values)).to.deep.equal({ok: false, trouble: 'failed'});
    expect(await aStore(name).all()).to.deep.equal({ok: false, trouble: 'failed'});
  });
});
