import {waitAskedFor} from './retry.js';
import {isTrusted} from './trusted.js';
import {NotReceived, type AttemptOptions, type Reason, type Said} from './transport.js';

/** Refusals that say more than that. */
const reasons: Readonly<Record<number, Reason>> = {
  409: 'conflict',
  410: 'closed',
  413: 'too-long',
};

/** Refusals that may be none the next time: of a session that has ended, of a moment, of too many at once (REL-04). */
const passing = [401, 403, 407, 408, 419, 421, 423, 425, 429];

function reasonOf(status: number): Reason {
  const isRefusal = status >= 400 && status < 500 && !passing.includes(status);
  return isRefusal ? (reasons[status] ?? 'refused') : 'unconfirmed';
}

/** What a service says about a response that it did not take. A problem document that cannot be read says nothing. */
async function saidBy(answer: Response): Promise<Said> {
  const wait = waitAskedFor(answer.headers, Date.now());
  const retryAfter = wait === undefined ? undefined : wait / 1000;
  if (answer.status !== 422) return {retryAfter};
  const problem: unknown = await answer.json().catch(() => undefined);
  return {retryAfter, errors: (problem as Said | null | undefined)?.errors};
}

/**
 * Posts a response, or contact details, as JSON to an address. Only a 2xx answer with a JSON body is a receipt: a
 * redirect, a captive portal's page or a refusal is not (REL-04). Nothing of it is in the address (SEC-09). A response
 * that has waited comes with the seconds since it was closed (REL-17).
 */
export function httpTransport(endpoint: string) {
  return async <Answer>(
    sent: {readonly id: string},
    {signal, elapsed}: AttemptOptions,
  ): Promise<Answer> => {
    const address = new URL(endpoint, document.baseURI).href;
    if (!isTrusted(address))
      throw new NotReceived('unconfirmed', 'the endpoint has to begin with https:.');
    const body = JSON.stringify(sent);
    const ask = (more: Readonly<Record<string, string>>) =>
      fetch(endpoint, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          // A string of RFC 8941: the quotes belong to it (REL-03).
          'idempotency-key': `"${sent.id}"`,
          ...more,
        },
        body,
        signal,
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        // A request that outlives its page may carry no more than 64 KiB.
        keepalive: body.length < 20_000,
      });
    const answer = await (elapsed === undefined
      ? ask({})
      : ask({'dweud-elapsed': String(Math.round(elapsed / 1000))}).catch((error: unknown) => {
          // A service elsewhere may not allow this header. If it was something else, the id keeps the two one.
          if (signal.aborted || new URL(address).origin === origin) throw error;
          return ask({});
        }));
    if (!answer.ok)
      throw new NotReceived(
        reasonOf(answer.status),
        `answered ${answer.status}.`,
        await saidBy(answer),
      );
    const type = answer.headers.get('content-type') ?? '';
    if (!/^application\/([\w.+-]+\+)?json\b/i.test(type))
      throw new NotReceived('unconfirmed', 'the answer is not JSON.');
    return (await answer.json()) as Answer;
  };
}
