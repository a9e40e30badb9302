import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import type {Page} from 'puppeteer-core';
import {dist} from '../bench/site.js';
import {inEachBrowser} from '../rig/e2e.js';

/** As strict as a council may be: nothing but what the page itself serves, no style and no script in the markup. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

const definition = {
  id: 'a',
  version: '1',
  languages: ['en'],
  title: 'A',
  pages: [
    {
      id: 'p',
      title: 'P',
      questions: [
        {
          type: 'location',
          name: 'place',
          label: 'Where?',
          centre: {lon: -3.179, lat: 51.482},
          zoom: 13,
        },
        {type: 'textarea', name: 'why', label: 'Why there?'},
      ],
    },
  ],
};
const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A</title><link rel="icon" href="/icon.svg">
<script type="module" src="/dweud/dweud.js"></script><script type="module" src="/host.js"></script></head>
<body><dweud-form src="/a.json" no-history></dweud-form></body></html>`;
const host = `document.querySelector('dweud-form').services = {
  map: {tiles: '/tiles/{z}/{x}/{y}.svg', attribution: '© [A map](https://example.org)'},
};`;
const tile =
  '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><path d="M0 0h256v256z"/></svg>';

const kinds = {js: 'text/javascript', json: 'application/json', svg: 'image/svg+xml'};

/** A page of a host with the built form. What `isBroken` says is not there; `asked` is what was asked for. */
async function serveHost(isBroken: (path: string) => boolean = () => false) {
  const asked: string[] = [];
  const server = createServer(({url = ''}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    asked.push(pathname);
    const kind = kinds[pathname.split('.').at(-1) as keyof typeof kinds] ?? 'text/html';
    response.setHeader('content-type', `${kind}; charset=utf-8`);
    response.setHeader('content-security-policy', policy);
    response.setHeader('cache-control', 'no-store');
    if (isBroken(pathname)) response.writeHead(503).end();
    else if (pathname.startsWith('/dweud/'))
      response.end(readFileSync(join(dist, pathname.slice('/dweud/'.length))));
    else if (kind === kinds.svg) response.end(tile);
    else
      response.end(
        {'/a.json': JSON.stringify(definition), '/host.js': host, '/': page}[pathname] ?? '',
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

const ofMap = (path: string) => /place-map|^\/tiles\//.test(path);
const focusedId = () => document.querySelector('dweud-form')!.shadowRoot!.activeElement?.id;

inEachBrowser(
  'neither the map nor one of its pictures is fetched before somebody opens it, under a strict policy (CX-04)',
  async (browser) => {
    const site = await serveHost();
    try {
      await browser.goto(site.url);
      await browser.click('#q-place');
      await browser.type('Queen Street');
      await browser.press('Tab');
      assert.equal(await browser.evaluate(focusedId), 'q-place-point');
      // The words of the ending are fetched at the first answer; what would have come by itself has come with them.
      await browser.wait(() =>
        performance.getEntriesByType('resource').some(({name}) => /ending/.test(name)),
      );
      assert.deepEqual(site.asked.filter(ofMap), []);

      await browser.press('Enter');
      await browser.sees('Under the cross: 51.482° north, 3.179° west');
      await browser.wait(() => {
        const root = document.querySelector('dweud-form')!.shadowRoot!;
        const tiles = [...root.querySelectorAll('img')];
        return tiles.length > 1 && tiles.every(({naturalWidth}) => naturalWidth > 0);
      });
      const asked = site.asked.filter(ofMap);
      assert.equal(asked.filter((path) => path.includes('place-map')).length, 1);
      assert.ok(asked.includes('/tiles/13/4023/2724.svg'), asked.join());

      await browser.press('Tab');
      await browser.press('ArrowRight');
      await browser.press('ArrowUp');
      await browser.press('Enter');
      await browser.sees('Chosen on the map: 51.489° north, 3.168° west');
      await browser.press('Shift+Tab');
      assert.equal(await browser.evaluate(focusedId), 'q-place-point');
      await browser.click('#next');
      await browser.sees('Check your answers');
      await browser.sees('Queen Street');
      await browser.sees('51.489° north, 3.168° west');
    } finally {
      await site.stop();
    }
  },
);

inEachBrowser(
  'a map that cannot be fetched is missed in words, the words go on, and the next press tries again',
  async (browser) => {
    let isBroken = true;
    const site = await serveHost((path) => isBroken && ofMap(path));
    try {
      await browser.goto(site.url);
      await browser.click('#q-place-point');
      await browser.sees('The map could not be opened. You can try again, or answer in words.');
      await browser.click('#q-place');
      await browser.type('Queen Street');
      isBroken = false;
      await browser.click('#q-place-point');
      await browser.sees('Under the cross');
      isBroken = true;
      await browser.click('#q-place-out');
      await browser.sees('Parts of the map could not be fetched.');
      isBroken = false;
      await browser.click('#q-place-tiles');
      await browser.wait(() => {
        const root = document.querySelector('dweud-form')!.shadowRoot!;
        return !root.querySelector('#q-place-tiles') && root.querySelector('img')!.naturalWidth > 0;
      });
      await browser.click('#next');
      await browser.sees('Queen Street', 'dweud-form');
    } finally {
      await site.stop();
    }
  },
  {forgive: /503|place-map|tiles|Failed to fetch|error loading|Importing a module/i},
);

inEachBrowser(
  'one finger on the map scrolls the page, and two move the map',
  async (browser) => {
    const site = await serveHost();
    try {
      const tab = await (browser.hands as {page: Page}).page.createCDPSession();
      const phone = {width: 320, height: 568, deviceScaleFactor: 1, mobile: true};
      await tab.send('Emulation.setDeviceMetricsOverride', phone);
      await tab.send('Emulation.setTouchEmulationEnabled', {enabled: true});
      await browser.goto(site.url);
      await browser.click('#q-place-point');
      await browser.sees('Under the cross: 51.482° north, 3.179° west');
      const {x, y, top} = (await browser.evaluate(() => {
        const view = document.querySelector('dweud-form')!.shadowRoot!.querySelector('.map-view')!;
        view.scrollIntoView({block: 'center', behavior: 'instant'});
        const {left, width, top: upper, height} = view.getBoundingClientRect();
        return {x: left + width / 2, y: upper + height / 2, top: scrollY};
      })) as {x: number; y: number; top: number};
      /** Drags fingers upwards by so many pixels, each from its place beside the middle of the map. */
      const drag = async (pixels: number, ...fingers: number[]) => {
        const at = (up: number) => fingers.map((beside, id) => ({x: x + beside, y: y - up, id}));
        await tab.send('Input.dispatchTouchEvent', {type: 'touchStart', touchPoints: at(0)});
        for (let up = 8; up <= pixels; up += 8)
          await tab.send('Input.dispatchTouchEvent', {type: 'touchMove', touchPoints: at(up)});
        await tab.send('Input.dispatchTouchEvent', {type: 'touchEnd', touchPoints: []});
      };
      await drag(128, -40, 40);
      await browser.sees('Under the cross: 51.468° north, 3.179° west');
      assert.equal(await browser.evaluate(() => scrollY), top);
      await drag(128, 0);
      await browser.wait((from: number) => scrollY > from + 100, top);
      await browser.sees('Under the cross: 51.468° north, 3.179° west');
    } finally {
      await site.stop();
    }
  },
  {engines: ['chromium']},
);
