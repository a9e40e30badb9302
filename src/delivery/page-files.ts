/** What a page names by itself, without any script having run. */
export interface Named {
  /** Files that it does not begin without: its scripts and style sheets, its consultation, and its key. */
  readonly needed: readonly string[];
  readonly scripts: readonly string[];
}

const tag = /<(base|script|link|dweud-form)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;
const attribute = /([^\s=>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/g;

const attributesIn = (text: string) =>
  new Map(
    [...text.matchAll(attribute)].map(([, name, ...values]) => [
      name!.toLowerCase(),
      values
        .find((value) => value !== undefined)!
        .replaceAll('&amp;', '&')
        .trim(),
    ]),
  );

/** Finds what a page at an address names. A worker has nothing else that reads HTML. */
export function namedIn(html: string, at: string): Named {
  const needed = new Set<string>();
  const scripts = new Set<string>();
  let base = at;
  // A key may be in the page itself.
  const whole = (url: string | undefined) =>
    url && !url.startsWith('{') ? new URL(url, base).href : undefined;
  for (const [, name, text] of html.replace(/<!--[^]*?-->/g, '').matchAll(tag)) {
    const of = attributesIn(text!);
    const isSheet = /\b(stylesheet|modulepreload)\b/i.test(of.get('rel') ?? '');
    const src = whole(of.get('src'));
    const found = {
      base: [],
      script: [src],
      link: [isSheet ? whole(of.get('href')) : undefined],
      'dweud-form': [src, whole(of.get('kiosk-key'))],
    }[name!.toLowerCase() as 'base' | 'script' | 'link' | 'dweud-form'];
    for (const url of found) if (url && /^https?:/.test(url)) needed.add(url);
    if (src && /^script$/i.test(name!)) scripts.add(src);
    if (/^base$/i.test(name!)) base = whole(of.get('href')) ?? base;
  }
  return {needed: [...needed], scripts: [...scripts]};
}

/** The files of one release of ours, by address, and the SHA-256 of each in Base64. */
export type Release = ReadonlyMap<string, string>;

/** The name of the list that the build leaves beside our script. */
export const listName = 'files.json';

/** Reads the list of a release; undefined where it is none, or the script that led to it is not in it. */
export function releaseIn(text: string, list: string, script: string): Release | undefined {
  try {
    const all = Object.entries(JSON.parse(text) as Record<string, unknown>);
    const files = new Map<string, string>();
    for (const [path, hash] of all) {
      const url = new URL(path, list).href;
      // What is elsewhere is of no release of ours.
      if (typeof hash !== 'string' || !url.startsWith(new URL('.', list).href)) return undefined;
      files.set(url, hash);
    }
    return files.has(script.replace(/[?#].*$/, '')) ? files : undefined;
  } catch {
    return undefined;
  }
}
