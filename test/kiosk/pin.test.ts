import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {hashPin, isPin, isPinHash} from '../../src/kiosk/pin.js';

describe('the PIN of the staff', () => {
  it('is known by its hash, which is salted and slow', async () => {
    const [hash, other] = [await hashPin('482913'), await hashPin('482913')];
    assert.notEqual(hash, other);
    assert.match(hash, /^pbkdf2-sha256\.600000\./);
    assert.ok(isPinHash(hash));
    assert.equal(await isPin('482913', hash), true);
    for (const wrong of ['', '482914', '48291', '4829130', ' 482913'])
      assert.equal(await isPin(wrong, hash), false, wrong);
  });

  it('is the same in whatever digits a keyboard writes them', async () => {
    assert.equal(await isPin('４８２９１３', await hashPin('482913', 1)), true);
  });

  it('is none where the hash is none', async () => {
    const good = await hashPin('1', 1);
    for (const bad of ['', '1', good.slice(0, -1), good.replace('sha256', 'sha1'), `${good}A`]) {
      assert.equal(isPinHash(bad), false, bad);
      assert.equal(await isPin('1', bad), false, bad);
    }
    assert.equal(isPinHash(undefined), false);
  });
});
