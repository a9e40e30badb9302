import './in-node/browser.js';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {setImmediate as aTurn} from 'node:timers/promises';
import type {Receipt, Response} from '../../src/definition/generated/types.js';
import {aloneByLocks} from '../../src/delivery/alone.js';
import {DeviceStore} from '../../src/delivery/device-store.js';
import {entryOf, keyOf} from '../../src/delivery/entry.js';
import {Outbox} from '../../src/delivery/outbox.js';
import {Sender} from '../../src/delivery/sender.js';
import {Ways} from '../../src/delivery/ways.js';
import {newId} from '../../src/engine/new-id.js';
import {choicesFrom} from '../engine/choices.js';
import {tellProof} from '../rig/proofs.js';
import {HandClock} from './hand-clock.js';

const seed = 20_261_127;
const hour = 60 * 60_000;
const hours = 72;
/** Milliseconds between two attempts: never less than the first, and half of the second on average. */
const [shortest, longest] = [500, 5 * 60_000];

const aResponse = (number: number): Response => ({
  id: newId(),
  consultation: {id: 'test', version: '1'},
  language: 'cy',
  channel: 'web',
  startedAt: '2026-11-23T12:00:00.000Z',
  submittedAt: '2026-11-23T12:00:00.000Z',
  answers: {street: `Stryd ${number}`},
});

/** A device with one page open, and a service that takes one attempt in a hundred. */
class Soak {
  readonly clock = new HandClock();
  readonly store = new DeviceStore({name: 'soak'});
  /** When each response was sent off, and when each attempt came, in milliseconds. */
  readonly since = new Map<string, number>();
  readonly came = new Map<string, number[]>();
  readonly rows: string[] = [];
  readonly #choose = choicesFrom(seed);
  readonly sender: Sender;

  constructor() {
    const ways = new Ways();
    const form = {endpoint: undefined, contactTransport: undefined, contactEndpoint: undefined};
    ways.serve('test', {...form, isConnected: true, transport: this.#take});
    const alone = aloneByLocks(navigator.locks, this.clock);
    this.sender = new Sender(new Outbox(this.store), ways, this.clock, alone, () => undefined);
  }

  readonly #take = ({id}: Response): Promise<Receipt> => {
    this.came.get(id)!.push(this.clock.time);
    this.clock.chance = this.#choose(1000) / 1000;
    if (this.#choose(100)) return Promise.reject(new TypeError('Failed to fetch'));
    this.rows.push(id);
    return Promise.resolve({id, reference: id.slice(0, 8)});
  };

  async send(number: number): Promise<void> {
    const entry = entryOf('response', aResponse(number), undefined, this.clock.time);
    this.since.set(entry.id, this.clock.time);
    this.came.set(entry.id, []);
    await this.sender.keep([entry]);
    await this.sender.send(keyOf(entry));
  }

  /** Lets time go by, alarm by alarm; whatever an alarm sets off is over before the next. Counts the alarms. */
  async pass(milliseconds: number): Promise<number> {
    const end = this.clock.time + milliseconds;
    let alarms = 0;
    for (let {next} = this.clock; next !== undefined; {next} = this.clock) {
      if (this.clock.time + next > end) break;
      this.clock.pass(next);
      alarms++;
      const isOver = async () =>
        this.clock.count > 0 ||
        (this.rows.length === this.since.size && !(await this.sender.read()).held.size);
      while (!(await isOver())) await aTurn();
    }
    this.clock.time = end;
    return alarms;
  }
}

describe('three days with a service that takes one attempt in a hundred (T-14)', () => {
  it('bring responses through without haste, and nothing grows but what was sent off', async () => {
    const soak = new Soak();
    let alarms = 0;
    for (let number = 0; number < hours; number++) {
      await soak.send(number);
      alarms += await soak.pass(hour);
      assert.ok(soak.clock.count <= 1, 'one alarm at a time');
      const all = await soak.store.all();
      assert.ok(all.ok);
      assert.equal(all.value.size, number + 1);
      for (const one of all.value.values()) assert.ok(JSON.stringify(one).length < 700);
    }
    const {held, settled} = await soak.sender.read();
    assert.equal(held.size + settled.size, hours);
    assert.ok(settled.size > hours / 2, `${settled.size} have arrived`);
    assert.deepEqual(
      new Set([...settled.values()].map((one) => one.receipt!.reference)),
      new Set(soak.rows.map((id) => id.slice(0, 8))),
    );
    const attempts = [...soak.came.values()].flat().length;
    assert.ok(alarms <= attempts, `${alarms} alarms for ${attempts} attempts`);
    for (const [id, moments] of soak.came) {
      for (const [at, moment] of moments.entries())
        if (at) assert.ok(moment - moments[at - 1]! >= shortest, `${id} came too soon`);
      // A dozen while the waits grow, and some for chance.
      const most = 12 + ((soak.clock.time - soak.since.get(id)!) / (longest / 2)) * 1.3;
      assert.ok(moments.length <= most, `${moments.length} attempts, at most ${most}`);
    }
    tellProof(`one attempt in a hundred works, 72 hours, seed ${seed}`, {
      attempted: hours,
      stored: soak.rows.length,
      duplicates: soak.rows.length - new Set(soak.rows).size,
      lost: hours - soak.rows.length - held.size,
    });
    assert.equal(soak.rows.length, settled.size);
  });
});
