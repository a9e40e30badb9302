import {isMoment} from '../definition/moment.js';
import type {Receipt, Response as ConsultationResponse} from '../definition/generated/types.js';

export type {ConsultationResponse};

/**
 * Sends a response and comes back with the receipt of whoever stored it: the response's id, and a reference of 1 to
 * 100 characters, not blank. Anything else means that the response was not received. What is thrown may carry a
 * `reason`: `unconfirmed`, `refused`, `conflict` or `closed`.
 */
export type Transport = (
  response: ConsultationResponse,
  options: {readonly signal: AbortSignal},
) => Promise<Receipt>;

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

/**
 * Makes one attempt. Resolves with a receipt that echoes the response's id and carries a reference; throws
 * `NotReceived` for everything else that a transport may do.
 */
export async function deliver(
  transport: Transport,
  response: ConsultationResponse,
): Promise<Receipt> {
  const signal = AbortSignal.timeout(patience);
  let receipt: unknown;
  try {
    const late = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new NotReceived('unconfirmed', 'timed out.')));
    });
    receipt = await Promise.race([transport(structuredClone(response), {signal}), late]);
  } catch (error) {
    const {reason, message} = (error ?? {}) as Partial<NotReceived>;
    const known = reasons.find((one) => one === reason);
    throw new NotReceived(known ?? 'unconfirmed', message ?? 'failed.');
  }
  const {id, reference, receivedAt} = (receipt ?? {}) as Partial<Receipt>;
  if (id !== response.id) throw new NotReceived('unconfirmed', 'the receipt echoes another id.');
  if (typeof reference !== 'string' || reference.trim() === '' || reference.length > 100)
    throw new NotReceived('unconfirmed', 'the receipt carries no reference.');
  // The response was received, whatever the service says of when.
  const {receivedAt: _, ...rest} = receipt as Receipt;
  return isMoment(receivedAt) ? {...rest, receivedAt} : rest;
}
