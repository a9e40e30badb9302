import assert from 'node:assert/strict';
import {constants, createDecipheriv, createPrivateKey, privateDecrypt} from 'node:crypto';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {makeKeyPair} from '../../src/kiosk/key-pair.js';
import {opening, privateKeyIn} from '../../src/kiosk/open-parcel.js';
import {headOf} from '../../src/kiosk/parcel.js';
import {publicKeyIn, thumbprintOf} from '../../src/kiosk/public-key.js';
import {sealing} from '../../src/kiosk/seal-parcel.js';
import {fromBase64url, toBase64url} from '../../src/kiosk/base64url.js';
import {aParcel, bodyOf, hardAnswers, label, openedWith, roundTrip, tampered} from './holding.js';
import {testKeys} from './key.js';

describe('a parcel', () => {
  for (const [what, answer] of Object.entries(hardAnswers))
    it(`carries ${what} byte for byte (T-10)`, async () => {
      assert.equal(await roundTrip(bodyOf(answer)), bodyOf(answer));
    });

  it('carries any text byte for byte (T-10)', async () => {
    const texts = fc.string({
      unit: fc.integer({min: 0, max: 0xffff}).map((one) => String.fromCharCode(one)),
    });
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        assert.equal(await roundTrip(bodyOf(text)), bodyOf(text));
      }),
      {numRuns: 50},
    );
  });

  it('says what it is for, and nothing of what is inside (PEC-06)', async () => {
    const parcel = await aParcel();
    const {publicKey} = await testKeys();
    assert.deepEqual(headOf(parcel), {
      typ: 'dweud-parcel/1',
      alg: 'RSA-OAEP-256',
      enc: 'A256GCM',
      kid: await thumbprintOf(publicKey),
      ...label,
    });
    const all =
      JSON.stringify(parcel) + Buffer.from(parcel.ciphertext, 'base64url').toString('latin1');
    assert.doesNotMatch(all, /High Street|response|contact/);
  });

  it('is as long for a short answer as for none', async () => {
    const short = await aParcel(bodyOf(''));
    const longer = await aParcel(bodyOf('I live in High Street. '.repeat(30)));
    assert.equal(short.ciphertext.length, longer.ciphertext.length);
  });

  it('is not opened when any character of it was changed', async () => {
    const parcel = await aParcel();
    const {privateKey} = await testKeys();
    const open = await opening(privateKey);
    let tried = 0;
    for (const [what, other] of tampered(parcel)) {
      const {ok} = await open(other);
      assert.equal(ok, false, what);
      tried++;
    }
    assert.ok(tried > 1500, String(tried));
    assert.equal((await open(parcel)).ok, true);
  });

  it('says whether it is for another key, was changed, or is none', async () => {
    const parcel = await aParcel();
    assert.deepEqual(await openedWith(parcel, 'another'), {ok: false, why: 'other-key'});
    const changed = {...parcel, tag: toBase64url(new Uint8Array(16))};
    assert.deepEqual(await openedWith(changed), {ok: false, why: 'changed'});
    for (const none of [undefined, null, 1, 'x', [], {}, {protected: 'e30'}, {...parcel, id: 'x'}])
      assert.deepEqual(await openedWith(none), {ok: false, why: 'no-parcel'});
  });

  it('holds what its head names', async () => {
    const {publicKey} = await testKeys();
    const seal = await sealing(publicKey);
    const other = await seal({kind: 'response', body: JSON.stringify({id: 'another'})}, label);
    assert.deepEqual(await openedWith(other), {ok: false, why: 'changed'});
  });

  it('has a key and a nonce of its own, whatever is inside', async () => {
    const [one, other] = [await aParcel(), await aParcel()];
    for (const part of ['encrypted_key', 'iv', 'ciphertext', 'tag'] as const)
      assert.notEqual(one[part], other[part], part);
  });

  it('is a JSON Web Encryption that other programs open (RFC 7516)', async () => {
    const parcel = await aParcel();
    const {privateKey} = await testKeys();
    const bytes = (text: string) => Buffer.from(text, 'base64url');
    const key = privateDecrypt(
      {
        key: createPrivateKey({key: {...privateKey}, format: 'jwk'}),
        padding: constants.RSA_PKCS1_OAEP_PADDING,
        oaepHash: 'sha256',
      },
      bytes(parcel.encrypted_key),
    );
    const cipher = createDecipheriv('aes-256-gcm', key, bytes(parcel.iv));
    cipher.setAAD(Buffer.from(parcel.protected, 'ascii')).setAuthTag(bytes(parcel.tag));
    const text = Buffer.concat([
      cipher.update(bytes(parcel.ciphertext)),
      cipher.final(),
    ]).toString();
    assert.deepEqual(JSON.parse(text), {kind: 'response', body: bodyOf('High Street')});
  });
});

describe('a key', () => {
  it('is known by the thumbprint of RFC 7638', async () => {
    // The example of its section 3.1.
    const n =
      '0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw';
    assert.equal(
      await thumbprintOf({kty: 'RSA', n, e: 'AQAB'}),
      'NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs',
    );
  });

  it('is refused where it is weak, of another kind, or private where it should be public', async () => {
    const {publicKey, privateKey} = await makeKeyPair();
    assert.deepEqual(publicKeyIn(publicKey), publicKey);
    assert.equal(publicKeyIn(privateKey), undefined);
    assert.equal(publicKeyIn({...publicKey, n: publicKey.n.slice(0, 342)}), undefined);
    for (const none of [null, 'x', {}, {kty: 'EC'}, {kty: 'RSA', n: 1, e: 'AQAB'}])
      assert.equal(publicKeyIn(none), undefined);
    assert.equal(privateKeyIn(publicKey), undefined);
    assert.equal(privateKeyIn(privateKey), privateKey);
  });
});

describe('base64url', () => {
  it('has one text for the same bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 200}), (bytes) => {
        assert.equal(toBase64url(bytes), Buffer.from(bytes).toString('base64url'));
        assert.deepEqual(fromBase64url(toBase64url(bytes)), bytes);
      }),
    );
    for (const none of ['A', 'AB', 'AA==', 'A+A/', 'AA A', 1, undefined])
      assert.equal(fromBase64url(none), undefined, String(none));
  });
});
