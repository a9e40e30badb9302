// A real PostgreSQL server of the test's own, in a temporary folder and on a free port of loopback.
import {execFile} from 'node:child_process';
import {randomUUID} from 'node:crypto';
import {chownSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {promisify} from 'node:util';
import pg from 'pg';
import {locate} from './machine.js';
import {freePort, start, temporaryFolder, until} from './processes.js';

const run = promisify(execFile);

/** PostgreSQL refuses to run as root: the account to run it as instead, or nothing when we are not root. */
function account() {
  if (process.getuid?.() !== 0) return {};
  const lines = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const line = ['postgres', 'nobody']
    .map((wanted) => lines.find(([name]) => name === wanted))
    .find(Boolean);
  if (!line)
    throw new Error(
      'PostgreSQL needs an account other than root: neither postgres nor nobody exists',
    );
  return {uid: Number(line[2]), gid: Number(line[3])};
}

async function reachable(url) {
  const client = new pg.Client({connectionString: url});
  await client.connect();
  await client.end();
  return true;
}

/**
 * Starts a server. `settings` are added to its configuration, for example `{max_connections: 5}`.
 *
 * `url` is a DATABASE_URL for an empty database; `database()` makes another one and answers its URL. `crash()` ends
 * the server without a checkpoint and `resume()` brings it back on the same port and data. `stop()` ends it for good.
 *
 * @param {Record<string, string | number>} settings
 */
export async function startPostgres(settings = {}) {
  const folder = temporaryFolder('postgres');
  const as = account();
  const data = join(folder.path, 'data');
  const password = randomUUID();
  const secret = join(folder.path, 'password');
  mkdirSync(data);
  writeFileSync(secret, password);
  if (as.uid) for (const path of [folder.path, data, secret]) chownSync(path, as.uid, as.gid);

  const program = locate('postgres');
  const options = {...as, cwd: folder.path};
  await run(
    join(dirname(program), 'initdb'),
    [
      '-D',
      data,
      '-U',
      'dweud',
      '--auth=scram-sha-256',
      `--pwfile=${secret}`,
      '--encoding=UTF8',
      '--no-locale',
      '--no-sync',
    ],
    options,
  );
  const port = await freePort();
  const url = (name) => `postgres://dweud:${password}@127.0.0.1:${port}/${name}`;
  const configuration = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    // A crash of the server loses nothing without it; only one of the machine would.
    fsync: 'off',
    shared_buffers: '16MB',
    ...settings,
  };
  let server;
  const resume = async () => {
    const flags = Object.entries(configuration).flatMap(([name, value]) => [
      '-c',
      `${name}=${value}`,
    ]);
    server = start(program, ['-D', data, ...flags], {...options, grace: 10_000});
    const ready = until(() => reachable(url('postgres')), 'PostgreSQL did not answer', {
      limit: 20_000,
    });
    // When the server ends first, this answer comes too late for anybody.
    ready.catch(() => undefined);
    const first = await Promise.race([ready, server.ended]);
    if (first instanceof Error) throw first;
  };
  // SIGQUIT is PostgreSQL's "immediate": every process ends at once, and the next start recovers from the log.
  const crash = () => server.stop('SIGQUIT');
  const stop = async () => {
    await crash();
    folder.remove();
  };
  try {
    await resume();
  } catch (error) {
    await stop();
    throw error;
  }
  let count = 0;
  const database = async () => {
    const name = `test_${(count += 1)}`;
    const client = new pg.Client({connectionString: url('postgres')});
    await client.connect();
    await client.query(`create database ${name}`);
    await client.end();
    return url(name);
  };
  return {url: await database(), database, crash, resume, stop};
}
