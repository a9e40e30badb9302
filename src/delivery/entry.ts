import {isMoment} from '../definition/moment.js';
import type {ContactDetails, Receipt, Response} from '../definition/generated/types.js';
import type {Parcel} from '../kiosk/parcel.js';
import {isReason, isUncertain, type Reason} from './transport.js';
import {isTrusted} from './trusted.js';

/** Which of the two parcels that leave a form; `parcel` is either, sealed on a kiosk. */
export type Kind = 'response' | 'contact' | 'parcel';

/** A parcel that has not been received, and when it is to be sent. */
export interface Entry {
  readonly kind: Kind;
  readonly id: string;
  /** The id of the consultation. */
  readonly consultation: string;
  /** The parcel as JSON: the same characters in every attempt. */
  readonly body: string;
  /** The whole address that it is for; undefined where only a function of the page can send it. */
  readonly endpoint?: string;
  /** When it was closed, in milliseconds since 1970; of a response alone more than the day. */
  readonly since: number;
  readonly attempts: number;
  /** When it is due, in milliseconds since 1970. */
  readonly nextAt: number;
  /** Before this moment it is sent because a person asks for it, and for nothing else. */
  readonly earliest: number;
  /** Why it is not sent any more by itself. */
  readonly stopped?: Reason;
}

/** What is left of a parcel, such as its receipt. It holds no answer. */
export interface Settled {
  /** When that was, in milliseconds since 1970. */
  readonly at: number;
  /** False where the person took it back. */
  readonly isReceived: boolean;
  readonly receipt?: Omit<Receipt, 'id'>;
  /** Whether the person has been shown the receipt. */
  readonly isSeen: boolean;
}

/** What an entry is kept under. Nothing in it leads from one parcel of a form to the other. */
export const keyOf = ({kind, consultation, id}: Pick<Entry, 'kind' | 'consultation' | 'id'>) =>
  `dweud:${kind}:${consultation}:${id}`;

/** What is left of an entry is kept under this. */
export const settledKeyOf = (key: string) => key.replace(/^dweud:/, 'dweud:settled:');

/** The key of the entry that something is left of; undefined for every other key. */
export const keySettledBy = (key: string) =>
  key.startsWith('dweud:settled:') ? key.replace(':settled', '') : undefined;

/** A day in milliseconds. */
export const day = 24 * 60 * 60_000;

/** The day of a moment, both in milliseconds since 1970. */
export const dayOf = (now: number): number => now - (now % day);

/** A parcel that is to be sent from now on, to an address or by the page. */
export function entryOf(
  kind: Kind,
  parcel: Response | ContactDetails | Parcel,
  endpoint: string | undefined,
  now: number,
): Entry {
  return {
    kind,
    id: parcel.id,
    consultation: parcel.consultation.id,
    body: JSON.stringify(parcel),
    // Relative addresses are of this page, and it may be another that sends.
    ...(endpoint === undefined ? {} : {endpoint: new URL(endpoint, document.baseURI).href}),
    // The same moment beside a response would tell whose details these are.
    since: kind === 'response' ? now : dayOf(now),
    attempts: 0,
    nextAt: 0,
    earliest: 0,
  };
}

/** UTF-16 units of a body, nearly three times the bytes that a receiver takes; what is longer was not written by us. */
export const longestBody = 8 * 1024 * 1024;

/** Whether a value is a whole number from nought, as counts and moments are. */
export const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

/** Whether a value is a moment in milliseconds since 1970, such as a `Date` can be of: with any other it throws. */
export const isTime = (value: unknown): value is number => isCount(value) && value <= 8.64e15;

function parcelIn(body: unknown): Partial<Response> | undefined {
  if (typeof body !== 'string' || body.length > longestBody) return undefined;
  try {
    return (JSON.parse(body) as Partial<Response> | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * An entry as it was kept under a key; undefined for whatever is none. Others can write to the same storage, so nothing
 * of it is believed (PEC-07).
 */
export function entryFrom(key: string, value: unknown): Entry | undefined {
  const entry = (value ?? {}) as Partial<Record<keyof Entry, unknown>>;
  const {kind, id, consultation, body, endpoint, stopped} = entry;
  const parcel = parcelIn(body);
  const isEntry =
    (kind === 'response' || kind === 'contact' || kind === 'parcel') &&
    typeof id === 'string' &&
    typeof consultation === 'string' &&
    key === keyOf({kind, consultation, id}) &&
    parcel?.id === id &&
    parcel.consultation?.id === consultation &&
    (endpoint === undefined || (typeof endpoint === 'string' && isTrusted(endpoint))) &&
    isCount(entry.attempts) &&
    [entry.since, entry.nextAt, entry.earliest].every(isTime) &&
    (stopped === undefined || (isReason(stopped) && !isUncertain(stopped)));
  return isEntry ? (value as Entry) : undefined;
}

/** What is left of an entry, as it was kept; undefined for whatever is nothing of the kind. */
export function settledFrom(value: unknown): Settled | undefined {
  const {at, receipt, isSeen, isReceived} = (value ?? {}) as Partial<
    Record<keyof Settled, unknown>
  >;
  if (!isTime(at) || typeof isSeen !== 'boolean' || typeof isReceived !== 'boolean')
    return undefined;
  const left = {at, isSeen, isReceived};
  if (receipt === undefined) return left;
  const {reference, receivedAt} = (receipt ?? {}) as Partial<Record<keyof Receipt, unknown>>;
  if (typeof reference !== 'string' || reference.length > 100) return undefined;
  return {...left, receipt: {reference, ...(isMoment(receivedAt) ? {receivedAt} : {})}};
}
