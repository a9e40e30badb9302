import assert from 'node:assert/strict';
import {after, before} from 'node:test';
import type {Page} from 'puppeteer-core';
import {loadDrafts} from '../../src/i18n/load-drafts.js';
import {inEachBrowser} from '../rig/e2e.js';
import {until} from '../rig/processes.js';
import {Demo} from './demo.js';
import {inOutbox, isAt, traces, valueOf} from './in-page.js';
import {arrivesAt, choose, focusIsOn, proceed, tabTo, write, type Browser} from './keyboard.js';
import {
  aboutYourAnswer,
  answerAboutMe,
  begin,
  confirmation,
  leavesReceiptAlone,
  messages,
  pages,
  switchTo,
  titleOf,
} from './resident.js';

let demo: Demo;
before(async () => {
  demo = await Demo.start();
});
after(() => demo.stop());

const council = () => `${demo.url}/council.html`;
const en = await loadDrafts('en');
const cy = await loadDrafts('cy');

interface Content {
  readonly language: string;
  readonly step: string;
  readonly typed: Readonly<Record<string, unknown>>;
}

/** What the draft on the device says; undefined while there is none. */
async function draft(browser: Browser): Promise<Content | undefined> {
  const kept = (await browser.evaluate(inOutbox)) as [key: string, value: string][];
  const found = kept.find(([key]) => key === 'dweud:draft:precept-2027');
  const record = found && (JSON.parse(found[1]) as {body: string});
  return record && (JSON.parse(record.body) as Content);
}

/** Saves a draft by keyboard, and reads the warning first. */
async function save(browser: Browser) {
  await browser.sees(en.save, 'dweud-form');
  assert.deepEqual(await browser.evaluate(traces), [], 'nothing is there before');
  await tabTo(browser, 'draft-save');
  await browser.press('Enter');
  await focusIsOn(browser, 'draft-save-now');
  await browser.sees(en.shared, '#draft-question');
  assert.deepEqual(await browser.evaluate(traces), [], 'nothing is there yet');
  await browser.press('Enter');
  await browser.wait(isAt, 'draft');
  await browser.sees('Saved on this device, and not sent.', '#draft');
}

/** In the middle of a page, in Welsh, with a date that is half typed; the draft has it all. */
async function inTheMiddle(browser: Browser) {
  await browser.goto(council());
  await begin(browser, 'en');
  await aboutYourAnswer(browser);
  await save(browser);
  await tabTo(browser, 'next', {key: 'Shift+Tab'});
  await browser.press('Enter');
  await arrivesAt(browser, titleOf('feeling-safe', 'en'));
  await switchTo(browser, 'cy', 'en');
  await choose(browser, 'safe_after_dark', 2, 'fairly_safe');
  await choose(browser, 'victim', 1, 'yes');
  await write(browser, 'q-last_contact', '27');
  await write(browser, 'q-last_contact-month', '3');
  await until(async () => {
    const found = await draft(browser);
    const date = found?.typed['last_contact'] as {month?: string} | undefined;
    return found?.language === 'cy' && date?.month === '3';
  }, 'the draft does not have it');
}

/** Everything is as it was left, but for what is personal. */
async function isAsItWas(browser: Browser) {
  await browser.sees(en.found, 'dweud-form');
  assert.ok(!(await browser.text('dweud-form')).includes('CF99'), 'no answer is shown');
  await tabTo(browser, 'draft-resume');
  await browser.press('Enter');
  await arrivesAt(browser, titleOf('feeling-safe', 'cy'));
  await browser.sees('Wedi’u cadw ar y ddyfais hon', '#draft');
  const values = ['safe_after_dark', 'last_contact', 'last_contact-month', 'last_contact-year'];
  const found = [];
  for (const name of values) found.push(await browser.evaluate(valueOf, `q-${name}`));
  assert.deepEqual(found, ['fairly_safe', '27', '3', '']);
  assert.equal(await browser.evaluate(valueOf, 'q-victim'), '', 'what is personal stays out');
}

/** Ends the process that draws the page, as a crash does. */
async function killRenderer(browser: Browser) {
  const {page} = browser.hands as unknown as {page: Page};
  const crashed = new Promise((resolve) => page.once('error', resolve));
  const session = await page.createCDPSession();
  session.send('Page.crash').catch(() => undefined);
  await crashed;
}

inEachBrowser(
  'a draft outlives the renderer that wrote it, and is taken up where it was (T-02)',
  async (browser: Browser) => {
    await inTheMiddle(browser);
    await killRenderer(browser);
    await browser.goto(council());
    await isAsItWas(browser);
  },
  {engines: ['chromium'], timeout: 240_000},
);

inEachBrowser(
  'a draft is taken up where it was after the page was loaded again, and goes with the receipt (T-02, PEC-05)',
  async (browser: Browser) => {
    await inTheMiddle(browser);
    const kept = JSON.stringify(await browser.evaluate(inOutbox));
    assert.ok(!kept.includes('CF99 1SN') && !/victim/.test(kept), 'what is personal stays out');
    await browser.goto(council());
    await isAsItWas(browser);

    // On to the end: what stayed out is asked for again.
    await choose(browser, 'see_police', 4, 'disagree');
    await choose(browser, 'victim', 2, 'no');
    await write(browser, 'q-last_contact-year', '2026');
    await choose(browser, 'contact_rating', 1, 'very_satisfied');
    await proceed(browser);
    for (const [id, fill] of pages.slice(2)) {
      await arrivesAt(browser, titleOf(id, 'cy'));
      await fill(browser);
      await proceed(browser);
    }
    await arrivesAt(browser, messages.cy.checkTitle);
    await browser.sees(cy.remove, 'dweud-form');
    await proceed(browser);
    await arrivesAt(browser, titleOf('about-your-answer', 'cy'));
    await proceed(browser);
    await arrivesAt(browser, messages.cy.checkTitle);
    await answerAboutMe(browser, 'cy');
    await browser.press('Enter');
    await arrivesAt(browser, confirmation.title.cy);
    await leavesReceiptAlone(browser, await browser.text('.reference'));
  },
  {timeout: 400_000},
);

inEachBrowser(
  'a draft is deleted where the form begins, and leaves nothing',
  async (browser: Browser) => {
    await inTheMiddle(browser);
    await browser.goto(council());
    await browser.sees(en.found, 'dweud-form');
    await tabTo(browser, 'draft-restart');
    await browser.press('Enter');
    await focusIsOn(browser, 'draft-remove-now');
    await browser.press('Enter');
    await browser.wait(isAt, 'heading');
    assert.equal(await draft(browser), undefined);
    await browser.goto(council());
    await browser.sees(messages.en.startNow, 'dweud-form');
    assert.ok(!(await browser.text('dweud-form')).includes(en.found));
  },
  {timeout: 240_000},
);
