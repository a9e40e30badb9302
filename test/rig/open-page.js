import puppeteer from 'puppeteer-core';
import {prepare} from './in-page.js';
import {puppeteerOptions, remote} from './launchers.js';
import {startWebKit, webkitOptions} from './webkit.js';

/** Chromium or Firefox over puppeteer. `report(kind, text)` is called for each problem that `prepare` notes. */
async function openPuppeteer(engine, report) {
  const browser = await puppeteer.launch(puppeteerOptions[engine]());
  try {
    const open = async () => {
      const page = await browser.newPage();
      await page.exposeFunction('rigReport', report);
      await page.evaluateOnNewDocument(prepare);
      await page.setViewport({width: 1024, height: 768});
      return page;
    };
    const hands = {engine, page: await open()};
    return {
      hands,
      navigate: (url) => hands.page.goto(url),
      evaluate: (run, ...args) => hands.page.evaluate(run, ...args),
      capture: async (fullPage) => Buffer.from(await hands.page.screenshot({fullPage})),
      async renew() {
        const before = hands.page;
        await before.close();
        hands.page = await open();
      },
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

// WebDriver's scripts cannot wait for a promise by themselves.
const asynchronous = (run, args) => `
  const done = arguments[arguments.length - 1];
  Promise.resolve().then(() => (${run})(...${JSON.stringify(args)})).then(
    (value) => done({value}),
    (error) => done({error: String(error?.stack ?? error)}),
  );`;

/** WebKitGTK over WebDriver, which can put nothing into a page before its own scripts. */
async function openWebKit() {
  const display = await startWebKit();
  try {
    const driver = await remote(webkitOptions(display.port));
    return {
      hands: {engine: 'webkit', driver, display},
      navigate: (url) => driver.navigateTo(url),
      evaluate: async (run, ...args) => {
        const {value, error} = await driver.executeAsync(asynchronous(run, args));
        if (error) throw new Error(error);
        return value;
      },
      capture: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
      async renew() {
        const before = await driver.getWindowHandle();
        const {handle} = await driver.createWindow('tab');
        await driver.switchToWindow(before);
        await driver.closeWindow();
        await driver.switchToWindow(handle);
      },
      close: async () => {
        await driver.deleteSession().catch(() => undefined);
        await display.stop();
      },
    };
  } catch (error) {
    await display.stop();
    throw error;
  }
}

/** One page of a fresh browser, by the few things that the drivers have in common. */
export const openPage = (engine, report) =>
  engine === 'webkit' ? openWebKit() : openPuppeteer(engine, report);
