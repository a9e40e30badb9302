import {html} from 'lit';
import {clock} from '../../src/delivery/page-sender.js';
import {DeviceStore} from '../../src/delivery/device-store.js';
import type {DweudForm, Response as Sent} from '../../src/dweud.js';
import {opening} from '../../src/kiosk/open-parcel.js';
import type {Parcel, ParcelContents} from '../../src/kiosk/parcel.js';
import {hashPin} from '../../src/kiosk/pin.js';
import {HandClock} from '../delivery/hand-clock.js';
import {testKeys} from '../kiosk/key.js';
import {click} from '../rig/commands.js';
import {mount} from '../rig/mount.js';
import {until} from '../rig/until.js';
// What a test leaves on the device is taken away.
import './a-device.js';
import {
  after,
  definitionOf,
  find,
  line,
  replace,
  unmounted,
  wordsOf,
  yesNo,
  type Properties,
} from './a-form.js';

export const pin = '482913';
let hash: Promise<string> | undefined;

/** A definition with one page: a required text, and radios. */
export const definition = definitionOf([line('street'), yesNo('enough')], {
  organisation: {name: 'Police', contact: {en: 'Call 101', cy: 'Ffoniwch 101'}},
  confirmation: {
    title: {en: 'Received!', cy: 'Derbyniwyd!'},
    next: {en: 'We publish in May.', cy: 'Byddwn yn cyhoeddi ym mis Mai.'},
  },
});

/** Has the browser say whether it keeps what is here, and what it says when it is asked to, until the test is over. */
export function browserKeeps(persisted: () => Promise<boolean>, persist = persisted): void {
  replace(navigator, 'storage', {persisted, persist} as StorageManager);
}

/** A form that is a kiosk and not in the page yet, set up as it should be unless told otherwise. */
export async function anUnmountedKiosk(
  attributes: Readonly<Record<string, string | null>> = {},
  properties: Properties = {},
): Promise<DweudForm> {
  const {publicKey} = await testKeys();
  // Whether a browser of the tests keeps what is here is its own affair, and Firefox asks a person who is not there.
  browserKeeps(() => Promise.resolve(true));
  const form = unmounted({definition, ...properties});
  form.mode = 'kiosk';
  const all = {
    'kiosk-key': JSON.stringify(publicKey),
    'kiosk-pin': await (hash ??= hashPin(pin, 1000)),
    event: 'Market',
    device: 'Tablet 3',
    ...attributes,
  };
  for (const [name, value] of Object.entries(all))
    if (value !== null) form.setAttribute(name, value);
  return form;
}

/** A kiosk in the page, at its first screen. */
export async function aKiosk(...given: Parameters<typeof anUnmountedKiosk>): Promise<DweudForm> {
  const form = await anUnmountedKiosk(...given);
  await after('dweud-ready', form, () => mount(html`${form}`));
  return form;
}

/** Time on this page goes by hand until the test is over. */
export function byHand(): HandClock {
  const hand = new HandClock();
  replace(clock, 'now', hand.now);
  replace(clock, 'random', hand.random);
  replace(clock, 'after', (milliseconds, then) => hand.after(milliseconds, then));
  return hand;
}

/** Begins in a language, with the mouse. */
export const begin = (form: DweudForm, language = 'en') =>
  after('dweud-step', form, () => click(find(form, `#start-${language}`)));

/** Waits for a heading with these words, in focus. */
export const atHeading = (form: DweudForm, words: string) =>
  until(() => {
    const {activeElement} = form.shadowRoot!;
    return activeElement?.id === 'heading' && wordsOf(activeElement) === words;
  }, `"${words}"`);

const store = new DeviceStore();

/** What this device holds, by key. */
export async function onDevice(): Promise<ReadonlyMap<string, unknown>> {
  const done = await store.all();
  if (!done.ok) throw new Error(done.trouble);
  return done.value;
}

/** The parcels on this device. */
export async function parcels(): Promise<Parcel[]> {
  return [...(await onDevice())]
    .filter(([key]) => key.startsWith('dweud:parcel:'))
    .map(([, value]) => JSON.parse((value as {body: string}).body) as Parcel);
}

/** What is inside a parcel. */
export async function inside(parcel: unknown): Promise<ParcelContents & {sent: Sent}> {
  const opened = await (await opening((await testKeys()).privateKey))(parcel);
  if (!opened.ok) throw new Error(opened.why);
  return {...opened.contents, sent: JSON.parse(opened.contents.body) as Sent};
}

/** Notes everything that is written to the device in any way, as text, until the test is over. */
export function written(): string[] {
  const all: string[] = [];
  const note = (...values: unknown[]) => void all.push(JSON.stringify(values));
  const {put, add} = IDBObjectStore.prototype;
  replace(IDBObjectStore.prototype, 'put', function (this: IDBObjectStore, ...given) {
    note(...given);
    return put.apply(this, given);
  });
  replace(IDBObjectStore.prototype, 'add', function (this: IDBObjectStore, ...given) {
    note(...given);
    return add.apply(this, given);
  });
  const {setItem} = Storage.prototype;
  replace(Storage.prototype, 'setItem', function (this: Storage, ...given) {
    note(...given);
    return setItem.apply(this, given);
  });
  return all;
}

/** Everything that is on this device now, as one text: databases, storage, caches, cookies, the history's state. */
export async function everythingKept(): Promise<string> {
  const parts: unknown[] = [{...localStorage}, {...sessionStorage}, document.cookie, history.state];
  for (const {name} of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name!);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(String(request.error)));
    });
    for (const one of database.objectStoreNames)
      parts.push(
        await new Promise((resolve, reject) => {
          const request = database.transaction(one).objectStore(one).getAll();
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(new Error(String(request.error)));
        }),
      );
    database.close();
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys())
      parts.push(request.url, await (await cache.match(request))!.text());
  }
  return JSON.stringify(parts);
}
