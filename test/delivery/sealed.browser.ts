import {expect} from 'chai';
import {DeviceStore} from '../../src/delivery/device-store.js';
import {day, entryFrom, entryOf, keyOf, type Entry} from '../../src/delivery/entry.js';
import {newId} from '../../src/engine/new-id.js';
import {aParcel} from '../kiosk/holding.js';
import {meddle} from './device.js';
import {json, serves} from './served.js';
import {Device} from './tabs.js';
import {until} from '../rig/until.js';

const endpoint = new URL('/parcels', location.href).href;
async function sealed(device: Device): Promise<Entry> {
  const id = newId();
  const parcel = await aParcel(JSON.stringify({id}), {id, consultation});
  return entryOf('parcel', parcel, endpoint, device.clock.now());
}
const consultation = {id: 'test', version: '1'};
const stored = async ({name}: Device) => {
  const done = await new DeviceStore({name}).all();
  if (!done.ok) throw new Error(done.trouble);
  return done.value;
};

describe('what a kiosk has sealed', () => {
  it('is an entry like any other, and tells the day alone', async () => {
    const entry = await sealed(new Device());
    expect(entry.since % day).to.equal(0);
    const key = keyOf(entry);
    expect(key).to.equal(`dweud:parcel:test:${entry.id}`);
    expect(entryFrom(key, structuredClone(entry))).to.deep.equal(entry);
  });

  it('goes to its own address as it is, is received by its id, and leaves a day and the last moment (REL-01, REL-03)', async () => {
    const device = new Device();
    const calls = serves((_, {body}) => json({id: (JSON.parse(body as string) as Entry).id}, 201));
    const tab = device.tab();
    const entry = await sealed(device);
    expect(await tab.keep([entry])).to.equal(true);
    const outcome = await tab.send(keyOf(entry));
    expect(outcome).to.deep.equal({kind: 'received', receipt: undefined});
    expect(calls.map(({url}) => url)).to.deep.equal([endpoint]);
    expect(calls[0]!.init.body).to.equal(entry.body);
    expect(new Headers(calls[0]!.init.headers).get('idempotency-key')).to.equal(`"${entry.id}"`);
    expect(device.service.came).to.deep.equal([]);
    const now = device.clock.now();
    expect(Object.fromEntries(await stored(device))).to.deep.equal({
      [`dweud:settled:parcel:test:${entry.id}`]: {
        at: now - (now % day),
        isReceived: true,
        isSeen: true,
      },
      'dweud:tally:test': {sealed: 1, sent: 1, deleted: 0, lastSent: now},
    });
  });

  it('is counted, once at each turn, so that the device can be reconciled with what arrived (REL-16)', async () => {
    const device = new Device();
    const tab = device.tab();
    const [first, second, third] = [
      await sealed(device),
      await sealed(device),
      await sealed(device),
    ];
    serves((_, {body}) => {
      const {id} = JSON.parse(body as string) as Entry;
      return json({id}, id === third.id ? 503 : 201);
    });
    await tab.keep([first, second]);
    // Who presses the button again keeps nothing anew.
    await tab.keep([first, second]);
    await tab.keep([third]);
    await tab.send(keyOf(first));
    await tab.send(keyOf(first));
    await device.tab().send(keyOf(second));
    await tab.takeBack(keyOf(third));
    await tab.takeBack(keyOf(third));
    const tally = {sealed: 3, sent: 2, deleted: 1, lastSent: device.clock.now()};
    expect((await stored(device)).get('dweud:tally:test')).to.deep.equal(tally);
  });

  it('is counted once where a write is done again, because what was written could not be read back (REL-08)', async () => {
    const device = new Device();
    const tab = device.tab();
    serves((_, {body}) => json({id: (JSON.parse(body as string) as Entry).id}, 201));
    const entry = await sealed(device);
    let writes = 0;
    meddle(IDBDatabase.prototype, 'transaction', (transaction) => {
      return function (this: IDBDatabase, names, mode, options) {
        if (mode === 'readwrite') writes++;
        // After every other write.
        else if (writes % 2) throw new DOMException('Closed', 'InvalidStateError');
        return transaction.call(this, names, mode, options);
      };
    });
    expect(await tab.keep([entry])).to.equal(true);
    await tab.send(keyOf(entry));
    expect(writes).to.equal(4);
    expect((await stored(device)).get('dweud:tally:test')).to.include({sealed: 1, sent: 1});
  });

  it('is counted once where it is to be taken back while another tab sends it', async () => {
    const device = new Device();
    const [tab, other] = [device.tab(), device.tab()];
    const entry = await sealed(device);
    const answers: ((answer: Response) => void)[] = [];
    serves(() => new Promise((resolve) => void answers.push(resolve)));
    await tab.keep([entry]);
    const sending = other.send(keyOf(entry));
    await until(() => answers.length, 'it was not sent');
    const takingBack = tab.takeBack(keyOf(entry));
    answers[0]!(json({id: entry.id}, 201));
    await sending;
    expect(await takingBack).to.equal('received');
    const tally = {sealed: 1, sent: 1, deleted: 0};
    expect((await stored(device)).get('dweud:tally:test')).to.include(tally);
  });

  it('is counted from nought where the count is none (PEC-07)', async () => {
    for (const count of ['many', null, {sealed: -1, sent: 0.5, deleted: '2', lastSent: NaN}]) {
      const device = new Device();
      await device.tab().keep([await sealed(device)]);
      await new DeviceStore({name: device.name}).put(new Map([['dweud:tally:test', count]]));
      await device.tab().keep([await sealed(device)]);
      expect((await stored(device)).get('dweud:tally:test')).to.deep.equal({
        ...{sealed: 1, sent: 0, deleted: 0},
      });
    }
  });

  it('waits where nothing says where it goes, and nothing else sends it', async () => {
    const device = new Device();
    const tab = device.tab();
    const {endpoint: _, ...entry} = await sealed(device);
    await tab.keep([entry]);
    await tab.sendAll('time');
    await tab.sendAll('person');
    expect((await tab.read()).held.get(keyOf(entry))).to.include({attempts: 0, isKept: true});
    expect(device.service.came).to.deep.equal([]);
    const other = {...device.form, parcelsEndpoint: endpoint};
    const calls = serves(() => json({id: entry.id}, 201));
    await device.tab({form: other}).sendAll('time');
    expect(calls.map(({url}) => url)).to.deep.equal([endpoint]);
  });

  it('stays when the receipt echoes another id (REL-04)', async () => {
    const device = new Device();
    const tab = device.tab();
    serves(() => json({id: 'another'}, 201));
    const entry = await sealed(device);
    await tab.keep([entry]);
    const outcome = await tab.send(keyOf(entry));
    expect(outcome.kind).to.equal('not-received');
    expect([...(await stored(device)).keys()]).to.deep.equal([keyOf(entry), 'dweud:tally:test']);
  });
});
