import {expect} from 'chai';
import type {Receipt, Response} from '../../src/definition/generated/types.js';
import {leaseLasts} from '../../src/delivery/alone.js';
import {DeviceStore} from '../../src/delivery/device-store.js';
import {longestBody, settledKeyOf} from '../../src/delivery/entry.js';
import {Outbox, receiptStays} from '../../src/delivery/outbox.js';
import {longestWait} from '../../src/delivery/retry.js';
import type {Sender} from '../../src/delivery/sender.js';
import {NotReceived} from '../../src/delivery/transport.js';
import {json, serves} from '../elements/a-form.js';
import {deleted, meddle} from './device.js';
import {Device, fails, refuses} from './tabs.js';
import {until} from '../rig/until.js';

const stored = async ({name}: Device) => {
  const done = await new DeviceStore({name}).all();
  if (!done.ok) throw new Error(done.trouble);
  return done.value;
};
const isLease = (key: string) => key.startsWith('dweud:lease:');
const heldIn = async (tab: Sender) => [...(await tab.read()).held.values()];

/** Lets time pass until so many attempts have come. */
const untilCame = (device: Device, count: number) =>
  until(() => {
    if (device.service.came.length < count) device.clock.pass(device.clock.next ?? 0);
    return device.service.came.length >= count;
  }, `${count} attempts`);

describe('sending what waits', () => {
  it('keeps it before the first attempt, takes it out at the receipt, and keeps that (REL-01)', async () => {
    const device = new Device();
    const tab = device.tab();
    const entry = device.response();
    expect(await tab.keep([entry])).to.equal(true);
    expect(device.service.came).to.have.length(0);
    expect([...(await stored(device)).keys()]).to.deep.equal([entry.key]);
    const outcome = await tab.send(entry.key);
    const reference = `REF-${entry.id.slice(0, 4)}`;
    expect(outcome).to.deep.equal({kind: 'received', receipt: {id: entry.id, reference}});
    const left = await stored(device);
    expect([...left.keys()]).to.deep.equal([`dweud:settled:response:test:${entry.id}`]);
    const text = JSON.stringify([...left.values()]);
    expect(text).to.contain(reference);
    expect(text).not.to.contain('High Street');
    expect((await tab.read()).settled.get(entry.key)?.isReceived).to.equal(true);
    expect(device.clock.next, 'nothing is planned any more').to.equal(undefined);
  });

  it('sends again by itself, later each time, with the same bytes and the same id (REL-03, REL-05)', async () => {
    const device = new Device();
    const tab = device.tab();
    const entry = device.response({text: 'Ŵyl 🏴󠁧󠁢󠁷󠁬󠁳󠁿 عربى \ud83d'});
    device.service.faults.push(fails(), fails(undefined, 'after'), fails());
    await tab.keep([entry]);
    const outcome = await tab.send(entry.key);
    expect(outcome.kind).to.equal('not-received');
    const waits = [device.clock.next];
    for (const came of [2, 3]) {
      await untilCame(device, came);
      await until(() => device.clock.next !== undefined, 'nothing is planned');
      waits.push(device.clock.next);
    }
    expect(waits).to.deep.equal([1000, 2000, 4000]);
    await untilCame(device, 4);
    await until(async () => (await heldIn(tab)).length === 0, 'it is still held');
    expect(new Set(device.service.came)).to.deep.equal(new Set([entry.body]));
    expect(device.service.rows.get(entry.id)).to.equal(entry.body);
  });

  it('is sent in the order in which it was closed', async () => {
    const device = new Device();
    const tab = device.tab();
    const entries = [device.response(), device.response(), device.response()];
    // The device gives them in another order.
    entries.sort((one, other) => (one.key < other.key ? 1 : -1));
    const inTime = entries.map((entry, at) => ({...entry, since: entry.since + at}));
    await tab.keep(inTime);
    await tab.sendAll('time');
    expect([...device.service.rows.keys()]).to.deep.equal(inTime.map(({id}) => id));
  });

  it('is attempted once by a person who presses twice, whatever comes of it', async () => {
    const device = new Device();
    const tab = device.tab();
    const entry = device.response();
    device.service.faults.push(fails(), fails());
    await tab.keep([entry]);
    const [one, other] = await Promise.all([tab.send(entry.key), tab.send(entry.key)]);
    expect(device.service.came).to.have.length(1);
    expect(one).to.equal(other);
  });

  it('is not attempted again where another tab has done so since it was found to be due (REL-07)', async () => {
    const device = new Device();
    const [first, second] = [device.response(), device.response()];
    const [early, late] = [first, {...second, since: second.since + 1}];
    let go!: () => void;
    const gone = new Promise<void>((resolve) => (go = resolve));
    const came: string[] = [];
    const transport = async ({id}: {id: string}) => {
      came.push(id);
      if (id === early.id) await gone;
      throw new TypeError('Failed to fetch');
    };
    const form = {...device.form, transport};
    const [tab, other] = [device.tab({form}), device.tab({form})];
    await tab.keep([early, late]);
    const sending = tab.sendAll('time');
    await until(() => came.length, 'nothing was sent');
    await other.send(second.key);
    go();
    await sending;
    expect(came).to.deep.equal([early.id, late.id]);
  });

  it('leaves its receipt on a device that could not be read for a moment', async () => {
    const device = new Device();
    const entry = device.response();
    let back = () => undefined as void;
    const transport = (response: Response) => {
      back();
      return device.service.take(response);
    };
    const tab = device.tab({form: {...device.form, transport}});
    await tab.keep([entry]);
    back = meddle(IDBDatabase.prototype, 'transaction', () => () => {
      throw new DOMException('Closed', 'InvalidStateError');
    });
    const {receipt} = (await tab.send(entry.key)) as {receipt?: Receipt};
    expect(receipt).to.include({id: entry.id});
    const {held, settled} = await device.tab().read();
    expect(held.size).to.equal(0);
    expect(settled.get(entry.key)?.receipt?.reference).to.equal(receipt!.reference);
  });

  it('is known to have been seen where the device keeps nothing', async () => {
    const device = new Device();
    meddle(globalThis, 'indexedDB', () => undefined as never);
    const tab = device.tab();
    const entry = device.response();
    await tab.keep([entry]);
    await tab.send(entry.key);
    const {settled} = await tab.read();
    await tab.see([entry.key]);
    const seen = (await tab.read()).settled.get(entry.key);
    expect(seen).to.deep.equal({...settled.get(entry.key), isSeen: true});
  });

  it('is told to another tab as it was received, and to whoever takes back what is not there nothing happens', async () => {
    const device = new Device();
    const [tab, other] = [device.tab(), device.tab()];
    const receivedAt = '2026-11-23T12:00:00Z';
    device.service.receivedAt = receivedAt;
    const entry = device.response();
    await tab.keep([entry]);
    const outcome = await tab.send(entry.key);
    const reference = `REF-${entry.id.slice(0, 4)}`;
    const receipt = {id: entry.id, reference, receivedAt};
    expect(outcome).to.deep.equal({kind: 'received', receipt});
    for (const one of [tab, other])
      expect(await one.send(entry.key)).to.deep.equal({kind: 'received', receipt});
    await tab.see([entry.key, 'dweud:response:test:none']);
    expect((await tab.read()).settled.get(entry.key)).to.deep.include({
      isReceived: true,
      isSeen: true,
    });
    await tab.takeBack('dweud:response:test:none');
    expect((await stored(device)).size).to.equal(1);
    expect((await tab.read()).settled.size).to.equal(1);
  });

  it('is kept once: who keeps it again changes nothing of how it fares', async () => {
    const device = new Device();
    const tab = device.tab();
    const [entry, second] = [device.response(), device.response()];
    device.service.faults.push(fails());
    await tab.keep([entry]);
    await tab.send(entry.key);
    expect(await tab.keep([entry])).to.equal(true);
    expect(await tab.keep([entry, second])).to.equal(true);
    expect((await stored(device)).get(entry.key)).to.include({attempts: 1});
    expect((await stored(device)).size).to.equal(2);
  });

  it('is planned for what is due first, and no longer heard of by whoever has stopped listening', async () => {
    const device = new Device();
    const tab = device.tab();
    const [first, second] = [device.response(), device.response()];
    let heard = 0;
    const stop = tab.observe(() => heard++);
    await tab.keep([first, second]);
    expect(heard).to.equal(1);
    stop();
    const busy = (retryAfter: number) =>
      fails(new NotReceived('unconfirmed', 'Busy.', {retryAfter}));
    device.service.faults.push(busy(20), busy(10));
    await tab.send(first.key);
    await tab.send(second.key);
    expect(device.clock.next).to.equal(10_000);
    expect(heard).to.equal(1);
  });

  it('says that nothing here can send it, when a person asks', async () => {
    const device = new Device();
    const tab = device.tab({form: null});
    const entry = device.response();
    await tab.keep([entry]);
    const outcome = await tab.send(entry.key);
    expect(outcome).to.deep.include({kind: 'not-received'});
    const {error} = outcome as {error?: NotReceived};
    expect([error?.reason, error?.message]).to.deep.equal([
      'unconfirmed',
      'neither endpoint nor transport is set.',
    ]);
  });

  it('is told as it fared where it was taken back while it was sent', async () => {
    const device = new Device();
    const [tab, other] = [device.tab(), device.tab()];
    const entry = device.response();
    await tab.keep([entry]);
    const take = async () => {
      // By a tab that waits for nobody, as where one has been put to sleep.
      const {held} = await other.read();
      const store = new DeviceStore({name: device.name});
      await new Outbox(store).takeBack(held.get(entry.key)!, device.clock.now());
      throw new TypeError('Failed to fetch');
    };
    const form = {...device.form, transport: take};
    const third = device.tab({form});
    const outcome = await third.send(entry.key);
    expect(outcome).to.deep.include({kind: 'not-received'});
    expect((outcome as {held?: object}).held).to.include({id: entry.id, attempts: 1});
    expect((await stored(device)).has(entry.key)).to.equal(false);
    expect((await other.read()).settled.get(entry.key)).to.include({
      isReceived: false,
      isSeen: true,
    });
  });

  it('does not come before the service wants it, unless the person does (REL-04)', async () => {
    const device = new Device();
    const tab = device.tab();
    const entry = device.response();
    const busy = fails(new NotReceived('unconfirmed', 'Busy.', {retryAfter: 60}));
    device.service.faults.push(busy, busy);
    await tab.keep([entry]);
    await tab.send(entry.key);
    expect(device.clock.next).to.equal(60_000);
    await tab.sendAll('hope');
    device.clock.pass(59_999);
    for (const cause of ['time', 'hope'] as const) await tab.sendAll(cause);
    expect(device.service.came).to.have.length(1);
    await tab.sendAll('person');
    expect(device.service.came).to.have.length(2);
    device.clock.pass(60_000);
    await until(() => device.service.rows.size, 'it was not sent by itself');
  });

  it('goes on where there is hope before the time has come, but not all the time (REL-06)', async () => {
    const device = new Device();
    device.clock.chance = 1;
    const tab = device.tab();
    const entry = device.response();
    device.service.faults.push(...Array.from({length: 9}, () => fails()));
    await tab.keep([entry]);
    for (let times = 0; times < 8; times++) await tab.send(entry.key);
    expect(device.clock.next).to.equal(256_000);
    await tab.sendAll('hope');
    expect(device.service.came, 'a moment later').to.have.length(8);
    device.clock.time += 2000;
    await tab.sendAll('hope');
    expect(device.service.came).to.have.length(9);
    device.clock.time += 2000;
    await tab.sendAll('time');
    expect(device.service.came).to.have.length(9);
    await tab.sendAll('hope');
    expect(device.service.rows.size).to.equal(1);
  });

  for (const reason of ['refused', 'too-long', 'conflict', 'closed'] as const)
    it(`stops when it was ${reason}, keeps it, and sends it when the person asks (REL-04)`, async () => {
      const device = new Device();
      const tab = device.tab();
      const entry = device.response();
      device.service.faults.push(refuses(reason), fails());
      await tab.keep([entry]);
      const outcome = await tab.send(entry.key);
      expect(outcome).to.deep.include({kind: 'not-received'});
      expect((await stored(device)).get(entry.key)).to.include({stopped: reason, attempts: 1});
      expect(device.clock.next).to.equal(undefined);
      for (const cause of ['time', 'hope'] as const) await tab.sendAll(cause);
      expect(device.service.came).to.have.length(1);
      // An attempt of which nobody knows is made again.
      await tab.sendAll('person');
      expect((await stored(device)).get(entry.key)).to.include({attempts: 2, stopped: undefined});
      await untilCame(device, 3);
      await until(() => device.service.rows.size, 'it was not sent');
    });

  it('is sent by the next page where the first was closed before or after the attempt (T-02)', async () => {
    for (const when of ['before', 'after'] as const) {
      const device = new Device();
      const first = device.tab();
      const entry = device.response();
      await first.keep([entry]);
      if (when === 'after') {
        device.service.faults.push(fails(undefined, 'after'));
        await first.send(entry.key);
        device.clock.time += longestWait;
      }
      device.close(first);
      const next = device.tab();
      await next.sendAll('time');
      expect(device.service.rows.get(entry.id)).to.equal(entry.body);
      expect(await heldIn(next)).to.have.length(0);
      expect(device.service.rows.size).to.equal(1);
    }
  });

  for (const by of ['locks', 'lease'] as const)
    it(`is sent once by five tabs at once, which all hear of it, by ${by} (REL-07, T-04)`, async () => {
      const device = new Device();
      const tabs = Array.from({length: 5}, () => device.tab({by}));
      const entries = Array.from({length: 10}, () => device.response());
      await tabs[0]!.keep(entries);
      await Promise.all(tabs.map((tab) => tab.sendAll('time')));
      await until(() => device.service.rows.size === 10, 'not all were sent');
      expect(device.service.came).to.have.length(10);
      for (const tab of tabs) {
        const {held, settled} = await tab.read();
        expect(held.size).to.equal(0);
        for (const {key} of entries) expect(settled.get(key)?.receipt?.reference).to.be.a('string');
      }
    });

  it('is attempted once for its time by five tabs, also where the attempt fails', async () => {
    const device = new Device();
    const tabs = Array.from({length: 5}, () => device.tab());
    const entry = device.response();
    device.service.faults.push(...Array.from({length: 5}, () => fails()));
    await tabs[0]!.keep([entry]);
    for (const tab of tabs) await tab.sendAll('time');
    expect(device.service.came).to.have.length(1);
  });

  it('is not held any more in a page that knows of the receipt, though a write comes late', async () => {
    const device = new Device();
    const tab = device.tab();
    const entry = device.response();
    await tab.keep([entry]);
    await tab.send(entry.key);
    await new DeviceStore({name: device.name}).put(new Map([[entry.key, entry]]));
    expect(await heldIn(tab)).to.have.length(0);
    await tab.sendAll('time');
    expect(device.service.came).to.have.length(1);
  });

  it('is sent by another where the holder of the lease has died (T-04)', async () => {
    const device = new Device();
    const dead = device.tab({
      by: 'lease',
      form: {...device.form, transport: () => new Promise(() => undefined)},
    });
    const entry = device.response();
    await dead.keep([entry]);
    void dead.send(entry.key);
    await until(async () => [...(await stored(device)).keys()].some(isLease), 'no lease');
    device.close(dead);
    const tab = device.tab({by: 'lease'});
    await tab.sendAll('time');
    expect(device.service.came).to.have.length(0);
    device.clock.time += leaseLasts;
    await tab.sendAll('time');
    expect(device.service.rows.size).to.equal(1);
    // A lease of a clock that has been set back a day since.
    const other = device.response();
    await tab.keep([other]);
    const lease = {holder: 'dead', until: device.clock.time + 24 * 3_600_000};
    const key = other.key.replace('dweud:', 'dweud:lease:');
    await new DeviceStore({name: device.name}).put(new Map([[key, lease]]));
    await tab.sendAll('time');
    expect(device.service.rows.size).to.equal(2);
    expect([...(await stored(device)).keys()].filter(isLease)).to.deep.equal([]);
  });

  it('does not wait for ever for a tab that sleeps with its lock (T-12)', async () => {
    const device = new Device();
    const asleep = device.tab({
      form: {...device.form, transport: () => new Promise(() => undefined)},
    });
    const entry = device.response();
    await asleep.keep([entry]);
    void asleep.send(entry.key);
    const tab = device.tab();
    await until(
      async () => (await navigator.locks.query()).held?.some(({name}) => name === entry.key),
      'no lock',
    );
    // Nobody waits where nobody asked for it.
    await tab.sendAll('time');
    const sent = tab.send(entry.key);
    await until(() => device.clock.next !== undefined, 'nobody waits');
    device.clock.pass(10_000);
    expect((await sent).kind).to.equal('received');
    expect(device.service.rows.size).to.equal(1);
  });

  for (const [trouble, spoil] of [
    ['is not there', () => meddle(globalThis, 'indexedDB', () => undefined as never)],
    [
      'is full',
      () =>
        meddle(IDBObjectStore.prototype, 'put', () => () => {
          throw new DOMException('Full', 'QuotaExceededError');
        }),
    ],
    [
      'is forbidden',
      () =>
        meddle(IDBFactory.prototype, 'open', () => () => {
          throw new DOMException('Denied', 'SecurityError');
        }),
    ],
    [
      'is blocked',
      () => meddle(IDBFactory.prototype, 'open', () => () => new EventTarget() as never),
    ],
    [
      'is closed in the middle, each time',
      () =>
        meddle(
          IDBObjectStore.prototype,
          'put',
          (original) =>
            function (this: IDBObjectStore, ...given) {
              const request = original.apply(this, given);
              this.transaction.db.close();
              this.transaction.abort();
              return request;
            },
        ),
    ],
    [
      'aborts',
      () =>
        meddle(
          IDBObjectStore.prototype,
          'put',
          (original) =>
            function (this: IDBObjectStore, ...given) {
              const request = original.apply(this, given);
              this.transaction.abort();
              return request;
            },
        ),
    ],
  ] as const)
    it(`is sent, and sent again, from memory where the store ${trouble} (REL-08, REL-09, T-03)`, async () => {
      const device = new Device();
      spoil();
      const tab = device.tab({patience: 50});
      const entry = device.response();
      device.service.faults.push(fails());
      expect(await tab.keep([entry])).to.equal(false);
      expect(tab.hasUnkept).to.equal(true);
      await tab.send(entry.key);
      expect((await heldIn(tab))[0]).to.include({isKept: false, attempts: 1});
      await untilCame(device, 2);
      await until(async () => (await heldIn(tab)).length === 0, 'it is still held');
      expect(device.service.rows.get(entry.id)).to.equal(entry.body);
      expect(tab.hasUnkept).to.equal(false);
    });

  it('is sent again by the next page where the device did not take the receipt, and gets the same (T-05)', async () => {
    const device = new Device();
    const tab = device.tab();
    const entry = device.response();
    await tab.keep([entry]);
    const back = meddle(IDBObjectStore.prototype, 'put', () => () => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    const {receipt} = (await tab.send(entry.key)) as {receipt?: Receipt};
    expect(receipt?.reference).to.be.a('string');
    expect(await heldIn(tab), 'this page knows').to.have.length(0);
    back();
    device.close(tab);
    const next = device.tab();
    device.clock.time += 8 * 24 * 3_600_000;
    expect(await next.send(entry.key)).to.deep.equal({kind: 'received', receipt});
    expect(device.service.came).to.deep.equal([entry.body, entry.body]);
    expect(device.service.rows.size).to.equal(1);
    expect(await heldIn(next)).to.have.length(0);
  });

  it('is not said to be kept where it would not be believed when it is read back (REL-02)', async () => {
    const device = new Device();
    const tab = device.tab();
    const entry = device.response({text: 'x'.repeat(longestBody)});
    device.service.faults.push(fails());
    expect(await tab.keep([entry])).to.equal(false);
    expect((await stored(device)).size).to.equal(0);
    expect(tab.hasUnkept).to.equal(true);
    await tab.send(entry.key);
    expect((await heldIn(tab))[0]).to.include({isKept: false, attempts: 1});
    await untilCame(device, 2);
    expect(device.service.rows.get(entry.id)).to.equal(entry.body);
  });

  it('is neither kept nor sent where it is for an address without protection (SEC-09)', async () => {
    const device = new Device();
    const tab = device.tab();
    const calls = serves(() => json({}));
    const {key, ...plain} = device.response();
    expect(await tab.keep([{...plain, endpoint: 'http://elsewhere.example/r'}])).to.equal(false);
    const outcome = await tab.send(key);
    expect(outcome).to.deep.include({kind: 'not-received'});
    expect((await stored(device)).size + calls.length + device.service.came.length).to.equal(0);
  });

  it('is kept by a second attempt to keep it, once the device works again', async () => {
    const device = new Device();
    const back = meddle(globalThis, 'indexedDB', () => undefined as never);
    const tab = device.tab();
    const entry = device.response();
    expect(await tab.keep([entry])).to.equal(false);
    back();
    expect(await tab.keep([entry])).to.equal(true);
    expect(tab.hasUnkept).to.equal(false);
    expect((await stored(device)).size).to.equal(1);
    // What is there already is not written over.
    device.service.faults.push(fails());
    await tab.send(entry.key);
    await tab.keep([entry]);
    expect((await heldIn(tab))[0]).to.include({isKept: true, attempts: 1});
  });

  it('is not said to be kept when the browser has deleted it, and is sent from memory (T-06)', async () => {
    const device = new Device();
    const tab = device.tab();
    const entry = device.response();
    device.service.faults.push(fails());
    await tab.keep([entry]);
    await tab.send(entry.key);
    expect((await heldIn(tab))[0]!.isKept).to.equal(true);
    await deleted(device.name);
    expect((await heldIn(tab))[0]!.isKept).to.equal(false);
    expect(tab.hasUnkept).to.equal(true);
    await untilCame(device, 2);
    await until(() => device.service.rows.size, 'it was not sent');
  });

  it('takes the place of one that was changed since, and of no other', async () => {
    const device = new Device();
    const tab = device.tab();
    const [other, before, after] = [device.response(), device.response(), device.response()];
    await tab.keep([other]);
    await tab.keep([before]);
    await tab.keep([after], [before.key]);
    expect([...(await stored(device)).keys()].sort()).to.deep.equal([other.key, after.key].sort());
    await tab.sendAll('time');
    expect([...device.service.rows.keys()].sort()).to.deep.equal([other.id, after.id].sort());
  });

  it('is sent by nobody once the person has taken it back', async () => {
    const device = new Device();
    const [tab, other] = [device.tab(), device.tab()];
    const entry = device.response();
    await tab.keep([entry]);
    await other.takeBack(entry.key);
    await tab.sendAll('person');
    expect(await tab.send(entry.key)).to.deep.equal({kind: 'gone'});
    expect(device.service.came).to.have.length(0);
    expect(JSON.stringify([...(await stored(device)).values()])).not.to.contain('High Street');
  });

  it('waits for a page that can send it, where only a function of a page can', async () => {
    const device = new Device();
    const tab = device.tab({form: null});
    const entry = device.response();
    await tab.keep([entry]);
    await tab.sendAll('time');
    expect((await heldIn(tab))[0]).to.include({attempts: 0});
    expect(device.clock.next).to.equal(undefined);
    tab.serve('another', device.form);
    tab.serve('test', {...device.form, isConnected: false});
    await tab.sendAll('person');
    expect(device.service.came).to.have.length(0);
    tab.serve('test', device.form);
    await tab.sendAll('time');
    expect(device.service.rows.size).to.equal(1);
  });

  it('is due when the clock of the device has been set back a year (REL-17)', async () => {
    const device = new Device();
    const tab = device.tab();
    device.service.faults.push(fails());
    const entry = device.response();
    await tab.keep([entry]);
    await tab.send(entry.key);
    device.clock.time -= 365 * 24 * 3_600_000;
    await tab.sendAll('time');
    expect(device.service.rows.size).to.equal(1);
  });

  it('is told for how long it has waited once that is a minute, contact details never (REL-17)', async () => {
    const device = new Device();
    const told: unknown[] = [];
    const note = async <T>(_: T, options: object) => {
      told.push(options);
      throw new TypeError('Failed to fetch');
    };
    const form = {...device.form, transport: note, contactTransport: note};
    const tab = device.tab({form});
    const entries = [device.response(), device.contact()];
    for (const wait of [0, 59_999, 1, 3_600_000]) {
      device.clock.time += wait;
      await tab.keep(entries);
      await tab.send(entries[0]!.key);
    }
    // A clock that was set back tells nothing.
    device.clock.time -= 24 * 3_600_000;
    await tab.send(entries[0]!.key);
    const elapsed = told.map((one) => (one as {elapsed?: number}).elapsed);
    expect(elapsed).to.deep.equal([undefined, undefined, 60_000, 3_660_000, undefined]);
    told.length = 0;
    const alone = new Device();
    const other = alone.tab({form});
    const contact = alone.contact();
    await other.keep([contact]);
    alone.clock.time += 3_600_000;
    await other.send(contact.key);
    expect(told.map((one) => Object.keys(one as object))).to.deep.equal([['signal']]);
  });

  it('waits as long as it is told to where a full device notes nothing (REL-04, T-14)', async () => {
    const device = new Device();
    const entry = device.response();
    const first = device.tab();
    await first.keep([entry]);
    device.close(first);
    const back = meddle(IDBObjectStore.prototype, 'put', () => () => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    const tab = device.tab();
    const wait = new NotReceived('unconfirmed', 'Later.', {retryAfter: 600});
    device.service.faults.push(fails(wait), fails());
    await tab.sendAll('time');
    expect(device.clock.next).to.equal(300_000);
    device.clock.time += 599_000;
    for (const cause of ['time', 'hope'] as const) await tab.sendAll(cause);
    expect(device.service.came).to.have.length(1);
    device.clock.time += 1000;
    await tab.sendAll('time');
    expect((await heldIn(tab))[0]).to.include({attempts: 2, isKept: true});
    back();
    device.clock.time += 300_000;
    await tab.sendAll('time');
    expect(device.service.rows.size).to.equal(1);
    expect((await tab.read()).held.size).to.equal(0);
  });

  it('goes to the address that it is for, whatever a page with another one is open', async () => {
    const device = new Device();
    const calls = serves((_, {body}) => {
      const {id} = JSON.parse(body as string) as {id: string};
      return json({id, reference: 'A'}, 201);
    });
    const {endpoint: _, ...plain} = device.response();
    const entry = {...plain, endpoint: new URL('/live', location.href).href};
    const form = {...device.form, transport: undefined, endpoint: '/test'};
    const tab = device.tab({form});
    await tab.keep([entry]);
    await tab.sendAll('time');
    const other = device.tab();
    const {key: __, ...again} = device.response();
    await other.keep([{...again, endpoint: entry.endpoint}]);
    await other.sendAll('person');
    expect(calls.map(({url}) => url)).to.deep.equal([entry.endpoint, entry.endpoint]);
    expect(device.service.came).to.have.length(0);
  });

  it('is taken back when an attempt is over, and not if it has arrived', async () => {
    const device = new Device();
    const tab = device.tab();
    const [arrives, fails_] = [device.response(), device.response()];
    device.service.faults.push(undefined, fails());
    await tab.keep([arrives, fails_]);
    const attempt = tab.send(arrives.key);
    expect(await device.tab().takeBack(arrives.key)).to.equal('received');
    await attempt;
    const other = tab.send(fails_.key);
    expect(await tab.takeBack(fails_.key)).to.equal('gone');
    expect((await other).kind).to.equal('not-received');
    expect(device.service.rows.size).to.equal(1);
    await tab.sendAll('person');
    expect(device.service.came).to.have.length(2);
  });

  it('is said to be kept still where the device does not let go of it', async () => {
    const device = new Device();
    const tab = device.tab();
    const entry = device.response();
    await tab.keep([entry]);
    const back = meddle(
      IDBDatabase.prototype,
      'transaction',
      (original) =>
        function (this: IDBDatabase, ...given) {
          if (given[1] === 'readwrite') throw new DOMException('Full', 'QuotaExceededError');
          return original.apply(this, given);
        },
    );
    expect(await tab.takeBack(entry.key)).to.equal('kept');
    back();
    expect((await tab.read()).held.has(entry.key)).to.equal(true);
    expect(await tab.takeBack(entry.key)).to.equal('gone');
    expect((await tab.read()).held.size).to.equal(0);
  });

  it('forgets receipts after thirty days, and nothing that was not received, however old (REL-12)', async () => {
    const device = new Device();
    const tab = device.tab();
    const [sent, waiting] = [device.response(), device.response()];
    await tab.keep([sent, waiting]);
    await tab.send(sent.key);
    await tab.see([sent.key]);
    expect(receiptStays).to.equal(30 * 24 * 3_600_000);
    device.clock.time += receiptStays;
    await tab.tidy();
    expect((await tab.read()).settled.get(sent.key)?.isSeen).to.equal(true);
    device.clock.time += 1;
    await device.tab().tidy();
    expect([...(await stored(device)).keys()]).to.deep.equal([waiting.key]);
  });
});

describe('two parcels that wait', () => {
  it('are kept apart: nothing in one leads to the other', async () => {
    const device = new Device();
    const tab = device.tab();
    device.clock.time += 12_345;
    const [response, contact] = [device.response(), device.contact()];
    await tab.keep([response, contact]);
    const kept = await stored(device);
    expect(JSON.stringify(kept.get(contact.key))).not.to.contain(response.id);
    expect(JSON.stringify(kept.get(response.key))).not.to.contain(contact.id);
    const {since} = kept.get(contact.key) as {since: number};
    expect(new Date(since).toISOString()).to.equal('2026-11-23T00:00:00.000Z');
  });

  it('leave one after the other, the second when no response waits any more', async () => {
    const device = new Device();
    const tab = device.tab();
    const [response, contact] = [device.response(), device.contact()];
    device.service.faults.push(fails());
    await tab.keep([contact, response]);
    await tab.sendAll('time');
    expect((await tab.send(contact.key)).kind).to.equal('not-received');
    expect(device.contacts.came).to.have.length(0);
    device.clock.pass(device.clock.next!);
    await until(() => device.contacts.rows.size, 'the contact was not sent');
    expect(device.service.rows.size).to.equal(1);
    await until(async () => (await heldIn(tab)).length === 0, 'something is still held');
    // A trace of the one beside that of the other would be a link.
    expect([...(await stored(device)).keys()]).to.deep.equal([
      `dweud:settled:response:test:${response.id}`,
    ]);
    expect((await tab.read()).settled.get(contact.key)?.isReceived).to.equal(true);
  });

  it('of one consultation wait for nobody of another', async () => {
    const device = new Device();
    const tab = device.tab();
    tab.serve('other', device.form);
    const [response, contact] = [device.response(), device.contact()];
    const parcel = {...(JSON.parse(contact.body) as object), consultation: {id: 'other'}};
    device.service.faults.push(fails());
    await tab.keep([response, {...contact, consultation: 'other', body: JSON.stringify(parcel)}]);
    await tab.sendAll('time');
    expect(device.contacts.came).to.have.length(1);
    expect(await heldIn(tab)).to.have.length(1);
  });

  it('the second stays when the first was refused', async () => {
    const device = new Device();
    const tab = device.tab();
    const [response, contact] = [device.response(), device.contact()];
    device.service.faults.push(refuses(), refuses());
    await tab.keep([response, contact]);
    await tab.sendAll('time');
    await device.tab().sendAll('time');
    expect(device.contacts.came).to.have.length(0);
    await device.tab().sendAll('person');
    expect(device.contacts.came).to.have.length(0);
    expect((await stored(device)).size).to.equal(2);
    await device.tab().sendAll('person');
    expect(device.service.rows.size).to.equal(1);
    expect(device.contacts.rows.size).to.equal(1);
    expect([...(await stored(device)).keys()]).to.deep.equal([settledKeyOf(response.key)]);
  });

  it('the second leaves although somebody else was refused before', async () => {
    const device = new Device();
    const [refused, response, contact] = [device.response(), device.response(), device.contact()];
    const first = device.tab();
    device.service.faults.push(refuses());
    await first.keep([refused]);
    await first.sendAll('time');
    const next = device.tab();
    await next.keep([response, contact]);
    await next.sendAll('time');
    expect(device.service.rows.has(response.id)).to.equal(true);
    expect(device.contacts.rows.has(contact.id)).to.equal(true);
    expect((await heldIn(next)).map(({id}) => id)).to.deep.equal([refused.id]);
  });
});

describe('what is read back from the device', () => {
  it('is sent only if it is what was written there, and nothing else is deleted (PEC-07)', async () => {
    const device = new Device();
    const tab = device.tab();
    const entry = device.response();
    const {key, ...plain} = {...entry, key: entry.key};
    const other = device.response();
    const parcel = JSON.parse(entry.body) as object;
    const faulty: [string, unknown][] = [
      ['dweud:response:test:null', null],
      ['other', plain],
      [`dweud:letter:test:${entry.id}`, {...plain, kind: 'letter'}],
      ['dweud:response:test:7', {...plain, id: 7, body: JSON.stringify({...parcel, id: 7})}],
      [
        `dweud:response:7:${entry.id}`,
        {...plain, consultation: 7, body: JSON.stringify({...parcel, consultation: {id: 7}})},
      ],
      [`dweud:response:other:${entry.id}`, {...plain, consultation: 'other'}],
      ...[
        {body: JSON.stringify({...parcel, consultation: undefined})},
        {body: [entry.body]},
        {endpoint: [`${location.origin}/x`]},
        {id: other.id},
        {consultation: 'another'},
        {body: undefined},
        {body: '{"id"'},
        {body: 'null'},
        {body: other.body},
        {body: JSON.stringify({...JSON.parse(entry.body), padding: 'x'.repeat(longestBody)})},
        {endpoint: 'http://elsewhere.example/responses'},
        {endpoint: 'javascript:alert(1)'},
        {endpoint: '//'},
        {endpoint: 7},
        {since: -1},
        {attempts: 1.5},
        {nextAt: NaN},
        {earliest: '0'},
        {stopped: 'unconfirmed'},
        {stopped: 'because'},
      ].map((fault): [string, unknown] => [key, {...plain, ...fault}]),
    ];
    for (const [at, value] of faulty) {
      await new DeviceStore({name: device.name}).put(new Map([[at, value]]));
      expect(await heldIn(tab), JSON.stringify(value)?.slice(0, 300)).to.have.length(0);
      await tab.sendAll('person');
      expect((await stored(device)).has(at)).to.equal(true);
    }
    expect(device.service.came).to.have.length(0);
    const longest = `${' '.repeat(longestBody - entry.body.length)}${entry.body}`;
    await new DeviceStore({name: device.name}).put(new Map([[key, {...plain, body: longest}]]));
    expect(await heldIn(tab), 'the longest that is taken').to.have.length(1);
    for (const endpoint of [undefined, 'https://elsewhere.example/x', `${location.origin}/x`]) {
      await new DeviceStore({name: device.name}).put(new Map([[key, {...plain, endpoint}]]));
      expect(await heldIn(tab), endpoint).to.have.length(1);
    }
  });

  it('is no receipt unless it is one', async () => {
    const device = new Device();
    const tab = device.tab();
    const at = 'dweud:settled:response:test:x';
    const good = {at: 1, isSeen: false, isReceived: true, receipt: {reference: 'A'}};
    for (const fault of [
      {at: '1'},
      {isSeen: 1},
      {isReceived: undefined},
      {receipt: null},
      {receipt: {reference: 7}},
      {receipt: {reference: 'x'.repeat(101)}},
    ]) {
      await new DeviceStore({name: device.name}).put(new Map([[at, {...good, ...fault}]]));
      expect((await tab.read()).settled.size, JSON.stringify(fault)).to.equal(0);
    }
    const receipt = {reference: 'x'.repeat(100), receivedAt: '2026-11-23T12:00:00Z'};
    await new DeviceStore({name: device.name}).put(new Map([[at, {...good, receipt}]]));
    expect([...(await tab.read()).settled]).to.deep.equal([
      ['dweud:response:test:x', {...good, receipt}],
    ]);
    const odd = {...good, receipt: {reference: 'A', receivedAt: 'yesterday'}};
    await new DeviceStore({name: device.name}).put(new Map([[at, odd]]));
    expect((await tab.read()).settled.get('dweud:response:test:x')!.receipt).to.deep.equal({
      reference: 'A',
    });
  });
});
