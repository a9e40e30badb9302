import {toBase64url} from './base64url.js';
import {parcelFormat, type Parcel, type ParcelContents, type ParcelHead} from './parcel.js';
import {thumbprintOf, type PublicKey} from './public-key.js';

/** What a parcel is for and where it was sealed. */
export type Label = Pick<ParcelHead, 'id' | 'consultation' | 'day' | 'event' | 'device'>;

/** Bytes to a multiple of which what is inside is filled up: its length would tell how much somebody wrote. */
const block = 1024;

const bytesOf = (text: string) => new TextEncoder().encode(text);

/**
 * Makes a function that seals what leaves a form to a public key, each with a fresh key of its own. Rejects where the
 * key is none, and where the page has no cryptography because it was not loaded securely.
 */
export async function sealing(publicKey: PublicKey) {
  const {subtle} = crypto;
  const kid = await thumbprintOf(publicKey);
  const wrapping = await subtle.importKey(
    'jwk',
    {kty: publicKey.kty, n: publicKey.n, e: publicKey.e},
    {name: 'RSA-OAEP', hash: 'SHA-256'},
    false,
    ['wrapKey'],
  );
  return async ({kind, body}: ParcelContents, label: Label): Promise<Parcel> => {
    const {id, consultation, day, event, device} = label;
    const head: ParcelHead = {
      typ: parcelFormat,
      alg: 'RSA-OAEP-256',
      enc: 'A256GCM',
      kid,
      id,
      consultation: {id: consultation.id, version: consultation.version},
      day,
      ...(event === undefined ? {} : {event}),
      ...(device === undefined ? {} : {device}),
    };
    const key = await subtle.generateKey({name: 'AES-GCM', length: 256}, true, ['encrypt']);
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const sealed = toBase64url(bytesOf(JSON.stringify(head)));
    const inside = bytesOf(JSON.stringify({kind, body}));
    const filled = new Uint8Array(Math.ceil(inside.length / block) * block).fill(0x20);
    filled.set(inside);
    const encrypted = new Uint8Array(
      await subtle.encrypt({name: 'AES-GCM', iv, additionalData: bytesOf(sealed)}, key, filled),
    );
    const wrapped = await subtle.wrapKey('raw', key, wrapping, {name: 'RSA-OAEP'});
    return {
      id,
      consultation: head.consultation,
      protected: sealed,
      encrypted_key: toBase64url(new Uint8Array(wrapped)),
      iv: toBase64url(iv),
      ciphertext: toBase64url(encrypted.subarray(0, -16)),
      tag: toBase64url(encrypted.subarray(-16)),
    };
  };
}

/** Seals one thing that leaves a form. */
export type Seal = Awaited<ReturnType<typeof sealing>>;
