import assert from 'node:assert/strict';
import {after, before} from 'node:test';
import {fileURLToPath} from 'node:url';
import {inEachBrowser} from './e2e.js';
import {serve} from './serve.js';

const policy = "default-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
let site: Awaited<ReturnType<typeof serve>>;
before(async () => {
  site = await serve(fileURLToPath(new URL('sample', import.meta.url)), {
    'content-security-policy': policy,
  });
});
after(() => site.stop());

inEachBrowser('keys, mouse and words reach into a shadow root', async (browser) => {
  await browser.goto(`${site.url}/`);
  await browser.click('#name');
  await browser.type('Siân Tŷ');
  await browser.press('Tab');
  await browser.press('Enter');
  await browser.sees('Diolch, Siân Tŷ!', '#answer');
  await browser.press('Shift+Tab');
  await browser.press('End');
  await browser.type('x');
  await browser.click('button', {text: 'Anfon'});
  await browser.sees('Siân Tŷx');
  assert.equal(await browser.text('h1'), 'Enghraifft');
});

inEachBrowser(
  'the page is looked at as a person and as assistive technology does',
  async (browser) => {
    await browser.goto(`${site.url}/`);
    await browser.viewport(320, 640);
    assert.equal(await browser.evaluate(() => innerWidth), 320);
    await browser.emulate({colorScheme: 'dark'});
    const tree = await browser.axTree('rig-sample');
    const lines = tree
      .map(({role, name}) => `${role} ${name}`)
      .filter((line) => !line.startsWith('paragraph'));
    assert.deepEqual(lines, ['textbox Enw', 'button Anfon', 'button Torri']);
    const picture = await browser.screenshot();
    assert.equal(picture.subarray(1, 4).toString(), 'PNG');
  },
);

inEachBrowser(
  'a breach of the Content-Security-Policy comes to light',
  async (browser) => {
    await browser.goto(`${site.url}/`);
    await browser.click('#breach');
    await browser.wait(() => Boolean(document.querySelector('img')));
    const seen = async () =>
      (await browser.problems()).some(({kind, text}) => kind === 'csp' && text.includes('img-src'));
    for (let tries = 0; !(await seen()); tries += 1) assert.ok(tries < 100, 'no breach was noted');
  },
  {forgive: /^(csp|resource): .*far\.png|^csp: .*192\.0\.2\.1/},
);
