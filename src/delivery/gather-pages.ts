import {listName, namedIn, releaseIn} from './page-files.js';

/** What keeping pages needs of a worker. */
export interface Surroundings {
  readonly caches: CacheStorage;
  readonly fetch: (request: RequestInfo, how?: RequestInit) => Promise<Response>;
  readonly origin: string;
  /** The folder that the worker serves. */
  readonly scope: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** All that a page is made of on its server now. */
export interface Gathered {
  readonly files: ReadonlyMap<string, Response>;
  /** Tells one such set from another. */
  readonly print: string;
  /** Whether all that our script may ever fetch is there, and is of one release. */
  readonly isVerified: boolean;
}

const isScript = (url: string) => /\.m?js$/.test(new URL(url).pathname);

/** A file as it came, with all of its bytes; undefined where it is not what was asked for, as on the page of a Wi-Fi. */
export async function whole(
  url: string,
  {fetch}: Pick<Surroundings, 'fetch'>,
): Promise<Response | undefined> {
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

async function hashOf(data: BufferSource): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', data));
  return btoa(String.fromCharCode(...bytes));
}

/** The releases that scripts are of: the list of each stands beside it. */
async function releasesOf(scripts: readonly string[], surroundings: Surroundings) {
  const lists = new Map(scripts.map((script) => [new URL(listName, script).href, script]));
  const found = await Promise.all(
    [...lists].map(async ([list, script]) => {
      const file = await whole(list, surroundings);
      const release = file && releaseIn(await file.text(), list, script);
      return release && {folder: new URL('.', list).href, release};
    }),
  );
  return found.filter((one) => one !== undefined);
}

/**
 * Fetches all that a page is made of on its server now: what it names, the whole release that its script is of, and what
 * else of `made`, the files of the page as it is, still comes. An address where something that it needs does not come, or
 * is not of the release. Never rejects.
 */
export async function gather(
  page: string,
  made: readonly string[],
  surroundings: Surroundings,
): Promise<Gathered | string> {
  const isOurs = (url: string) => new URL(url).origin === surroundings.origin;
  const main = await whole(page, surroundings);
  if (!main?.headers.get('content-type')?.includes('text/html')) return page;
  const {needed, scripts} = namedIn(await main.clone().text(), page);
  const ownScripts = [scripts, made.filter(isScript)].map((urls) => urls.filter(isOurs));
  let releases = await releasesOf(ownScripts[0]!, surroundings);
  // The script of the page may be named by another.
  if (!releases.length && needed.length) releases = await releasesOf(ownScripts[1]!, surroundings);
  const hashes = new Map(releases.flatMap(({release}) => [...release]));
  const isOfRelease = (url: string) => releases.some(({folder}) => url.startsWith(folder));
  const must = new Set([...needed.filter(isOurs), ...hashes.keys()]);
  const may = [...needed, ...made.filter((url) => !isOfRelease(url))];
  const files = new Map([[page, main]]);
  const lines = [`${page} ${main.headers.get('content-security-policy')}`];
  const missing: string[] = [];
  await Promise.all(
    [...new Set([page, ...must, ...may])].map(async (url) => {
      const file = url === page ? main : await whole(url, surroundings);
      const hash = file && (await hashOf(await file.clone().arrayBuffer()));
      if (must.has(url) && (!hash || (hashes.get(url) ?? hash) !== hash)) missing.push(url);
      if (!file) return;
      files.set(url, file);
      if (isOurs(url)) lines.push(`${url} ${hash}`);
    }),
  );
  if (missing[0]) return missing[0];
  const print = await hashOf(new TextEncoder().encode(lines.sort().join('\n')));
  return {files, print, isVerified: hashes.size > 0};
}
