import {aloneByLease, aloneByLocks, type Clock} from './alone.js';
import {databaseName} from './database-name.js';
import {DeviceStore} from './device-store.js';
import {Outbox} from './outbox.js';
import {Sender} from './sender.js';
import {Ways} from './ways.js';

/** The clock of the page. */
export const clock: Clock = {
  now: () => Date.now(),
  after(milliseconds, then) {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};

/** What tells the other tabs that something has changed, and hears of it; no word of what. */
class Neighbours {
  #channel: BroadcastChannel | undefined;
  readonly #hear: () => void;

  constructor(hear: () => void) {
    this.#hear = hear;
  }

  /** An open channel keeps some browsers from restoring a page as it was, so it is closed while nobody looks. */
  listen(): void {
    if (!('BroadcastChannel' in globalThis)) return;
    this.#channel ??= new BroadcastChannel(databaseName);
    this.#channel.onmessage = this.#hear;
  }

  leave(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }

  tell(): void {
    this.#channel?.postMessage('changed');
  }
}

/** Makes what sends from this page, and has it send whenever that may help: `navigator.onLine` is not asked (REL-06). */
function start(): Sender {
  const store = new DeviceStore();
  const alone = navigator.locks
    ? aloneByLocks(navigator.locks, clock)
    : aloneByLease(store, clock, String(Math.random()));
  const neighbours = new Neighbours(() => void sender.look());
  const sender = new Sender(new Outbox(store), new Ways(), clock, alone, () => neighbours.tell());
  const hope = () => void sender.look('hope');
  neighbours.listen();
  addEventListener('online', hope);
  addEventListener('pagehide', () => neighbours.leave());
  addEventListener('pageshow', () => {
    neighbours.listen();
    hope();
  });
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) hope();
  });
  // Whatever is only here is lost with the page (REL-14). Who listens without need keeps Firefox from restoring pages.
  const ask = (event: Event) => event.preventDefault();
  sender.observe(() => {
    if (sender.hasUnkept) addEventListener('beforeunload', ask);
    else removeEventListener('beforeunload', ask);
  });
  return sender;
}

let sender: Sender | undefined;

/** What sends from this page, for all forms on it. */
export const pageSender = (): Sender => (sender ??= start());
