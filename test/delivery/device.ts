import {DeviceStore} from '../../src/delivery/device-store.js';

let made = 0;
const names: string[] = [];

/** The name of a database that no other test has; it is gone after the test. */
export function freshName(): string {
  const name = `test-${++made}-${performance.now()}`;
  names.push(name);
  return name;
}

/** A store on a device that nothing has been kept on. */
export const aStore = (name = freshName(), patience = 5000) => new DeviceStore({name, patience});

/** Whether a database is there. */
export const isThere = async (name: string): Promise<boolean> =>
  (await indexedDB.databases()).some((one) => one.name === name);

/** Opens a database as another tab would, without giving way to anybody. */
export const connectionTo = (name: string, version?: number): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => {
      if (!request.result.objectStoreNames.contains('kept'))
        request.result.createObjectStore('kept');
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(request.error?.name));
  });

/** Takes a database away. */
export const deleted = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(new Error(request.error?.name));
  });

const undo: (() => void)[] = [];

/** Replaces a method of every object of a kind until the test is over; `original` is what was there. */
export function meddle<O extends object, K extends keyof O>(
  kind: O,
  key: K,
  make: (original: O[K]) => O[K],
): () => void {
  const own = Object.getOwnPropertyDescriptor(kind, key);
  const original = kind[key];
  Object.defineProperty(kind, key, {value: make(original), configurable: true, writable: true});
  let isBack = false;
  const back = () => {
    if (isBack) return;
    isBack = true;
    if (own) Object.defineProperty(kind, key, own);
    else delete kind[key];
  };
  undo.push(back);
  return back;
}

afterEach(async () => {
  for (const back of undo.splice(0).reverse()) back();
  // Whoever still has a connection gives way.
  await Promise.all(names.splice(0).map(deleted));
});
