import {openSql, type StorePlace} from './open-sql.js';
import {sqlStore} from './sql-store.js';
import type {Store} from './store.js';

/**
 * Opens the store and brings its tables up to date: in the database of the environment variable `DATABASE_URL`, or in
 * the folder `.data/dweud`. Rejects when it cannot be reached.
 */
export const openStore = ({
  databaseUrl = process.env['DATABASE_URL'],
  folder = '.data/dweud',
  connections,
}: StorePlace = {}): Promise<Store> => openSql({databaseUrl, folder, connections}, sqlStore);
