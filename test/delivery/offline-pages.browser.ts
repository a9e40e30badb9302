import {expect} from 'chai';
import {keepPages, keptFor, urlsIn, type Surroundings} from '../../src/delivery/offline-pages.js';

const {origin} = location;
const at = (path: string) => `${origin}${path}`;

/** A server whose files a test decides on, and the caches of this browser. */
class Site {
  readonly files = new Map<string, () => Response | Promise<Response>>();
  /** How files were asked for. */
  readonly asked: RequestInit[] = [];
  time = 1_700_000_000_000;
  readonly surroundings: Surroundings = {
    caches,
    fetch: async (url, how) => {
      this.asked.push(how);
      const file = this.files.get(url);
      if (!file) throw new TypeError('Failed to fetch');
      return file();
    },
    origin,
    now: () => ++this.time,
  };

  constructor(version: string) {
    this.serve('/', `page ${version}`, 'text/html');
    this.serve('/dweud.js', `script ${version}`, 'text/javascript');
  }

  serve(path: string, text: string, type: string, more: ResponseInit = {}) {
    const url = path.startsWith('/') ? at(path) : path;
    const headers = {'content-type': type, 'content-security-policy': "default-src 'none'"};
    this.files.set(url, () => new Response(text, {headers, ...more}));
  }

  keep = () => keepPages([...this.files.keys()], this.surroundings);
}
const kept = async (path: string) => (await keptFor(new Request(at(path)), {caches}))?.text();
const names = async () => (await caches.keys()).filter((name) => name.startsWith('dweud-kiosk:'));

afterEach(async () => {
  for (const name of await caches.keys()) await caches.delete(name);
});

describe('pages that are kept for a start without a connection', () => {
  it('are there as they came, with what the server said of them', async () => {
    const site = new Site('1');
    expect(await site.keep()).to.equal(true);
    expect(await kept('/')).to.equal('page 1');
    expect(await kept('/dweud.js')).to.equal('script 1');
    expect(await kept('/other')).to.equal(undefined);
    const page = await keptFor(new Request(at('/')), {caches});
    expect(page!.headers.get('content-security-policy')).to.equal("default-src 'none'");
    const how = {cache: 'no-cache', credentials: 'same-origin'};
    expect(site.asked).to.deep.equal([how, how]);
  });

  it('are there for whoever asks in another way, and say nothing of how they were packed', async () => {
    const site = new Site('1');
    const packed = ['content-encoding', 'content-length', 'transfer-encoding'];
    const headers = {'content-type': 'text/html', vary: 'accept'};
    site.files.set(at('/'), () => {
      const answer = new Response('page', {headers});
      for (const name of packed) answer.headers.set(name, '4');
      return answer;
    });
    site.serve('/strings.json', '{}', 'application/json');
    site.serve('/module.mjs', '', 'text/plain');
    expect(await site.keep(), 'a script that is none').to.equal(false);
    site.serve('/module.mjs', '', 'application/javascript');
    expect(await site.keep()).to.equal(true);
    const page = await keptFor(new Request(at('/'), {headers: {accept: 'text/html'}}), {caches});
    expect(await page!.text()).to.equal('page');
    for (const name of packed) expect(page!.headers.has(name), name).to.equal(false);
    expect(await kept('/strings.json')).to.equal('{}');
  });

  it('take the place of those before, as a whole', async () => {
    await new Site('1').keep();
    const second = new Site('2');
    second.time += 1000;
    expect(await second.keep()).to.equal(true);
    expect(await kept('/')).to.equal('page 2');
    expect(await names()).to.have.length(1);
  });

  const faults: [string, (site: Site) => void][] = [
    [
      'does not come',
      (site) => site.files.set(at('/dweud.js'), () => Promise.reject(new TypeError())),
    ],
    ['is not found', (site) => site.serve('/dweud.js', '', 'text/javascript', {status: 404})],
    ['is the page of a Wi-Fi', (site) => site.serve('/dweud.js', '<h1>Pay</h1>', 'text/html')],
    [
      'comes from elsewhere',
      (site) => {
        const answer = new Response('', {headers: {'content-type': 'text/javascript'}});
        Object.defineProperty(answer, 'redirected', {value: true});
        site.files.set(at('/dweud.js'), () => answer);
      },
    ],
    [
      'breaks off',
      (site) =>
        site.files.set(
          at('/dweud.js'),
          () =>
            new Response(new ReadableStream({start: (stream) => stream.error(new TypeError())}), {
              headers: {'content-type': 'text/javascript'},
            }),
        ),
    ],
  ];
  for (const [what, fault] of faults)
    it(`stay as they were when a file ${what}`, async () => {
      await new Site('1').keep();
      const second = new Site('2');
      second.time += 1000;
      fault(second);
      expect(await second.keep()).to.equal(false);
      expect(await kept('/')).to.equal('page 1');
      expect(await kept('/dweud.js')).to.equal('script 1');
      expect(await names()).to.have.length(1);
    });

  it('do without a file of another server that does not come', async () => {
    const site = new Site('1');
    site.files.set('https://fonts.example/a.woff2', () => Promise.reject(new TypeError()));
    expect(await site.keep()).to.equal(true);
    expect(await kept('/')).to.equal('page 1');
  });

  it('are the older ones where somebody was cut off while new ones were kept', async () => {
    await new Site('1').keep();
    const half = await caches.open('dweud-kiosk:1800000000000');
    await half.put(at('/'), new Response('page 2'));
    expect(await kept('/')).to.equal('page 1');
    const third = new Site('3');
    third.time = 1_900_000_000_000;
    await third.keep();
    expect(await kept('/')).to.equal('page 3');
    expect(await names()).to.have.length(1);
  });

  it('are looked for in the order of their time, in all that is ours and nothing else', async () => {
    const put = async (name: string, path: string, text: string) =>
      (await caches.open(name)).put(at(path), new Response(text));
    await put('another', '/', 'page 0');
    await put('dweud-kiosk:1800000000000', '/', 'page 2');
    await put('dweud-kiosk:1800000000000', '/new', 'new');
    await put('dweud-kiosk:1700000000000', '/', 'page 1');
    expect(await kept('/')).to.equal('page 1');
    expect(await kept('/new')).to.equal('new');
    await new Site('3').keep();
    expect(await caches.keys()).to.include('another');
  });

  it('say so when the device has no room', async () => {
    const site = new Site('1');
    const full = {
      keys: () => caches.keys(),
      open: () => Promise.reject(new DOMException('Full', 'QuotaExceededError')),
    } as unknown as CacheStorage;
    expect(await keepPages([...site.files.keys()], {...site.surroundings, caches: full})).to.equal(
      false,
    );
  });

  it('are asked for by their addresses, and by nothing else', () => {
    expect(urlsIn({keep: [at('/')]})).to.deep.equal([at('/')]);
    const many = Array.from({length: 5000}, (_, number) => at(`/${number}`));
    expect(urlsIn({keep: many})).to.equal(many);
    for (const none of [
      undefined,
      'keep',
      {},
      {keep: []},
      {keep: 'x'},
      {keep: [at('/'), 1]},
      {keep: ['file:///etc/passwd']},
      {keep: ['/relative']},
      {keep: ['see https://www.example.org/']},
      {keep: [[at('/')]]},
      {keep: [...many, at('/')]},
    ])
      expect(urlsIn(none)).to.equal(undefined);
  });
});
