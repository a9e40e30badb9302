import {databaseName} from './database-name.js';
import {delMany, get, getMany, promisifyRequest, type UseStore} from 'idb-keyval';

/** Why something could not be kept on the device, or read from it. */
export type Trouble = 'absent' | 'full' | 'slow' | 'failed';

/** What came of asking the device: a value, or the trouble that there was. */
export type Done<T> =
  {readonly ok: true; readonly value: T} | {readonly ok: false; readonly trouble: Trouble};

/** Milliseconds after which a store that gives no answer is given up. */
export const storePatience = 5000;

/** The object store that everything is kept in. */
export const storeName = 'kept';

/** Another value that changes together with what is kept, once, however often the work is done. */
export interface Change {
  readonly key: string;
  /** It changes only where something is kept under this key, or only where nothing is. */
  readonly of: string;
  readonly whenThere: boolean;
  /** Makes the new value of the one before; undefined where there is none. */
  readonly change: (value: unknown) => unknown;
}

/** Thrown where nothing has been kept yet, so that looking for something leaves nothing behind. */
class NothingKept extends Error {}
class Slow extends Error {}

function troubleOf(error: unknown): Trouble {
  if (error instanceof Slow) return 'slow';
  const {name} = (error ?? {}) as Partial<Error>;
  if (name === 'QuotaExceededError') return 'full';
  // Without IndexedDB, reading a property of nothing is a TypeError; where it is forbidden, browsers say SecurityError.
  return name === 'SecurityError' || name === 'TypeError' ? 'absent' : 'failed';
}

/**
 * The part of the device that is ours: an IndexedDB that comes into being with the first thing that is kept (PEC-02). A
 * connection that was lost is opened again and the work is done once more (REL-08). Nothing rejects and nothing hangs.
 */
export class DeviceStore {
  readonly #name: string;
  readonly #patience: number;
  /** Whether it gave no answer the last time: nobody waits as long for it again. */
  #isSlow = false;
  #connection: Promise<IDBDatabase> | undefined;

  constructor({name = databaseName, patience = storePatience} = {}) {
    this.#name = name;
    this.#patience = patience;
  }

  async #connect(isCreated: boolean): Promise<IDBDatabase> {
    const factory = globalThis.indexedDB;
    // WebKit lists a database from when somebody opened it, even if it never came into being. Firefox cannot list any
    // before version 126.
    const listed = isCreated ? undefined : await factory.databases?.();
    if (listed && !listed.some(({name}) => name === this.#name)) throw new NothingKept();
    const request = factory.open(this.#name, 1);
    let isNew = false;
    request.onupgradeneeded = () => {
      if (isCreated) request.result.createObjectStore(storeName);
      else {
        isNew = true;
        request.transaction!.abort();
      }
    };
    try {
      return await promisifyRequest(request);
    } catch (error) {
      throw isNew ? new NothingKept() : error;
    }
  }

  #open(isCreated: boolean): Promise<IDBDatabase> {
    const opening: Promise<IDBDatabase> = (this.#connection ??= this.#connect(isCreated).then(
      (database) => {
        // Somebody waited for it in vain: it would only be in the way of others.
        if (this.#connection !== opening) database.close();
        database.onclose = () => this.#forget(opening);
        database.onversionchange = () => {
          database.close();
          this.#forget(opening);
        };
        return database;
      },
    ));
    opening.catch(() => this.#forget(opening));
    return opening;
  }

  #forget(opening: Promise<IDBDatabase> | undefined): void {
    if (this.#connection === opening) this.#connection = undefined;
  }

  /** How idb-keyval reaches the store. */
  readonly #user =
    (isCreated: boolean): UseStore =>
    async (mode, work) => {
      const database = await this.#open(isCreated);
      return work(
        database.transaction(storeName, mode, {durability: 'strict'}).objectStore(storeName),
      );
    };

  /**
   * Does work in limited time, once more where the connection was lost meanwhile. Where nothing has been kept yet and
   * nothing is to be created, the work is skipped and `nothing` is what comes of it.
   */
  async #done<T>(
    work: (use: UseStore) => Promise<T>,
    nothing?: {readonly value: T},
  ): Promise<Done<T>> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Slow()), this.#patience / (this.#isSlow ? 10 : 1));
    });
    const use = this.#user(!nothing);
    let isOver = false;
    const again = (error: unknown) => {
      const isVain = nothing && error instanceof NothingKept;
      if (isOver || isVain || troubleOf(error) !== 'failed') throw error;
      this.#connection = undefined;
      return work(use);
    };
    try {
      const value = await Promise.race([work(use).catch(again), late]);
      this.#isSlow = false;
      return {ok: true, value};
    } catch (error) {
      if (nothing && error instanceof NothingKept) return {ok: true, value: nothing.value};
      this.#connection = undefined;
      this.#isSlow = error instanceof Slow;
      return {ok: false, trouble: troubleOf(error)};
    } finally {
      isOver = true;
      clearTimeout(timer);
    }
  }

  /**
   * Everything that is kept, or what has a key between these two, by key. It is as untrusted as anything that others can
   * write to (PEC-07).
   */
  all(between?: readonly [string, string]): Promise<Done<ReadonlyMap<string, unknown>>> {
    return this.#done<ReadonlyMap<string, unknown>>(
      (use) =>
        use('readonly', async (store) => {
          const range = between && IDBKeyRange.bound(...between);
          const [keys, values] = await Promise.all([
            promisifyRequest(store.getAllKeys(range)),
            promisifyRequest<unknown[]>(store.getAll(range)),
          ]);
          return new Map(keys.map((key, index) => [key, values[index]] as const).filter(isByText));
        }),
      {value: new Map()},
    );
  }

  /** What is kept by this key; undefined where nothing is. As untrusted as all else. */
  one(key: string): Promise<Done<unknown>> {
    return this.#done((use) => get<unknown>(key, use), {value: undefined});
  }

  /**
   * Keeps values by key in place of others, and changes another with them, all or nothing, and reads them back. Only
   * then it is done: a browser may say yes to a write that it loses.
   */
  put(
    values: ReadonlyMap<string, unknown>,
    instead: readonly string[] = [],
    besides?: Change,
  ): Promise<Done<void>> {
    return this.#done(async (use) => {
      await swap(use, values, instead, besides);
      const found = await getMany<unknown>([...values.keys()], use);
      if (JSON.stringify(found) !== JSON.stringify([...values.values()]))
        throw new Error('What was written is not there.');
    });
  }

  /** Changes one value in one go, as long as there is one; undefined leaves it as it is. */
  change(
    key: string,
    change: (value: unknown) => unknown,
    whenThere = true,
  ): Promise<Done<unknown>> {
    const work = (use: UseStore) =>
      use('readwrite', async (store) => {
        const finished = promisifyRequest(store.transaction);
        finished.catch(() => undefined);
        const before = await promisifyRequest<unknown>(store.get(key));
        const after = before === undefined && whenThere ? undefined : change(before);
        if (after !== undefined) store.put(after, key);
        await finished;
        return after;
      });
    return this.#done(work, whenThere ? {value: undefined} : undefined);
  }

  /** Takes away what is kept by these keys. */
  remove(keys: readonly string[]): Promise<Done<void>> {
    return this.#done((use) => delMany([...keys], use), {value: undefined});
  }

  /** Takes away what somebody says is to go, of all or of what has a key between these two, in one go. */
  removeIf(
    isToGo: (key: string, value: unknown) => boolean,
    between?: readonly [string, string],
  ): Promise<Done<void>> {
    const work = (use: UseStore) =>
      use('readwrite', async (store) => {
        const finished = promisifyRequest(store.transaction);
        finished.catch(() => undefined);
        const range = between && IDBKeyRange.bound(...between);
        const [keys, values] = await Promise.all([
          promisifyRequest(store.getAllKeys(range)),
          promisifyRequest<unknown[]>(store.getAll(range)),
        ]);
        for (const [index, key] of keys.entries())
          if (typeof key === 'string' && isToGo(key, values[index])) store.delete(key);
        await finished;
      });
    return this.#done(work, {value: undefined});
  }
}

const isByText = (entry: readonly [IDBValidKey, unknown]): entry is readonly [string, unknown] =>
  typeof entry[0] === 'string';

/** Asks for a change, by what is there before anything that is asked for later. */
function changeIn(store: IDBObjectStore, {key, of, whenThere, change}: Change): void {
  const found = store.getKey(of);
  const request: IDBRequest<unknown> = store.get(key);
  request.onsuccess = () => {
    if ((found.result !== undefined) === whenThere) store.put(change(request.result), key);
  };
}

/** Puts values, takes others away and changes another in one transaction. */
const swap = (
  use: UseStore,
  values: ReadonlyMap<string, unknown>,
  instead: readonly string[],
  besides: Change | undefined,
) =>
  use('readwrite', (store) => {
    const finished = promisifyRequest(store.transaction);
    try {
      if (besides) changeIn(store, besides);
      for (const key of instead) store.delete(key);
      for (const [key, value] of values) store.put(value, key);
    } catch (error) {
      // What has been asked for by then would be done.
      finished.catch(() => undefined);
      store.transaction.abort();
      throw error;
    }
    return finished;
  });
