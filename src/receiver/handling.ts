import type {Consultation} from './consultations.js';
import {crossOrigin} from './cross-origin.js';
import {noteOf, type Note} from './log.js';
import {problemResponse, Refusal} from './problem.js';
import {rateLimiter, type RateLimit} from './rate-limit.js';

/** Answers a request, whatever it is; never rejects. */
export type Receiver = (request: Request) => Promise<Response>;

/** Answers a request of one method. Throws a `Refusal` for a problem; `seen` is told what the body says it is for. */
export type Answer = (request: Request, seen: (body: unknown) => void) => Promise<Response>;

/** What every receiver does besides taking something in. */
interface Handling {
  /** Origins of the pages that may send from elsewhere. */
  readonly origins: readonly string[];
  readonly log: (note: Note) => void;
  readonly rateLimit?: RateLimit | undefined;
  readonly consultations: {named(body: unknown): Consultation | undefined};
}

/**
 * Makes a receiver from what answers each method: other origins, problems as documents, and the log. Throws a
 * `TypeError` for a faulty origin.
 */
export function handling(
  {origins, log, rateLimit, consultations}: Handling,
  answers: Readonly<Record<string, Answer>>,
): Receiver {
  const methods = Object.keys(answers);
  const limit = rateLimit && rateLimiter(rateLimit);
  const across = crossOrigin(origins, methods);

  function problem(error: unknown): Response {
    const refusal = error instanceof Refusal ? error : new Refusal('internal-error');
    const response = problemResponse(refusal);
    if (refusal.kind === 'method-not-allowed')
      response.headers.set('allow', [...methods, 'OPTIONS'].join(', '));
    return response;
  }

  return async (request) => {
    const {method} = request;
    let body: unknown;
    let failure: unknown;
    let response: Response;
    try {
      const answer = Object.hasOwn(answers, method) ? answers[method]! : undefined;
      if (method === 'OPTIONS') response = across.preflight(request);
      else if (!answer) throw new Refusal('method-not-allowed');
      else {
        await limit?.(request);
        response = await answer(request, (value) => (body = value));
      }
    } catch (error) {
      failure = error;
      response = problem(error);
    }
    try {
      log(noteOf(response.status, failure, consultations.named(body)));
    } catch {
      // A log that fails costs nobody their receipt.
    }
    return method === 'OPTIONS' ? response : across.on(request, response);
  };
}
