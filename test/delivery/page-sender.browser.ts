import {expect} from 'chai';
import {databaseName} from '../../src/delivery/database-name.js';
import {DeviceStore} from '../../src/delivery/device-store.js';
import {entryOf, keyOf, type Entry} from '../../src/delivery/entry.js';
import {pageSender} from '../../src/delivery/page-sender.js';
import {deleted, meddle} from './device.js';
import {json, serves} from './served.js';
import {aResponse} from './tabs.js';
import {until} from '../rig/until.js';

const sender = pageSender();
const other = new DeviceStore();

/** Puts a response on the device, as another tab does. */
async function leftBehind(more: Partial<Entry> = {}): Promise<Entry> {
  const entry = {...entryOf('response', aResponse(), '/responses', Date.now()), ...more};
  await other.put(new Map([[keyOf(entry), entry]]));
  return entry;
}

/** Takes responses in, and lists their ids. */
function receives(): string[] {
  const ids: string[] = [];
  serves((_, {body}) => {
    const {id} = JSON.parse(body as string) as {id: string};
    ids.push(id);
    return json({id, reference: 'A1'});
  });
  return ids;
}

/** What a tab tells, as the others hear it. */
async function heardFrom(tell: () => Promise<unknown>): Promise<unknown[]> {
  const channel = new BroadcastChannel(databaseName);
  const heard: unknown[] = [];
  channel.onmessage = ({data}) => void heard.push(data);
  await tell();
  await until(() => heard.length, 'nothing was heard');
  channel.close();
  return heard;
}

/** Says something on the channel of the tabs. */
function say(): void {
  const channel = new BroadcastChannel(databaseName);
  channel.postMessage('changed');
  channel.close();
}

/** Whether the page would ask a person who leaves. */
function asks(): boolean {
  const leaving = new Event('beforeunload', {cancelable: true});
  dispatchEvent(leaving);
  return leaving.defaultPrevented;
}

describe('what sends from a page', () => {
  afterEach(async () => {
    dispatchEvent(new Event('pageshow'));
    for (const key of (await sender.read()).held.keys()) await sender.takeBack(key);
    await deleted(databaseName);
  });

  it('is one for all forms on it, and goes by the clock of the device', () => {
    expect(pageSender()).to.equal(sender);
    expect(Math.abs(sender.now - Date.now())).to.be.below(60_000);
  });

  for (const [what, happens] of [
    ['there is a connection', () => dispatchEvent(new Event('online'))],
    ['the page is shown again', () => dispatchEvent(new Event('pageshow'))],
    [
      'the person looks at it again',
      () => {
        meddle(document, 'hidden', () => false);
        document.dispatchEvent(new Event('visibilitychange'));
      },
    ],
    ['another tab has changed something', say],
  ] as const)
    it(`sends what waits when ${what} (REL-06)`, async () => {
      const ids = receives();
      const {id} = await leftBehind();
      happens();
      await until(() => ids.length, 'nothing was sent');
      expect(ids).to.deep.equal([id]);
    });

  it('sends nothing when the page is hidden', async () => {
    const ids = receives();
    await leftBehind();
    meddle(document, 'hidden', () => true);
    document.dispatchEvent(new Event('visibilitychange'));
    await sender.read();
    // Something that is sent would have been by the time that this one is.
    const next = await leftBehind({consultation: 'test'});
    await sender.send(keyOf(next));
    expect(ids).to.deep.equal([next.id]);
  });

  it('sends again by itself when the time has come', async () => {
    const entry = await leftBehind();
    let attempts = 0;
    serves(() => (++attempts === 1 ? json({}, 503) : json({id: entry.id, reference: 'A1'})));
    meddle(Math, 'random', () => () => 0);
    await sender.send(keyOf(entry));
    await until(async () => !(await sender.read()).held.size, 'it was not sent again');
    expect(attempts).to.equal(2);
  });

  it('tells the other tabs that something has changed, and not what (REL-07)', async () => {
    receives();
    const entry = await leftBehind();
    const heard = await heardFrom(() => sender.send(keyOf(entry)));
    expect(new Set(heard)).to.deep.equal(new Set(['changed']));
  });

  it('hears nothing while nobody looks, so that a page can be restored as it was (REL-14)', async () => {
    const ids = receives();
    let open = 0;
    meddle(BroadcastChannel.prototype, 'close', (close) => {
      return function (this: BroadcastChannel) {
        open--;
        close.call(this);
      };
    });
    dispatchEvent(new Event('pagehide'));
    expect(open).to.equal(-1);
    const entry = await leftBehind();
    // It has no channel to tell anybody, and that is no reason to fail.
    expect((await sender.send(keyOf(entry))).kind).to.equal('received');
    const late = await leftBehind();
    dispatchEvent(new Event('pageshow'));
    await until(() => ids.length === 2, 'nothing was sent');
    expect(ids).to.deep.equal([entry.id, late.id]);
  });

  it('asks a person who leaves while something is on this page alone, and no other (REL-14)', async () => {
    expect(asks()).to.equal(false);
    const back = meddle(globalThis, 'indexedDB', () => undefined as never);
    serves(() => json({}, 503));
    const entry = entryOf('response', aResponse(), '/responses', Date.now());
    await sender.keep([entry]);
    expect(asks()).to.equal(true);
    back();
    await sender.keep([entry]);
    expect(asks()).to.equal(false);
  });
});
