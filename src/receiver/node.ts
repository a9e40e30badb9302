import type {IncomingMessage, ServerResponse} from 'node:http';
import {requestFrom} from './node-request.js';
import {textOf} from './text-response.js';

/** A fetch-API handler, such as a receiver. */
export type Handler = (request: Request) => Promise<Response>;

/** Resolves when more can be written, or never will be. */
const drained = (to: ServerResponse) =>
  new Promise<void>((resolve) => {
    const done = () => {
      to.off('drain', done).off('close', done);
      resolve();
    };
    to.on('drain', done).on('close', done);
  });

/** Writes no faster than the client reads, and stops when it has gone. */
async function send(response: Response, to: ServerResponse): Promise<void> {
  to.statusCode = response.status;
  for (const [name, value] of response.headers) to.appendHeader(name, value);
  const text = textOf(response);
  if (text !== undefined) {
    to.end(text);
    return;
  }
  const reader = response.body?.getReader();
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    if (to.destroyed) return reader?.cancel();
    if (!to.write(chunk.value)) await drained(to);
  }
  to.end();
}

/**
 * Turns a handler into a listener for `http.createServer` or a route of a framework that stands on it. How long a
 * client may take is the server’s to say (`headersTimeout`, `requestTimeout`). When the client goes away the
 * request’s `signal` aborts; a response that was read whole is stored all the same.
 */
export function toNodeListener(
  handler: Handler,
): (message: IncomingMessage, to: ServerResponse) => void {
  const answer = async (message: IncomingMessage, to: ServerResponse) => {
    try {
      await send(await handler(requestFrom(message, to)), to);
    } catch {
      if (to.headersSent) to.destroy();
      else to.writeHead(500).end();
    }
  };
  return (message, to) => void answer(message, to);
}
