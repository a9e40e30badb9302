import assert from 'node:assert/strict';
import {spawn, type ChildProcess} from 'node:child_process';
import {readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import {after, before, test} from 'node:test';
import {listing, precept} from '../../demo/listing.js';
import {inEachBrowser} from '../rig/e2e.js';
import {freePort, until} from '../rig/processes.js';
import {axeFlaws} from './axe-flaws.js';
import {Demo, end, freshCopy} from './demo.js';
import {foreign, hideCookieBar, layoutFlaws, traces} from './in-page.js';
import {choose, type Browser} from './keyboard.js';
import {begin, messages} from './resident.js';

let demo: Demo;
before(async () => {
  demo = await Demo.start();
});
after(() => demo.stop());

/** Every page of the demo, and words that it shows when it is whole. */
const pages: Readonly<Record<string, string>> = {
  '/': 'One consultation, in Welsh and English',
  '/council.html': messages.en.startNow,
  '/cyngor.html': messages.cy.startNow,
  '/watch.html': messages.en.startNow,
  '/bare.html': messages.en.startNow,
  '/not-yet-open.html': messages.en.earlyTitle,
  '/closed.html': messages.en.closedTitle,
  '/responses/': 'Stored responses',
  ...Object.fromEntries(
    (['en', 'cy', 'pl', 'ur'] as const).map((language) => [
      `/${language}/${precept.id}.html`,
      messages[language].startNow,
    ]),
  ),
  ...Object.fromEntries(
    listing.flatMap(({id}) => [
      [`/en/${id}.html`, messages.en.startNow],
      [`/cy/${id}.html`, messages.cy.startNow],
    ]),
  ),
};

inEachBrowser('every page opens without a problem', async (browser: Browser) => {
  for (const [address, words] of Object.entries(pages)) {
    await browser.goto(demo.url + address);
    await browser.sees(words);
    const hasForm = await browser.evaluate(() => document.querySelector('dweud-form') !== null);
    if (hasForm) assert.deepEqual(await browser.evaluate(layoutFlaws), [], address);
    assert.deepEqual(await browser.evaluate(traces), [], address);
    assert.deepEqual(await browser.evaluate(foreign), [], address);
  }
});

inEachBrowser(
  'axe finds nothing on any page',
  async (browser: Browser) => {
    const flaws: string[] = [];
    for (const [address, words] of Object.entries(pages)) {
      await browser.goto(demo.url + address);
      await browser.sees(words);
      await browser.evaluate(hideCookieBar);
      flaws.push(...(await axeFlaws(browser, 'html')).map((flaw) => `${address}: ${flaw}`));
    }
    assert.deepEqual(flaws, []);
  },
  {engines: ['chromium']},
);

for (const address of ['/watch.html', '/bare.html'])
  inEachBrowser(`${address} can be used by keyboard`, async (browser: Browser) => {
    await browser.goto(demo.url + address);
    await begin(browser, 'en');
    await choose(browser, 'answering_as', 2, 'business');
  });

/** What stands between two comments of a page, without the white space at its ends. */
const pasted = (html: string) => /<!-- snippet -->(.*)<!-- \/snippet -->/s.exec(html)![1]!.trim();
const shown = (html: string) =>
  /<pre><code[^>]*>(.*)<\/code><\/pre>/s
    .exec(html)![1]!
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim();
for (const name of ['council', 'cyngor'])
  test(`the source that ${name}.html shows is the one that it has`, () => {
    const html = readFileSync(new URL(`../../demo/pages/${name}.html`, import.meta.url), 'utf8');
    assert.equal(shown(html), pasted(html));
  });

/** Runs `npm start` in a fresh copy, and answers what it says. */
function start(folder: string, port: number): {child: ChildProcess; said(): string} {
  const {DATABASE_URL: _, CONTACT_DATABASE_URL: __, ...env} = process.env;
  const child = spawn(process.execPath, ['demo/start.js'], {
    cwd: folder,
    env: {...env, PORT: String(port), DWEUD_DATA: `${folder}/data`},
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return {child, said: () => said};
}

test('npm start says one line, with the address', {timeout: 120_000}, async () => {
  const folder = freshCopy();
  const port = (await freePort()) as number;
  const {child, said} = start(folder, port);
  try {
    await until(() => said().includes('\n'), 'it says nothing', {limit: 100_000});
    assert.equal((await fetch(`http://localhost:${port}/council.html`)).status, 200);
    assert.equal(said(), `The demo is at http://localhost:${port}/\n`);
  } finally {
    await end(child);
    rmSync(folder, {recursive: true, force: true});
  }
});

test('npm start says plainly that its port is in use', {timeout: 120_000}, async () => {
  const folder = freshCopy();
  const port = (await freePort()) as number;
  const other = createServer().listen(port);
  const {child, said} = start(folder, port);
  try {
    const ended = until(() => child.exitCode !== null, 'it goes on', {limit: 100_000});
    await ended;
    assert.equal(child.exitCode, 1);
    assert.equal(said(), `Port ${port} is in use. Choose another one: PORT=8081 npm start\n`);
  } finally {
    other.close();
    await end(child);
    rmSync(folder, {recursive: true, force: true});
  }
});
