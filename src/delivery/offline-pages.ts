/** What keeping pages needs of a worker. */
export interface Surroundings {
  readonly caches: CacheStorage;
  readonly fetch: (url: string, how: RequestInit) => Promise<Response>;
  readonly origin: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What the names of our caches begin with; a number follows, and a later one is larger. */
export const cachePrefix = 'dweud-kiosk:';

const ours = async (caches: CacheStorage): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(cachePrefix)).sort();

const isScript = (url: string) => /\.m?js$/.test(new URL(url).pathname);

/** A file as it came, with all of its bytes; undefined where it is not what was asked for, as on the page of a Wi-Fi. */
async function whole(url: string, {fetch}: Surroundings): Promise<Response | undefined> {
  try {
    const answer = await fetch(url, {cache: 'no-cache', credentials: 'same-origin'});
    const type = answer.headers.get('content-type') ?? '';
    if (!answer.ok || answer.redirected || (isScript(url) && !type.includes('javascript')))
      return undefined;
    const headers = new Headers(answer.headers);
    // They are about bytes that have been unpacked.
    for (const name of ['content-encoding', 'content-length', 'transfer-encoding'])
      headers.delete(name);
    return new Response(await answer.arrayBuffer(), {status: 200, headers});
  } catch {
    return undefined;
  }
}

/**
 * Keeps what a page was made of, in place of what was kept before: all of it or nothing, but for files of other servers
 * that do not come. True when it is kept. Never rejects.
 */
export async function keepPages(
  urls: readonly string[],
  surroundings: Surroundings,
): Promise<boolean> {
  const {caches, origin, now} = surroundings;
  const files = await Promise.all(
    urls.map(async (url) => ({url, file: await whole(url, surroundings)})),
  );
  if (files.some(({url, file}) => !file && new URL(url).origin === origin)) return false;
  try {
    const before = await ours(caches);
    const cache = await caches.open(`${cachePrefix}${now()}`);
    for (const {url, file} of files) if (file) await cache.put(url, file);
    // Only now: whoever is cut off before still has the whole of what was there.
    for (const name of before) await caches.delete(name);
    return true;
  } catch {
    return false;
  }
}

/**
 * What is kept for a request; undefined where nothing is. Of two that are there because somebody was cut off, the older
 * one is whole.
 */
export async function keptFor(
  request: Request,
  {caches}: Pick<Surroundings, 'caches'>,
): Promise<Response | undefined> {
  for (const name of await ours(caches)) {
    const found = await (await caches.open(name)).match(request, {ignoreVary: true});
    if (found) return found;
  }
  return undefined;
}

/** The addresses in what a page asks to have kept; undefined where it asks for nothing of the kind. */
export function urlsIn(message: unknown): string[] | undefined {
  const {keep} = (message ?? {}) as {keep?: unknown};
  const isUrl = (one: unknown): one is string =>
    typeof one === 'string' && /^https?:\/\//.test(one);
  return Array.isArray(keep) && keep.length > 0 && keep.length <= 5000 && keep.every(isUrl)
    ? keep
    : undefined;
}
