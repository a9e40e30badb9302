// Draws docs/images/form.png: one page of the demo's consultation, in English and in Welsh. `node docs/picture.js`,
// after `npm run build`.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {serveSite} from '../test/bench/site.js';
import {puppeteerOptions} from '../test/rig/launchers.js';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const form = (language) =>
  `<div lang="${language}"><dweud-form src="/definition.json" no-history></dweud-form></div>`;
const site = await serveSite({
  '/': `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Dweud</title>
    <link rel="icon" href="data:,">
    <style>
      body { margin: 0; padding: 24px; display: grid; grid-template-columns: 1fr 1fr; gap: 56px; font: 17px/1.5 'Noto Sans', sans-serif; }
    </style>
    <script type="module" src="/dweud/dweud.js"></script>
  </head>
  <body>${form('en')}${form('cy')}</body>
</html>`,
  '/definition.json': readFileSync(path('../demo/consultations/precept-2027.json'), 'utf8'),
});
const browser = await puppeteer.launch(puppeteerOptions.chromium());
try {
  const page = await browser.newPage();
  await page.setViewport({width: 1480, height: 900, deviceScaleFactor: 1.25});
  await page.goto(`${site.url}/`, {waitUntil: 'networkidle0'});
  for (const language of ['en', 'cy']) {
    const find = (selector) =>
      page.waitForSelector(`[lang=${language}] > dweud-form >>> ${selector}`, {visible: true});
    await (await find('#next')).click();
    await (await find('#q-answering_as-2')).click();
    await (
      await find('#q-business_name')
    ).type(language === 'en' ? 'Llugwen Bakery' : 'Becws Llugwen');
  }
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    document.activeElement.shadowRoot?.activeElement?.blur();
    scrollTo(0, 0);
  });
  await page.waitForNetworkIdle();
  await page.screenshot({
    path: path('images/form.png'),
    clip: {x: 0, y: 40, width: 1480, height: 622},
  });
} finally {
  await browser.close();
  await site.stop();
}
