/** Milliseconds of the first wait, at most; it doubles with each attempt. */
export const firstWait = 2000;

/** Milliseconds of the longest wait that is our own. */
export const longestWait = 5 * 60_000;

/** Milliseconds that a service can have us wait for: one that asks for more, by mistake or not, is asked again then. */
export const longestAsked = 60 * 60_000;

/**
 * Milliseconds until the next attempt: exponential back-off with full jitter, and not before the service said, within an
 * hour.
 * `attempts` have been made; `asked` is what `waitAskedFor` made of an answer; `random` is from 0 up to 1.
 */
export function waitAfter(attempts: number, asked: number | undefined, random: number): number {
  const most = Math.min(longestWait, firstWait * 2 ** Math.min(attempts - 1, 30));
  // A wait of nothing would be no wait, should it come up again and again.
  const own = Math.max(firstWait / 4, Math.round(most * random));
  return Math.max(own, Math.min(asked ?? 0, longestAsked));
}

/**
 * Milliseconds that an answer asks us to wait, by its header `Retry-After` in either form (RFC 9110): seconds, or a
 * date. A date is read against the `Date` of the same answer where that can be read, since a device's clock may be a
 * day off. Undefined where it asks for nothing that can be understood.
 */
export function waitAskedFor(headers: Pick<Headers, 'get'>, now: number): number | undefined {
  const text = headers.get('retry-after')?.trim();
  if (!text) return undefined;
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // Browsers take nearly anything for a date.
  const until = /^[A-Z][a-z]+,? /.test(text) ? Date.parse(text) : NaN;
  const since = Date.parse(headers.get('date') ?? '');
  if (Number.isNaN(until)) return undefined;
  return Math.max(0, until - (Number.isNaN(since) ? now : since));
}

/**
 * Whether an attempt is due. One that is further away than any wait could be was noted by a clock that has been set
 * back since.
 */
export const isDue = (nextAt: number, now: number): boolean =>
  nextAt <= now || nextAt > now + longestAsked;
