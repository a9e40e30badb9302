import type {IncomingMessage, ServerResponse} from 'node:http';
import {bodyOf} from './node-body.js';

const peers = new WeakMap<Request, string>();

/** The address at the other end of the connection that a request came by, if `toNodeListener` made it. */
export const peerOf = (request: Request): string | undefined => peers.get(request);

/** Aborts when the client goes away before it has its answer. */
function goneOf(to: ServerResponse): AbortSignal {
  const gone = new AbortController();
  const abort = () => {
    if (!to.writableFinished) gone.abort();
  };
  if (to.closed) abort();
  else to.once('close', abort);
  return gone.signal;
}

/** A message of Node's own http as fetch has it. Throws for a method that fetch does not know. */
export function requestFrom(message: IncomingMessage, to: ServerResponse): Request {
  const headers = new Headers();
  const {rawHeaders, method = 'GET', url = '/'} = message;
  for (let i = 0; i < rawHeaders.length; i += 2)
    if (!rawHeaders[i]!.startsWith(':')) headers.append(rawHeaders[i]!, rawHeaders[i + 1]!);
  const base = `http://${message.headers.host ?? 'localhost'}`;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const request = new Request(new URL(url, URL.canParse(base) ? base : 'http://localhost'), {
    method,
    headers,
    ...(hasBody ? {body: bodyOf(message), duplex: 'half'} : {}),
  });
  // Made for whoever asks: a signal costs more than all the rest of a request.
  let signal: AbortSignal | undefined;
  Object.defineProperty(request, 'signal', {get: () => (signal ??= goneOf(to))});
  const {remoteAddress} = message.socket;
  if (remoteAddress !== undefined) peers.set(request, remoteAddress);
  return request;
}
