import type {Consultation, Consultations, Sent} from './consultations.js';
import {fingerprintOf} from './fingerprint.js';
import {handling, type Receiver} from './handling.js';
import {idempotencyKey} from './idempotency-key.js';
import {inRoom} from './in-room.js';
import {inStore} from './in-store.js';
import type {Note} from './log.js';
import {measure} from './measure.js';
import {Refusal} from './problem.js';
import type {RateLimit} from './rate-limit.js';
import {readResponse} from './read-response.js';
import {receipt} from './receipt.js';

/** A row of a table of what was received. */
interface Row {
  /** The body's own id: the key against duplicates. */
  readonly id: string;
  /** Of the body as it was sent, in its canonical form. */
  readonly sha256: string;
}

/** What a receiver takes in, and where it keeps it. */
interface Answering<Body extends Sent, Kept extends Row> {
  readonly consultations: Consultations<Body>;
  readonly store: {
    find(id: string): Promise<Kept | undefined>;
    /** False when the id, or whatever else has to be unique, is taken. */
    add(row: Kept): Promise<boolean>;
  };
  /** Origins of the pages that may send from elsewhere. */
  readonly origins: readonly string[];
  readonly log: (note: Note) => void;
  readonly rateLimit?: RateLimit | undefined;
  /** The body as it is to be kept. Throws a `Refusal` for one that is not accepted. */
  readonly judged: (
    body: Body,
    consultation: Consultation,
    request: Request,
  ) => Body | Promise<Body>;
  /** Bytes of a body at most. */
  readonly longest: number;
  /** A new row for it: another one when the last could not be added. */
  readonly rowOf: (body: Body, sha256: string) => Kept;
  readonly receiptOf: (row: Kept) => object;
  /**
   * Whether the store is asked for what was kept before ahead of the judgement, because that leaves something behind. Most
   * of what comes is new, and the store says so when it is added: asking it first would be half of the work.
   */
  readonly asksFirst?: boolean;
}

const attempts = 10;

/**
 * Makes the handler that validates, de-duplicates and keeps what is sent as JSON. Throws a `TypeError` for a faulty origin.
 */
export function answering<Body extends Sent, Kept extends Row>({
  consultations,
  store,
  origins,
  log,
  rateLimit,
  longest,
  judged,
  rowOf,
  receiptOf,
  asksFirst = false,
}: Answering<Body, Kept>): Receiver {
  /** The receipt for what was kept before, whatever has become of its consultation since. */
  async function known({id}: Body, sha256: string): Promise<Response | undefined> {
    const found = await inStore(store.find(id));
    if (!found) return undefined;
    if (found.sha256 !== sha256) throw new Refusal('other-response');
    return receipt(receiptOf(found), 200);
  }

  async function keep(body: Body, sha256: string): Promise<Response> {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const row = rowOf(body, sha256);
      if (await inStore(store.add(row))) return receipt(receiptOf(row), 201);
      // Somebody else kept the same at the same time.
      const before = await known(body, sha256);
      if (before) return before;
    }
    throw new Refusal('store-unavailable');
  }

  async function receive(request: Request, seen: (body: unknown) => void): Promise<Response> {
    const sent = await readResponse(request, longest);
    const tooMuch = measure(sent);
    if (tooMuch.length) throw new Refusal('invalid', {faults: tooMuch});
    seen(sent);
    const body = consultations.open(sent);
    const key = request.headers.get('idempotency-key');
    if (key !== null && idempotencyKey(key) !== body.id) throw new Refusal('key-mismatch');
    const sha256 = fingerprintOf(body);
    if (asksFirst) {
      const before = await known(body, sha256);
      if (before) return before;
    }
    let accepted: Body;
    try {
      accepted = await judged(body, consultations.expect(body), request);
    } catch (refusal) {
      const before = await known(body, sha256);
      if (before) return before;
      throw refusal;
    }
    return keep(accepted, sha256);
  }

  return handling({origins, log, rateLimit, consultations}, {POST: inRoom(longest, receive)});
}
