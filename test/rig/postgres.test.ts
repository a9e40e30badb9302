import assert from 'node:assert/strict';
import {after, before, suite, test} from 'node:test';
import pg from 'pg';
import {startPostgres} from './postgres.js';

const query = async (url: string, text: string): Promise<unknown[]> => {
  const client = new pg.Client({connectionString: url});
  // A crash is told to open connections as an event too.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
};

suite('the PostgreSQL of the rig', () => {
  let server: Awaited<ReturnType<typeof startPostgres>>;
  before(async () => {
    server = await startPostgres({max_connections: 7});
  });
  after(() => server.stop());

  test('is a real server with the settings asked for', async () => {
    assert.deepEqual(await query(server.url, 'show max_connections'), [{max_connections: '7'}]);
  });

  test('keeps what was committed through a crash, and is away meanwhile', async () => {
    await query(server.url, `create table kept as select 'diolch' as word`);
    await server.crash();
    await assert.rejects(query(server.url, 'select 1'), {code: 'ECONNREFUSED'});
    await server.resume();
    assert.deepEqual(await query(server.url, 'select word from kept'), [{word: 'diolch'}]);
  });

  test('makes databases that know nothing of each other', async () => {
    const other = await server.database();
    await query(server.url, 'create table mine ()');
    assert.deepEqual(await query(other, `select to_regclass('mine') as found`), [{found: null}]);
  });
});

test('a stopped PostgreSQL is gone', async () => {
  const server = await startPostgres();
  await server.stop();
  await assert.rejects(query(server.url, 'select 1'), {code: 'ECONNREFUSED'});
});
