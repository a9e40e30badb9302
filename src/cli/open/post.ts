/** What a receiver did with something that was posted to it. */
export type Posted =
  | {readonly kind: 'sent' | 'duplicate'}
  | {readonly kind: 'refused' | 'unconfirmed'; readonly says: string};

/** Milliseconds after which an attempt without an answer is given up. */
const patience = 30_000;
/** How often a receiver that asks to wait is asked again. */
const attempts = 5;
/** The longest wait that a receiver can ask for, in seconds. */
const longestWait = 300;

const refusals = new Set([400, 404, 409, 410, 413, 415, 422]);

/** Seconds that an answer asks to wait, at most `longestWait`; undefined where it asks for nothing of the kind. */
function waitAskedFor({headers, status}: Response): number | undefined {
  const asked = headers.get('retry-after') ?? '';
  if ((status !== 429 && status !== 503) || !/^\d+$/.test(asked)) return undefined;
  return Math.min(Number(asked), longestWait);
}

/** What a refusal says of itself: the title of its problem document (RFC 9457), which quotes no answer. */
async function reasonOf(answer: Response): Promise<string> {
  const problem = (await answer.json().catch(() => undefined)) as {title?: unknown} | undefined;
  return typeof problem?.title === 'string'
    ? `${answer.status} ${problem.title}`
    : String(answer.status);
}

async function attempt(url: string, id: string, body: string): Promise<Response | string> {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        // A string of RFC 8941: the quotes belong to it (REL-03).
        'idempotency-key': `"${id}"`,
      },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
  } catch (error) {
    return (error as Error).cause instanceof Error
      ? ((error as Error).cause as Error).message
      : (error as Error).message;
  }
}

/** Posts one response under its id, and waits where the receiver asks for it. Never rejects. */
export async function post(url: string, id: string, body: string): Promise<Posted> {
  for (let made = 1; ; made++) {
    const answer = await attempt(url, id, body);
    if (typeof answer === 'string') return {kind: 'unconfirmed', says: answer};
    const wait = waitAskedFor(answer);
    if (wait !== undefined && made < attempts) {
      await answer.body?.cancel();
      await new Promise((resolve) => setTimeout(resolve, wait * 1000));
      continue;
    }
    if (answer.ok) {
      const receipt = (await answer.json().catch(() => undefined)) as {id?: unknown} | undefined;
      // Anybody answers 200; whoever stored it says what.
      if (receipt?.id !== id) return {kind: 'unconfirmed', says: 'The receipt echoes another id.'};
      return {kind: answer.status === 201 ? 'sent' : 'duplicate'};
    }
    const kind = refusals.has(answer.status) ? 'refused' : 'unconfirmed';
    return {kind, says: await reasonOf(answer)};
  }
}
