import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFile, writeFile} from 'node:fs/promises';
import {createInterface} from 'node:readline';
import {after, afterEach, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {openPglite, openStore} from '../../src/receiver/index.js';
import {temporaryFolder} from '../rig/processes.js';
import {aResponse} from './consultation.js';

const program = fileURLToPath(new URL('./serve.ts', import.meta.url));

/** None of them outlives a test that fails. */
const children = new Set<ReturnType<typeof spawn>>();
afterEach(() => children.forEach((child) => child.kill('SIGKILL')));

/** A receiver in a process of its own, and where it listens. */
async function serve(folder: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', program, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.add(child);
  const [url] = (await once(createInterface(child.stdout), 'line')) as [string];
  return {
    url,
    kill: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

const send = (url: string, body: unknown) =>
  fetch(url, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify(body),
  });

describe('a folder', () => {
  // One for all tests: a new one takes PGlite seconds.
  const folder = temporaryFolder('restart');
  after(() => folder.remove());

  test('holds every response whose receipt was sent, though the process was killed (REL-15, T-08)', async () => {
    const first = await serve(folder.path);
    const responses = Array.from({length: 5}, () => aResponse());
    const receipts: unknown[] = [];
    for (const response of responses) {
      const answer = await send(first.url, response);
      assert.equal(answer.status, 201);
      receipts.push(await answer.json());
    }
    await first.kill();
    const second = await serve(folder.path);
    for (const [i, response] of responses.entries()) {
      const answer = await send(second.url, response);
      assert.equal(answer.status, 200);
      assert.deepEqual(await answer.json(), receipts[i]);
    }
    await second.kill();
    const store = await openStore({databaseUrl: '', folder: folder.path});
    assert.equal(await store.count({consultation: 'buses'}), 5);
    await store.close();
  });

  test('is one process’s at a time, and free when that has gone', async () => {
    const first = await serve(folder.path);
    await assert.rejects(openPglite(folder.path), /in use by another process/);
    await first.kill();
    const mine = await openPglite(folder.path);
    await assert.rejects(openPglite(folder.path), /in use/);
    await mine.close();
    await (await openPglite(folder.path)).close();
  });

  test('that a container left behind is free for its successor, which has the same process number', async () => {
    await writeFile(`${folder.path}/lock`, `${process.pid} from-before`);
    const sql = await openPglite(folder.path);
    assert.doesNotMatch(await readFile(`${folder.path}/lock`, 'utf8'), /from-before/);
    await sql.close();
  });

  test('is written to through the memory of the operating system', async () => {
    const sql = await openPglite(folder.path);
    const settings = await sql.query(
      `SELECT current_setting('fsync') AS fsync, current_setting('wal_sync_method') AS method`,
    );
    await sql.close();
    assert.deepEqual(settings, [{fsync: 'on', method: 'open_datasync'}]);
  });
});
