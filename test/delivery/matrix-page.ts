// What runs in the page of the fault matrix: the delivery code as it is, on the device's own database, over the network.
import type {Response} from '../../src/definition/generated/types.js';
import {aloneByLease, aloneByLocks, type Clock} from '../../src/delivery/alone.js';
import {DeviceStore} from '../../src/delivery/device-store.js';
import {entryOf, keyOf} from '../../src/delivery/entry.js';
import {Outbox} from '../../src/delivery/outbox.js';
import {Sender, type Cause} from '../../src/delivery/sender.js';
import {Ways, type Destinations} from '../../src/delivery/ways.js';
import {choicesFrom, oneOf, type Choose} from '../engine/choices.js';
import {numberOf} from './fault-plan.js';
import type {Fate} from './reckoning.js';

const hex = (choose: Choose, length: number) =>
  Array.from({length}, () => choose(16).toString(16)).join('');
const idFrom = (choose: Choose) =>
  [
    hex(choose, 8),
    hex(choose, 4),
    `4${hex(choose, 3)}`,
    `8${hex(choose, 3)}`,
    hex(choose, 12),
  ].join('-');

const texts = [
  'Ŵyl y Tŷ, ŵ fel w\u0302',
  '🏴󠁧󠁢󠁷󠁬󠁳󠁿 👨‍👩‍👧 𝒳',
  'الحافلة لا تأتي \u202eabc\u202c',
  '"</script>\\u0000\n\tx',
  '',
];
const textFrom = (choose: Choose) =>
  choose(100) ? oneOf(choose, texts) : Array.from({length: 5000}, () => 'gair').join(' ');

const responseFrom = (choose: Choose): Response => ({
  id: idFrom(choose),
  consultation: {id: 'two-questions', version: '1'},
  language: oneOf(choose, ['en', 'cy']),
  channel: 'web',
  startedAt: '2026-11-23T12:00:00.000Z',
  submittedAt: '2026-11-23T12:01:00.000Z',
  answers: {rides: oneOf(choose, ['yes', 'no']), why: `${hex(choose, 16)} ${textFrom(choose)}`},
});

/** So many times as fast goes the time between two attempts. */
const speed = 50;

const clockFrom = (choose: Choose): Clock => ({
  now: () => Date.parse('2026-11-23T12:00:00Z') + speed * Math.round(performance.now()),
  after(milliseconds, then) {
    const timer = setTimeout(then, milliseconds / speed);
    return () => clearTimeout(timer);
  },
  random: () => choose(1000) / 1000,
});

const causes: readonly Cause[] = ['time', 'hope', 'person'];
/** Milliseconds between two looks of a person at what waits, and the most looks: far more than any response needs. */
const glance = 20;
const mostGlances = 3000;

/** A device with up to three tabs, by locks or by a lease, that delivers so many responses. */
async function deliverFrom(
  seed: number,
  device: number,
  count: number,
  unreachable: readonly string[],
): Promise<Fate[]> {
  const choose = choicesFrom(numberOf(seed, `device ${device}`));
  const name = `matrix-${device}`;
  const clock = clockFrom(choose);
  const form: Destinations = {
    isConnected: true,
    transport: undefined,
    get endpoint() {
      return choose(20) ? '/responses' : oneOf(choose, unreachable);
    },
    contactTransport: undefined,
    contactEndpoint: undefined,
  };
  const isByLocks = choose(3) > 0;
  const tabs: Sender[] = [];
  const opened = () => {
    // A machine that is busy has not lost what is on it.
    const store = new DeviceStore({name, patience: 60_000});
    const alone = isByLocks
      ? aloneByLocks(navigator.locks, clock)
      : aloneByLease(store, clock, hex(choose, 8));
    const tell = () => {
      for (const other of tabs) if (other !== tab) void other.look();
    };
    const tab: Sender = new Sender(new Outbox(store), new Ways(), clock, alone, tell);
    tab.serve('two-questions', form);
    return tab;
  };
  tabs.push(...Array.from({length: 1 + choose(3)}, opened));

  const sent = [];
  for (let made = 0; made < count; made++) {
    const response = responseFrom(choose);
    const entry = entryOf('response', response, '/responses', clock.now());
    const at = choose(tabs.length);
    const isKept = await tabs[at]!.keep([entry]);
    const sending = tabs[at]!.send(keyOf(entry));
    // A person who does not wait for what comes of it.
    const isLeft = choose(4) === 0;
    if (isLeft) tabs[at] = opened();
    const outcome = isLeft ? undefined : await sending;
    const told = outcome?.kind === 'received' ? [outcome.receipt?.reference ?? 'none'] : [];
    sent.push({id: response.id, answers: response.answers, entry: keyOf(entry), isKept, told});
  }

  for (let glances = 0; glances < mostGlances && (await tabs[0]!.read()).held.size; glances++) {
    await new Promise((resolve) => setTimeout(resolve, glance));
    // Most of it is sent by itself, at its time.
    if (!choose(4)) await oneOf(choose, tabs).sendAll(oneOf(choose, causes));
  }
  const {held, settled} = await opened().read();
  await new Promise((resolve) => {
    Object.assign(indexedDB.deleteDatabase(name), {onsuccess: resolve, onerror: resolve});
  });
  return sent.map(({id, entry, answers, isKept, told}) => ({
    key: id,
    answers,
    isKept,
    told: [...told, ...[settled.get(entry)?.receipt?.reference ?? []].flat()],
    isHeld: held.has(entry),
  }));
}

/** What has become of what was delivered so far. */
const sent: Fate[] = [];

/** Delivers from so many devices, several at once. */
async function deliver(
  seed: number,
  devices: number,
  count: number,
  unreachable: readonly string[],
): Promise<void> {
  let next = 0;
  const work = async () => {
    while (next < devices) sent.push(...(await deliverFrom(seed, next++, count, unreachable)));
  };
  await Promise.all(Array.from({length: 10}, work));
}

Object.assign(globalThis, {deliver, sent});
