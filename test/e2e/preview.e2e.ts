import assert from 'node:assert/strict';
import {renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before} from 'node:test';
import {fileURLToPath} from 'node:url';
import {startPreview, type Previewing} from '../../src/cli/preview/start.js';

import {built} from '../rig/built.js';
import {inEachBrowser} from '../rig/e2e.js';
import {temporaryFolder, until} from '../rig/processes.js';
import {axeFlaws} from './axe-flaws.js';
import {invisible, layoutFlaws, spot} from './in-page.js';
import type {Browser} from './keyboard.js';
import {messages} from './resident.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = temporaryFolder('preview-page');
after(() => folder.remove());
const path = join(folder.path, 'buses.json');

const both = (en: string, cy: string) => ({en, cy});
const consultation = (label = 'Do you take the bus?', more: object = {}) => ({
  id: 'buses',
  version: '1',
  languages: ['en', 'cy'],
  policy: 'draft',
  title: both('Buses', 'Bysiau'),
  purpose: {why: both('To plan buses.', 'I gynllunio bysiau.')},
  opens: '2026-01-01T09:00',
  closes: '2126-01-01T09:00',
  confirmation: {title: both('Thank you for this', 'Diolch am hyn')},
  pages: [
    {
      id: 'about',
      title: both('About you', 'Amdanoch chi'),
      questions: [
        {
          ...{name: 'name', type: 'text', required: true},
          label: both('What is your name?', 'Beth yw eich enw?'),
        },
        {
          ...{name: 'rides', type: 'radios', required: true, label: both(label, 'Bws?')},
          options: [
            {value: 'yes', label: both('Yes', 'Ydw')},
            {value: 'no', label: both('No', 'Nac ydw')},
          ],
        },
      ],
    },
    {
      id: 'why-not',
      title: both('Why not', 'Pam ddim'),
      showIf: {rides: 'no'},
      exitIf: {why: 'cost'},
      exit: {title: both('That is all', 'Dyna’r cyfan'), text: both('Goodbye.', 'Hwyl fawr.')},
      questions: [
        {
          ...{name: 'why', type: 'radios', required: true, label: both('Why?', 'Pam?')},
          options: [
            {value: 'cost', label: both('Cost', 'Cost')},
            {value: 'other', label: both('Other', 'Arall')},
          ],
        },
      ],
    },
  ],
  ...more,
});

/** As an editor saves: another file takes the place of the first. */
const save = (content: unknown) => {
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
  return text;
};

let preview: Previewing;
/** Saves a document before a page is opened, and waits until the preview has it: a page would show two otherwise. */
async function saved(content: object) {
  save(content);
  const text = JSON.stringify(content);
  await until(
    () => JSON.stringify(preview.state()?.previewed?.document) === text,
    'the preview did not read it',
  );
}
before(async () => {
  built();
  save(consultation());
  preview = await startPreview({path, port: 0, host: '127.0.0.1', root, now: () => new Date()});
});
after(() => preview.close());

/** Opens the preview of a screen, and waits until it is shown. */
async function opened(browser: Browser, screen = '') {
  await browser.goto(preview.url + screen);
  await browser.sees('As saved at', '#status');
}
/** What each form shows, by its language. */
const shown = () =>
  Object.fromEntries(
    [...document.querySelectorAll('dweud-form')].map((form) => [
      form.lang,
      form.shadowRoot!.querySelector('.form')?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    ]),
  );
/** What is typed in each form, as the person sees it. */
const typed = (name: string) =>
  [...document.querySelectorAll('dweud-form')].map(
    (form) => form.shadowRoot!.querySelector<HTMLInputElement>(`#q-${name}`)?.value,
  );
const mark = () => void Object.assign(globalThis, {wasHere: true});
const isMarked = () => 'wasHere' in globalThis;

inEachBrowser(
  'the form of a file changes as it is edited, and keeps what was answered',
  async (browser: Browser) => {
    await saved(consultation());
    await opened(browser, '?screen=page:about');
    await browser.evaluate(mark);
    // The sample has answered: what stands there is replaced, by hand and in one language.
    await browser.click('#q-name');
    await browser.press('Control+a');
    await browser.type('Siân');
    await browser.press('Tab');
    await browser.wait(
      (run: string) =>
        [...document.querySelectorAll('dweud-form')].every(
          (form) => form.shadowRoot!.querySelector<HTMLInputElement>('#q-name')?.value === run,
        ),
      'Siân',
    );
    save(consultation('Have you taken a bus?'));
    await browser.sees('Have you taken a bus?', 'dweud-form');
    await browser.sees('What was answered has been kept.', '#status');
    assert.deepEqual(await browser.evaluate(typed, 'name'), ['Siân', 'Siân']);

    // In the middle of an edit it is no JSON: the last form stays, and the list says where.
    save('{\n  "id": "buses",\n  "version": 1,,\n');
    await browser.sees('buses.json:3:16', '#problem-list');
    await browser.sees('The file is no JSON.', '#stale');
    await browser.sees('buses.json:3:16 – ', '#stale');
    await browser.sees('The form below is that of the last version that could be shown.', '#stale');
    await browser.click('#stale a', {text: 'See the problems'});
    await browser.wait(() => document.activeElement?.id === 'problems');
    assert.deepEqual(await browser.evaluate(typed, 'name'), ['Siân', 'Siân']);

    // What keeps the form from being shown comes first, whatever else is wrong before it.
    save({
      ...consultation(),
      policy: 'x',
      pages: consultation()
        .pages.slice(0, 1)
        .concat(1 as never),
    });
    await browser.sees('The document is faulty.', '#stale');
    await browser.sees('See all ', '#stale a');
    const [place] = /buses\.json:\d+:\d+/.exec(await browser.text('#stale'))!;
    assert.ok((await browser.text('#problem-list li')).includes(place));

    // What stands in the document is set apart from the words about it.
    const quoted = () => [document.querySelector('#problem-list .says code')?.textContent];
    assert.deepEqual(await browser.evaluate(quoted), ['equal']);
    assert.ok(!(await browser.text('#problem-list')).includes('`'));

    // Another fault is listed with its line, and the question that it is about can be shown.
    const fault = consultation('Have you taken a bus?');
    const [about, whyNot] = fault.pages;
    const never = {...whyNot!, showIf: {allOf: [{rides: 'yes'}, {rides: 'no'}]}};
    const text = save({...fault, pages: [about, never]});
    const row = text.split('\n').findIndex((one) => one.includes('"showIf"')) + 1;
    await browser.sees(`buses.json:${row}:`, '#problem-list');
    await browser.sees('condition-never', '#problem-list');
    await browser.sees('Nobody comes here.', '#route-list');
    await browser.wait(() => document.querySelector('svg .node.page.unreachable') !== null);

    // A question that is gone takes its answer with it, and the page says so.
    save({...consultation(), pages: [{...about!, questions: about!.questions.slice(1)}]});
    await browser.sees('what no longer fits: name', '#status');
    assert.ok(await browser.evaluate(isMarked), 'the page was not loaded anew');
  },
);

inEachBrowser('languages stand side by side, and follow each other', async (browser: Browser) => {
  await saved(consultation());
  await browser.viewport(1280, 900);
  await opened(browser);
  const places = await browser.evaluate(() =>
    [...document.querySelectorAll('dweud-form')].map((form) => {
      const {left, right, top} = form.getBoundingClientRect();
      return {left, right, top};
    }),
  );
  assert.equal(places.length, 2);
  assert.ok(places[0]!.right <= places[1]!.left && places[0]!.top === places[1]!.top);
  assert.match((await browser.evaluate(shown))['cy']!, /Bysiau/);
  await browser.click('button', {text: 'Start now'});
  await browser.wait(() =>
    [...document.querySelectorAll('dweud-form')].every((form) =>
      form.shadowRoot!.querySelector('#q-name'),
    ),
  );
  await browser.click('button', {text: 'Continue'});
  await browser.sees(messages.en.problemTitle, 'dweud-form[lang="en"]');
  await browser.sees(messages.cy.problemTitle, 'dweud-form[lang="cy"]');
  // Focus stays with whoever pressed.
  assert.equal(await browser.evaluate(() => document.activeElement?.getAttribute('lang')), 'en');
  // One alone, and never none.
  await browser.click('label', {text: 'English'});
  await browser.wait(() => document.querySelectorAll('dweud-form').length === 1);
  await browser.click('label', {text: 'Welsh'});
  assert.equal(
    await browser.evaluate(() => document.querySelectorAll('#languages :checked').length),
    1,
  );
});

inEachBrowser(
  'every screen of a form can be shown',
  async (browser: Browser) => {
    await saved(consultation());
    const {en, cy} = messages;
    const screens = preview.state()!.previewed!.screens.map(({id}) => id);
    const expected: Readonly<Record<string, readonly [string, string]>> = {
      start: [en.startNow, cy.startNow],
      'page:about': ['About you', 'Amdanoch chi'],
      'problems:about': [en.problemTitle, cy.problemTitle],
      'page:why-not': ['Why?', 'Pam?'],
      'problems:why-not': [en.problemTitle, cy.problemTitle],
      'exit:why-not': ['That is all', 'Dyna’r cyfan'],
      check: [en.checkTitle, cy.checkTitle],
      sending: [en.sending, cy.sending],
      waits: ['Your response is waiting to be sent', 'yn aros i gael ei anfon'],
      'failed:unconfirmed': ['We could not confirm', 'Nid oeddem yn gallu cadarnhau'],
      'failed:refused': ['did not accept', 'Nid ydym wedi derbyn eich ymateb'],
      'failed:too-long': [
        'Your response has not been received',
        'Nid ydym wedi derbyn eich ymateb',
      ],
      'failed:conflict': [
        'Your response has not been received',
        'Nid ydym wedi derbyn eich ymateb',
      ],
      'failed:closed': ['Your response has not been received', 'Nid ydym wedi derbyn eich ymateb'],
      sent: ['Thank you for this', 'Diolch am hyn'],
      draft: ['You have a draft on this device', 'Mae gennych ddrafft ar y ddyfais hon'],
      waiting: ['waiting to be sent from this device', 'Ymatebion sy’n aros i gael eu hanfon'],
      'set-aside': ['Some of your earlier answers no longer', 'Nid yw rhai o’ch atebion cynharach'],
      early: [en.earlyTitle, cy.earlyTitle],
      closed: [en.closedTitle, cy.closedTitle],
      failed: ['The form could not be loaded.', 'Nid oedd modd llwytho’r ffurflen.'],
    };
    assert.deepEqual(Object.keys(expected).sort(), [...screens].sort());
    for (const [id, [english, welsh]] of Object.entries(expected)) {
      await opened(browser, `?screen=${id}`);
      await browser.sees(english, 'dweud-form[lang="en"]');
      await browser.sees(welsh, 'dweud-form[lang="cy"]');
      assert.equal(await browser.text('#screen-list [aria-current]').then(Boolean), true, id);
    }
  },
  // A document that is none is what the last screen is about.
  {timeout: 240_000, forgive: /^console\.error: dweud-form: definition#/},
);

inEachBrowser('a problem and a route lead to what they are about', async (browser: Browser) => {
  const [about, whyNot] = consultation().pages;
  const [question] = whyNot!.questions;
  const twice = {...question!, label: both('WHY NOT BY BUS AT ALL?', 'PAM DDIM AR FWS O GWBL?')};
  await saved({...consultation(), pages: [about, {...whyNot!, questions: [twice]}]});
  await opened(browser);
  await browser.click('#problem-list a', {text: 'buses.json:'});
  await browser.sees('As saved at', '#status');
  assert.match(await browser.evaluate(() => location.search), /screen=/);
  await browser.click('#route-list a', {text: 'Why not'});
  await browser.sees('WHY NOT BY BUS AT ALL?', 'dweud-form[lang="en"]');
  await browser.goto(`${preview.url}?screen=page:why-not&question=why`);
  await browser.wait(() => {
    const form = document.activeElement;
    return form?.shadowRoot?.activeElement?.id === 'q-why';
  });
  const words = await browser.text('#route-list');
  assert.match(words, /Why not – shown if “Do you take the bus\?” is “No”/);
  assert.match(words, /People leave here – if “WHY NOT BY BUS AT ALL\?” is “Cost”/);
  await browser.wait(() => document.querySelector('svg[role=img] .node.page') !== null);
});

inEachBrowser('the page of a rule is read as a page (W-10)', async (browser: Browser) => {
  await browser.goto(`${preview.url}rules/yes-no-reused`);
  assert.equal(await browser.text('h1'), 'yes-no-reused');
  await browser.sees('Ydych chi, A ydych chi', 'table');
  assert.equal(await browser.evaluate(() => document.querySelectorAll('main script').length), 0);
  await browser.goto(`${preview.url}rules/long-sentence`);
  const links = await browser.evaluate(() =>
    [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href')!),
  );
  for (const link of links.filter((one) => one.startsWith('/')))
    assert.equal((await fetch(new URL(link, preview.url))).status, 200, link);
  assert.deepEqual(
    links.filter((link) => link.includes('.md')),
    [],
  );
});

inEachBrowser(
  'a tab in the background gives its connection back, and catches up',
  async (browser: Browser) => {
    await saved(consultation());
    await opened(browser, '?screen=page:about');
    const seen = (state: string) =>
      browser.evaluate((now: string) => {
        Object.defineProperty(document, 'visibilityState', {value: now, configurable: true});
        document.dispatchEvent(new Event('visibilitychange'));
      }, state);
    const before = preview.listeners();
    await seen('hidden');
    await until(() => preview.listeners() === before - 1, 'the page still listens');
    await saved(consultation('Do you ride the bus?'));
    await seen('visible');
    await browser.sees('Do you ride the bus?', 'dweud-form[lang="en"]');
    assert.equal(preview.listeners(), before);
  },
);

inEachBrowser('what a screen is about is in view', async (browser: Browser) => {
  await saved(consultation());
  await browser.viewport(1280, 700);
  await opened(browser, '?screen=failed:refused');
  await browser.wait(() => {
    const about = document
      .querySelector('dweud-form')
      ?.shadowRoot?.querySelector('[part~="not-received"]');
    const {top, bottom} = about?.getBoundingClientRect() ?? {top: -1, bottom: 0};
    return top >= 0 && bottom > top && top < innerHeight / 2;
  });
});

inEachBrowser(
  'the preview can be used by everybody (W-10, W-11, W-24)',
  async (browser: Browser) => {
    save({
      ...consultation(),
      pages: consultation().pages.map((page) => ({...page, title: page.title.en})),
    });
    for (const screen of ['start', 'problems:about', 'check']) {
      await browser.viewport(1280, 700);
      await opened(browser, `?screen=${screen}`);
      await browser.wait(() => document.querySelector('#picture svg') !== null);
      assert.deepEqual(await axeFlaws(browser, 'html'), [], screen);
      for (const width of [1280, 320]) {
        await browser.viewport(width, 640);
        const wide = await browser.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `${screen} is ${wide} wide at ${width}`);
        assert.deepEqual(await browser.evaluate(layoutFlaws), [], `${screen} at ${width}`);
      }
      // A picture that is wider than the window opens where the routes begin.
      await opened(browser, `?screen=${screen}`);
      await browser.wait(() => {
        const [start, place] = ['#picture .node', '#picture'].map((one) =>
          document.querySelector(one)?.getBoundingClientRect(),
        );
        return !!start && !!place && start.left >= place.left && start.right <= place.right;
      });
    }
    for (const media of [{colorScheme: 'dark'}, {forcedColors: 'active'}]) {
      await browser.emulate(media);
      await opened(browser, '?screen=problems:about');
      await browser.wait(() => document.querySelector('#picture svg') !== null);
      // Colours that are the system's own are not for axe to judge.
      if ('forcedColors' in media) assert.deepEqual(await browser.evaluate(invisible), []);
      else assert.deepEqual(await axeFlaws(browser, 'html'), [], JSON.stringify(media));
    }
    // By keys alone: the way to the form, and to the picture, which scrolls.
    await browser.emulate({});
    await opened(browser);
    await browser.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const seen: string[] = [];
    for (let presses = 0; presses < 120; presses++) {
      await browser.press('Tab');
      const where = await browser.evaluate(spot);
      if (!where) break;
      assert.ok(where.ring && where.seen > 0, `${where.name} ${where.words} cannot be seen`);
      seen.push(`${where.name} ${where.id} ${where.words}`);
    }
    for (const one of [
      /^a .*Skip to the form/,
      /^input/,
      /^button next/,
      /picture/,
      /^a .*Why not/,
    ])
      assert.ok(
        seen.some((where) => one.test(where)),
        `${one}: ${seen.join('; ')}`,
      );
  },
  {engines: ['chromium'], timeout: 180_000},
);
