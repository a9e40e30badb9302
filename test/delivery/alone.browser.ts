import {expect} from 'chai';
import {aloneByLease, aloneByLocks, leaseKeyOf, leaseLasts} from '../../src/delivery/alone.js';
import {aStore, freshName} from './device.js';
import {HandClock} from './hand-clock.js';
import {until} from '../rig/until.js';

/** Work that goes on until somebody ends it. */
function longWork() {
  let end!: () => void;
  let hasBegun = false;
  const done = new Promise<string>((resolve) => (end = () => resolve('done')));
  const work = () => {
    hasBegun = true;
    return done;
  };
  return {work, end, begun: () => until(() => hasBegun, 'it has not begun')};
}
const quick = () => Promise.resolve('quick');

describe('what only one at a time does, by locks (REL-07)', () => {
  it('is done by who has waited, and given up by who has waited for long enough', async () => {
    const [name, clock] = [freshName(), new HandClock()];
    const alone = aloneByLocks(navigator.locks, clock);
    const {work, end, begun} = longWork();
    const first = alone(name, work, 0);
    await begun();
    expect(await alone(name, quick, 0)).to.equal(undefined);
    const impatient = alone(name, quick, 1000);
    const patient = alone(name, quick, 2000);
    clock.pass(1000);
    expect(await impatient).to.equal(undefined);
    end();
    expect([await first, await patient]).to.deep.equal(['done', 'quick']);
    expect(clock.count, 'nothing is left to be done').to.equal(0);
  });

  it('is not done where there are no locks to be had, and says so', async () => {
    const clock = new HandClock();
    const none = {
      request: () => Promise.reject(new DOMException('No', 'SecurityError')),
    } as unknown as LockManager;
    const error: unknown = await aloneByLocks(none, clock)('name', quick, 1000).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).to.include({name: 'SecurityError'});
    expect(clock.count, 'nothing is left to be done').to.equal(0);
  });
});

describe('what only one at a time does, by a lease (REL-07)', () => {
  const key = 'dweud:response:test:1';

  it('is done by who has waited, and given up by who has waited for long enough', async () => {
    const [store, clock] = [aStore(), new HandClock()];
    const by = (holder: string) => aloneByLease(store, clock, holder);
    const {work, end, begun} = longWork();
    const first = by('one')(key, work, 0);
    await begun();
    expect(await by('two')(key, quick, 0)).to.equal(undefined);
    const look = async () => {
      await until(() => clock.count, 'nobody waits');
      clock.pass(250);
    };
    const impatient = by('three')(key, quick, 500);
    await look();
    await look();
    expect(await impatient).to.equal(undefined);
    const patient = by('four')(key, quick, 500);
    await until(() => clock.count, 'nobody waits');
    end();
    expect(await first).to.equal('done');
    clock.pass(250);
    expect(await patient).to.equal('quick');
    const all = await store.all();
    expect(all.ok && all.value.size, 'no lease is left').to.equal(0);
  });

  it('ends without the lease of whoever took it over, or without any', async () => {
    const [store, clock] = [aStore(), new HandClock()];
    const slow = longWork();
    const first = aloneByLease(store, clock, 'one')(key, slow.work, 0);
    await slow.begun();
    clock.pass(leaseLasts);
    const second = longWork();
    const other = aloneByLease(store, clock, 'two')(key, second.work, 0);
    await second.begun();
    slow.end();
    await first;
    const all = await store.all();
    expect(all.ok && all.value.get(leaseKeyOf(key))).to.include({holder: 'two'});
    await store.remove([leaseKeyOf(key)]);
    second.end();
    expect(await other).to.equal('done');
  });
});
