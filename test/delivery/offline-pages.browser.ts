import {expect} from 'chai';
import type {Surroundings} from '../../src/delivery/gather-pages.js';
import {begunIn, OfflinePages} from '../../src/delivery/offline-pages.js';

const {origin} = location;
const scope = `${origin}/roadshow/`;
const script = `${origin}/dweud/dweud.js`;
const definition = `${scope}buses.json`;
const at = (path: string) => new URL(path, scope).href;

const sha256 = async (text: string) => {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(hash)));
};

/** A server whose files a test decides on, a worker in front of it, and the pages that are opened. */
class Site {
  readonly files = new Map<string, [text: string, type: string, more?: ResponseInit]>();
  /** How files were asked for. */
  readonly asked: (RequestInit | undefined)[] = [];
  isThere = true;
  caches = caches;
  time = 1_700_000_000_000;
  #visitors = 0;
  readonly #disturbed = new Map<string, (answer: Response) => Response>();
  readonly surroundings: Surroundings = {
    caches: new Proxy(caches, {
      get: (_, name: keyof CacheStorage) =>
        ((this.caches[name] as () => unknown) ?? undefined)?.bind(this.caches),
    }),
    fetch: async (request, how) => {
      this.asked.push(how);
      const url = typeof request === 'string' ? request : request.url;
      if (!this.isThere) throw new TypeError('Failed to fetch');
      const [text, type, more] = this.files.get(url) ?? ['', 'text/html', {status: 404}];
      const headers = {'content-type': type, 'content-security-policy': "default-src 'none'"};
      const answer = new Response(text, {headers, ...more});
      return this.#disturbed.get(url)?.(answer) ?? answer;
    },
    origin,
    scope,
    now: () => ++this.time,
  };
  pages = new OfflinePages(this.surroundings);

  /** Puts a release on the server in place of the one before, which is gone, with its list unless told otherwise. */
  async release(version: string, isListed = true): Promise<void> {
    this.files.clear();
    const chunk = `chunks/part-${version}.js`;
    const texts = {'dweud.js': `import("./${chunk}")`, [chunk]: `part ${version}`};
    for (const [path, text] of Object.entries(texts))
      this.files.set(new URL(path, script).href, [text, 'text/javascript']);
    this.page(`page ${version}`);
    this.files.set(definition, [`{"version":"${version}"}`, 'application/json']);
    if (!isListed) return;
    const hashes = Object.entries(texts).map(async ([path, text]) => [path, await sha256(text)]);
    const list = JSON.stringify(Object.fromEntries(await Promise.all(hashes)));
    this.files.set(new URL('files.json', script).href, [list, 'application/json']);
  }

  /** Meddles with what is answered at an address. */
  disturb(url: string, change: (answer: Response) => Response): void {
    this.#disturbed.set(url, change);
  }

  page(title: string): void {
    const html = `<title>${title}</title><script type="module" src="/dweud/dweud.js"></script>
      <dweud-form mode="kiosk" src="buses.json"></dweud-form>`;
    this.files.set(scope, [html, 'text/html']);
  }

  async fetch(url: string, client = '', isPage = false): Promise<string> {
    const request = isPage
      ? Object.defineProperties(new Request(url), {
          mode: {value: 'navigate'},
          destination: {value: 'document'},
        })
      : new Request(url);
    const answer = await this.pages.answer(request, client);
    return answer.ok ? answer.text() : `${answer.status}`;
  }

  /** Opens the page, and has the kiosk begin unless told otherwise; the worker may have died since the last one. */
  async load({begins = true, made = [script, definition]} = {}) {
    this.pages = new OfflinePages(this.surroundings);
    const client = `client ${++this.#visitors}`;
    const page = await this.fetch(scope, client, true).catch(() => 'nothing');
    const title = /<title>(.*)<\/title>/.exec(page)?.[1] ?? page;
    return {title, ...(begins && (await this.pages.begun({page: scope, made}, client)))};
  }
}

const sets = async () => (await caches.keys()).filter((name) => / \d+$/.test(name));
const gone = {isReady: true, missing: scope};

/** A kiosk that works, and has begun from what is kept of it. */
async function settled(): Promise<Site> {
  const site = new Site();
  await site.release('1');
  await site.load();
  await site.load();
  return site;
}

afterEach(async () => {
  for (const name of await caches.keys()) await caches.delete(name);
});

describe('the page of a kiosk', () => {
  it('is there without a connection, with all of its release and what the server said of it (REL-01)', async () => {
    const site = new Site();
    await site.release('1');
    expect(await site.load()).to.deep.equal({title: 'page 1', isReady: true});
    site.isThere = false;
    expect(await site.load()).to.deep.equal({title: 'page 1', ...gone});
    expect(await site.fetch(at('/dweud/chunks/part-1.js')), 'nobody needed it yet').to.equal(
      'part 1',
    );
    expect(await site.fetch(definition)).to.equal('{"version":"1"}');
    const page = await site.pages.answer(new Request(scope), '');
    expect(page.headers.get('content-security-policy')).to.equal("default-src 'none'");
  });

  it('is asked of the server anew, and kept as it was before it was packed, for whoever asks in another way', async () => {
    const packed = ['content-encoding', 'content-length', 'transfer-encoding'];
    const site = new Site();
    await site.release('1');
    site.disturb(scope, (answer) => {
      for (const name of packed) answer.headers.set(name, '4');
      answer.headers.set('vary', 'accept');
      return answer;
    });
    await site.load();
    const how = {cache: 'no-cache', credentials: 'same-origin'};
    expect(site.asked.slice(1)).to.deep.equal(Array(5).fill(how));
    site.isThere = false;
    await site.load();
    const page = await site.pages.answer(new Request(scope, {headers: {accept: 'x/y'}}), '');
    expect(await page.text()).to.contain('page 1');
    for (const name of packed) expect(page.headers.has(name), name).to.equal(false);
  });

  it('does without what is not its own, and leaves alone what others keep', async () => {
    const put = async (name: string) => (await caches.open(name)).put(scope, new Response('other'));
    const others = ['another', `dweud-kiosk:${origin}/fair/ 1700000000000`];
    for (const name of others) await put(name);
    const site = new Site();
    await site.release('1');
    const made = [script, at('/icon.svg'), 'https://fonts.example/a.woff2'];
    expect((await site.load({made})).isReady).to.equal(true);
    expect((await site.load({made})).title).to.equal('page 1');
    await site.release('2');
    await site.load({made});
    await site.load({made});
    expect(await caches.keys()).to.include.members(others);
  });

  it('takes a release that has replaced the one before, as a whole (REL-11)', async () => {
    const site = await settled();
    await site.release('2');
    expect(await site.load()).to.deep.equal({title: 'page 1', isReady: true});
    expect(await site.fetch(at('/dweud/chunks/part-1.js')), 'the old one is whole').to.equal(
      'part 1',
    );
    site.isThere = false;
    expect(await site.load()).to.deep.equal({title: 'page 2', ...gone});
    expect(await site.fetch(at('/dweud/chunks/part-2.js'))).to.equal('part 2');
    expect(await site.fetch(definition)).to.equal('{"version":"2"}');
    expect(await sets(), 'what was before is gone').to.have.length(1);
  });

  it('takes a corrected consultation by itself', async () => {
    const site = await settled();
    site.files.set(definition, ['{"version":"corrected"}', 'application/json']);
    await site.load();
    await site.load();
    expect(await site.fetch(definition)).to.equal('{"version":"corrected"}');
  });

  it('goes back to what has worked when it does not begin from something newer', async () => {
    const site = await settled();
    site.page('with a wrong PIN');
    expect((await site.load()).title).to.equal('page 1');
    expect((await site.load({begins: false})).title).to.equal('with a wrong PIN');
    expect((await site.load()).title).to.equal('page 1');
    site.page('mended');
    await site.load({begins: false});
    expect((await site.load()).title, 'what was mended is not known yet').to.equal('page 1');
    expect((await site.load()).title).to.equal('mended');
    expect((await site.load()).title).to.equal('mended');
  });

  it('does not try again and again what does not work', async () => {
    const site = await settled();
    site.page('bad');
    const titles: string[] = [];
    for (let load = 0; load < 9; load += 1) {
      const {title} = await site.load({begins: false});
      titles.push(title);
      if (title === 'page 1') await site.pages.begun({page: scope, made: []}, `client ${load + 3}`);
    }
    expect(titles.filter((title) => title === 'bad')).to.have.length(2);
    expect(titles.slice(-3)).to.deep.equal(['page 1', 'page 1', 'page 1']);
  });

  it('is not replaced by a page that has come in its place', async () => {
    const site = await settled();
    site.files.set(scope, ['<h1>Down for maintenance</h1>', 'text/html']);
    for (let load = 0; load < 3; load += 1)
      expect(await site.load()).to.deep.equal({title: 'page 1', isReady: true, missing: scope});
  });

  const faults: [string, (site: Site) => void, string][] = [
    [
      'is not found',
      (site) => site.files.delete(at('/dweud/chunks/part-2.js')),
      at('/dweud/chunks/part-2.js'),
    ],
    ['is of another release', (site) => site.files.set(script, ['old', 'text/javascript']), script],
    [
      'is the page of a Wi-Fi',
      (site) => site.files.set(script, ['<h1>Pay</h1>', 'text/html']),
      script,
    ],
    ['is the consultation, and is not found', (site) => site.files.delete(definition), definition],
  ];
  for (const [what, fault, missing] of faults)
    it(`stays as it was when a file ${what}`, async () => {
      const site = await settled();
      await site.release('2');
      fault(site);
      expect(await site.load()).to.deep.equal({title: 'page 1', isReady: true, missing});
      expect((await site.load()).title).to.equal('page 1');
      expect(await sets()).to.have.length(1);
    });

  it('says that it is not ready where a new device could not keep it whole', async () => {
    const site = new Site();
    await site.release('1');
    site.files.set(script, ['of a release before', 'text/javascript']);
    expect(await site.load()).to.deep.equal({title: 'page 1', isReady: false, missing: script});
  });

  it('comes from the server where the first that was kept did not begin, and from the device without one', async () => {
    const site = new Site();
    await site.release('1');
    await site.load();
    expect((await site.load({begins: false})).title).to.equal('page 1');
    site.page('mended');
    expect((await site.load()).title).to.equal('mended');
    site.isThere = false;
    expect((await site.load({begins: false})).title).to.equal('mended');
    expect((await site.load({begins: false})).title).to.equal('mended');
  });

  it('has begun by its own word alone, and not by that of a page past the worker', async () => {
    const site = await settled();
    site.page('bad');
    await site.load();
    await site.load({begins: false});
    await site.pages.begun({page: scope, made: []}, 'somebody else');
    expect((await site.load()).title).to.equal('page 1');
  });

  it('works on while the device has no room for more', async () => {
    const site = await settled();
    await site.release('2');
    const full = () => Promise.reject(new DOMException('Full', 'QuotaExceededError'));
    site.caches = new Proxy(caches, {
      get: (all, name: keyof CacheStorage) =>
        name === 'open' ? full : (all[name] as () => unknown).bind(all),
    });
    expect(await site.load()).to.deep.equal({title: 'page 1', isReady: false});
    site.caches = caches;
    site.isThere = false;
    expect(await site.load()).to.deep.equal({title: 'page 1', ...gone});
    expect(await sets()).to.have.length(1);
  });
});

describe('the page of a kiosk whose scripts are in no list', () => {
  const made = (version: string) => [script, definition, at(`/dweud/chunks/part-${version}.js`)];

  it('is said to be ready once it has begun from what is kept', async () => {
    const site = new Site();
    await site.release('1', false);
    expect(await site.load({made: made('1')})).to.deep.equal({title: 'page 1', isReady: false});
    site.isThere = false;
    expect(await site.load({made: made('1')})).to.deep.equal({title: 'page 1', ...gone});
    expect(await site.fetch(at('/dweud/chunks/part-1.js'))).to.equal('part 1');
  });

  it('takes a release only while there is a server to give what was not known to be needed', async () => {
    const site = new Site();
    await site.release('1', false);
    await site.load({made: made('1')});
    await site.load({made: made('1')});
    await site.release('2', false);
    expect((await site.load({made: made('1')})).title).to.equal('page 1');
    site.isThere = false;
    expect((await site.load({made: made('1')})).title).to.equal('page 1');
    site.isThere = true;
    expect(await site.load({made: made('2')})).to.deep.equal({title: 'page 2', isReady: true});
    site.isThere = false;
    expect((await site.load({made: made('2')})).title).to.equal('page 2');
    expect(await site.fetch(at('/dweud/chunks/part-2.js'))).to.equal('part 2');
  });
});

describe('what a page says of itself', () => {
  it('is its address and its files, and nothing else', () => {
    const begun = {page: scope, made: [script]};
    expect(begunIn({begun})).to.deep.equal(begun);
    const many = Array.from({length: 5000}, (_, number) => at(`/${number}`));
    expect(begunIn({begun: {page: scope, made: many}})?.made).to.equal(many);
    for (const none of [
      undefined,
      'begun',
      {},
      {begun: {}},
      {begun: {page: scope}},
      {begun: {page: '/relative', made: []}},
      {begun: {page: scope, made: [script, 1]}},
      {begun: {page: scope, made: ['file:///etc/passwd']}},
      {begun: {page: scope, made: ['see https://www.example.org/']}},
      {begun: {page: scope, made: [[script]]}},
      {begun: {page: scope, made: [...many, script]}},
    ])
      expect(begunIn(none)).to.equal(undefined);
  });
});
