import {isMoment} from '../definition/moment.js';
import type {
  ContactDetails,
  Receipt,
  Response as ConsultationResponse,
} from '../definition/generated/types.js';

export type {ConsultationResponse};

/** What goes with an attempt. */
export interface AttemptOptions {
  /** Aborts when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /**
   * Milliseconds since a response was closed, where it has waited: a device whose clock is wrong still knows for how
   * long (REL-17).
   */
  readonly elapsed?: number;
}

/** Sends something that has an id, and comes back with what whoever stored it says. */
type Sends<Body, Answer> = (body: Body, options: AttemptOptions) => Promise<Answer>;

/**
 * Sends a response and comes back with the receipt of whoever stored it: the response's id, and a reference of 1 to
 * 100 characters, not blank. Anything else means that the response was not received. What is thrown may carry a
 * `reason`: `unconfirmed`, `refused`, `too-long`, `conflict` or `closed`; with the first, `retryAfter`, and with
 * the second, `errors`.
 */
export type Transport = Sends<ConsultationResponse, Receipt>;

/** Sends contact details by themselves; what comes back has their id and, best, nothing else. Throws as a transport does. */
export type ContactTransport = Sends<ContactDetails, {readonly id: string}>;

/** Why a response does not count as received. */
export type Reason = (typeof reasons)[number];
const reasons = ['unconfirmed', 'refused', 'too-long', 'conflict', 'closed'] as const;

/** Whether something is one of those reasons. */
export const isReason = (value: unknown): value is Reason => reasons.some((one) => one === value);

/** One thing that a service says is wrong, as in a problem document (RFC 9457). */
export interface ServerFault {
  /** JSON Pointer into the response: `/answers/why_not`. */
  readonly pointer: string;
}

/** What a service says besides why it did not receive a response. */
export interface Said {
  /** Seconds after which it wants to be asked again. */
  readonly retryAfter?: number | undefined;
  /** What is wrong with the response, and where. */
  readonly errors?: readonly ServerFault[] | undefined;
}

/** Thrown when a response was not received. `reason` says what the person can do about it. */
export class NotReceived extends Error implements Said {
  readonly retryAfter: number | undefined;
  readonly errors: readonly ServerFault[];

  constructor(
    readonly reason: Reason,
    message: string,
    {retryAfter, errors}: Said = {},
  ) {
    super(message);
    this.name = 'NotReceived';
    this.retryAfter = typeof retryAfter === 'number' && retryAfter >= 0 ? retryAfter : undefined;
    this.errors = Array.isArray(errors) ? errors.filter(isFault).slice(0, mostFaults) : [];
  }
}

/** More than a person can look at. */
const mostFaults = 100;

const isFault = (one: unknown): one is ServerFault =>
  typeof (one as Partial<ServerFault> | null)?.pointer === 'string';

/** Whether an attempt that ended so is to be made again: the response may have arrived, or may still. */
export const isUncertain = (reason: Reason): boolean => reason === 'unconfirmed';

/** Why a response was not received, whatever was thrown. */
export function notReceived(error: unknown): NotReceived {
  if (error instanceof NotReceived) return error;
  const {reason, message, retryAfter, errors} = (error ?? {}) as Partial<NotReceived>;
  const known = isReason(reason) ? reason : 'unconfirmed';
  return new NotReceived(known, message ?? 'failed.', {retryAfter, errors});
}

/** Milliseconds after which an attempt without an answer is given up. */
export const patience = 30_000;

/** Makes one attempt. Resolves with an answer that echoes the id; throws `NotReceived` for everything else. */
async function exchange<Body extends {readonly id: string}, Answer extends {readonly id: string}>(
  transport: Sends<Body, Answer>,
  body: Body,
  elapsed?: number,
): Promise<Answer> {
  const signal = AbortSignal.timeout(patience);
  const options = {signal, ...(elapsed !== undefined && {elapsed})};
  let answer: Answer | undefined;
  try {
    const late = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new NotReceived('unconfirmed', 'timed out.')));
    });
    answer = await Promise.race([transport(structuredClone(body), options), late]);
  } catch (error) {
    throw notReceived(error);
  }
  if (answer?.id !== body.id)
    throw new NotReceived('unconfirmed', 'the receipt echoes another id.');
  return answer;
}

/**
 * Makes one attempt, `elapsed` milliseconds after the response was closed if that is to be told. Resolves with a receipt
 * that echoes the response's id and carries a reference; throws `NotReceived` for everything else that a transport may do.
 */
export async function deliver(
  transport: Transport,
  response: ConsultationResponse,
  elapsed?: number,
): Promise<Receipt> {
  const {receivedAt, ...receipt} = await exchange(transport, response, elapsed);
  const reference: unknown = receipt.reference;
  if (typeof reference !== 'string' || reference.trim() === '' || reference.length > 100)
    throw new NotReceived('unconfirmed', 'the receipt carries no reference.');
  // The response was received, whatever the service says of when.
  return isMoment(receivedAt) ? {...receipt, receivedAt} : receipt;
}

/** Makes one attempt to send contact details. Throws `NotReceived` unless what comes back echoes their id. */
export async function deliverContact(
  transport: ContactTransport,
  contact: ContactDetails,
): Promise<void> {
  await exchange(transport, contact);
}
