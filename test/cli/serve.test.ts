import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {connect} from 'node:net';
import {join} from 'node:path';
import {after, afterEach, before, describe, it} from 'node:test';
import {run} from '../../src/cli/run.js';
import {openStore} from '../../src/receiver/index.js';
import {startPostgres} from '../rig/postgres.js';
import {freePort, temporaryFolder} from '../rig/processes.js';
import {aResponse, definition} from '../receiver/consultation.js';
import {serviceProcess, type ServiceProcess} from '../receiver/service-process.js';

const folder = temporaryFolder('serve');
after(() => folder.remove());
const at = (name: string) => join(folder.path, name);
const written = (name: string, content: object) => {
  writeFileSync(at(name), JSON.stringify(content));
  return at(name);
};
// It goes by the clock of the machine, so it is always open.
const {opens: _, closes: __, ...timeless} = definition;
const buses = written('buses.json', timeless);
const question = (name: string, more: object) =>
  written(`${name}.json`, {
    ...timeless,
    pages: [{id: 'a', title: 'A', questions: [{name: 'a', label: 'A', ...more}]}],
  });

type Line = Readonly<Record<string, unknown>>;
const running = new Set<ServiceProcess>();
afterEach(() => Promise.all([...running].map((one) => one.end('SIGKILL'))));
/** A service on a free port: what it says, where it is, and how it ends. */
async function serving(args: readonly string[], environment: Record<string, string> = {}) {
  const service = await serviceProcess(['--port', '0', ...args], {environment});
  running.add(service);
  const {urls, lines, ended} = service;
  return {
    lines,
    ended,
    url: urls.public,
    operator: urls.operator,
    stop: () => service.end('SIGTERM'),
  };
}
const send = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${url}/responses`, {
    method: 'POST',
    headers: {'content-type': 'application/json', ...headers},
    body: JSON.stringify(body),
  });
const without = ({time: _, ...line}: Line) => line;

describe('dweud serve', () => {
  let server: Awaited<ReturnType<typeof startPostgres>>;
  before(async () => {
    server = await startPostgres();
  });
  after(() => server.stop());

  it('receives, counts, and ends once all is stored, in a folder', async () => {
    const service = await serving([
      ...[buses, '--folder', at('data'), '--operator-port', '0'],
      ...['--origin', 'https://www.cyngor.example'],
    ]);
    const secret = 'Mae-fy-nghymydog';
    const response = aResponse({answers: {rides: 'no', why_not: secret}});
    const first = await send(service.url, response, {origin: 'https://www.cyngor.example'});
    assert.equal(first.status, 201);
    assert.equal(first.headers.get('access-control-allow-origin'), 'https://www.cyngor.example');
    assert.equal((await send(service.url, response)).status, 200);
    assert.equal((await send(service.url, aResponse({answers: {why_not: secret}}))).status, 422);
    assert.equal((await fetch(`${service.url}/readyz`)).status, 200);
    const described = (await (await fetch(`${service.url}/openapi.json`)).json()) as Line;
    assert.equal(described['openapi'], '3.1.0');
    assert.equal((await fetch(`${service.url}/counts`)).status, 404);
    const counts = (await (await fetch(`${service.operator}/counts`)).json()) as Line;
    assert.deepEqual(counts['stored'], [{consultation: 'buses', version: '2', total: 1}]);
    assert.match(
      await (await fetch(`${service.operator}/metrics`)).text(),
      /outcome="duplicate"\} 1\n/,
    );
    assert.equal(await service.stop(), 0);
    const asked = {event: 'request', of: 'responses'};
    const of = {consultation: 'buses', version: '2'};
    assert.deepEqual(service.lines.filter(({event}) => event !== 'listening').map(without), [
      {...asked, status: 201, ...of},
      {...asked, status: 200, ...of},
      {...asked, status: 422, problem: 'invalid', ...of, questions: ['why_not', 'rides']},
      {event: 'leaving'},
      {event: 'stopped'},
    ]);
    assert.doesNotMatch(JSON.stringify(service.lines), /nghymydog/);
    const store = await openStore({databaseUrl: '', folder: at('data')});
    assert.ok(await store.find(response.id));
    await store.close();
  });

  it('stores what it had begun to read when it was told to end, and says before that it leaves', async () => {
    const url = await server.database();
    const service = await serving([buses, '--database', url, '--drain', '1']);
    const response = aResponse();
    const body = JSON.stringify(response);
    const {port} = new URL(service.url);
    const socket = connect(Number(port), '127.0.0.1').setEncoding('utf8');
    socket.write(
      `POST /responses HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`,
    );
    socket.write(body.slice(0, 20));
    const ended = service.stop();
    // Until it is no longer ready, which it says for a second.
    for (;;) if ((await fetch(`${service.url}/readyz`)).status === 503) break;
    socket.write(body.slice(20));
    let text = '';
    for await (const chunk of socket) {
      text += String(chunk);
      if (text.includes(response.id)) socket.end();
    }
    assert.match(text, /^HTTP\/1\.1 201 /);
    assert.equal(await ended, 0);
    const store = await openStore({databaseUrl: url});
    assert.equal(await store.count({consultation: 'buses'}), 1);
    await store.close();
  });

  it('limits each client, by what its proxies say', async () => {
    const url = await server.database();
    const args = [buses, '--rate', '1/100'];
    const environment = {DATABASE_URL: url};
    const behind = await serving([...args, '--proxies', '1'], environment);
    const from = (service: {url: string}, address: string) =>
      send(service.url, aResponse(), {'x-forwarded-for': address});
    assert.equal((await from(behind, '203.0.113.1')).status, 201);
    assert.equal((await from(behind, '203.0.113.2')).status, 201);
    const refused = await from(behind, '198.51.100.7, 203.0.113.1');
    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get('retry-after'), '100');
    assert.equal(await behind.stop(), 0);
    // One who knows of no proxy takes all of them for one client, and says so once.
    const bare = await serving(args, environment);
    assert.equal((await from(bare, '203.0.113.1')).status, 201);
    assert.equal((await from(bare, '203.0.113.2')).status, 429);
    assert.equal(await bare.stop(), 0);
    assert.equal(bare.lines.filter(({event}) => event === 'warning').length, 1);
  });

  it('takes contact details and files where a consultation asks for some', async () => {
    const [responses, contacts] = [await server.database(), await server.database()];
    const definition = {
      ...timeless,
      pages: [
        {
          id: 'a',
          title: 'A',
          questions: [
            {name: 'docs', type: 'file', label: 'Documents', accept: ['txt'], maxSize: 1},
            {name: 'news', type: 'consent', separate: true, label: 'News', text: 'Send me news.'},
          ],
        },
      ],
    };
    const service = await serving([
      ...[written('all.json', definition), '--database', responses],
      ...['--contacts-database', contacts, '--files', at('files')],
    ]);
    const {id, consultation, language} = aResponse();
    const contact = {id, consultation, language, answers: {news: true}};
    const sent = await fetch(`${service.url}/contacts`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify({...contact, day: new Date().toISOString().slice(0, 10)}),
    });
    assert.equal(sent.status, 201);
    const form = new FormData();
    const parts = {id, consultation: 'buses', version: '2', question: 'docs'};
    for (const [name, value] of Object.entries(parts)) form.append(name, value);
    form.append('file', new File(['A text'], 'a.txt', {type: 'text/plain'}));
    assert.equal((await fetch(`${service.url}/files`, {method: 'POST', body: form})).status, 201);
    const docs = [{id, name: 'a.txt', size: 6, type: 'text/plain'}];
    assert.equal((await send(service.url, aResponse({answers: {docs}}))).status, 201);
    assert.equal(await service.stop(), 0);
    const said = service.lines.filter(({event}) => event === 'request').map(({of}) => of);
    assert.deepEqual(said, ['files', 'responses']);
  });

  it('says what is wrong, and ends with 2, when it cannot begin', async () => {
    const dweud = async (...args: string[]) => {
      let err = '';
      const write = (text: string) => (err += text);
      const code = await run(
        ['serve', ...args],
        {out: () => undefined, err: write, now: () => new Date()},
        '1.2.3',
      );
      return `${code} ${err}`;
    };
    const away = `postgres://dweud:secret@127.0.0.1:${await freePort()}/x`;
    const data = ['--folder', at('data')];
    for (const [args, says] of [
      [[], /^2 Name a consultation/],
      [[buses, '--database', away], /^2 The store of responses cannot be opened: ECONNREFUSED$/],
      [[buses, '--database', 'mysql://x'], /^2 --database takes a URL/],
      [[buses, '--database', away, ...data], /^2 Say either --database or --folder\.$/],
      [[buses, ...data, '--origin', '*'], /^2 "\*" is not an origin\./],
      [[buses, ...data, '--rate', 'many'], /^2 --rate takes/],
      [[buses, ...data, '--port', '99999'], /^2 --port takes a whole number from 0 to 65535/],
      [[buses, buses, ...data], /^2 A consultation is faulty; .*duplicate-version/],
      [
        [question('odd', {type: 'nothing'}), ...data],
        /^2 .*odd\.json:\d+:\d+ is faulty\. There is no question type nothing /,
      ],
      [
        [question('files', {type: 'file', accept: ['pdf']}), ...data],
        /^2 A question takes files: .*--files/,
      ],
      [[at('none.json'), ...data], /none\.json cannot be read/],
    ] as const)
      assert.match(await dweud(...args), says, args.join(' '));
    assert.doesNotMatch(await dweud(buses, '--database', away), /secret/);
  });
});
