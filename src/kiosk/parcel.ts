import {fromBase64url} from './base64url.js';

/** What can be read of a parcel without the key. It is sealed with the rest: none of it can be changed unseen. */
export interface ParcelHead {
  readonly typ: typeof parcelFormat;
  readonly alg: 'RSA-OAEP-256';
  readonly enc: 'A256GCM';
  /** The thumbprint of the key that it is for. */
  readonly kid: string;
  /** The id of what is inside. */
  readonly id: string;
  readonly consultation: {readonly id: string; readonly version: string};
  /** The day on which it was sealed, `YYYY-MM-DD` in London. */
  readonly day: string;
  readonly event?: string;
  readonly device?: string;
}

/**
 * A response, or contact details, that only the holder of the private key can read: a JSON Web Encryption in its
 * flattened form (RFC 7516). `id` and `consultation` are those of its head, for whoever passes it on.
 */
export interface Parcel {
  readonly id: string;
  readonly consultation: ParcelHead['consultation'];
  /** The head as JSON in base64url: what the seal is over. */
  readonly protected: string;
  /** The key of this parcel alone, encrypted to the public key; like all below, bytes in base64url. */
  readonly encrypted_key: string;
  readonly iv: string;
  readonly ciphertext: string;
  readonly tag: string;
}

/** The format of parcels, and its version. */
export const parcelFormat = 'dweud-parcel/1';

/** What is inside a parcel: of which kind, and its JSON. */
export interface ParcelContents {
  readonly kind: 'response' | 'contact';
  readonly body: string;
}

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value !== '' && value.length <= most;

/** The head of what may be a parcel; undefined where it is none of a version that is known. Nothing is decrypted. */
export function headOf(value: unknown): ParcelHead | undefined {
  const parcel = (value ?? {}) as Partial<Record<keyof Parcel, unknown>>;
  const bytes = fromBase64url(parcel.protected);
  if (!bytes) return undefined;
  try {
    const head = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes)) as ParcelHead;
    const {typ, alg, enc, kid, id, consultation, day, event = '-', device = '-'} = head;
    const outer = parcel.consultation as ParcelHead['consultation'] | undefined;
    const isHead =
      typ === parcelFormat &&
      alg === 'RSA-OAEP-256' &&
      enc === 'A256GCM' &&
      isText(kid, 100) &&
      isText(id, 100) &&
      isText(consultation.id, 64) &&
      isText(consultation.version, 32) &&
      /^\d{4}-\d\d-\d\d$/.test(day) &&
      isText(event, 200) &&
      isText(device, 200) &&
      // What stands outside is what was sealed.
      parcel.id === id &&
      outer?.id === consultation.id &&
      outer.version === consultation.version;
    return isHead ? head : undefined;
  } catch {
    return undefined;
  }
}
