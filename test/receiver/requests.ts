/** A POST of a value as JSON, or of a text or bytes as they are. */
export const post = (body: unknown, headers: Record<string, string> = {}): Request =>
  new Request('https://receiver.example/responses', {
    method: 'POST',
    headers: {'content-type': 'application/json', ...headers},
    body:
      typeof body === 'string' || body instanceof Uint8Array
        ? (body as BodyInit)
        : JSON.stringify(body),
  });

/** A problem document, as far as tests look at it. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors?: readonly {pointer: string; keyword: string; detail: string}[];
}

/** The JSON in a response. */
export const jsonOf = async <T = Problem>(response: Response): Promise<T> =>
  (await response.json()) as T;

/** The pointers of a problem's errors, in order. */
export const pointersOf = async (response: Response): Promise<string[]> =>
  ((await jsonOf(response)).errors ?? []).map(({pointer}) => pointer).sort();
