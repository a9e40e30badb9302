import assert from 'node:assert/strict';
import {after, before} from 'node:test';
import type {Sheet} from '../../src/elements/paper/sheet.js';
import {inEachBrowser} from '../rig/e2e.js';
import {until} from '../rig/processes.js';
import {Demo} from './demo.js';
import {inOutbox, valueOf} from './in-page.js';
import {focusIsOn, tabTo, type Browser} from './keyboard.js';

let demo: Demo;
before(async () => {
  demo = await Demo.start();
});
after(() => demo.stop());

/** The sheet of that number on the device; undefined while there is none. */
async function sheet(browser: Browser, serial: string): Promise<Sheet | undefined> {
  const kept = (await browser.evaluate(inOutbox)) as [key: string, value: string][];
  const found = kept.find(([key]) => key === `dweud:sheet:precept-2027:${serial}`);
  return found && (JSON.parse(found[1]) as Sheet);
}

/** Opens the page, and comes to the desk by keyboard alone. */
async function toDesk(browser: Browser) {
  await browser.goto(`${demo.url}/paper.html`);
  await browser.sees('Key in paper responses', 'dweud-form');
  await tabTo(browser, 'paper-initials');
  await browser.type('ab');
  await browser.press('Enter');
  await focusIsOn(browser, 'paper-serial');
}

inEachBrowser(
  'a sheet goes on where it was when its page is loaded again',
  async (browser: Browser) => {
    await toDesk(browser);
    assert.equal(await sheet(browser, 'A12'), undefined);
    await browser.type('a 12');
    await browser.press('Enter');
    await focusIsOn(browser, 'paper-language');
    await browser.press('Enter');
    await focusIsOn(browser, 'keyed-answering_as-0');
    await browser.type('2');
    await focusIsOn(browser, 'q-business_name');
    await browser.type('Siop');
    await until(
      async () =>
        JSON.stringify((await sheet(browser, 'A12'))?.begun?.typed ?? '').includes('Siop'),
      'what was keyed is not on the device',
    );
    // Loaded again, as by a person in a hurry, or after a crash.
    await toDesk(browser);
    await browser.sees('Begun and not saved: 1', 'dweud-form');
    await browser.type('A12');
    await browser.press('Enter');
    await focusIsOn(browser, 'q-business_name');
    assert.equal(await browser.evaluate(valueOf, 'q-business_name'), 'Siop');
  },
);
