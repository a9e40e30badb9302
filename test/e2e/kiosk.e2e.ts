import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before} from 'node:test';
import {run} from '../../src/cli/run.js';
import {inEachBrowser} from '../rig/e2e.js';
import {temporaryFolder} from '../rig/processes.js';
import {Demo, type Fault} from './demo.js';
import {everythingOnDevice} from './in-page.js';
import {arrivesAt, pick, proceed, tabTo, write, type Browser} from './keyboard.js';

let demo: Demo;
const folder = temporaryFolder('kiosk-e2e');
before(async () => {
  demo = await Demo.start();
});
after(async () => {
  await demo.stop();
  folder.remove();
});

const title = 'The community budget 2027';
const staff = 'Beth sydd ar y ddyfais hon';
const secret = 'Cyfrinach fawr: twll yn Heol y Bont ŵŷ';
const stand = () => `${demo.url}/roadshow/`;

/** To the screen of the staff, past its door. */
async function toStaff(browser: Browser, heading: string) {
  await tabTo(browser, 'kiosk-staff');
  await browser.press('Enter');
  await arrivesAt(browser, heading);
  await tabTo(browser, 'kiosk-pin');
  await browser.type('246810');
  await browser.press('Enter');
  await browser.sees('Kilvane market', '[part=kiosk-state]');
}
async function close(browser: Browser) {
  await tabTo(browser, 'kiosk-close');
  await browser.press('Enter');
  await arrivesAt(browser, title);
}

/** From the first screen to the confirmation, in Welsh, by keyboard. */
async function respond(browser: Browser) {
  await tabTo(browser, 'start-cy');
  await browser.press('Enter');
  await arrivesAt(browser, 'Y gyllideb gymunedol 2027');
  await proceed(browser);
  await arrivesAt(browser, 'Chi a’ch ardal');
  await tabTo(browser, 'q-area');
  await browser.press('ArrowDown');
  await proceed(browser);
  await arrivesAt(browser, 'Rhannu’r arian');
  await write(browser, 'q-points', '100');
  await proceed(browser);
  await arrivesAt(browser, 'Y gyllideb nesaf');
  await proceed(browser);
  await arrivesAt(browser, 'Eich rhesymau');
  await write(browser, 'q-reasons', secret);
  await proceed(browser);
  await arrivesAt(browser, 'Gwirio eich atebion');
  await proceed(browser);
  await arrivesAt(browser, 'Diolch. Mae eich ymateb wedi’i gadw ar y ddyfais hon');
}

/** What `dweud open` makes of parcels with the key of the demo. */
async function opened(text: string): Promise<Record<string, unknown>[]> {
  const path = join(folder.path, `${Date.now()}.jsonl`);
  writeFileSync(path, text);
  const lines: string[] = [];
  const terminal = {
    out: (line: string) => void lines.push(line),
    err: () => undefined,
    now: () => new Date(),
  };
  const key = join(demo.data, '../data-kiosk/kiosk-private.jwk');
  assert.ok(readFileSync(key, 'utf8').includes('"d"'));
  assert.equal(await run(['open', path, '--key', key], terminal, '0'), 0);
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** What a browser notes while there is no server. */
const unserved =
  /^resource:|^console\.error: .*(Failed to load|parcels|dweud-form)|^rejection: .*fetch/i;

inEachBrowser(
  'a device of a roadshow starts without a server, takes a response, and sends it sealed when the server is back (CY-06, REL-01, PEC-05, T-07)',
  async (browser: Browser) => {
    await browser.goto(stand());
    await browser.sees('Start in English', '[part=kiosk-greetings]');
    await browser.sees('Dechrau yn Gymraeg', '[part=kiosk-greetings]');
    await toStaff(browser, 'What is on this device');
    await browser.sees('This page can start without a connection.', '[part=kiosk-state]');
    await close(browser);
    const before = await demo.read('/roadshow/parcels.jsonl');

    await demo.crash();
    try {
      await browser.goto(stand());
      await browser.sees('Start in English', '[part=kiosk-greetings]');
      await respond(browser);
      const kept = await browser.evaluate(everythingOnDevice);
      assert.match(kept, /"ciphertext/);
      assert.doesNotMatch(kept, /Cyfrinach|Heol y Bont/);
      await toStaffFromConfirmation(browser);
      await browser.sees('Eitemau wedi’u hamgryptio ar y ddyfais hon: 1', '[part=kiosk-state]');
    } finally {
      await demo.resume();
    }
    await tabTo(browser, 'kiosk-send');
    await browser.press('Enter');
    await browser.sees('Mae popeth wedi’i anfon.', '#kiosk-outcome');
    const arrived = await demo.read('/roadshow/parcels.jsonl');
    assert.equal(arrived.split('\n').length, before.split('\n').length + 1, 'it was stored once');
    const added = arrived.split('\n').filter((line) => !before.includes(line));
    const [sent] = await opened(added.join('\n'));
    assert.ok(JSON.stringify(sent!['answers']).includes(secret));
    assert.equal(sent!['channel'], 'kiosk');
    assert.equal(sent!['language'], 'cy');
    assert.deepEqual(sent!['collection'], {event: 'Kilvane market', device: 'Tablet 3'});
    const left = await browser.evaluate(everythingOnDevice);
    assert.doesNotMatch(left, /ciphertext|Cyfrinach/);
  },
  {forgive: unserved, timeout: 180_000},
);

/** From the confirmation to the screen of the staff. */
async function toStaffFromConfirmation(browser: Browser) {
  await browser.click('button', {text: 'Y person nesaf'});
  await arrivesAt(browser, title);
  await tabTo(browser, 'kiosk-staff');
  await browser.press('Enter');
  await arrivesAt(browser, 'What is on this device');
  await tabTo(browser, 'language-cy', {key: 'Shift+Tab'});
  await browser.press('Enter');
  await browser.sees(staff);
  await tabTo(browser, 'kiosk-pin');
  await browser.type('246810');
  await browser.press('Enter');
  await browser.sees('Kilvane market', '[part=kiosk-state]');
}

inEachBrowser(
  'who leaves a device of a roadshow leaves nothing for Back and Forward (PEC-05, T-12)',
  async (browser: Browser) => {
    await browser.goto(stand());
    await browser.sees('Start in English', '[part=kiosk-greetings]');
    await tabTo(browser, 'start-en');
    await browser.press('Enter');
    await arrivesAt(browser, title);
    await proceed(browser);
    await arrivesAt(browser, 'You and your area');
    await pick(browser, 'area', 2, await areaAt(browser, 2));
    await browser.goto(`${demo.url}/bare.html`);
    await browser.evaluate(() => history.back());
    await browser.sees('Start in English', '[part=kiosk-greetings]');
    const answered = await browser.evaluate(() => {
      const form = document.querySelector('dweud-form') as unknown as {
        session: {answerTo(name: string): unknown};
      };
      return form.session.answerTo('area') ?? null;
    });
    assert.equal(answered, null);
  },
);

/** The value of the option at a place of the select of areas. */
const areaAt = (browser: Browser, place: number) =>
  browser.evaluate((at) => {
    const select = document
      .querySelector('dweud-form')!
      .shadowRoot!.getElementById('q-area') as HTMLSelectElement;
    return select.options[at]!.value;
  }, place);

/** Loads the page, waits until it says that all of it is kept, and goes back to the first screen. */
async function settles(browser: Browser) {
  await browser.goto(stand());
  await browser.sees('Start in English', '[part=kiosk-greetings]');
  await toStaff(browser, 'What is on this device');
  await browser.sees('This page can start without a connection.', '[part=kiosk-state]');
}

/** Changes what the demo answers with. */
const instead =
  (change: (text: string) => string): Fault =>
  async (_, response, forward) => {
    const {status, headers, body} = await forward();
    const {'content-length': _length, ...rest} = headers;
    response.writeHead(status, rest).end(change(body.toString()));
  };
const bad: readonly [what: string, at: RegExp, fault: Fault, begins: boolean][] = [
  [
    'a page that says that the server is down for maintenance',
    /^GET \/roadshow\/$/,
    instead(() => '<!doctype html><title>Down</title><h1>Down for maintenance</h1>'),
    true,
  ],
  [
    'a page with a PIN that is none',
    /^GET \/roadshow\/$/,
    instead((text) => text.replace('pbkdf2-sha256', 'oops')),
    false,
  ],
  ['a faulty consultation', /^GET \/consultations\//, instead(() => '{"id":"x"}'), false],
];
inEachBrowser(
  'a device of a roadshow that was given what does not work is not locked, and takes what is mended (REL-11)',
  async (browser: Browser) => {
    await settles(browser);
    await settles(browser);
    for (const [what, at, fault, begins] of bad) {
      const undo = demo.fault(at, fault);
      try {
        await settles(browser);
        await browser.goto(stand());
        if (!begins) {
          await browser.sees('To take part without this device', 'dweud-form');
          await browser.sees('Try again', '#failure');
        }
      } catch (error) {
        throw new Error(`with ${what}`, {cause: error});
      } finally {
        undo();
      }
      // Whatever is on the server now.
      await settles(browser);
    }
    const undo = demo.fault(
      /^GET \/roadshow\/$/,
      instead((text) => text.replace('Kilvane market', 'Kilvane market, mended')),
    );
    try {
      await settles(browser);
      await settles(browser);
      await browser.sees('Kilvane market, mended', '[part=kiosk-state]');
    } finally {
      undo();
    }
  },
  {forgive: unserved, timeout: 240_000, engines: ['chromium']},
);

inEachBrowser(
  'a device of a roadshow takes a release that has replaced the one before, and starts from it without a server (REL-11)',
  async (browser: Browser) => {
    const scripts = async () => {
      const all = await browser.evaluate(() =>
        performance.getEntriesByType('resource').map(({name}) => name),
      );
      return all.filter((name) => name.includes('/chunks/'));
    };
    await settles(browser);
    const mark = `r${Date.now()}`;
    demo.release(mark);
    await settles(browser);
    assert.ok(!(await scripts()).some((name) => name.includes(mark)), 'the one before is whole');
    await demo.crash();
    try {
      await settles(browser);
      assert.ok((await scripts()).every((name) => name.includes(mark)));
      await close(browser);
      await respond(browser);
    } finally {
      await demo.resume();
    }
  },
  {forgive: unserved, timeout: 240_000, engines: ['chromium']},
);
