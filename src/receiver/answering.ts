import type {Consultation} from './consultations.js';
import type {crossOrigin} from './cross-origin.js';
import {noteOf, type Note} from './log.js';
import {problemResponse, Refusal} from './problem.js';
import {readResponse} from './read-response.js';
import {measure} from './measure.js';

/** Answers a request, whatever it is; never rejects. */
export type Receiver = (request: Request) => Promise<Response>;

/** What receivers have in common. */
interface Answering {
  readonly across: ReturnType<typeof crossOrigin>;
  /** The consultation that a body names, if it names one that is known. */
  readonly named: (body: unknown) => Consultation | undefined;
  readonly log: (note: Note) => void;
  /** Takes the body in, as JSON that is neither too deep nor too long. Throws a `Refusal`. */
  readonly take: (body: unknown, request: Request) => Promise<Response>;
}

/** Runs work that needs the store. Throws a `Refusal` when it cannot be done. */
export async function inStore<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw new Refusal('store-unavailable', {cause});
  }
}

/** Makes the handler around what takes a body in: methods, other origins, problems as documents, and the log. */
export function answering({across, named, log, take}: Answering): Receiver {
  async function receive(request: Request, seen: (body: unknown) => void): Promise<Response> {
    if (request.method === 'OPTIONS') return across.preflight(request);
    if (request.method !== 'POST') throw new Refusal('method-not-allowed');
    const body = await readResponse(request);
    const tooMuch = measure(body);
    if (tooMuch.length) throw new Refusal('invalid', {faults: tooMuch});
    seen(body);
    return take(body, request);
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
      log(noteOf(response.status, failure, named(body)));
    } catch {
      // A log that fails costs nobody their receipt.
    }
    return request.method === 'OPTIONS' ? response : across.on(request, response);
  };
}
