import {expect} from 'chai';
import {DeviceStore} from '../../src/delivery/device-store.js';
import {day, entryFrom, entryOf, keyOf, type Entry} from '../../src/delivery/entry.js';
import {aParcel} from '../kiosk/holding.js';
import {json, serves} from './served.js';
import {Device} from './tabs.js';

const endpoint = new URL('/parcels', location.href).href;
const sealed = async (device: Device, more: Partial<Entry> = {}): Promise<Entry> => ({
  ...entryOf('parcel', await aParcel(undefined, {consultation}), endpoint, device.clock.now()),
  ...more,
});
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
      'dweud:sent:test': now,
    });
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
    expect([...(await stored(device)).keys()]).to.deep.equal([keyOf(entry)]);
  });
});
