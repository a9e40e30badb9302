import {randomUUID} from 'node:crypto';
import type {Answer, Backend, Sent} from './answer.js';

/** What stands in what is sent, and in no answer. */
export const marker = 'dweud-marker-7f3a';

/** What is sent, a response or contact details, as far as every check knows it. */
export interface Parcel {
  readonly id: string;
  readonly consultation: {readonly id: string; readonly version: string};
  readonly answers: object;
}

/** What the checks have in hand. */
export interface Kit {
  readonly backend: Backend;
  /** One that the backend has to accept, with an id of its own each time. */
  fresh(more?: object): Parcel;
  /** The same without an answer that it needs; undefined when it needs none. */
  incomplete(): Parcel | undefined;
  /** An origin whose pages may send, if one was named. */
  readonly origin: string | undefined;
  /** Sends a value as JSON, or a text or bytes as they are. */
  send(body: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
}

/** One thing that is asked of a backend. */
export interface Check {
  readonly name: string;
  /** The promise, as a sentence. */
  readonly says: string;
  /** Whether a backend may do without it. */
  readonly isAdvice?: boolean;
  /** Resolves to what was found instead; to nothing when the promise is kept, and to `leftOut` when it was not looked at. */
  run(kit: Kit): Promise<string | undefined>;
}

/** What a check resolves to that had nothing to look at. */
export const leftOut = 'left out';

/** Makes the kit for a backend. */
export function kitFor(
  backend: Backend,
  sample: Parcel,
  {
    origin,
    incomplete,
  }: {readonly origin?: string | undefined; readonly incomplete?: Parcel | undefined},
): Kit {
  const fresh = (from: Parcel, more: object = {}) => ({
    ...from,
    id: randomUUID(),
    ...more,
  });
  return {
    backend,
    fresh: (more) => fresh(sample, more),
    incomplete: () => incomplete && fresh(incomplete),
    origin,
    send: (body, headers = {}) =>
      backend.ask(
        'POST',
        {'content-type': 'application/json', accept: 'application/json', ...headers},
        typeof body === 'string' || body instanceof Uint8Array
          ? (body as Sent)
          : JSON.stringify(body),
      ),
  };
}

/** An answer in a few words. */
export const inShort = ({status, text}: Answer): string =>
  `${status}${text ? ` ${JSON.stringify(text.slice(0, 120))}` : ''}`;

/** The members of an answer that is an object. */
export const membersOf = ({json}: Answer): Readonly<Record<string, unknown>> =>
  json !== null && typeof json === 'object' ? (json as Record<string, unknown>) : {};

/** Whether an answer is a receipt for the response of an id. */
export const isReceiptFor = (id: string, answer: Answer): boolean => {
  const {id: echoed, reference} = membersOf(answer);
  return (
    (answer.status === 200 || answer.status === 201) &&
    /^application\/json\b/i.test(answer.headers.get('content-type') ?? '') &&
    echoed === id &&
    typeof reference === 'string' &&
    reference.trim() !== '' &&
    reference.length <= 100
  );
};

/** What is wrong with answers that should all have one status. */
export const unless = (status: number, answers: readonly Answer[]): string | undefined => {
  const other = answers.find((answer) => answer.status !== status);
  return other && inShort(other);
};
