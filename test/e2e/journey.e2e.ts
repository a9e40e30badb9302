import assert from 'node:assert/strict';
import {after, before} from 'node:test';
import {inEachBrowser} from '../rig/e2e.js';
import {Demo} from './demo.js';
import {focusedAt, foreign, hiddenLabelOf, isAt, traces, valueOf} from './in-page.js';
import {arrivesAt, focusIsOn, look, proceed, tabTo, type Browser} from './keyboard.js';
import {
  aboutYourAnswer,
  begin,
  confirmation,
  equality,
  feelingSafe,
  holdsAnswers,
  messages,
  precept,
  priorities,
  switchTo,
  titleOf,
  welshLanguage,
  type Language,
} from './resident.js';

let demo: Demo;
before(async () => {
  demo = await Demo.start();
});
after(() => demo.stop());

const page = {en: '/council.html', cy: '/cyngor.html'};
const other = (language: Language) => (language === 'en' ? 'cy' : 'en');

/** Each language at each width; the second two in one engine, since the first two have shown both in all three. */
const journeys = [
  ['en', 1280, undefined],
  ['cy', 320, undefined],
  ['en', 320, ['chromium']],
  ['cy', 1280, ['chromium']],
] as const;

for (const [language, width, engines] of journeys)
  inEachBrowser(
    `a resident answers by keyboard alone, in ${language} at ${width} pixels (W-13, W-18, W-20)`,
    async (browser: Browser) => {
      await browser.viewport(width, 800);
      const {checkTitle, alreadySent} = messages[language];
      const title = (id: string) => titleOf(id, language);
      const before = (await demo.responses()).length;

      await browser.goto(demo.url + page[language]);
      await begin(browser, language);

      // A mistake: nothing is answered.
      await proceed(browser);
      await focusIsOn(browser, 'summary');
      await browser.sees(messages[language].problemTitle, '#summary');
      await browser.press('Tab');
      assert.equal((await look(browser)).name, 'a');
      await browser.press('Enter');
      await focusIsOn(browser, 'q-answering_as');
      assert.equal(await browser.evaluate(hiddenLabelOf, 'q-answering_as'), '');
      await aboutYourAnswer(browser);
      await proceed(browser);

      await arrivesAt(browser, title('feeling-safe'));
      await feelingSafe(browser);

      // Back and Forward of the browser.
      await browser.evaluate(() => history.back());
      await arrivesAt(browser, title('about-your-answer'));
      assert.equal(await browser.evaluate(valueOf, 'q-postcode'), 'CF99 1SN');
      await browser.evaluate(() => history.forward());
      await arrivesAt(browser, title('feeling-safe'));
      assert.equal(await browser.evaluate(valueOf, 'q-victim_reported'), 'sometimes');
      await proceed(browser);

      await arrivesAt(browser, title('precept'));
      await precept(browser);
      await proceed(browser);

      // Half way, the other language and back again: same page, same answers, focus where it was.
      await arrivesAt(browser, title('priorities'));
      await priorities(browser);
      await switchTo(browser, other(language));
      await browser.sees(titleOf('priorities', other(language)), '#heading');
      assert.equal(await browser.evaluate(valueOf, 'q-priorities'), 'antisocial,on_foot,other');
      assert.equal(await browser.evaluate(valueOf, 'q-priorities_other'), 'Sŵn yn y nos');
      const place = await browser.evaluate(focusedAt);
      assert.equal(place.id, `language-${language}`);
      await browser.press('Enter');
      await focusIsOn(browser, `language-${other(language)}`);
      assert.ok(Math.abs((await browser.evaluate(focusedAt)).top - place.top) <= 1);
      await browser.sees(title('priorities'), '#heading');
      await proceed(browser);

      await arrivesAt(browser, title('welsh-language'));
      await welshLanguage(browser);
      await proceed(browser);

      // One answer is changed.
      await arrivesAt(browser, checkTitle);
      for (let count = 0; count < 40; count += 1) {
        await browser.press('Tab');
        if ((await look(browser)).words.startsWith(`${messages[language].change}: `)) break;
      }
      await browser.press('Enter');
      await focusIsOn(browser, 'q-answering_as');
      await tabTo(browser, 'q-connection');
      await proceed(browser);
      await arrivesAt(browser, checkTitle);

      // The questions about the person come after the check, and the response is sent from there.
      await proceed(browser);
      await arrivesAt(browser, title('equality'));
      await equality(browser);
      await tabTo(browser, 'next');
      await browser.press('Enter');
      await arrivesAt(browser, confirmation.title[language]);
      const reference = await browser.text('.reference');
      assert.match(reference, /^[A-Z0-9]{3,}(-[A-Z0-9]+)*$/);
      assert.ok(!(await browser.evaluate(isAt, 'next')));

      // What was sent is what was stored, once, and the Welsh letters are whole.
      const rows = await demo.responses();
      assert.equal(rows.length, before + 1);
      const row = rows.at(-1);
      holdsAnswers(row);
      assert.equal(row!['_reference'], reference);
      assert.equal(row!['_language'], language);
      assert.ok((await demo.read('/responses/')).includes(`>${reference}<`));

      // A response that was sent is not sent again.
      await browser.evaluate(() => history.back());
      await browser.sees(alreadySent, 'dweud-form');
      assert.equal((await demo.responses()).length, before + 1);

      assert.deepEqual(await browser.evaluate(traces), [], 'nothing is left on the device');
      assert.deepEqual(await browser.evaluate(foreign), [], 'nothing is fetched from elsewhere');
    },
    {timeout: 300_000, ...(engines && {engines})},
  );
