import {gather, whole, type Surroundings} from './gather-pages.js';
import {KeptSets, type KeptSet, type NextSet, type Shelf} from './kept-sets.js';

/** As often as this may a kiosk fail to begin from a set before nobody tries it again. */
export const mostTries = 2;
/** Milliseconds that a server has to show that it is there. */
const reachPatience = 5000;

/** What a page that has begun tells its worker: its address, and the files that it is made of. */
export interface Begun {
  readonly page: string;
  readonly made: readonly string[];
}

/** Whether the page starts without a connection, and what did not come where a newer one could not be kept. */
export interface Report {
  readonly isReady: boolean;
  readonly missing?: string;
}

/** What a page says of itself; undefined where it says nothing of the kind. */
export function begunIn(message: unknown): Begun | undefined {
  const {page, made} =
    ((message ?? {}) as {begun?: Partial<Record<keyof Begun, unknown>>}).begun ?? {};
  const isUrl = (one: unknown): one is string =>
    typeof one === 'string' && /^https?:\/\//.test(one) && one.length < 2000;
  return isUrl(page) && Array.isArray(made) && made.length <= 5000 && made.every(isUrl)
    ? {page, made}
    : undefined;
}

/**
 * Answers for the pages of a kiosk from what was kept of them. What is kept anew takes the place of what works only once
 * a kiosk has begun from it: a page that did not begin is followed by the one before.
 */
export class OfflinePages {
  readonly #surroundings: Surroundings;
  readonly #sets: KeptSets;
  #last: Promise<unknown> = Promise.resolve();

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
    this.#sets = new KeptSets(surroundings);
  }

  /** Answers a request. `client` is who a page will be that is opened with it. Rejects as `fetch` does. */
  answer(request: Request, client: string): Promise<Response> {
    return request.mode === 'navigate' && request.destination === 'document'
      ? this.#open(request, client)
      : this.#part(request);
  }

  /**
   * A kiosk has begun: what its page is made of works. Has what is on the server now kept beside it. Never rejects.
   */
  async begun({page, made}: Begun, client: string): Promise<Report> {
    try {
      const isGood = await this.#alone(() => this.#confirm(made, client));
      const gathered = await gather(page, made, this.#surroundings);
      if (typeof gathered === 'string') return {isReady: isGood, missing: gathered};
      return await this.#alone(async () => {
        const shelf = await this.#sets.read();
        const {good, next} = shelf;
        const {files, print, isVerified} = gathered;
        if (print === good?.print) {
          if (next) await this.#sets.note({...shelf, next: undefined});
          return {isReady: true};
        }
        if (print === next?.print)
          return {isReady: isGood || (isVerified && next.tries < mostTries)};
        // Whatever it is that has come in place of a page of ours.
        if (good?.isVerified && !isVerified) return {isReady: isGood, missing: page};
        const cache = await this.#sets.put(files, this.#surroundings.now());
        const kept = {cache, print, isVerified, tries: 0, isOnTrial: false};
        await this.#sets.note({...shelf, next: kept});
        return {isReady: isGood || isVerified};
      });
    } catch {
      return {isReady: false};
    }
  }

  /** Does one thing after the other. */
  #alone<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }

  async #open(request: Request, client: string): Promise<Response> {
    const found = await this.#alone(() => this.#choose(request, client));
    if (found) return found;
    try {
      return await this.#surroundings.fetch(request);
    } catch (error) {
      const {good, next} = await this.#sets.read();
      const last =
        (await this.#sets.match(request, good?.cache)) ??
        (await this.#sets.match(request, next?.cache));
      if (last && next && !good) await this.#alone(() => this.#serve(next, client));
      if (last) return last;
      throw error;
    }
  }

  /** The page of the set whose turn it is; undefined where it is the server's. */
  async #choose(request: Request, client: string): Promise<Response | undefined> {
    const {good, next} = await this.#sets.read();
    const [fromGood, fromNext] = await Promise.all(
      [good, next].map((one) => this.#sets.match(request, one?.cache)),
    );
    if (!fromGood && !fromNext) return undefined;
    const isTried =
      next &&
      fromNext &&
      !next.isOnTrial &&
      next.tries < mostTries &&
      (await this.#canTry(next, good));
    const set = isTried ? next : fromGood && good;
    try {
      await this.#serve(set, client);
    } catch {
      // What cannot be noted cannot be undone: nothing new is tried.
      return fromGood;
    }
    return isTried ? fromNext : fromGood;
  }

  /** One that may not be whole is tried only while there is a server to give the rest. */
  async #canTry({isVerified}: NextSet, good: KeptSet | undefined): Promise<boolean> {
    if (isVerified || !good) return true;
    const {fetch, scope} = this.#surroundings;
    const signal = AbortSignal.timeout(reachPatience);
    return fetch(scope, {cache: 'no-store', signal}).then(
      () => true,
      () => false,
    );
  }

  /** Notes what the page is made of that is opened now. */
  async #serve(set: KeptSet | undefined, client: string): Promise<void> {
    const shelf = await this.#sets.read();
    const {next} = shelf;
    const isOnTrial = next !== undefined && next.cache === set?.cache;
    await this.#sets.note({
      ...shelf,
      next: next && {...next, isOnTrial, tries: next.tries + Number(isOnTrial)},
      served: set && {client, cache: set.cache},
    });
  }

  async #part(request: Request): Promise<Response> {
    const {good, next, served} = await this.#sets.read();
    const kept = async (...names: (string | undefined)[]) => {
      for (const name of names) {
        const found = await this.#sets.match(request, name);
        if (found) return found;
      }
      return undefined;
    };
    const found = served && (await kept(served.cache));
    if (found) return found;
    try {
      return await this.#surroundings.fetch(request);
    } catch (error) {
      const last = await kept(good?.cache, next?.cache);
      if (last) return last;
      throw error;
    }
  }

  /**
   * The set that this client is made of works, and takes the place of what did before; what it lacks is added. False
   * where the client is made of none, or of one that lacks a script.
   */
  async #confirm(made: readonly string[], client: string): Promise<boolean> {
    const shelf: Shelf = await this.#sets.read();
    const {good, next, served} = shelf;
    const own = [good, next].find((one) => one && one.cache === served?.cache);
    if (!own || served?.client !== client) return false;
    const lacks = await this.#fillIn(made, own);
    if (own === good) return true;
    if (lacks && !own.isVerified) return false;
    const {cache, print, isVerified} = own;
    await this.#sets.note({...shelf, good: {cache, print, isVerified}, next: undefined});
    return true;
  }

  /** Adds to a set what it lacks of what a page is made of. True where a script of this server did not come. */
  async #fillIn(made: readonly string[], {cache}: KeptSet): Promise<boolean> {
    const {origin} = this.#surroundings;
    let lacks = false;
    for (const url of made) {
      if (new URL(url).origin !== origin || (await this.#sets.match(url, cache))) continue;
      const file = await whole(url, this.#surroundings);
      if (file) await this.#sets.add(new Map([[url, file]]), cache);
      else if (/\.m?js$/.test(new URL(url).pathname)) lacks = true;
    }
    return lacks;
  }
}
