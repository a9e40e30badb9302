import {expect} from 'chai';
import {Idle} from '../../src/elements/kiosk/idle.js';
import {HandClock} from '../delivery/hand-clock.js';

function watched() {
  const time = new HandClock();
  const calls: string[] = [];
  const note = (what: string) => () => void calls.push(`${what} ${time.now() - began}`);
  const began = time.now();
  const idle = new Idle(time, {after: 90, notice: 30}, {warn: note('warn'), end: note('end')});
  return {time, calls, idle};
}

describe('watching whether somebody is there', () => {
  it('asks, and gives up, once', () => {
    const {time, calls, idle} = watched();
    idle.start();
    time.pass(1000);
    expect(calls).to.deep.equal(['warn 60', 'end 90']);
    expect(time.next).to.equal(undefined);
  });

  it('begins anew with each touch, and not any more once it has asked', () => {
    const {time, calls, idle} = watched();
    idle.start();
    time.pass(59);
    idle.touch();
    time.pass(59);
    idle.touch();
    time.pass(60);
    expect(calls).to.deep.equal(['warn 178']);
    idle.touch();
    time.pass(30);
    expect(calls).to.deep.equal(['warn 178', 'end 208']);
  });

  it('begins anew when somebody answers', () => {
    const {time, calls, idle} = watched();
    idle.start();
    time.pass(80);
    idle.start();
    time.pass(59);
    expect(calls).to.deep.equal(['warn 60']);
    time.pass(31);
    expect(calls).to.deep.equal(['warn 60', 'warn 140', 'end 170']);
  });

  it('stops, and is woken by nothing then', () => {
    const {time, calls, idle} = watched();
    idle.start();
    idle.stop();
    time.pass(1000);
    idle.wake();
    expect(calls).to.deep.equal([]);
  });

  it('gives up at once when a device slept too long, and asks when it slept less', () => {
    const {time, calls, idle} = watched();
    idle.start();
    time.time += 70;
    idle.wake();
    expect(calls).to.deep.equal(['warn 70']);
    time.time += 100;
    idle.wake();
    expect(calls).to.deep.equal(['warn 70', 'end 170']);
  });

  it('waits no longer than it should when the clock is set back', () => {
    const {time, calls, idle} = watched();
    idle.start();
    time.time -= 3_600_000;
    idle.wake();
    expect(time.next).to.equal(60);
    time.pass(90);
    expect(calls.map((call) => call.split(' ')[0])).to.deep.equal(['warn', 'end']);
  });
});
