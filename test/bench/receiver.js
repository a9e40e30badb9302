// `npm run bench:receiver`: how many responses the receiver stores in a second, and how long the slowest take, beside a
// bare route of Fastify that inserts the same row with no checks. What counts is the ratio. Both take turns, so that a
// busy moment meets both; each runs in a process of its own, and both have the same database and as many connections.
//   npm run bench:receiver -- --rounds 5 --requests 4000 --at-once 32
import {spawn} from 'node:child_process';
import {randomUUID} from 'node:crypto';
import {once} from 'node:events';
import {writeFileSync} from 'node:fs';
import {Agent, request} from 'node:http';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {startPostgres} from '../rig/postgres.js';
import {temporaryFolder} from '../rig/processes.js';

const {values} = parseArgs({
  options: {
    rounds: {type: 'string', default: '5'},
    requests: {type: 'string', default: '3000'},
    'at-once': {type: 'string', default: '32'},
  },
});
const [rounds, requests, atOnce] = [values.rounds, values.requests, values['at-once']].map(Number);
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = temporaryFolder('bench');

/** A consultation that is open, and a response to it of 1.3 kB: choices, and a text of some length. */
const option = (value) => ({value, label: value});
const file = join(folder.path, 'bench.json');
writeFileSync(
  file,
  JSON.stringify({
    id: 'bench',
    version: '1',
    languages: ['en', 'cy'],
    title: 'Bench',
    pages: [
      {
        id: 'a',
        title: 'A',
        questions: [
          ...['one', 'two', 'three', 'four', 'five', 'six'].map((name) => ({
            name,
            type: 'radios',
            label: name,
            required: true,
            options: ['a', 'b', 'c', 'd', 'e'].map(option),
          })),
          {name: 'which', type: 'checkboxes', label: 'which', options: ['a', 'b', 'c'].map(option)},
          {name: 'why', type: 'textarea', label: 'why', maxLength: 2000, showIf: {one: 'a'}},
          {name: 'age', type: 'number', label: 'age', min: 0, max: 120},
        ],
      },
    ],
  }),
);
const why = 'Mae’r bws yn hwyr bob bore. '.repeat(30);
const bodyOf = () =>
  JSON.stringify({
    id: randomUUID(),
    consultation: {id: 'bench', version: '1'},
    language: 'cy',
    channel: 'web',
    startedAt: '2026-11-22T11:50:00.000Z',
    submittedAt: '2026-11-22T11:59:00.000Z',
    answers: {
      one: 'a',
      two: 'b',
      three: 'c',
      four: 'd',
      five: 'e',
      six: 'a',
      which: ['a', 'b'],
      why,
      age: 40,
    },
  });

/** Starts a server, and resolves to where it listens and how to end it. */
async function serve(args, environment) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {...process.env, DATABASE_URL: '', ...environment},
  });
  process.on('exit', () => child.kill('SIGKILL'));
  const lines = createInterface(child.stdout);
  const [line] = await once(lines, 'line');
  // What it says besides is read and forgotten.
  lines.on('line', () => undefined);
  const ended = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return {url: JSON.parse(line).url, stop};
}

/** Sends one response, and resolves to the milliseconds until its receipt. Throws for anything else. */
function send(url, agent, body) {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const headers = {'content-type': 'application/json', 'content-length': Buffer.byteLength(body)};
    request(`${url}/responses`, {method: 'POST', agent, headers}, (answer) => {
      answer.resume();
      answer.on('end', () =>
        answer.statusCode === 201
          ? resolve(performance.now() - began)
          : reject(new Error(`answered ${answer.statusCode}`)),
      );
    })
      .on('error', reject)
      .end(body);
  });
}

/** Sends responses, so many at once, and measures how many come through in a second and how long each takes. */
async function round(url) {
  const agent = new Agent({keepAlive: true, maxSockets: atOnce});
  const bodies = Array.from({length: requests}, bodyOf);
  const times = [];
  const began = performance.now();
  const work = async () => {
    for (let body = bodies.pop(); body; body = bodies.pop())
      times.push(await send(url, agent, body));
  };
  await Promise.all(Array.from({length: atOnce}, work));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  return {
    rate: requests / seconds,
    p50: times[requests >> 1],
    p99: times[Math.floor(requests * 0.99)],
  };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/** Measures both in turns. */
async function compare(title, ours, bare) {
  const servers = {receiver: await serve(...ours), 'bare Fastify': await serve(...bare)};
  const measured = Object.fromEntries(Object.keys(servers).map((name) => [name, []]));
  // The first round warms both up.
  for (let i = 0; i <= rounds; i++)
    for (const [name, {url}] of Object.entries(servers)) {
      const result = await round(url);
      if (i > 0) measured[name].push(result);
    }
  for (const {stop} of Object.values(servers)) await stop();
  console.log(`\n${title}: ${rounds} rounds of ${requests} responses, ${atOnce} at once`);
  console.log('                a second    p50 ms    p99 ms');
  const of = (name, key) => median(measured[name].map((one) => one[key]));
  for (const name of Object.keys(servers))
    console.log(
      name.padEnd(14) +
        of(name, 'rate').toFixed(0).padStart(10) +
        of(name, 'p50').toFixed(1).padStart(10) +
        of(name, 'p99').toFixed(1).padStart(10),
    );
  const ratios = measured.receiver.map(({rate}, i) => rate / measured['bare Fastify'][i].rate);
  console.log(`ratio ${median(ratios).toFixed(2)} (target 0.50 or more)`);
}

const cli = 'dist/node/cli.js';
const ours = [cli, 'serve', file, '--port', '0', '--rate', '0'];
const bare = ['test/bench/bare.js'];
const server = await startPostgres({fsync: 'on', shared_buffers: '128MB'});
try {
  const environment = {DATABASE_URL: server.url};
  await compare('PostgreSQL', [ours, environment], [bare, environment]);
  const place = (name) => join(folder.path, name);
  await compare(
    'PGlite in a folder',
    [[...ours, '--folder', place('ours')], {}],
    [[...bare, place('bare')], {}],
  );
} finally {
  await server.stop();
  folder.remove();
}
process.exit(0);
