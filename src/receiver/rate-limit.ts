import {Refusal} from './problem.js';
import {refuse} from './read-response.js';

/** How many requests a client may make, and who a client is. */
export interface RateLimit {
  /** As many at once, and in `seconds` on average. */
  readonly requests: number;
  readonly seconds: number;
  /** What tells clients apart, such as `clientAddress()`. Nobody is limited for whom it answers undefined. */
  readonly client: (request: Request) => string | undefined;
  /** As many clients are remembered; 10,000 when left out. Of more, the one that came longest ago is forgotten. */
  readonly clients?: number;
  /** A clock that only goes forward, in milliseconds. */
  readonly clock?: () => number;
}

/**
 * Makes the check of a limit, which refuses a request that comes too early, without reading it, and says when to come
 * again. It remembers one number for each client (the generic cell rate algorithm), in memory alone. Throws a
 * `RangeError` for a limit that lets nobody in.
 */
export function rateLimiter({
  requests,
  seconds,
  client,
  clients = 10_000,
  clock = () => performance.now(),
}: RateLimit): (request: Request) => Promise<void> {
  if (!(requests >= 1 && seconds > 0 && clients >= 1))
    throw new RangeError('A limit lets in at least one request of at least one client.');
  const interval = (seconds * 1000) / requests;
  const ahead = interval * (requests - 1);
  /** By client, when it will have used up what it was let in for. Whoever came last is last. */
  const until = new Map<string, number>();

  return async (request) => {
    const key = client(request);
    if (key === undefined) return;
    const now = clock();
    const from = Math.max(now, until.get(key) ?? now);
    const wait = from - ahead - now;
    if (wait > 0)
      await refuse(
        new Refusal('too-many-requests', {retryAfter: Math.ceil(wait / 1000)}),
        request.body,
      );
    until.delete(key);
    until.set(key, from + interval);
    if (until.size > clients) until.delete(until.keys().next().value!);
  };
}
