import assert from 'node:assert/strict';
import {mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {connect} from 'node:net';
import {delimiter, dirname, join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {contractOf} from '../../src/authoring/contract/contract-of.js';
import type {Outcome} from '../../src/cli/backend/conform.js';
import {run} from '../../src/cli/run.js';
import {planOf} from '../../src/engine/whole-plan.js';
import {models} from '../../src/questions/models.js';
import {aResponse, definition} from '../receiver/consultation.js';
import {locate} from '../rig/machine.js';
import {freePort, start, temporaryFolder, until} from '../rig/processes.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(join(root, 'docs/backends.md'), 'utf8');
const {opens: _, closes: __, ...timeless} = definition;
const origin = 'https://www.cyngor.example';

/** The first block of code under a heading of the page. */
function codeUnder(heading: string): string {
  const section = page.split(`\n### ${heading}\n`)[1] ?? '';
  const code = /```\w+\n([^]*?)\n```/.exec(section.split('\n### ')[0]!)?.[1];
  assert.ok(code, `${heading} has no code`);
  return code;
}

/** What the page says that none of them does. */
const beyond = ['unknown-consultation', 'unknown-version', 'characters', 'not-asked'];

/** `asks` those that have a program judge for them. */
const receivers: {
  heading: string;
  file: string;
  program: () => string;
  args: (file: string, port: number) => string[];
  asks?: true;
}[] = [
  {
    heading: 'Node',
    file: 'receiver.mjs',
    program: () => process.execPath,
    args: (file: string) => [file],
  },
  {
    heading: 'Python',
    file: 'receiver.py',
    program: () => locate('pythonJsonSchema'),
    args: (file: string) => [file],
  },
  {
    heading: 'PHP',
    file: 'receiver.php',
    program: () => locate('php'),
    args: (file: string, port: number) => ['-S', `127.0.0.1:${port}`, file],
    asks: true,
  },
  {
    heading: 'Java',
    file: 'Receiver.java',
    program: () => locate('java'),
    args: (file: string) => ['-cp', `${locate('jackson')}/*`, file],
    asks: true,
  },
];

/** A valid response to the document. */
const response = {...aResponse(), consultation: {id: timeless.id, version: timeless.version}};

/** Runs a receiver of the page in a folder of its own; `path` is where it finds programs. */
async function running({heading, file, program, args}: (typeof receivers)[number], path: string) {
  const folder = temporaryFolder('backends');
  const at = (name: string) => join(folder.path, name);
  writeFileSync(at(file), codeUnder(heading));
  writeFileSync(at('judge.py'), codeUnder('A judge for PHP and Java'));
  writeFileSync(at('buses.schema.json'), JSON.stringify(contractOf(planOf(timeless, models))));
  writeFileSync(at('buses.json'), JSON.stringify(timeless));
  mkdirSync(at('responses'));
  symlinkSync(join(root, 'node_modules'), at('node_modules'));
  const port = (await freePort()) as number;
  const server = start(program(), args(file, port), {
    cwd: folder.path,
    env: {
      ...process.env,
      PATH: path,
      PORT: String(port),
      ORIGIN: origin,
      PHP_CLI_SERVER_WORKERS: '4',
    },
  });
  after(() => server.stop());
  await until(
    () =>
      new Promise((resolve) => {
        const socket = connect(port, '127.0.0.1', () => resolve(true));
        socket.once('error', () => resolve(false)).once('connect', () => socket.end());
      }),
    `${heading} does not listen`,
    {limit: 60_000},
  );
  return {
    at,
    address: `http://127.0.0.1:${port}/responses`,
    stored: () => readdirSync(at('responses')),
    async stop() {
      await server.stop();
      folder.remove();
    },
  };
}

describe('the receivers of docs/backends.md', () => {
  for (const receiver of receivers)
    it(`keep what forms are promised: ${receiver.heading} (REL-01, REL-03, SEC-10)`, async () => {
      // Their judge is the Python that has the library.
      const judge = dirname(locate('pythonJsonSchema'));
      const {at, address, stored, stop} = await running(
        receiver,
        [judge, process.env['PATH']].join(delimiter),
      );
      let out = '';
      let err = '';
      await run(
        [
          ...['conformance-backend', address],
          ...['--definition', at('buses.json'), '--origin', origin, '--json'],
        ],
        {out: (text) => (out += text), err: (text) => (err += text), now: () => new Date()},
        '1.2.3',
      );
      assert.equal(err, '');
      const {checks} = JSON.parse(out) as {readonly checks: readonly Outcome[]};
      const failed = checks.filter(({outcome}) => outcome === 'failed');
      assert.deepEqual(
        failed.map(({name}) => name).sort(),
        [...beyond].sort(),
        JSON.stringify(failed, null, 2),
      );
      // What is stored is whole, and nothing is left beside it.
      assert.ok(stored().length > 3);
      for (const name of stored()) {
        const {id} = JSON.parse(readFileSync(at(`responses/${name}`), 'utf8')) as {id: string};
        assert.equal(name, `${id}.json`);
      }
      await stop();
    });

  for (const receiver of receivers.filter(({asks}) => asks))
    it(`give no receipt where nothing judges: ${receiver.heading}`, async () => {
      const {address, stored, stop} = await running(receiver, '/nowhere');
      const status = await fetch(address, {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body: JSON.stringify(response),
      }).then(
        ({status: said}) => said,
        () => 'closed',
      );
      // Neither a receipt nor a refusal for good: the response stays on the device, and is sent again.
      assert.ok(status === 'closed' || status === 503, String(status));
      assert.deepEqual(stored(), []);
      await stop();
    });
});
