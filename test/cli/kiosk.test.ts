import assert from 'node:assert/strict';
import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {isPin} from '../../src/kiosk/pin.js';
import {publicKeyIn, thumbprintOf} from '../../src/kiosk/public-key.js';
import {temporaryFolder} from '../rig/processes.js';
import {dweudIn} from './run-dweud.js';

const folder = temporaryFolder('kiosk');
after(() => folder.remove());

const dweud = dweudIn();
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

describe('dweud kiosk keys', () => {
  it('makes a pair: one for the page, one that only its owner can read, and never over another', async () => {
    const out = join(folder.path, 'keys');
    const made = await dweud('kiosk', 'keys', '--out', out);
    assert.equal(made.code, 0, made.err);
    const [shown, hidden] = ['public', 'private'].map((kind) => join(out, `kiosk-${kind}.jwk`));
    assert.equal(modeOf(hidden!), '600');
    assert.equal(modeOf(shown!), '644');
    const key = publicKeyIn(json(shown!));
    assert.ok(key, 'a public key, and nothing private in it');
    assert.deepEqual(Object.keys(json(shown!) as object).sort(), ['e', 'kty', 'n']);
    assert.ok(made.out.includes(await thumbprintOf(key)));
    assert.ok(!made.out.includes((json(hidden!) as {d: string}).d));

    const before = readFileSync(hidden!, 'utf8');
    const again = await dweud('kiosk', 'keys', '--out', out);
    assert.equal(again.code, 2);
    assert.match(again.err, /kiosk-private\.jwk is there already/);
    assert.equal(readFileSync(hidden!, 'utf8'), before);
  });

  it('says what it lacks', async () => {
    assert.match((await dweud('kiosk', 'keys')).err, /Say where/);
    assert.match((await dweud('kiosk')).err, /dweud kiosk keys, pin/);
    assert.match((await dweud('kiosk', '--help')).out, /Usage: dweud kiosk keys --out FOLDER/);
  });
});

describe('dweud kiosk pin', () => {
  it('makes a PIN, and the text that the page is given in its place', async () => {
    const {code, out} = await dweud('kiosk', 'pin');
    assert.equal(code, 0);
    const [, pin] = /The PIN of the staff is (\d{6})\./.exec(out)!;
    const [, hash] = /^kiosk-pin="(\S+)"$/m.exec(out)!;
    assert.equal(await isPin(pin!, hash!), true);
    const [, other] = /is (\d{6})\./.exec((await dweud('kiosk', 'pin')).out)!;
    assert.notEqual(pin, other);
  });

  it('takes one of 4 to 12 digits', async () => {
    const {out} = await dweud('kiosk', 'pin', '--pin', '0042');
    const [, hash] = /^kiosk-pin="(\S+)"$/m.exec(out)!;
    assert.equal(await isPin('0042', hash!), true);
    for (const bad of ['123', '1234567890123', 'abcd'])
      assert.equal((await dweud('kiosk', 'pin', '--pin', bad)).code, 2, bad);
  });
});
