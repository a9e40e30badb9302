import assert from 'node:assert/strict';
import {mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {connect} from 'node:net';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {contractOf} from '../../src/authoring/contract/contract-of.js';
import type {Outcome} from '../../src/cli/backend/conform.js';
import {run} from '../../src/cli/run.js';
import {planOf} from '../../src/engine/whole-plan.js';
import {models} from '../../src/questions/models.js';
import {definition} from '../receiver/consultation.js';
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

/** What a receiver without a schema lets pass. */
const unjudged = ['envelope', 'moments', 'required'];
/** What the page says that none of them does. */
const beyond = ['unknown-consultation', 'unknown-version', 'characters', 'not-asked'];

const receivers = [
  {
    heading: 'Node',
    file: 'receiver.mjs',
    program: () => process.execPath,
    args: (file: string) => [file],
    fails: beyond,
  },
  {
    heading: 'Python',
    file: 'receiver.py',
    program: () => locate('pythonJsonSchema'),
    args: (file: string) => [file],
    fails: beyond,
  },
  {
    heading: 'PHP',
    file: 'receiver.php',
    program: () => locate('php'),
    args: (file: string, port: number) => ['-S', `127.0.0.1:${port}`, file],
    fails: [...beyond, ...unjudged],
  },
  {
    heading: 'Java',
    file: 'Receiver.java',
    program: () => locate('java'),
    args: (file: string) => ['-cp', `${locate('jackson')}/*`, file],
    fails: [...beyond, ...unjudged],
  },
];

describe('the receivers of docs/backends.md', () => {
  for (const {heading, file, program, args, fails} of receivers)
    it(`keep what forms are promised: ${heading} (REL-01, REL-03, SEC-10)`, async () => {
      const folder = temporaryFolder('backends');
      const at = (name: string) => join(folder.path, name);
      writeFileSync(at(file), codeUnder(heading));
      writeFileSync(at('buses.schema.json'), JSON.stringify(contractOf(planOf(timeless, models))));
      writeFileSync(at('buses.json'), JSON.stringify(timeless));
      mkdirSync(at('responses'));
      symlinkSync(join(root, 'node_modules'), at('node_modules'));
      const port = (await freePort()) as number;
      const server = start(program(), args(file, port), {
        cwd: folder.path,
        env: {
          ...process.env,
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
      let out = '';
      let err = '';
      await run(
        [
          'conformance-backend',
          `http://127.0.0.1:${port}/responses`,
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
        [...fails].sort(),
        JSON.stringify(failed, null, 2),
      );
      // What is stored is whole, and nothing is left beside it.
      const stored = readdirSync(at('responses'));
      assert.ok(stored.length > 3);
      for (const name of stored) {
        const {id} = JSON.parse(readFileSync(at(`responses/${name}`), 'utf8')) as {id: string};
        assert.equal(name, `${id}.json`);
      }
      await server.stop();
      folder.remove();
    });
});
