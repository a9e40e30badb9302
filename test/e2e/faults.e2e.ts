import assert from 'node:assert/strict';
import {after, before} from 'node:test';
import {inEachBrowser} from '../rig/e2e.js';
import {until} from '../rig/processes.js';
import {Demo, type Fault} from './demo.js';
import {foreign, inOutbox, isAt, traces, valueOf} from './in-page.js';
import {arrivesAt, focusIsOn, proceed, tabTo, type Browser} from './keyboard.js';
import {
  aboutYourAnswer,
  answerAboutMe,
  answerAll,
  answers,
  begin,
  confirmation,
  holdsAnswers,
  leavesReceiptAlone,
  messages,
  titleOf,
} from './resident.js';

let demo: Demo;
before(async () => {
  demo = await Demo.start();
});
after(() => demo.stop());

const {en, cy} = messages;
const council = () => `${demo.url}/council.html`;
const phone = '01632 960 123';
const definitionPath = /^GET \/consultations\/precept-2027\.json/;

/** What a browser notes when something is not served. */
const unserved =
  /^resource:|^console\.error: .*(dweud-form|Failed to load)|^rejection: .*(import|module)/i;

/** Waits until the fallback can be read, with nothing of the form around it. */
async function onlyFallback(browser: Browser) {
  await browser.sees(phone, 'dweud-form');
  await browser.sees('I gymryd rhan', 'dweud-form').catch(() => undefined);
  const shown = await browser.evaluate(() => {
    const {height} = document.querySelector('dweud-form > div[lang=cy]')!.getBoundingClientRect();
    return height > 50;
  });
  assert.ok(shown, 'the fallback takes room on the screen');
}

const scripts: [string, Fault][] = [
  ['is blocked', (_, response) => response.destroy()],
  ['is not found', (_, response) => response.writeHead(404, {'content-type': 'text/plain'}).end()],
  [
    'is a web page',
    (_, response) => response.writeHead(200, {'content-type': 'text/html'}).end('<h1>Wi-Fi</h1>'),
  ],
];
for (const [what, fault] of scripts)
  inEachBrowser(
    `the other ways to take part are shown when the script ${what} (WC-15)`,
    async (browser: Browser) => {
      const undo = demo.fault(/^GET \/dweud\/dweud\.js/, fault);
      try {
        await browser.goto(council());
        await onlyFallback(browser);
        assert.equal(
          await browser.evaluate(() => customElements.get('dweud-form') === undefined),
          true,
        );
      } finally {
        undo();
      }
    },
    {forgive: unserved},
  );

const definitions: [string, Fault][] = [
  ['is not found', (_, response) => response.writeHead(404, {'content-type': 'text/plain'}).end()],
  [
    'is not JSON',
    (_, response) =>
      response.writeHead(200, {'content-type': 'application/json'}).end('{"id": "precept'),
  ],
  ['cannot be reached', (_, response) => response.destroy()],
];
for (const [what, fault] of definitions)
  inEachBrowser(
    `says in both languages that the form could not be loaded when the definition ${what}, and tries again`,
    async (browser: Browser) => {
      const undo = demo.fault(definitionPath, fault);
      await browser.goto(council());
      await browser.sees('The form could not be loaded', '#failure');
      await browser.sees('Nid oedd modd llwytho’r ffurflen', '#failure');
      await onlyFallback(browser);
      // By keyboard: the second button is the English one.
      for (let count = 0; count < 40; count += 1) {
        await browser.press('Tab');
        const words = await browser.evaluate(
          () => document.querySelector('dweud-form')!.shadowRoot!.activeElement?.textContent ?? '',
        );
        if (words.includes('Try again')) break;
      }
      undo();
      await browser.press('Enter');
      await arrivesAt(browser, 'Police precept 2027 to 2028');
      await browser.sees(en.whyWeAsk, 'dweud-form');
    },
    {forgive: unserved},
  );

inEachBrowser(
  'shows the other ways to take part while the definition is slow',
  async (browser: Browser) => {
    let serve!: () => void;
    const undo = demo.fault(definitionPath, async (_, response, forward) => {
      await new Promise<void>((resolve) => (serve = resolve));
      const {status, headers, body} = await forward();
      response.writeHead(status, headers).end(body);
    });
    try {
      await browser.goto(council());
      await until(() => Boolean(serve), 'the definition was not asked for');
      await onlyFallback(browser);
      serve();
      await browser.sees(en.startNow, 'dweud-form');
      const isShown = () =>
        document.querySelector('dweud-form > div[lang=cy]')!.getBoundingClientRect().height > 0;
      assert.equal(await browser.evaluate(isShown), false, 'the fallback has made room');
    } finally {
      undo();
    }
  },
);

/** Answers everything, up to the button that sends, which then has focus. */
async function readyToSend(browser: Browser) {
  await browser.goto(council());
  await begin(browser, 'en');
  await answerAll(browser, 'en');
  await answerAboutMe(browser, 'en');
  assert.deepEqual(await browser.evaluate(traces), [], 'nothing is left on the device');
}

/** What waits on the device: its keys. */
async function waits(browser: Browser): Promise<string[]> {
  const outbox = (await browser.evaluate(inOutbox)) as [key: string, value: string][];
  return outbox.map(([key]) => key).filter((key) => key.startsWith('dweud:response:'));
}

/** The response waits on the device: said plainly, and the button that tries again has focus. */
async function isWaiting(browser: Browser) {
  await browser.sees(en.waitingTitle, '[part=not-received]');
  await browser.sees(en.waitingKept, '[part=not-received]');
  await browser.sees(phone, '[part=not-received]');
  await focusIsOn(browser, 'next');
  await browser.sees(en.tryAgain, '#next');
  assert.equal(await browser.evaluate(valueOf, 'q-age_group'), answers.age_group);
  assert.deepEqual(await browser.evaluate(traces), ['IndexedDB dweud']);
  assert.equal((await waits(browser)).length, 1);
}

/** The response was received: the reference is shown, and one row is stored under it. */
async function isReceivedOnce(browser: Browser, before: number) {
  await arrivesAt(browser, confirmation.title.en);
  const rows = await demo.responses();
  assert.equal(rows.length, before + 1, 'it was stored once');
  holdsAnswers(rows.at(-1));
  const reference = await browser.text('.reference');
  assert.equal(reference, rows.at(-1)!['_reference']);
  await leavesReceiptAlone(browser, reference);
  assert.deepEqual(await browser.evaluate(foreign), [], 'nothing is fetched from elsewhere');
  return rows.at(-1)!;
}

const count = async () => (await demo.responses()).length;
const sending = /^POST \/responses$/;
const posts = () => demo.requests.filter((line) => sending.test(line)).length;
const breaks: Fault = (_, response) => response.destroy();

inEachBrowser(
  'a response outlives faults of every kind on its way, and is stored once (T-01)',
  async (browser: Browser) => {
    const before = await count();
    await readyToSend(browser);
    const begun = posts();

    // The server is down.
    await demo.crash();
    await browser.press('Enter');
    await isWaiting(browser);
    // The form tries again by itself, too: one fault takes over from the other.
    demo.fault(sending, breaks);
    await demo.resume();
    assert.equal(await count(), before);

    // The service is not there for now; then a captive portal answers with its own page; then with a redirect.
    const answersWith: Fault[] = [
      (_, response) => response.writeHead(503, {'content-type': 'text/plain'}).end('Busy'),
      (_, response) => response.writeHead(429, {'retry-after': '0'}).end(),
      (_, response) =>
        response.writeHead(200, {'content-type': 'text/html'}).end('<h1>Welcome to our Wi-Fi</h1>'),
      (_, response) => response.writeHead(302, {location: '/council.html'}).end(),
    ];
    for (const fault of answersWith) {
      demo.fault(sending, fault);
      const sent = posts();
      await browser.press('Enter');
      await until(() => posts() > sent, 'nothing was sent');
      await isWaiting(browser);
      assert.equal(await count(), before);
    }

    // The receipt is lost after the store has kept the response, and the server starts anew before the next attempt.
    let reference = '';
    const undo = demo.fault(sending, async (_, response, forward) => {
      const {status, body} = await forward();
      const receipt = JSON.parse(body.toString()) as {reference: string};
      if (reference) assert.deepEqual([status, receipt.reference], [200, reference]);
      else assert.equal(status, 201);
      ({reference} = receipt);
      response.destroy();
    });
    await browser.press('Enter');
    await until(() => reference !== '', 'nothing was sent');
    await isWaiting(browser);
    demo.fault(sending, breaks);
    await demo.crash();
    await demo.resume();
    assert.equal(await count(), before + 1);
    undo();
    await browser.press('Enter');
    const row = await isReceivedOnce(browser, before);
    assert.equal(row['_reference'], reference, 'the same reference');
    assert.ok(posts() - begun >= 7);
  },
  {forgive: unserved, timeout: 400_000},
);

/** What a page says of an earlier visit. */
const earlier = '[part=waiting]';
const isNotTold = () =>
  !document.querySelector('dweud-form')!.shadowRoot!.querySelector('[part=waiting]');

inEachBrowser(
  'a response outlives its page, which is left before an answer comes, and is stored once (T-02)',
  async (browser: Browser) => {
    const before = await count();
    await readyToSend(browser);

    // Nobody answers, and the person leaves.
    let held = 0;
    const undo = demo.fault(sending, () => void held++);
    await browser.press('Enter');
    await until(() => held > 0, 'nothing was sent');
    assert.equal((await waits(browser)).length, 1);
    await browser.goto(demo.url);
    demo.fault(sending, breaks);
    assert.equal(await count(), before);

    // They come back, and it still does not arrive. Whoever is there next sees no answer.
    await browser.goto(council());
    await browser.sees(en.waitingCount(1), earlier);
    const said = await browser.text(earlier);
    for (const answer of Object.values(answers)) assert.ok(!said.includes(answer), said);
    assert.equal(await count(), before);

    // It arrives by itself at last.
    undo();
    await browser.click('#waiting-try');
    await browser.sees(en.lateReceived('').trim(), earlier);
    const rows = await demo.responses();
    assert.equal(rows.length, before + 1);
    holdsAnswers(rows.at(-1));
    const reference = rows.at(-1)!['_reference']!;
    await browser.sees(reference, earlier);
    await leavesReceiptAlone(browser, reference);
    await browser.goto(council());
    await browser.sees(en.startNow, 'dweud-form');
    assert.equal(await browser.evaluate(isNotTold), true, 'it is told once');
    assert.equal(await count(), before + 1);
  },
  {forgive: unserved, timeout: 400_000},
);

inEachBrowser(
  'a part of the form that cannot be fetched costs no answer',
  async (browser: Browser) => {
    const undo = demo.fault(/^GET \/dweud\/chunks\/ending/, (_, response) => response.destroy());
    await browser.goto(council());
    await begin(browser, 'en');
    await aboutYourAnswer(browser);
    await proceed(browser);
    await focusIsOn(browser, 'stuck');
    await browser.sees('The form could not be loaded', '#stuck');
    assert.equal(await browser.evaluate(valueOf, 'q-postcode'), answers.postcode);
    undo();
    await tabTo(browser, 'next');
    await browser.press('Enter');
    await arrivesAt(browser, titleOf('feeling-safe', 'en'));
    assert.deepEqual(await browser.evaluate(traces), []);
  },
  {forgive: unserved},
);

inEachBrowser(
  'a language that cannot be fetched leaves the other one usable',
  async (browser: Browser) => {
    const undo = demo.fault(/^GET \/dweud\/chunks\/cy-/, (_, response) => response.destroy());
    await browser.goto(council());
    await begin(browser, 'en');
    await tabTo(browser, 'language-cy', {key: 'Shift+Tab'});
    await browser.press('Enter');
    await focusIsOn(browser, 'stuck');
    undo();
    await tabTo(browser, 'language-cy', {key: 'Shift+Tab'});
    await browser.press('Enter');
    await browser.wait(isAt, 'language-en');
    await browser.sees(cy.continue, '#next');
  },
  {forgive: unserved},
);

inEachBrowser(
  'a language is fetched after what knows all languages could not be',
  async (browser: Browser) => {
    const undo = demo.fault(/^GET \/dweud\/chunks\/languages-/, (_, response) =>
      response.destroy(),
    );
    await browser.goto(council());
    await browser.sees('The form could not be loaded', '#failure');
    undo();
    await browser.click('#failure [lang=en] button');
    await begin(browser, 'en');
    await browser.click('#language-cy');
    await browser.sees(cy.continue, '#next');
  },
  {forgive: unserved},
);

inEachBrowser('leaves nothing on the device and asks nobody else', async (browser: Browser) => {
  await browser.goto(council());
  await browser.sees(en.startNow, 'dweud-form');
  assert.deepEqual(await browser.evaluate(traces), [], 'before');
  await begin(browser, 'en');
  await aboutYourAnswer(browser);
  assert.deepEqual(await browser.evaluate(traces), [], 'while answering');
  assert.deepEqual(await browser.evaluate(foreign), []);
});
