import type {
  ContactDetails,
  Response as ConsultationResponse,
} from '../definition/generated/types.js';
import {sha256Of} from './canonical-json.js';
import type {Consultation, Consultations} from './consultations.js';
import {crossOrigin} from './cross-origin.js';
import {idempotencyKey} from './idempotency-key.js';
import {noteOf, type Note} from './log.js';
import {measure} from './measure.js';
import {problemResponse, Refusal} from './problem.js';
import {readResponse} from './read-response.js';

/** Answers a request, whatever it is; never rejects. */
export type Receiver = (request: Request) => Promise<Response>;

/** A row of a table of what was received. */
interface Row {
  /** The body's own id: the key against duplicates. */
  readonly id: string;
  /** Of the body as it was sent, in its canonical form. */
  readonly sha256: string;
}

/** What a receiver takes in, and where it keeps it. */
interface Answering<Body extends ConsultationResponse | ContactDetails, Kept extends Row> {
  readonly consultations: Consultations<Body>;
  readonly store: {
    find(id: string): Promise<Kept | undefined>;
    /** False when the id, or whatever else has to be unique, is taken. */
    add(row: Kept): Promise<boolean>;
  };
  /** Origins of the pages that may send from elsewhere. */
  readonly origins: readonly string[];
  readonly log: (note: Note) => void;
  /** The body as it is to be kept. Throws a `Refusal` for one that is not accepted. */
  readonly judged: (body: Body, consultation: Consultation) => Body;
  /** A new row for it: another one when the last could not be added. */
  readonly rowOf: (body: Body, sha256: string) => Kept;
  readonly receiptOf: (row: Kept) => object;
}

const attempts = 10;

/** Runs work that needs the store. Throws a `Refusal` when it cannot be done. */
async function inStore<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw new Refusal('store-unavailable', {cause});
  }
}

/**
 * Makes the handler that validates, de-duplicates and keeps what is sent: methods, other origins, problems as
 * documents, and the log. Throws a `TypeError` for a faulty origin.
 */
export function answering<Body extends ConsultationResponse | ContactDetails, Kept extends Row>({
  consultations,
  store,
  origins,
  log,
  judged,
  rowOf,
  receiptOf,
}: Answering<Body, Kept>): Receiver {
  const across = crossOrigin(origins);

  const receipt = (row: Kept, status: 200 | 201) =>
    new Response(JSON.stringify(receiptOf(row)), {
      status,
      headers: {'content-type': 'application/json', 'cache-control': 'no-store'},
    });

  /** The receipt for what was kept before, whatever has become of its consultation since. */
  async function known({id}: Body, sha256: string): Promise<Response | undefined> {
    const found = await inStore(store.find(id));
    if (!found) return undefined;
    if (found.sha256 !== sha256) throw new Refusal('other-response');
    return receipt(found, 200);
  }

  async function keep(body: Body, sha256: string): Promise<Response> {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const row = rowOf(body, sha256);
      if (await inStore(store.add(row))) return receipt(row, 201);
      // Somebody else kept the same at the same time.
      const before = await known(body, sha256);
      if (before) return before;
    }
    throw new Refusal('store-unavailable');
  }

  async function receive(request: Request, seen: (body: unknown) => void): Promise<Response> {
    if (request.method === 'OPTIONS') return across.preflight(request);
    if (request.method !== 'POST') throw new Refusal('method-not-allowed');
    const sent = await readResponse(request);
    const tooMuch = measure(sent);
    if (tooMuch.length) throw new Refusal('invalid', {faults: tooMuch});
    seen(sent);
    const body = consultations.open(sent);
    const key = request.headers.get('idempotency-key');
    if (key !== null && idempotencyKey(key) !== body.id) throw new Refusal('key-mismatch');
    const sha256 = await sha256Of(body);
    const before = await known(body, sha256);
    if (before) return before;
    return keep(judged(body, consultations.expect(body)), sha256);
  }

  return async (request) => {
    let body: unknown;
    let failure: unknown;
    let response: Response;
    try {
      response = await receive(request, (value) => (body = value));
    } catch (error) {
      failure = error;
      response = problemResponse(error instanceof Refusal ? error : new Refusal('internal-error'));
    }
    try {
      log(noteOf(response.status, failure, consultations.named(body)));
    } catch {
      // A log that fails costs nobody their receipt.
    }
    return request.method === 'OPTIONS' ? response : across.on(request, response);
  };
}
