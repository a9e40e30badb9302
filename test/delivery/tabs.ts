import type {ContactDetails, Receipt, Response} from '../../src/definition/generated/types.js';
import {aloneByLease, aloneByLocks} from '../../src/delivery/alone.js';
import {DeviceStore} from '../../src/delivery/device-store.js';
import {entryOf, keyOf, type Entry} from '../../src/delivery/entry.js';
import {Outbox} from '../../src/delivery/outbox.js';
import {Sender} from '../../src/delivery/sender.js';
import {NotReceived} from '../../src/delivery/transport.js';
import {Ways, type Destinations} from '../../src/delivery/ways.js';
import {newId} from '../../src/engine/new-id.js';
import {freshName} from './device.js';
import {HandClock} from './hand-clock.js';

/** Whoever receives: keeps each parcel once, by its id, and does what a test tells it to. */
export class Service {
  readonly rows = new Map<string, string>();
  /** Every parcel that came, as JSON. */
  readonly came: string[] = [];
  /** When it says that it has received what came; it need not say. */
  receivedAt?: string;
  /** What becomes of the next attempts; undefined is an attempt that works. */
  readonly faults: (Fault | undefined)[] = [];

  take = async (parcel: Response | ContactDetails): Promise<Receipt> => {
    const body = JSON.stringify(parcel);
    this.came.push(body);
    const fault = this.faults.shift();
    if (fault?.when === 'before') throw fault.error;
    this.rows.set(parcel.id, body);
    if (fault) throw fault.error;
    const {receivedAt} = this;
    const reference = `REF-${parcel.id.slice(0, 4)}`;
    return {id: parcel.id, reference, ...(receivedAt !== undefined && {receivedAt})};
  };
}

/** An attempt that fails, before or after the service has stored what came. */
export interface Fault {
  readonly when: 'before' | 'after';
  readonly error: Error;
}

export const fails = (
  error: Error = new TypeError('Failed to fetch'),
  when: Fault['when'] = 'before',
) => ({
  when,
  error,
});
export const refuses = (reason: NotReceived['reason'] = 'refused') =>
  fails(new NotReceived(reason, 'No.'));

export const aResponse = (answers: object = {street: 'High Street'}): Response => ({
  id: newId(),
  consultation: {id: 'test', version: '1'},
  language: 'en',
  channel: 'web',
  startedAt: '2026-11-23T12:00:00.000Z',
  submittedAt: '2026-11-23T12:00:00.000Z',
  answers: answers as Response['answers'],
});

export const aContact = (): ContactDetails => ({
  id: newId(),
  consultation: {id: 'test', version: '1'},
  language: 'en',
  day: '2026-11-23',
  answers: {call_me: {name: 'Sam'}},
});

interface TabOptions {
  readonly by?: 'locks' | 'lease';
  readonly form?: Destinations | null;
  /** Milliseconds for which it waits for the device. */
  readonly patience?: number;
}

/** Tabs of one browser, on one device and with one clock. */
export class Device {
  readonly name: string = freshName();
  readonly clock = new HandClock();
  readonly service = new Service();
  readonly contacts = new Service();
  readonly tabs: Sender[] = [];

  /** A form that is on the page and sends to the two services. */
  readonly form: Destinations = {
    isConnected: true,
    transport: this.service.take,
    endpoint: undefined,
    contactTransport: this.contacts.take,
    contactEndpoint: undefined,
  };

  /** Opens a tab, with the form in it unless told otherwise. */
  tab({by = 'locks', form = this.form, patience}: TabOptions = {}) {
    const store = new DeviceStore({name: this.name, ...(patience && {patience})});
    const alone =
      by === 'locks'
        ? aloneByLocks(navigator.locks, this.clock)
        : aloneByLease(store, this.clock, newId());
    const tell = () => {
      for (const other of this.tabs) if (other !== tab) void other.look();
    };
    const tab: Sender = new Sender(new Outbox(store), new Ways(), this.clock, alone, tell);
    if (form) tab.serve('test', form);
    this.tabs.push(tab);
    return tab;
  }

  /** Closes a tab: nothing more is heard of it. */
  close(tab: Sender): void {
    this.tabs.splice(this.tabs.indexOf(tab), 1);
  }

  response(answers?: object): Entry & {key: string} {
    return withKey(entryOf('response', aResponse(answers), undefined, this.clock.now()));
  }

  contact(): Entry & {key: string} {
    return withKey(entryOf('contact', aContact(), undefined, this.clock.now()));
  }
}

/** An entry that cannot be told from another by its key alone in a test. */
const withKey = (entry: Entry) =>
  Object.defineProperty(entry, 'key', {value: keyOf(entry), enumerable: false}) as Entry & {
    key: string;
  };
