import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** A TCP port on loopback that nothing listens on at this moment. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

/**
 * Asks `check` again and again, `interval` milliseconds apart, until it answers something truthy, and gives that
 * back. Throws `message` with the last error after `limit` milliseconds.
 */
export async function until(check, message, {limit = 10_000, interval = 25} = {}) {
  const end = Date.now() + limit;
  let last;
  for (;;) {
    try {
      const answer = await check();
      if (answer) return answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`${message} within ${limit} ms`, {cause: last});
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
}

const running = new Set();
const kill = ({pid}, signal) => {
  try {
    process.kill(-pid, signal);
  } catch {
    // The whole group has gone already.
  }
};
const folders = new Set();
const remove = (folder) => rmSync(folder, {recursive: true, force: true, maxRetries: 5});

/**
 * The processes that this one has started, also those that puppeteer did: when a process ends, puppeteer (25.16) ends
 * only every other browser of it. Linux only.
 */
function children() {
  try {
    const pids = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8');
    return pids
      .split(' ')
      .filter(Boolean)
      .map((pid) => ({pid: Number(pid)}));
  } catch {
    return [];
  }
}

// A test process that is broken off must not leave a browser or a database behind.
process.on('exit', () => {
  for (const child of [...running, ...children()]) kill(child, 'SIGKILL');
  for (const folder of folders)
    try {
      remove(folder);
    } catch {
      // A program that is just dying still wrote into it. Other listeners have browsers to end.
    }
});
process.once('SIGINT', () => process.exit(130));
process.once('SIGHUP', () => process.exit(129));
process.once('SIGTERM', () => process.exit(143));

/** A new temporary folder, and how to take it away. It goes with the process at the latest. */
export function temporaryFolder(name) {
  const path = mkdtempSync(join(tmpdir(), `dweud-${name}-`));
  folders.add(path);
  return {
    path,
    remove: () => {
      remove(path);
      folders.delete(path);
    },
  };
}

/**
 * Starts a program as the leader of a process group of its own.
 * `stop()` asks the whole group to end, kills what is left after `grace` milliseconds, and waits for it.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & {grace?: number}} options
 */
export function start(program, args, {grace = 3000, ...options} = {}) {
  const child = spawn(program, args, {
    stdio: process.env.RIG_DEBUG ? 'inherit' : 'ignore',
    ...options,
    detached: true,
  });
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error));
    child.once('exit', (code, signal) =>
      resolve(new Error(`${program} ended (${code ?? signal})`)),
    );
  });
  running.add(child);
  return {
    child,
    /** Settles with an Error that says how the program ended. */
    ended,
    stop: async (signal = 'SIGTERM') => {
      kill(child, signal);
      let timer;
      const late = new Promise((resolve) => (timer = setTimeout(resolve, grace)));
      await Promise.race([ended, late]);
      clearTimeout(timer);
      kill(child, 'SIGKILL');
      await ended;
      running.delete(child);
    },
  };
}
