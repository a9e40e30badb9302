import {fromBase64url} from './base64url.js';
import {headOf, type Parcel, type ParcelContents, type ParcelHead} from './parcel.js';
import {thumbprintOf, type PublicKey} from './public-key.js';

/** The key that opens parcels, as a JSON Web Key. */
export interface PrivateKey extends PublicKey {
  readonly d: string;
}

/** The private key in a value; undefined where there is none. */
export function privateKeyIn(value: unknown): PrivateKey | undefined {
  const key = (value ?? {}) as Partial<Record<keyof PrivateKey, unknown>>;
  return key.kty === 'RSA' && [key.n, key.e, key.d].every((one) => typeof one === 'string')
    ? (value as PrivateKey)
    : undefined;
}

/** Why a parcel was not opened: it is none, it is for another key, or it was changed after it was sealed. */
export type NotOpened = 'no-parcel' | 'other-key' | 'changed';

/** What came of opening a parcel. */
export type Opened =
  | {readonly ok: true; readonly head: ParcelHead; readonly contents: ParcelContents}
  | {readonly ok: false; readonly why: NotOpened};

function contentsIn(bytes: ArrayBuffer, id: string): ParcelContents | undefined {
  const {kind, body} = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes)) as Partial<
    Record<keyof ParcelContents, unknown>
  >;
  if ((kind !== 'response' && kind !== 'contact') || typeof body !== 'string') return undefined;
  // The head names what is inside, so that two parcels of one thing count once.
  return (JSON.parse(body) as {id?: unknown}).id === id ? {kind, body} : undefined;
}

/** Makes a function that opens parcels with a private key. Rejects where the key is none; what it makes never rejects. */
export async function opening(privateKey: PrivateKey) {
  const {subtle} = crypto;
  const kid = await thumbprintOf(privateKey);
  const algorithm = {name: 'RSA-OAEP', hash: 'SHA-256'};
  const unwrapping = await subtle.importKey('jwk', {...privateKey}, algorithm, false, [
    'unwrapKey',
  ]);
  return async (value: unknown): Promise<Opened> => {
    const head = headOf(value);
    if (!head) return {ok: false, why: 'no-parcel'};
    if (head.kid !== kid) return {ok: false, why: 'other-key'};
    const parcel = value as Parcel;
    const parts = [parcel.encrypted_key, parcel.iv, parcel.ciphertext, parcel.tag];
    const [wrapped, iv, ciphertext, tag] = parts.map(fromBase64url);
    if (!wrapped || !iv || !ciphertext || tag?.length !== 16) return {ok: false, why: 'changed'};
    try {
      const key = await subtle.unwrapKey(
        'raw',
        wrapped,
        unwrapping,
        {name: 'RSA-OAEP'},
        {name: 'AES-GCM'},
        false,
        ['decrypt'],
      );
      const encrypted = new Uint8Array(ciphertext.length + tag.length);
      encrypted.set(ciphertext);
      encrypted.set(tag, ciphertext.length);
      const additionalData = new TextEncoder().encode(parcel.protected);
      const inside = await subtle.decrypt({name: 'AES-GCM', iv, additionalData}, key, encrypted);
      const contents = contentsIn(inside, head.id);
      return contents ? {ok: true, head, contents} : {ok: false, why: 'changed'};
    } catch {
      return {ok: false, why: 'changed'};
    }
  };
}
