import {EventEmitter, once} from 'node:events';
import {Agent, createServer, request as ask} from 'node:http';

/** @typedef {import('node:http').IncomingMessage} Message */
/** @typedef {import('node:http').ServerResponse} Answer */

/**
 * What the proxy does with one request: `forward` sends it on, and comes back with what was answered; `givenUp` lets
 * pages know that there will be no answer, and resolves when whoever sent it has gone.
 *
 * @typedef {(answer: Answer, forward: () => Promise<Reply>, givenUp: () => Promise<unknown>) => unknown} Fault
 */
/** @typedef {{status: number, headers: Record<string, string | string[]>, body: Buffer}} Reply */

const agent = new Agent({keepAlive: true, maxSockets: 16});

const json = (answer, body) =>
  answer.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify(body));
const busy = (answer, status, wait) => answer.writeHead(status, {'retry-after': wait}).end();
const inSeconds = (seconds) => new Date(Date.now() + 1000 * seconds).toUTCString();

/** Passes an answer on as it is. */
const relay = async (answer, forward) => {
  const {status, headers, body} = await forward();
  answer.writeHead(status, headers).end(body);
};

/**
 * What can become of a request between a person and the receiver, by name.
 *
 * @type {Readonly<Record<string, Fault>>}
 */
export const faults = {
  none: relay,
  'dropped before it was sent on': (answer) => answer.socket.resetAndDestroy(),
  'closed before it was sent on': (answer) => answer.socket.destroy(),
  async 'dropped after commit'(answer, forward) {
    await forward();
    answer.socket?.destroy();
  },
  async 'half an answer'(answer, forward) {
    const {status, headers, body} = await forward();
    answer.writeHead(status, {...headers, 'content-length': body.length});
    await new Promise((sent) => answer.write(body.subarray(0, body.length / 2), sent));
    answer.socket?.destroy();
  },
  500: (answer) => answer.writeHead(500, {'content-type': 'text/plain'}).end('Oh'),
  '500 after commit': async (answer, forward) => {
    await forward();
    answer.writeHead(500).end();
  },
  503: (answer) => busy(answer, 503, '2'),
  429: (answer) => busy(answer, 429, '1'),
  '429 until a date': (answer) => busy(answer, 429, inSeconds(2)),
  // Nobody waits for it any more when it is there.
  async 'answered too late'(answer, forward, givenUp) {
    await forward();
    await givenUp();
  },
  // It comes after the attempt that was made instead of it.
  async 'sent on too late'(answer, forward, givenUp) {
    await givenUp();
    await forward();
  },
  'captive portal': (answer) =>
    answer.writeHead(200, {'content-type': 'text/html'}).end('<h1>Welcome to our Wi-Fi</h1>'),
  'captive portal elsewhere': (answer) => answer.writeHead(302, {location: '/portal'}).end(),
  '200 without the echo': (answer) => json(answer, {ok: true}),
  async '200 with another id'(answer, forward) {
    const {body} = await forward();
    json(answer, {...JSON.parse(body.toString()), id: '00000000-0000-4000-8000-000000000000'});
  },
};

/** One event of a stream of events. */
const messageOf = (id) => `data: ${id}\n\n`;

async function bodyOf(message) {
  const chunks = [];
  for await (const chunk of message) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Sends a request on, whole, and reads what is answered, whole. */
function sendOn({method, url, headers}, body, target) {
  const {hostname, port} = new URL(target);
  const {connection: _, 'transfer-encoding': __, ...plain} = headers;
  return new Promise((resolve, reject) => {
    ask(
      {
        hostname,
        port,
        method,
        path: url,
        headers: {...plain, 'content-length': body.length},
        agent,
      },
      (reply) =>
        bodyOf(reply).then((read) => {
          const {
            connection: _,
            'keep-alive': __,
            'transfer-encoding': ___,
            ...said
          } = reply.headers;
          resolve({status: reply.statusCode, headers: said, body: read});
        }, reject),
    )
      .once('error', reject)
      .end(body);
  });
}

/**
 * A network that fails, in front of a receiver. `plan` names the fault for the nth attempt to send the response of an
 * id, from 1; `pages` answers whatever else is asked for, and never fails. `told` has how often each fault was met.
 *
 * @param {{target: string, plan: (id: string, attempt: number) => string, pages: (request: Message, answer: Answer) => unknown}} options
 */
export async function startFaultProxy({target, plan, pages}) {
  const attempts = new Map();
  const told = new Map();
  const underWay = new Set();
  const held = new Set();
  const listeners = new Set();
  const givingUp = new EventEmitter().setMaxListeners(0);
  let heard = () => undefined;

  /** Tells pages that listen at `/held` which attempts nobody is going to answer; see `given-up.js`. */
  function listen(answer) {
    answer.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
    });
    answer.write(`: \n\n${[...held].map(messageOf).join('')}`);
    listeners.add(answer);
    answer.once('close', () => listeners.delete(answer));
  }

  async function meet(request, answer) {
    const id = String(request.headers['idempotency-key']).replaceAll('"', '');
    const attempt = (attempts.get(id) ?? 0) + 1;
    attempts.set(id, attempt);
    const name = plan(id, attempt);
    told.set(name, (told.get(name) ?? 0) + 1);
    const gone = once(answer, 'close');
    const body = await bodyOf(request);
    heard(id);
    const givenUp = async () => {
      held.add(id);
      for (const listener of listeners) listener.write(messageOf(id));
      await Promise.race([gone, once(givingUp, id)]);
      held.delete(id);
    };
    await faults[name](answer, () => sendOn(request, body, target), givenUp);
    if (!answer.writableEnded) answer.socket?.destroy();
  }

  const server = createServer((request, answer) => {
    if (request.url === '/held') return listen(answer);
    const [, id] = /^\/given-up\/(.+)/.exec(request.url) ?? [];
    if (id) {
      givingUp.emit(id);
      return void answer.writeHead(204).end();
    }
    if (request.method !== 'POST') return void pages(request, answer);
    const met = meet(request, answer).catch(() => answer.socket?.destroy());
    underWay.add(met);
    void met.then(() => underWay.delete(met));
  });
  const listenAt = (port) => once(server.listen(port, '127.0.0.1'), 'listening');
  await listenAt(0);
  const {port} = server.address();
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return {
    url: `http://127.0.0.1:${port}`,
    attempts,
    told,
    /** Calls a function with the id of each response that comes, before anything becomes of it. */
    onHeard: (listener) => (heard = listener),
    /** Nobody waits any more for the answer to what is held of this id. */
    giveUp: (id) => void givingUp.emit(id),
    /** Resolves when nothing is under way any more: whatever was to arrive late has arrived. */
    settled: () => Promise.all(underWay),
    /** Nobody listens any more until `wake`. */
    sleep: close,
    wake: () => listenAt(port),
    async stop() {
      close();
      await Promise.all(underWay);
    },
  };
}
