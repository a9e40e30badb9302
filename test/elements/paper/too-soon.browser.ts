import {expect} from 'chai';
import {TooSoon} from '../../../src/elements/paper/too-soon.js';
import {until} from '../../rig/until.js';

describe('keys that come before a screen is ready', () => {
  it('are not taken, nor what follows without a pause, and that is said once', async () => {
    const box = document.createElement('input');
    let isReady = false;
    let told = 0;
    const ending = new AbortController();
    new TooSoon(
      {form: box, signal: ending.signal},
      () => isReady,
      () => told++,
    );
    /** Whether a key is taken. */
    const key = (name: string, more: object = {}) =>
      box.dispatchEvent(new KeyboardEvent('keydown', {key: name, cancelable: true, ...more}));
    expect([key('7'), key('Enter')], 'while it is not ready').to.deep.equal([false, false]);
    // These write nothing.
    expect([key('Tab'), key('Escape'), key('c', {ctrlKey: true})]).to.deep.equal([
      true,
      true,
      true,
    ]);
    isReady = true;
    expect(key('1'), 'in the same breath').to.equal(false);
    expect(told).to.equal(0);
    await until(() => told, 'it is not said');
    expect(key('1')).to.equal(true);
    expect(told).to.equal(1);
    isReady = false;
    ending.abort();
    expect(key('1'), 'nobody listens any more').to.equal(true);
  });
});
