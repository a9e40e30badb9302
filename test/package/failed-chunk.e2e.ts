import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {dist} from '../bench/site.js';
import {inEachBrowser} from '../rig/e2e.js';

const definition = JSON.stringify({
  id: 'a',
  version: '1',
  languages: ['en'],
  title: 'A',
  pages: [{id: 'p', title: 'P', questions: [{type: 'text', name: 'q', label: 'Q'}]}],
});
const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A</title><link rel="icon" href="data:,">
<script type="module" src="/dweud/dweud.js"></script></head>
<body><dweud-form src="/a.json" no-history></dweud-form></body></html>`;

/** The built form from a server whose chunks fail while `broken` says so. */
async function serveBroken(broken: () => boolean) {
  const typed = {'cache-control': 'no-store', 'content-type': 'text/javascript'};
  const server = createServer(({url = ''}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    if (pathname.startsWith('/dweud/chunks/') && broken()) response.writeHead(503, typed).end();
    else if (pathname.startsWith('/dweud/'))
      response.writeHead(200, typed).end(readFileSync(join(dist, pathname.slice(7))));
    else if (pathname === '/a.json')
      response.writeHead(200, {'content-type': 'application/json'}).end(definition);
    else response.writeHead(200, {'content-type': 'text/html'}).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

inEachBrowser(
  'a part that could not be fetched keeps the answers, and is fetched once it can be',
  async (browser) => {
    let isBroken = true;
    const site = await serveBroken(() => isBroken);
    try {
      await browser.goto(site.url);
      await browser.click('#q-q');
      await browser.type('Siân');
      await browser.click('#next');
      await browser.sees('The form could not be loaded');
      isBroken = false;
      await browser.click('#next');
      await browser.sees('Check your answers');
      await browser.sees('Siân');
    } finally {
      await site.stop();
    }
    assert.ok(!isBroken);
  },
  {forgive: /503|chunks|Failed to fetch|error loading|Importing a module/i},
);
