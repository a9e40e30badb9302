import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {listing, type Both} from '../../demo/listing.js';
import {inEachBrowser} from '../rig/e2e.js';
import {until} from '../rig/processes.js';
import {axeFlaws} from './axe-flaws.js';
import {Demo} from './demo.js';
import {foreign, layoutFlaws, traces} from './in-page.js';
import {journeyOf, journeys} from './journeys.js';
import type {Browser} from './keyboard.js';
import {leavesReceiptAlone} from './resident.js';
import {travel} from './travel.js';

let demo: Demo;
before(async () => {
  demo = await Demo.start();
});
after(() => demo.stop());

test('every consultation of the front page has a journey', () => {
  assert.deepEqual(Object.keys(journeys).sort(), listing.map(({id}) => id).sort());
});

const wide = [1280, 800] as const;

/** What is wrong with a page as it is, on a wide screen and on a narrow one (W-10, W-24). */
async function flawsOf(browser: Browser): Promise<string[]> {
  // What sticks to the top of the screen covers what is scrolled under it, and is meant to.
  await browser.evaluate(() => scrollTo(0, 0));
  const flaws = browser.engine === 'chromium' ? await axeFlaws(browser, 'html') : [];
  await browser.viewport(320, 640);
  let narrow: string[] = [];
  // What is laid out by script follows the size of the window a little later.
  const isSound = async () => (narrow = await browser.evaluate(layoutFlaws)).length === 0;
  await until(isSound, 'it does not fit', {limit: 3_000}).catch(() => undefined);
  await browser.viewport(...wide);
  return [...flaws, ...narrow.map((flaw) => `at 320: ${flaw}`)];
}

/** The rows that were not there before. */
const added = (now: Record<string, string>[], before: Record<string, string>[]) =>
  now.filter((row) => !before.some((one) => one['_id'] === row['_id']));

/** The server holds what was answered, once, contact details apart from it, and the file byte for byte. */
async function isStored(id: string, language: keyof Both, before: Stored): Promise<void> {
  const {stored, contact, file} = journeyOf(id);
  const now = await storedOf(id);
  const rows = added(now.responses, before.responses);
  assert.equal(rows.length, 1, 'one response is stored');
  const [row] = rows;
  for (const [name, value] of Object.entries({...stored, _language: language}))
    assert.equal(row![name], value, name);

  if (contact) {
    const parcels = added(now.contacts, before.contacts);
    assert.equal(parcels.length, 1, 'one parcel of contact details is stored');
    for (const [name, value] of Object.entries({...contact, _language: language}))
      assert.equal(parcels[0]![name], value, name);
    // Neither leads to the other.
    for (const value of [parcels[0]!['_id'], ...Object.values(contact)].filter(Boolean))
      assert.ok(!Object.values(row!).includes(value!), value);
    const page = await demo.read(`/responses/?consultation=${id}`);
    const [responses, contacts] = page.split('<h2 id="contacts">') as [string, string];
    assert.ok(responses.includes(row!['_id']!) && !responses.includes(parcels[0]!['_id']!));
    assert.ok(contacts.includes(parcels[0]!['_id']!) && !contacts.includes(row!['_id']!));
  }
  if (file) {
    const answer = await fetch(`${demo.url}/files/${row!['documents']}`);
    assert.deepEqual([...new Uint8Array(await answer.arrayBuffer())], file.bytes);
  }
}

type Rows = Record<string, string>[];
interface Stored {
  responses: Rows;
  contacts: Rows;
}
const storedOf = async (id: string): Promise<Stored> => ({
  responses: await demo.rows(`/responses.csv?consultation=${id}`),
  contacts: await demo.rows(`/contacts.csv?consultation=${id}`),
});

/** The languages in which each engine goes through every consultation. */
const spoken: Readonly<Record<keyof Both, readonly string[]>> = {
  en: ['chromium', 'webkit'],
  cy: ['chromium', 'firefox'],
};

for (const {id} of listing)
  for (const language of ['en', 'cy'] as const)
    inEachBrowser(
      `${id} is answered from start to end in ${language}, and stored`,
      async (browser: Browser) => {
        await browser.viewport(...wide);
        const before = await storedOf(id);
        const flaws: string[] = [];
        await travel(browser, demo, id, language, async (page) => {
          flaws.push(...(await flawsOf(browser)).map((flaw) => `${page}: ${flaw}`));
        });
        assert.deepEqual(flaws, []);
        const exits = () => Boolean(document.querySelector('dweud-form')!.quickExit);
        if (await browser.evaluate(exits))
          assert.deepEqual(await browser.evaluate(traces), [], 'nothing is left on the device');
        else await leavesReceiptAlone(browser, await browser.text('.reference'));
        assert.deepEqual(await browser.evaluate(foreign), [], 'nothing is fetched from elsewhere');
        await isStored(id, language, before);
      },
      {engines: spoken[language]},
    );

/** What is fetched only when somebody asks for it, and the page of a consultation on which they do. */
const onRequest = [
  ['a map', 'neighbourhood-priorities', 'where', /place-map|\/tiles\//],
  ['an address', 'organisation', 'organisation', /\/addresses\?/],
] as const;
for (const [what, id, place, request] of onRequest)
  inEachBrowser(
    `${what} is fetched when somebody asks for it and not before (CX-04)`,
    async (browser: Browser) => {
      const from = demo.requests.length;
      let isAfter = false;
      await travel(browser, demo, id, 'en', async (page) => {
        const asked = demo.requests.slice(from).some((line) => request.test(line));
        if (page === place) isAfter = true;
        else assert.equal(asked, isAfter, page);
      });
    },
    {engines: ['chromium']},
  );
