import {existsSync} from 'node:fs';
import {mkdir} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import type {PGlite} from '@electric-sql/pglite';
import {lockFolder} from './folder-lock.js';
import type {Query, Sql} from './sql.js';
import {syncFolder} from './sync-folder.js';
import {DatabaseEnded, untilPanic} from './until-panic.js';

// PGlite comes with `fsync` off, and calls to it do nothing. A log that is opened for synchronous writing needs no
// call: a response is on the disk before it is acknowledged, whatever becomes of the power.
const durable = (defaults: readonly string[]) => [
  ...defaults.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=open_datasync',
];

const queryOn =
  (database: Pick<PGlite, 'query'>): Query =>
  async <Row>(text: string, parameters: readonly unknown[] = []) =>
    (await database.query<Row>(text, [...parameters])).rows;

function sqlOn(database: PGlite): Sql {
  const alone = untilPanic();
  const query = queryOn(database);
  return {
    query: (text, parameters) => alone(() => query(text, parameters)),
    transaction: (work) => alone(() => database.transaction((inside) => work(queryOn(inside)))),
    // What has ended is closed.
    close: () =>
      alone(() => database.close()).catch((error: unknown) => {
        if (!(error instanceof DatabaseEnded)) throw error;
      }),
  };
}

const dataIn = (folder: string) => join(resolve(folder), 'postgres');

/** Whether `openPglite` has been in a folder before. */
export const holdsPglite = (folder: string): boolean => existsSync(dataIn(folder));

/**
 * PostgreSQL inside this process, by the optional package `@electric-sql/pglite`: kept in a folder, which one
 * process at a time can use, or in memory when no folder is named.
 */
export async function openPglite(folder?: string): Promise<Sql> {
  const {PGlite} = await import('@electric-sql/pglite');
  if (folder === undefined) return sqlOn(await PGlite.create());
  const whole = resolve(folder);
  const dataDir = dataIn(folder);
  await mkdir(whole, {recursive: true});
  const unlock = await lockFolder(whole);
  try {
    const database = await PGlite.create({
      dataDir,
      startParams: durable(PGlite.defaultStartParams),
    });
    // Opening and closing move responses from the log to files that PGlite does not sync.
    await syncFolder(dataDir);
    const sql = sqlOn(database);
    return {
      ...sql,
      async close() {
        await sql.close();
        await syncFolder(dataDir);
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}
