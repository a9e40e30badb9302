import type {Surroundings} from './gather-pages.js';

/** All that a page is made of, kept in a cache of its own. */
export interface KeptSet {
  readonly cache: string;
  readonly print: string;
  readonly isVerified: boolean;
}

/** A set that no kiosk has begun from yet. */
export interface NextSet extends KeptSet {
  /** How often a page was made of it. */
  readonly tries: number;
  /** Whether the page that was opened last is made of it, and has not begun as far as is known. */
  readonly isOnTrial: boolean;
}

/** What is kept for a kiosk. */
export interface Shelf {
  /** The set that a kiosk has begun from last. */
  readonly good?: KeptSet | undefined;
  readonly next?: NextSet | undefined;
  /** The page that was opened last: who it is, and the cache that it is made of. */
  readonly served?: {readonly client: string; readonly cache: string} | undefined;
}

/** What the names of our caches begin with. */
export const cachePrefix = 'dweud-kiosk:';

/** The sets that are kept for the kiosk of one folder. Two sets at most: one that works, and one that may. */
export class KeptSets {
  readonly #caches: CacheStorage;
  readonly #scope: string;
  /** The cache that says which are which. */
  readonly #index: string;

  constructor({caches, scope}: Pick<Surroundings, 'caches' | 'scope'>) {
    this.#caches = caches;
    this.#scope = scope;
    this.#index = `${cachePrefix}${scope}`;
  }

  async read(): Promise<Shelf> {
    try {
      const found = await this.#caches.match(this.#scope, {cacheName: this.#index});
      return ((await found?.json()) ?? {}) as Shelf;
    } catch {
      return {};
    }
  }

  /** Notes what is kept, and lets go of the rest. Rejects where the device takes no more. */
  async note(shelf: Shelf): Promise<void> {
    const index = await this.#caches.open(this.#index);
    await index.put(this.#scope, new Response(JSON.stringify(shelf)));
    const named = new Set([shelf.good?.cache, shelf.next?.cache]);
    for (const name of await this.#caches.keys())
      if (name.startsWith(`${this.#index} `) && !named.has(name)) await this.#caches.delete(name);
  }

  /** Puts files into a cache of their own. Resolves with its name; rejects where the device takes no more. */
  async put(files: ReadonlyMap<string, Response>, now: number): Promise<string> {
    const name = `${this.#index} ${now}`;
    try {
      await this.add(files, name);
    } catch (error) {
      await this.#caches.delete(name);
      throw error;
    }
    return name;
  }

  /** Adds files to a cache. */
  async add(files: ReadonlyMap<string, Response>, name: string): Promise<void> {
    const cache = await this.#caches.open(name);
    for (const [url, file] of files) await cache.put(url, file);
  }

  /** What a cache has for a request; undefined where it has nothing, or is not there. */
  async match(request: RequestInfo, name: string | undefined): Promise<Response | undefined> {
    if (!name) return undefined;
    return this.#caches.match(request, {ignoreVary: true, cacheName: name});
  }
}
