import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {dist} from '../bench/site.js';
import {inEachBrowser} from '../rig/e2e.js';
import {until} from '../rig/processes.js';

const definition = {
  id: 'a',
  version: '1',
  languages: ['en'],
  title: 'A',
  pages: [
    {id: 'one', title: 'First page', questions: [{type: 'text', name: 'street', label: 'Street'}]},
    {
      id: 'two',
      title: 'Second page',
      questions: [{type: 'file', name: 'docs', label: 'Documents', accept: ['txt'], max: 2}],
    },
  ],
};
const html = (title: string, body: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
<script type="module" src="/dweud/dweud.js"></script></head><body>${body}</body></html>`;
const form = (quickExit: string) =>
  html(
    'A form',
    `<dweud-form src="/a.json" files-endpoint="/files" quick-exit="${quickExit}"></dweud-form>`,
  );
const pages: Readonly<Record<string, string>> = {
  '/form.html': form('/weather.html'),
  '/stays.html': form('/stays.html#weather'),
  '/weather.html': html('Weather', '<h1>Weather</h1>'),
};

/** A host with a form, whose uploads of `slow.txt` never end. `asked` is what was asked for; `cut` what was given up. */
async function serveHost() {
  const asked: string[] = [];
  const cut: string[] = [];
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '', 'http://localhost');
    const what = `${request.method} ${pathname}`;
    asked.push(what);
    // Not `no-store`: a browser may keep the page for Back.
    response.setHeader('cache-control', 'no-cache');
    if (request.method === 'POST') {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        if (!body.includes('slow.txt')) response.writeHead(201).end('{}');
      });
      response.on('close', () => {
        if (!response.writableFinished) cut.push(what);
      });
    } else if (request.method === 'DELETE') response.writeHead(204).end();
    else if (pathname.startsWith('/dweud/'))
      response
        .setHeader('content-type', 'text/javascript')
        .end(readFileSync(join(dist, pathname.slice(7))));
    else if (pathname === '/a.json')
      response.setHeader('content-type', 'application/json').end(JSON.stringify(definition));
    else response.setHeader('content-type', 'text/html').end(pages[pathname] ?? html('Start', ''));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    cut,
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/** Chooses two files in the question, as the browser’s own window does. */
function choose(): void {
  const root = document.querySelector('dweud-form')!.shadowRoot!;
  const input = root.querySelector<HTMLInputElement>('#q-docs')!;
  const transfer = new DataTransfer();
  for (const name of ['quick.txt', 'slow.txt']) transfer.items.add(new File(['words'], name));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', {bubbles: true}));
}

/** Whether the files stand like this. */
const stand = (words: string) =>
  [...document.querySelector('dweud-form')!.shadowRoot!.querySelectorAll('.file-state')]
    .map((state) => state.textContent.trim())
    .join() === words;

/** Everything that a form shows and remembers: its words, what is in its boxes, its answers, and the history’s state. */
function shown() {
  const one = document.querySelector('dweud-form');
  const root = one?.shadowRoot;
  const {session} = (one ?? {}) as {session?: {typed(name: string): unknown}};
  if (!session || !root?.querySelector('#heading')) return undefined;
  return {
    heading: root.querySelector('#heading')!.textContent,
    boxes: [...root.querySelectorAll('input')].map(({value}) => value),
    typed: ['street', 'docs'].map((name) => session.typed(name) ?? null),
    state: JSON.stringify(history.state),
  };
}

const street = 'What nobody may see';
type Shown = NonNullable<ReturnType<typeof shown>>;
type Browser = Parameters<Parameters<typeof inEachBrowser>[1]>[0];

/** Answers a form: the street, and two files of which one has been sent and the other never will be. */
async function answerForm(browser: Browser): Promise<void> {
  await browser.click('#q-street');
  await browser.type(street);
  await browser.click('#next');
  await browser.sees('Second page');
  await browser.evaluate(choose);
  await browser.wait(stand, 'Uploaded,Uploading');
  const {typed, state} = (await browser.evaluate(shown)) as Shown;
  assert.equal(typed[0], street);
  // The names of steps tell of answers, and entries outlive the page.
  assert.doesNotMatch(state, /page|one|two|street|docs/);
}

/** The form as somebody finds it who has never been here. */
async function expectFresh(browser: Browser): Promise<void> {
  const {heading, boxes, typed} = (await browser.wait(shown)) as Shown;
  assert.equal(heading, 'First page');
  assert.deepEqual(boxes, ['']);
  assert.deepEqual(typed, [null, null]);
}

inEachBrowser(
  'who leaves at once leaves nothing for Back: no answer, no step, no file (CON-15, REL-14)',
  async (browser) => {
    const site = await serveHost();
    try {
      await browser.goto(`${site.url}/`);
      await browser.goto(`${site.url}/form.html`);
      await answerForm(browser);
      await browser.click('.exit');
      await browser.sees('Weather');
      const deleted = () => site.asked.filter((line) => line.startsWith('DELETE /files/'));
      await until(() => deleted().length === 2, 'both files are taken back');
      await until(() => site.cut.length === 1, 'nothing is sent any more');
      assert.equal(site.asked.filter((line) => line === 'POST /files').length, 2);
      // The entry of the second page is the one that was replaced.
      await browser.evaluate(() => history.back());
      await browser.wait(() => location.pathname === '/form.html');
      await expectFresh(browser);
      await browser.evaluate(() => history.back());
      await browser.wait(() => location.pathname === '/');
    } finally {
      await site.stop();
    }
  },
);

inEachBrowser(
  'a page that the browser kept for Back is loaded afresh after somebody left at once (CON-15, REL-14)',
  async (browser) => {
    const site = await serveHost();
    try {
      await browser.goto(`${site.url}/stays.html`);
      await answerForm(browser);
      // The way out leads to the same page, so that the test can be the browser that kept it.
      await browser.click('.exit');
      await browser.wait(() => location.hash === '#weather');
      assert.equal(await browser.evaluate(() => document.querySelector('dweud-form')), null);
      await browser.evaluate(() => {
        dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
      });
      await expectFresh(browser);
    } finally {
      await site.stop();
    }
  },
);
