import type {Receipt, Response as ConsultationResponse} from '../definition/generated/types.js';
import {stateAt} from '../definition/moment.js';
import type {Models} from '../engine/question-model.js';
import {models as ours} from '../questions/models.js';
import {sha256Of} from './canonical-json.js';
import {Consultations} from './consultations.js';
import {crossOrigin} from './cross-origin.js';
import {idempotencyKey} from './idempotency-key.js';
import {noteOf, type Note} from './log.js';
import {measure} from './measure.js';
import {newReference as random} from './new-reference.js';
import {problemResponse, Refusal} from './problem.js';
import {readResponse} from './read-response.js';
import type {NewResponse, Store} from './store.js';

/** What a receiver needs. */
export interface ReceiverOptions {
  /** Definitions as JSON values, every version of which responses may still arrive. */
  readonly definitions: readonly unknown[];
  readonly store: Store;
  /** The question types; those that come with Dweud when left out. */
  readonly models?: Models;
  /** Origins of the pages that may send from elsewhere, such as `https://www.example.org`; none when left out. */
  readonly origins?: readonly string[];
  /** The clock that decides whether a consultation is open. */
  readonly now?: () => Date;
  /** A reference for a person to quote. It may repeat itself: another is made until one is free. */
  readonly newReference?: () => string;
  /** Told of every request, without a word of any answer. */
  readonly log?: (note: Note) => void;
}

/** Answers a request, whatever it is; never rejects. */
export type Receiver = (request: Request) => Promise<Response>;

const attempts = 10;

async function inStore<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw new Refusal('store-unavailable', {cause});
  }
}

const receipt = ({id, reference, receivedAt}: NewResponse, status: 200 | 201) =>
  new Response(
    JSON.stringify({id, reference, receivedAt: receivedAt.toISOString()} satisfies Receipt),
    {status, headers: {'content-type': 'application/json', 'cache-control': 'no-store'}},
  );

/**
 * Makes the handler that validates, de-duplicates and stores responses. Throws a `DefinitionError` for a faulty
 * definition and a `TypeError` for a faulty origin.
 */
export function createReceiver({
  definitions,
  store,
  models = ours,
  origins = [],
  now = () => new Date(),
  newReference = random,
  log = () => undefined,
}: ReceiverOptions): Receiver {
  const consultations = new Consultations(definitions, models);
  const across = crossOrigin(origins);

  /** The receipt for a response that was kept before, whatever has become of its consultation since. */
  async function known(id: string, sha256: string): Promise<Response | undefined> {
    const found = await inStore(store.find(id));
    if (!found) return undefined;
    if (found.sha256 !== sha256) throw new Refusal('other-response');
    return receipt(found, 200);
  }

  /** The response as it is to be kept. Throws a `Refusal` for one that is not accepted. */
  function judged(response: ConsultationResponse): ConsultationResponse {
    const consultation = consultations.named(response);
    if (!consultation)
      throw new Refusal(
        consultations.has(response.consultation.id) ? 'unknown-version' : 'unknown-consultation',
      );
    const state = stateAt(consultation.definition, now());
    if (state !== 'open') throw new Refusal(state === 'early' ? 'not-open' : 'closed');
    const whole = consultation.recalculated(response);
    const faults = consultation.judge(whole);
    if (faults.length) throw new Refusal('invalid', {faults});
    return whole;
  }

  async function keep(response: ConsultationResponse, sha256: string): Promise<Response> {
    const {id, consultation, language} = response;
    for (let attempt = 0; attempt < attempts; attempt++) {
      const kept = {
        id,
        consultation: consultation.id,
        version: consultation.version,
        language,
        reference: newReference(),
        receivedAt: now(),
        sha256,
        body: JSON.stringify(response),
      };
      if (await inStore(store.add(kept))) return receipt(kept, 201);
      const before = await known(id, sha256);
      if (before) return before;
    }
    throw new Refusal('store-unavailable');
  }

  async function receive(request: Request, seen: (body: unknown) => void): Promise<Response> {
    if (request.method === 'OPTIONS') return across.preflight(request);
    if (request.method !== 'POST') throw new Refusal('method-not-allowed');
    const body = await readResponse(request);
    const tooMuch = measure(body);
    if (tooMuch.length) throw new Refusal('invalid', {faults: tooMuch});
    seen(body);
    const response = consultations.open(body);
    const key = request.headers.get('idempotency-key');
    if (key !== null && idempotencyKey(key) !== response.id) throw new Refusal('key-mismatch');
    const sha256 = await sha256Of(response);
    const before = await known(response.id, sha256);
    if (before) return before;
    return keep(judged(response), sha256);
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
