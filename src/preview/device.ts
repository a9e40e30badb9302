import {databaseName} from '../delivery/database-name.js';
import {storeName} from '../delivery/device-store.js';
import {draftKeys} from '../delivery/draft.js';

const settled = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('It could not be read.'));
  });

/** Takes away what an earlier look at this preview has left in the browser. Never rejects. */
export async function clearDevice(): Promise<void> {
  await settled(indexedDB.deleteDatabase(databaseName)).catch(() => undefined);
}

/** Resolves once a draft is kept in this browser, and says so; false when there is none after a while. */
export async function draftIsKept(patience = 10_000): Promise<boolean> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    const listed = await indexedDB.databases();
    if (listed.some(({name}) => name === databaseName)) {
      const database = await settled(indexedDB.open(databaseName));
      const keys = await settled(
        database
          .transaction(storeName)
          .objectStore(storeName)
          .getAllKeys(IDBKeyRange.bound(...draftKeys)),
      ).finally(() => database.close());
      if (keys.length) return true;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}
