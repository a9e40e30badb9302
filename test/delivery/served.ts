import {meddle} from './device.js';

/** Answers every `fetch` of a test by itself. */
export function serves(answer: (url: string, init: RequestInit) => Response | Promise<Response>) {
  const calls: {url: string; init: RequestInit}[] = [];
  meddle(globalThis, 'fetch', () => async (input, init = {}) => {
    const url = String(input instanceof Request ? input.url : input);
    calls.push({url, init});
    return answer(url, init);
  });
  return calls;
}

/** A JSON answer. */
export const json = (value: unknown, status = 200) =>
  new Response(JSON.stringify(value), {status, headers: {'content-type': 'application/json'}});
