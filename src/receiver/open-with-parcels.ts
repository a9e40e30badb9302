import {openSql, type StorePlace} from './open-sql.js';
import {responsePlace} from './open-store.js';
import {sqlParcelStore, type ParcelStore} from './parcel-store.js';
import {sqlStore} from './sql-store.js';
import type {Store} from './store.js';

/**
 * Opens the place of the responses, as `openStore` does, with the store of parcels beside them on the same connections: a
 * folder can be opened once. To close either is to close both.
 */
export const openWithParcels = (
  place?: StorePlace,
): Promise<{readonly store: Store; readonly parcels: ParcelStore}> =>
  openSql(responsePlace(place), async (sql) => ({
    store: await sqlStore(sql),
    parcels: await sqlParcelStore(sql),
  }));
