import assert from 'node:assert/strict';
import {once} from 'node:events';
import {Agent, request, type IncomingMessage} from 'node:http';
import {connect} from 'node:net';
import {afterEach, describe, test} from 'node:test';
import {
  listen,
  type Handler,
  type Listening,
  type ListenOptions,
} from '../../src/receiver/index.js';

const open = new Set<Listening>();
const agents = new Set<Agent>();
afterEach(async () => {
  for (const agent of agents) agent.destroy();
  await Promise.all([...open].map((one) => one.close()));
  open.clear();
});
async function serve(handler: Handler, options: ListenOptions = {}) {
  const listening = await listen(handler, options);
  open.add(listening);
  return {listening, port: Number(new URL(listening.url).port)};
}
const keepAlive = () => {
  const agent = new Agent({keepAlive: true, maxSockets: 1});
  agents.add(agent);
  return agent;
};
/** A promise, and what settles it. */
function gate() {
  let open = () => {};
  const passed = new Promise<void>((resolve) => (open = resolve));
  return {open, passed};
}
async function ask(port: number, agent: Agent, path = '/') {
  const sender = request({port, host: '127.0.0.1', path, agent}).end();
  const [answer] = (await once(sender, 'response')) as [IncomingMessage];
  let text = '';
  for await (const chunk of answer) text += String(chunk);
  return {status: answer.statusCode, text, connection: answer.headers.connection};
}

describe('a server that listens', () => {
  test('answers on a connection that it keeps, and says where it is', async () => {
    const {port} = await serve((got) => Promise.resolve(new Response(new URL(got.url).pathname)));
    const agent = keepAlive();
    for (const path of ['/a', '/b']) {
      const answer = await ask(port, agent, path);
      assert.deepEqual(answer, {status: 200, text: path, connection: 'keep-alive'});
    }
  });

  test('that cannot listen says so', async () => {
    const {port} = await serve(() => Promise.resolve(new Response()));
    await assert.rejects(
      listen(() => Promise.resolve(new Response()), {port}),
      {code: 'EADDRINUSE'},
    );
  });

  for (const [what, sent] of [
    ['nothing', ''],
    ['half a head', 'POST / HTTP/1.1\r\nhost: x\r\n'],
    ['half a body', 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\nabc'],
  ] as const)
    test(`cuts off a client that sends ${what} and waits`, {timeout: 20_000}, async () => {
      const {port} = await serve(async (got) => new Response(await got.text()), {
        headersTimeout: 100,
        requestTimeout: 200,
      });
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => undefined);
      socket.resume();
      socket.write(sent);
      await once(socket, 'close');
    });

  test('finishes what is under way when it closes, and takes nothing new', async () => {
    const [reached, released] = [gate(), gate()];
    const {listening, port} = await serve(async (got) => {
      if (new URL(got.url).pathname === '/slow') {
        reached.open();
        await released.passed;
      }
      return new Response('done');
    });
    const kept = keepAlive();
    await ask(port, kept);
    const slow = ask(port, keepAlive(), '/slow');
    await reached.passed;
    let isClosed = false;
    const closed = listening.close().then(() => (isClosed = true));
    await assert.rejects(ask(port, keepAlive()), {code: 'ECONNREFUSED'});
    assert.equal(isClosed, false);
    released.open();
    assert.deepEqual(await slow, {status: 200, text: 'done', connection: 'close'});
    await closed;
  });

  test('answers with 503, and when to come again, what it had begun to read when it closed (REL-04)', async () => {
    const {listening, port} = await serve(() => Promise.resolve(new Response('done')));
    const socket = connect(port, '127.0.0.1').setEncoding('utf8');
    // One request, and in the same piece the beginning of another.
    socket.write('GET / HTTP/1.1\r\nhost: x\r\n\r\nGET / HTTP/1.1\r\nhost');
    let text = '';
    for await (const chunk of socket) {
      text += String(chunk);
      if (!text.endsWith('0\r\n\r\n')) continue;
      void listening.close();
      socket.write(': x\r\n\r\n');
    }
    const [first, second] = text.split(/(?=HTTP\/1\.1 503)/) as [string, string];
    assert.match(first, /^HTTP\/1\.1 200 /);
    assert.match(second, /\r\nretry-after: \d+\r\n/i);
    assert.match(second, /\r\nconnection: close\r\n/i);
    assert.match(second, /problems\/shutting-down/);
  });

  test('waits for what is being stored though its sender has gone', async () => {
    const [reached, released] = [gate(), gate()];
    let isStored = false;
    const {listening, port} = await serve(async () => {
      reached.open();
      await released.passed;
      isStored = true;
      return new Response();
    });
    const socket = connect(port, '127.0.0.1');
    socket.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
    await reached.passed;
    socket.destroy();
    await once(socket, 'close');
    let isClosed = false;
    const closed = listening.close().then(() => (isClosed = true));
    // No connection is left to wait for, so that as many turns would do.
    for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
    assert.equal(isClosed, false);
    released.open();
    await closed;
    assert.ok(isStored);
  });

  test('does not wait for ever', {timeout: 20_000}, async () => {
    const reached = gate();
    const {listening, port} = await serve(
      async (got) => {
        reached.open();
        return new Response(await got.text());
      },
      {patience: 50},
    );
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write('POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\nabc');
    await reached.passed;
    await listening.close();
  });
});
