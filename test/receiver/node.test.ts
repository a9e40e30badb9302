import assert from 'node:assert/strict';
import {once} from 'node:events';
import {Agent, createServer, request, type IncomingMessage, type Server} from 'node:http';
import {connect, type AddressInfo} from 'node:net';
import {afterEach, describe, test} from 'node:test';
import {toNodeListener, type Handler} from '../../src/receiver/index.js';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function listen(handler: Handler): Promise<number> {
  server = createServer(toNodeListener(handler)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

describe('a handler behind Node’s http', () => {
  test('gets method, address, headers and body, and its answer is sent', async () => {
    const port = await listen(async (got) => {
      const {pathname, search} = new URL(got.url);
      const text = await got.text();
      const headers = new Headers({'x-text': 'yes'});
      headers.append('set-cookie', 'a=1');
      headers.append('set-cookie', 'b=2');
      const seen = {method: got.method, pathname, search, text, two: got.headers.get('x-two')};
      return new Response(JSON.stringify(seen), {status: 202, headers});
    });
    const answer = await fetch(`http://127.0.0.1:${port}/a%20b?c=d`, {
      method: 'PUT',
      body: 'ŵ',
      headers: [
        ['x-two', '1'],
        ['x-two', '2'],
      ],
    });
    assert.equal(answer.status, 202);
    assert.equal(answer.headers.get('x-text'), 'yes');
    assert.deepEqual(answer.headers.getSetCookie(), ['a=1', 'b=2']);
    assert.deepEqual(await answer.json(), {
      method: 'PUT',
      pathname: '/a%20b',
      search: '?c=d',
      text: 'ŵ',
      two: '1, 2',
    });
  });

  test('answers without a body', async () => {
    const port = await listen(async () => new Response(null, {status: 204}));
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'POST'])
      assert.equal((await fetch(`http://127.0.0.1:${port}/`, {method})).status, 204);
  });

  test('reads a body no faster than it is asked to', async () => {
    let held: ReadableStreamDefaultReader<Uint8Array> | undefined;
    let started: () => void;
    const isHeld = new Promise<void>((resolve) => (started = resolve));
    let release: () => void;
    const isReleased = new Promise<void>((resolve) => (release = resolve));
    const port = await listen(async (got) => {
      held = got.body!.getReader();
      await held.read();
      started();
      await isReleased;
      let length = 0;
      for (let chunk = await held.read(); !chunk.done; chunk = await held.read())
        length += chunk.value.length;
      return new Response(String(length));
    });
    const total = 64 * 1024 * 1024;
    const sender = request({port, host: '127.0.0.1', method: 'POST'});
    const answered = once(sender, 'response') as Promise<[IncomingMessage]>;
    sender.write('x');
    await isHeld;
    // More than every buffer on the way holds: it is only taken once somebody reads.
    const taken = new Promise<void>((resolve) =>
      sender.write(Buffer.alloc(total), () => resolve()),
    );
    let isTaken = false;
    void taken.then(() => (isTaken = true));
    for (let turn = 0; turn < 200; turn++) await new Promise((resolve) => setImmediate(resolve));
    assert.equal(isTaken, false);
    release!();
    await taken;
    sender.end();
    const [answer] = await answered;
    let text = '';
    for await (const chunk of answer) text += String(chunk);
    assert.equal(text, String(total));
  });

  test('can refuse a body halfway and still be heard, now and by the next request on the connection', async () => {
    const port = await listen(async (got) => {
      if (got.method === 'GET') return new Response('next');
      const reader = got.body!.getReader();
      await reader.read();
      await reader.cancel();
      return new Response('enough', {status: 413});
    });
    const agent = new Agent({keepAlive: true, maxSockets: 1});
    const ask = async (method: string, body?: Buffer) => {
      const sender = request({port, host: '127.0.0.1', method, agent}).end(body);
      const [answer] = (await once(sender, 'response')) as [IncomingMessage];
      let text = '';
      for await (const chunk of answer) text += String(chunk);
      return {text, isReused: sender.reusedSocket};
    };
    const refused = await ask('POST', Buffer.alloc(2 * 1024 * 1024));
    assert.deepEqual(refused, {text: 'enough', isReused: false});
    assert.deepEqual(await ask('GET'), {text: 'next', isReused: true});
    agent.destroy();
  });

  test('cuts off a sender that does not come to an end', {timeout: 60_000}, async () => {
    const port = await listen(async (got) => {
      await got.body!.cancel();
      return new Response('enough', {status: 413});
    });
    const sender = request({port, host: '127.0.0.1', method: 'POST'});
    const closed = new Promise<void>((resolve) => sender.on('close', resolve));
    sender.on('error', () => undefined);
    const block = Buffer.alloc(256 * 1024);
    const more = () => {
      if (!sender.destroyed) sender.write(block, () => setImmediate(more));
    };
    more();
    await closed;
  });

  test('learns that a client has gone, while it sends and while it waits', async () => {
    let failed: (error: unknown) => void;
    const failure = new Promise((resolve) => (failed = resolve));
    let aborted: () => void;
    const abortion = new Promise<void>((resolve) => (aborted = resolve));
    let reached: () => void;
    const isReached = new Promise<void>((resolve) => (reached = resolve));
    const port = await listen(async (got) => {
      got.signal.addEventListener('abort', () => aborted());
      const reader = got.body!.getReader();
      try {
        for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) reached();
      } catch (error) {
        failed(error);
      }
      return new Response('nobody hears this');
    });
    const socket = connect(port, '127.0.0.1');
    socket.write('POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nabc');
    await isReached;
    socket.destroy();
    assert.ok((await failure) instanceof Error);
    await abortion;
  });

  test('learns it even if it asks only when the client has gone', async () => {
    let leave: () => void;
    const isLeft = new Promise<void>((resolve) => (leave = resolve));
    let seen: (aborted: boolean) => void;
    const isSeen = new Promise<boolean>((resolve) => (seen = resolve));
    const port = await listen(async (got) => {
      const failed = got.text().then(
        () => false,
        () => true,
      );
      leave();
      assert.ok(await failed);
      seen(got.signal.aborted);
      return new Response('nobody hears this');
    });
    const socket = connect(port, '127.0.0.1');
    socket.write('POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nabc');
    await isLeft;
    socket.destroy();
    assert.equal(await isSeen, true);
  });

  test('sends no faster than the client reads', {timeout: 60_000}, async () => {
    const block = new Uint8Array(64 * 1024);
    let sent = 0;
    let cancelled: () => void;
    const isCancelled = new Promise<void>((resolve) => (cancelled = resolve));
    const endless = () =>
      new ReadableStream({
        pull: (controller) => {
          sent += block.length;
          assert.ok(sent < 512 * 1024 * 1024, 'everything was taken at once');
          controller.enqueue(block.slice());
        },
        cancel: () => cancelled(),
      });
    const port = await listen(async () => new Response(endless()));
    const socket = connect(port, '127.0.0.1');
    socket.pause();
    socket.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
    let before = -1;
    while (sent === 0 || sent !== before) {
      before = sent;
      for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
    }
    socket.destroy();
    await isCancelled;
  });

  test('that throws is a 500, and a request that is none of fetch’s too', async () => {
    const port = await listen(() => Promise.reject(new Error('Rhy bell')));
    const answer = await fetch(`http://127.0.0.1:${port}/`);
    assert.equal(answer.status, 500);
    assert.equal(await answer.text(), '');
    const trace = request({port, host: '127.0.0.1', method: 'TRACE'}).end();
    const [response] = (await once(trace, 'response')) as [IncomingMessage];
    assert.equal(response.statusCode, 500);
  });

  test('is reached by a request with an odd Host', async () => {
    const port = await listen(async (got) => new Response(new URL(got.url).host));
    const odd = request({port, host: '127.0.0.1', headers: {host: 'a b:c'}}).end();
    const [response] = (await once(odd, 'response')) as [IncomingMessage];
    let text = '';
    for await (const chunk of response) text += String(chunk);
    assert.equal(text, 'localhost');
  });
});
