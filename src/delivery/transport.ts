import {isMoment} from '../definition/moment.js';
import type {
  ContactDetails,
  Receipt,
  Response as ConsultationResponse,
} from '../definition/generated/types.js';

export type {ConsultationResponse};

/** Sends something that has an id, and comes back with what whoever stored it says. */
type Sends<Body, Answer> = (body: Body, options: {readonly signal: AbortSignal}) => Promise<Answer>;

/**
 * Sends a response and comes back with the receipt of whoever stored it: the response's id, and a reference of 1 to
 * 100 characters, not blank. Anything else means that the response was not received. What is thrown may carry a
 * `reason`: `unconfirmed`, `refused`, `conflict` or `closed`.
 */
export type Transport = Sends<ConsultationResponse, Receipt>;

/** Sends contact details by themselves; what comes back has their id and, best, nothing else. Throws as a transport does. */
export type ContactTransport = Sends<ContactDetails, {readonly id: string}>;

/** Why a response does not count as received. */
export type Reason = (typeof reasons)[number];
const reasons = ['unconfirmed', 'refused', 'conflict', 'closed'] as const;

/** Thrown when a response was not received. `reason` says what the person can do about it. */
export class NotReceived extends Error {
  constructor(
    readonly reason: Reason,
    message: string,
  ) {
    super(message);
    this.name = 'NotReceived';
  }
}

/** Milliseconds after which an attempt without an answer is given up. */
export const patience = 30_000;

/** Makes one attempt. Resolves with an answer that echoes the id; throws `NotReceived` for everything else. */
async function exchange<Body extends {readonly id: string}, Answer extends {readonly id: string}>(
  transport: Sends<Body, Answer>,
  body: Body,
): Promise<Answer> {
  const signal = AbortSignal.timeout(patience);
  let answer: Answer | undefined;
  try {
    const late = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new NotReceived('unconfirmed', 'timed out.')));
    });
    answer = await Promise.race([transport(structuredClone(body), {signal}), late]);
  } catch (error) {
    const {reason, message} = (error ?? {}) as Partial<NotReceived>;
    const known = reasons.find((one) => one === reason);
    throw new NotReceived(known ?? 'unconfirmed', message ?? 'failed.');
  }
  if (answer?.id !== body.id)
    throw new NotReceived('unconfirmed', 'the receipt echoes another id.');
  return answer;
}

/**
 * Makes one attempt. Resolves with a receipt that echoes the response's id and carries a reference; throws
 * `NotReceived` for everything else that a transport may do.
 */
export async function deliver(
  transport: Transport,
  response: ConsultationResponse,
): Promise<Receipt> {
  const {receivedAt, ...receipt} = await exchange(transport, response);
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
