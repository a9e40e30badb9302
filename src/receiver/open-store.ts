import {openPglite} from './pglite.js';
import {connectPostgres} from './postgres.js';
import {sqlStore} from './sql-store.js';
import type {Store} from './store.js';

/** Where to keep responses: a PostgreSQL server when its URL is known, a folder otherwise. */
export interface StorePlace {
  /** `postgres://…`; the environment variable `DATABASE_URL` when left out. */
  readonly databaseUrl?: string;
  /** Created when missing; `.data/dweud` when left out. */
  readonly folder?: string;
}

/** Opens the store and brings its tables up to date. Rejects when it cannot be reached. */
export async function openStore({
  databaseUrl = process.env['DATABASE_URL'],
  folder = '.data/dweud',
}: StorePlace = {}): Promise<Store> {
  const sql = databaseUrl ? await connectPostgres(databaseUrl) : await openPglite(folder);
  try {
    return await sqlStore(sql);
  } catch (error) {
    await sql.close();
    throw error;
  }
}
