import {once} from 'node:events';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {toNodeListener, type Handler} from './node.js';
import {problemResponse, Refusal} from './problem.js';

/** Where to listen, and how long to wait for whom. All times are in milliseconds. */
export interface ListenOptions {
  /** Any free one when it is 0 or left out. */
  readonly port?: number;
  /** This machine alone, `127.0.0.1`, when left out. */
  readonly host?: string;
  /** How long a client may take to send the head of a request; 10 seconds when left out. */
  readonly headersTimeout?: number;
  /** How long it may take to send a request as a whole; 60 seconds when left out. */
  readonly requestTimeout?: number;
  /** How long what is under way may take once `close` is called; 10 seconds when left out. */
  readonly patience?: number;
}

/** A server that listens. */
export interface Listening {
  readonly url: string;
  /**
   * Takes no more connections, answers what comes on those that there are with 503, and resolves when what was under way
   * is done: the store can be closed then.
   */
  close(): Promise<void>;
}

/** Serves a handler over HTTP, to clients who do not take for ever. Rejects when it cannot listen there. */
export async function listen(
  handler: Handler,
  {
    port = 0,
    host = '127.0.0.1',
    headersTimeout = 10_000,
    requestTimeout = 60_000,
    patience = 10_000,
  }: ListenOptions = {},
): Promise<Listening> {
  let isClosing = false;
  const underWay = new Set<Promise<Response>>();
  const answers = new Set<ServerResponse>();

  const answer = toNodeListener(async (request) => {
    if (isClosing) return problemResponse(new Refusal('shutting-down'));
    // Whoever sent it may leave: what is being stored is waited for all the same.
    const work = handler(request);
    underWay.add(work);
    return work.finally(() => underWay.delete(work));
  });
  const server = createServer(
    {
      headersTimeout: Math.min(headersTimeout, requestTimeout),
      requestTimeout,
      connectionsCheckingInterval: Math.ceil(Math.min(headersTimeout, requestTimeout) / 4),
      // Longer than proxies keep theirs, so that none sends into a connection that is just being closed.
      keepAliveTimeout: 75_000,
    },
    (message, to) => {
      to.shouldKeepAlive &&= !isClosing;
      answers.add(to);
      to.once('close', () => answers.delete(to));
      answer(message, to);
    },
  ).listen(port, host);
  await once(server, 'listening');
  const {port: found, family, address} = server.address() as AddressInfo;

  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${found}`,
    async close() {
      isClosing = true;
      for (const one of answers) one.shouldKeepAlive = false;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      const timer = setTimeout(() => server.closeAllConnections(), patience);
      await closed;
      clearTimeout(timer);
      await Promise.allSettled(underWay);
    },
  };
}
