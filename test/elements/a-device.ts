import {databaseName} from '../../src/delivery/database-name.js';
import {DeviceStore} from '../../src/delivery/device-store.js';
import {entryOf, keyOf, type Entry} from '../../src/delivery/entry.js';
import {pageSender} from '../../src/delivery/page-sender.js';
import {newId} from '../../src/engine/new-id.js';
import {deleted, isThere} from '../delivery/device.js';
import {replace} from './a-form.js';
import {until} from '../rig/until.js';

const store = new DeviceStore();

/** What is on the device, by key. */
export async function kept(): Promise<Record<string, Partial<Entry>>> {
  const done = await store.all();
  if (!done.ok) throw new Error(done.trouble);
  return Object.fromEntries(done.value) as Record<string, Partial<Entry>>;
}

/** The keys of what waits on the device. */
export const waitingKeys = async () =>
  Object.keys(await kept()).filter((key) => /^dweud:(response|contact):/.test(key));

/** Whether anything has ever been kept. */
export const isAnythingKept = () => isThere(databaseName);

/** Puts a response on the device, as an earlier visit would have left it. */
export async function leftBehind(more: Partial<Entry> = {}, consultation = 'test'): Promise<Entry> {
  const response = {
    id: newId(),
    consultation: {id: consultation, version: '1'},
    language: 'en',
    channel: 'web' as const,
    startedAt: '2026-11-20T12:00:00.000Z',
    submittedAt: '2026-11-20T12:05:00.000Z',
    answers: {street: 'Old Street'},
  };
  const since = Date.parse('2026-11-20T12:05:00Z');
  const entry = {...entryOf('response', response, undefined, since), ...more};
  await store.put(new Map([[keyOf(entry), entry]]));
  return entry;
}

/** Goes on by ten minutes, after which everything is due. */
export function timePasses(): void {
  const later = Date.now() + 600_000;
  replace(Date, 'now', () => later);
}

/** What may mean that sending works now. */
export const hopes = {
  'the connection comes back': () => dispatchEvent(new Event('online')),
  'the page is shown again': () => dispatchEvent(new Event('pageshow')),
  'the page is looked at again': () => {
    replace(document, 'hidden', false);
    document.dispatchEvent(new Event('visibilitychange'));
  },
} as const;

/** Goes on by ten minutes and has the connection come back. */
export function comesBack(): void {
  timePasses();
  hopes['the connection comes back']();
}

/** Whether no attempt is under way: it may still write. */
async function isIdle(): Promise<boolean> {
  const {held, pending} = await navigator.locks.query();
  return !held?.length && !pending?.length;
}

afterEach(async () => {
  await until(isIdle, 'an attempt does not end');
  const sender = pageSender();
  for (const key of (await sender.read()).held.keys()) await sender.takeBack(key);
  await deleted(databaseName);
});
