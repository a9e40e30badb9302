import {openPglite} from './pglite.js';
import {connectPostgres} from './postgres.js';
import type {Sql} from './sql.js';

/** Where to keep things: a PostgreSQL server when its URL is known, a folder otherwise. */
export interface StorePlace {
  /** `postgres://…`; an environment variable when left out. */
  readonly databaseUrl?: string | undefined;
  /** Created when missing. */
  readonly folder?: string;
  /** The most connections to a server at once; 10 when left out. */
  readonly connections?: number | undefined;
}

/** Opens a database and the store in it. Rejects, with nothing left open, when that cannot be done. */
export async function openSql<S>(
  {databaseUrl, folder, connections}: StorePlace & {readonly folder: string},
  storeIn: (sql: Sql) => Promise<S>,
): Promise<S> {
  const sql = databaseUrl
    ? await connectPostgres(databaseUrl, connections)
    : await openPglite(folder);
  try {
    return await storeIn(sql);
  } catch (error) {
    await sql.close();
    throw error;
  }
}
