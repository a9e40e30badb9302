import {fromBase64url} from '../kiosk/base64url.js';
import {headOf, type Parcel, type ParcelHead} from '../kiosk/parcel.js';
import {isUuid} from '../questions/uuid.js';
import {canonicalJson} from './canonical-json.js';
import {handling, type Receiver} from './handling.js';
import {idempotencyKey} from './idempotency-key.js';
import {inRoom} from './in-room.js';
import {inStore} from './in-store.js';
import {longestParcel} from './limits.js';
import type {Note} from './log.js';
import type {ParcelStore, StoredParcel} from './parcel-store.js';
import {Refusal} from './problem.js';
import type {RateLimit} from './rate-limit.js';
import {readResponse} from './read-response.js';
import {receipt} from './receipt.js';
import {sha256Of} from './sha256.js';

/** What a receiver of parcels needs. */
export interface ParcelReceiverOptions {
  /** The consultations that parcels are received for, by id. */
  readonly consultations: readonly string[];
  /** The thumbprint of each key that somebody has: what is for another could never be opened. */
  readonly keys: readonly string[];
  readonly store: ParcelStore;
  /** Origins of the pages that may send from elsewhere; none when left out. */
  readonly origins?: readonly string[];
  /** How often one address may send. */
  readonly rateLimit?: RateLimit;
  /** Told of every request. */
  readonly log?: (note: Note) => void;
}

/** Whether a parcel has bytes wherever it should, and nothing in its head that a table refuses. */
const isWhole = ({encrypted_key, iv, ciphertext, tag}: Parcel, {id, consultation}: ParcelHead) =>
  isUuid(id) &&
  !/[\p{Cc}\p{Cs}]/u.test(consultation.version) &&
  [encrypted_key, iv, ciphertext, tag].every(fromBase64url);

/**
 * Makes the handler that keeps what kiosks have sealed, each parcel once, as it is. It has no key and opens nothing:
 * whether what is inside is a response, the receiver of responses says when `dweud open` sends it there. Its receipt is
 * the id alone. Throws a `TypeError` for a faulty origin.
 */
export function createParcelReceiver({
  consultations,
  keys,
  store,
  origins = [],
  rateLimit,
  log = () => undefined,
}: ParcelReceiverOptions): Receiver {
  function headOrRefusal(sent: unknown): ParcelHead {
    const head = headOf(sent);
    const fault = (pointer: string, keyword: string) =>
      new Refusal('invalid', {faults: [{pointer, keyword, params: {}}]});
    if (!head || !isWhole(sent as Parcel, head)) throw fault('', 'parcel');
    if (!consultations.includes(head.consultation.id)) throw new Refusal('unknown-consultation');
    if (!keys.includes(head.kid)) throw fault('/protected', 'unknownKey');
    return head;
  }

  async function receive(request: Request): Promise<Response> {
    const sent = await readResponse(request, longestParcel);
    const {id, consultation, day} = headOrRefusal(sent);
    const key = request.headers.get('idempotency-key');
    if (key !== null && idempotencyKey(key) !== id) throw new Refusal('key-mismatch');
    const parts: Parcel = pick(sent as Parcel);
    const row: StoredParcel = {
      id,
      consultation: consultation.id,
      version: consultation.version,
      day,
      sha256: await sha256Of(new TextEncoder().encode(canonicalJson(parts))),
      body: JSON.stringify(parts),
    };
    if (await inStore(store.add(row))) return receipt({id}, 201);
    const before = await inStore(store.find(id));
    if (before?.sha256 !== row.sha256) throw new Refusal('other-response');
    return receipt({id}, 200);
  }

  return handling(
    {origins, log, rateLimit, consultations: {named: () => undefined}},
    {POST: inRoom(longestParcel, receive)},
  );
}

/** What a parcel is made of, and nothing that somebody put beside it. */
const pick = ({
  id,
  consultation,
  protected: head,
  encrypted_key,
  iv,
  ciphertext,
  tag,
}: Parcel): Parcel => ({
  id,
  consultation: {id: consultation.id, version: consultation.version},
  protected: head,
  encrypted_key,
  iv,
  ciphertext,
  tag,
});
