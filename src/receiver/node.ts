import type {IncomingMessage, ServerResponse} from 'node:http';
import {bodyOf} from './node-body.js';

/** A fetch-API handler, such as a receiver. */
export type Handler = (request: Request) => Promise<Response>;

const peers = new WeakMap<Request, string>();

/** The address at the other end of the connection that a request came by, if `toNodeListener` made it. */
export const peerOf = (request: Request): string | undefined => peers.get(request);

function requestFrom(message: IncomingMessage, signal: AbortSignal): Request {
  const headers = new Headers();
  const {rawHeaders, method = 'GET', url = '/'} = message;
  for (let i = 0; i < rawHeaders.length; i += 2)
    if (!rawHeaders[i]!.startsWith(':')) headers.append(rawHeaders[i]!, rawHeaders[i + 1]!);
  const base = `http://${message.headers.host ?? 'localhost'}`;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const request = new Request(new URL(url, URL.canParse(base) ? base : 'http://localhost'), {
    method,
    headers,
    signal,
    ...(hasBody ? {body: bodyOf(message), duplex: 'half'} : {}),
  });
  const {remoteAddress} = message.socket;
  if (remoteAddress !== undefined) peers.set(request, remoteAddress);
  return request;
}

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
    const gone = new AbortController();
    to.once('close', () => {
      if (!to.writableFinished) gone.abort();
    });
    try {
      await send(await handler(requestFrom(message, gone.signal)), to);
    } catch {
      if (to.headersSent) to.destroy();
      else to.writeHead(500).end();
    }
  };
  return (message, to) => void answer(message, to);
}
