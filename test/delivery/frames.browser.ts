import {expect} from 'chai';
import {DeviceStore} from '../../src/delivery/device-store.js';
import {databaseName} from '../../src/delivery/database-name.js';
import {entryOf, keyOf, type Entry} from '../../src/delivery/entry.js';
import {pageSender} from '../../src/delivery/page-sender.js';
import {deleted} from './device.js';
import {aResponse} from './tabs.js';
import {until} from '../rig/until.js';

type Page = Window & typeof globalThis;

const module = new URL('../../src/delivery/page-sender.ts', import.meta.url).href;
const store = new DeviceStore();
const frames: HTMLIFrameElement[] = [];
/** The id of every parcel that came, from any page. */
let came: string[] = [];

/** A page of the same site beside this one, with its own scripts and its own connections; `answers` is its network. */
async function aPage(answers: (id: string) => Promise<Response>) {
  const frame = document.createElement('iframe');
  frames.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.srcdoc = '<!doctype html><title>Another</title>';
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as Page;
  page.fetch = (_, init) => {
    const {id} = JSON.parse(init!.body as string) as {id: string};
    came.push(id);
    return answers(id);
  };
  const load = page.eval(`(url) => import(url)`) as (url: string) => Promise<object>;
  const {pageSender: senderOf} = (await load(module)) as {pageSender: typeof pageSender};
  expect(senderOf, 'scripts of its own').not.to.equal(pageSender);
  return {frame, sender: senderOf()};
}

const takes = async (id: string) => {
  // Whoever else wants to send has the time to.
  for (let task = 0; task < 20; task++) await new Promise((resolve) => setTimeout(resolve));
  const headers = {'content-type': 'application/json'};
  return new Response(JSON.stringify({id, reference: 'ABC-123'}), {headers});
};

/** Puts responses on the device, as an earlier visit would have left them. */
async function leftBehind(count: number): Promise<Entry[]> {
  const entries = Array.from({length: count}, () =>
    entryOf('response', aResponse(), '/responses', Date.now()),
  );
  await store.put(new Map(entries.map((entry) => [keyOf(entry), entry])));
  return entries;
}

const waiting = async () => {
  const done = await store.all();
  if (!done.ok) throw new Error(done.trouble);
  return [...done.value.keys()].filter((key) => key.startsWith('dweud:response:'));
};

describe('several pages of a browser at once (REL-07, T-04)', () => {
  beforeEach(() => (came = []));
  afterEach(async () => {
    for (const frame of frames.splice(0)) frame.remove();
    await deleted(databaseName);
  });

  it('send each response once, and all hear of it', async () => {
    const entries = await leftBehind(5);
    const pages = await Promise.all(Array.from({length: 5}, () => aPage(takes)));
    let heard = 0;
    for (const {sender} of pages) sender.observe(() => heard++);
    await Promise.all(pages.map(({sender}) => sender.sendAll('time')));
    await until(async () => !(await waiting()).length, 'not all were sent');
    expect(came.sort()).to.deep.equal(entries.map(({id}) => id).sort());
    for (const {sender} of pages) {
      const {settled} = await sender.read();
      for (const entry of entries)
        expect(settled.get(keyOf(entry))?.receipt?.reference).to.equal('ABC-123');
    }
  });

  it('tell each other, without being asked', async () => {
    const [entry] = await leftBehind(1);
    const [one, other] = [await aPage(takes), await aPage(takes)];
    let heard = 0;
    other.sender.observe(() => heard++);
    await one.sender.sendAll('time');
    await until(() => heard, 'nobody was told');
    expect((await other.sender.read()).held.has(keyOf(entry!))).to.equal(false);
  });

  it('go on where one dies while it sends', async () => {
    const [entry] = await leftBehind(1);
    const dying = await aPage(() => new Promise(() => undefined));
    void dying.sender.sendAll('time');
    await until(() => came.length, 'nothing was sent');
    const other = await aPage(takes);
    await other.sender.sendAll('time');
    expect(came, 'one at a time').to.have.length(1);
    dying.frame.remove();
    await until(async () => {
      await other.sender.sendAll('time');
      return !(await waiting()).length;
    }, 'the lock died with its holder');
    expect(came).to.deep.equal([entry!.id, entry!.id]);
  });
});
