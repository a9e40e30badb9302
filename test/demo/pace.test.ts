import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it, mock} from 'node:test';
import {Pace} from '../../demo/playground/pace.js';

/** What a browser has, under a clock that only a test moves. */
class Port {
  other: Port | undefined;
  onmessage: (() => void) | undefined;
  postMessage() {
    this.other?.onmessage?.();
  }
  close() {}
}

describe('the pace at which a form follows an editor', () => {
  let time = 0;
  let frames: (() => void)[] = [];
  const given = globalThis as Record<string, unknown>;
  const before = {...{MessageChannel: given['MessageChannel']}};
  const drawn = () => frames.splice(0).forEach((frame) => frame());
  /** A pace whose turns take so many milliseconds, and the times at which they began. */
  const pacing = (took: number) => {
    const turns: number[] = [];
    const pace = new Pace(() => {
      turns.push(time);
      time += took;
    });
    return {pace, turns};
  };

  beforeEach(() => {
    time = 0;
    frames = [];
    mock.timers.enable({apis: ['setTimeout']});
    mock.method(performance, 'now', () => time);
    given['requestAnimationFrame'] = (frame: () => void) => frames.push(frame);
    given['MessageChannel'] = class {
      port1 = new Port();
      port2 = new Port();
      constructor() {
        this.port2.other = this.port1;
      }
    };
  });
  afterEach(() => {
    mock.timers.reset();
    mock.restoreAll();
    delete given['requestAnimationFrame'];
    Object.assign(given, before);
  });

  it('follows every key where a turn is short', () => {
    const {pace, turns} = pacing(250);
    for (let key = 0; key < 10; key++) {
      pace.ask();
      drawn();
    }
    assert.equal(turns.length, 10);
  });

  it('follows once nobody has typed for as long as a turn takes, where that is longer', () => {
    const {pace, turns} = pacing(251);
    pace.now();
    drawn();
    for (let key = 0; key < 10; key++) {
      pace.ask();
      mock.timers.tick(250);
    }
    assert.equal(turns.length, 1);
    mock.timers.tick(1);
    assert.equal(turns.length, 2);
  });

  it('does at once what cannot wait, and not a second time', () => {
    const {pace, turns} = pacing(300);
    pace.now();
    drawn();
    pace.ask();
    pace.now();
    drawn();
    mock.timers.tick(1000);
    assert.equal(turns.length, 2);
  });

  it('counts what is drawn as a part of the turn', () => {
    const {pace, turns} = pacing(0);
    pace.now();
    time += 400;
    drawn();
    pace.ask();
    assert.equal(turns.length, 1);
    mock.timers.tick(400);
    assert.equal(turns.length, 2);
  });
});
