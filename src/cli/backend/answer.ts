/** What a backend answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; undefined when it is none. */
  readonly json: unknown;
}

/** What is sent. */
export type Sent = string | Uint8Array<ArrayBuffer>;

/** A backend that is asked over HTTP, and everything that it has answered. */
export interface Backend {
  readonly url: string;
  readonly answers: readonly Answer[];
  /** Makes one request. Rejects when there is no answer. */
  ask(method: string, headers: Readonly<Record<string, string>>, body?: Sent): Promise<Answer>;
}

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Seconds that are waited at most when a backend says that too much comes at once, and how often. */
const patience = {seconds: 60, times: 3};
/** Milliseconds after which a form gives an attempt up. */
const limit = 30_000;

/** The backend at an address. It is asked as a form asks: no redirect is followed, and no cookie sent. */
export function backendAt(
  url: string,
  wait: (seconds: number) => Promise<void> = (seconds) =>
    new Promise((resolve) => setTimeout(resolve, seconds * 1000)),
): Backend {
  const answers: Answer[] = [];
  const once = async (method: string, headers: Readonly<Record<string, string>>, body?: Sent) => {
    const response = await fetch(url, {
      method,
      headers,
      ...(body === undefined ? {} : {body}),
      redirect: 'manual',
      signal: AbortSignal.timeout(limit),
    });
    const text = await response.text();
    const answer = {status: response.status, headers: response.headers, text, json: jsonIn(text)};
    answers.push(answer);
    return answer;
  };
  return {
    url,
    answers,
    async ask(method, headers, body) {
      for (let attempt = 0; ; attempt++) {
        const answer = await once(method, headers, body);
        const seconds = Number(answer.headers.get('retry-after') ?? NaN);
        const isLater = answer.status === 429 && seconds <= patience.seconds;
        if (!isLater || attempt === patience.times) return answer;
        await wait(seconds);
      }
    },
  };
}
