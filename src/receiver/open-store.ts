import {openSql, type StorePlace} from './open-sql.js';
import {sqlStore} from './sql-store.js';
import type {Store} from './store.js';

/** Where responses are: in the database of the environment variable `DATABASE_URL`, or in the folder `.data/dweud`. */
export const responsePlace = ({
  databaseUrl = process.env['DATABASE_URL'],
  folder = '.data/dweud',
  connections,
}: StorePlace = {}) => ({databaseUrl, folder, connections});

/**
 * Opens the store and brings its tables up to date: in the database of the environment variable `DATABASE_URL`, or in
 * the folder `.data/dweud`. Rejects when it cannot be reached.
 */
export const openStore = (place?: StorePlace): Promise<Store> =>
  openSql(responsePlace(place), sqlStore);
