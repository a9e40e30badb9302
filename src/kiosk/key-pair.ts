import {fewestBits, publicKeyIn, type PublicKey} from './public-key.js';
import {privateKeyIn, type PrivateKey} from './open-parcel.js';

/** A key pair for a roadshow: the public key for its devices, the private one for whoever opens what they hold. */
export interface KeyPair {
  readonly publicKey: PublicKey;
  readonly privateKey: PrivateKey;
}

/** Makes a key pair. It takes a second or two. */
export async function makeKeyPair(): Promise<KeyPair> {
  const {subtle} = crypto;
  const pair = await subtle.generateKey(
    {
      name: 'RSA-OAEP',
      modulusLength: fewestBits,
      publicExponent: new Uint8Array([1, 0, 1]),
      hash: 'SHA-256',
    },
    true,
    ['wrapKey', 'unwrapKey'],
  );
  const {key_ops: _, ext: __, ...privateJwk} = await subtle.exportKey('jwk', pair.privateKey);
  const publicKey = publicKeyIn(await subtle.exportKey('jwk', pair.publicKey))!;
  return {publicKey, privateKey: privateKeyIn(privateJwk)!};
}
