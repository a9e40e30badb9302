import assert from 'node:assert/strict';
import {after, before} from 'node:test';
import type {Language} from '../../demo/consultation-page.js';
import {directionOf} from '../../src/i18n/direction.js';
import {inEachBrowser} from '../rig/e2e.js';
import {Demo} from './demo.js';
import {
  bearing,
  focusedAt,
  foreign,
  foreignWords,
  hiddenLabelOf,
  isAt,
  valueOf,
} from './in-page.js';
import {arrivesAt, focusIsOn, look, proceed, tabTo, type Browser} from './keyboard.js';
import {
  aboutYourAnswer,
  answers,
  begin,
  confirmation,
  equality,
  feelingSafe,
  holdsAnswers,
  leavesReceiptAlone,
  messages,
  precept,
  priorities,
  switchTo,
  titleOf,
  welshLanguage,
} from './resident.js';

let demo: Demo;
before(async () => {
  demo = await Demo.start();
});
after(() => demo.stop());

const page: Readonly<Record<Language, string>> = {
  en: '/council.html',
  cy: '/cyngor.html',
  pl: '/pl/precept-2027.html',
  ur: '/ur/precept-2027.html',
};
/** The language that a person looks at on the way; from Polish and back its direction changes. */
const other: Readonly<Record<Language, Language>> = {en: 'cy', cy: 'en', pl: 'ur', ur: 'pl'};
/** Letters that a language does not have, where one can tell it from another by its letters. */
const strange: Readonly<Partial<Record<Language, string>>> = {ur: 'Latin'};
const written = [...Object.values(answers), 'CF99 1SN'].filter((one) => /[^a-z0-9_]/i.test(one));

/** Everything is in the language of the person and runs as it does, whatever page is shown. */
async function isInLanguage(browser: Browser, language: Language) {
  const laidOut = directionOf(language);
  assert.deepEqual(await browser.evaluate(bearing), {
    lang: language,
    dir: laidOut,
    laidOut,
    begins: laidOut === 'rtl' ? 'right' : 'left',
  });
  const found = await browser.evaluate(foreignWords, language, strange[language] ?? '', written);
  assert.deepEqual(found, []);
}

/** Each language at a width in every engine; the other width in one, since the first have shown both in all three. */
const journeys = [
  ['en', 1280, undefined],
  ['cy', 320, undefined],
  ['pl', 320, undefined],
  ['ur', 1280, undefined],
  ['en', 320, ['chromium']],
  ['cy', 1280, ['chromium']],
  ['ur', 320, ['chromium']],
] as const;

for (const [language, width, engines] of journeys)
  inEachBrowser(
    `a resident answers by keyboard alone, in ${language} at ${width} pixels (W-13, W-18, W-20, W-25, DM-04)`,
    async (browser: Browser) => {
      await browser.viewport(width, 800);
      const {checkTitle, alreadySent} = messages[language];
      const title = (id: string) => titleOf(id, language);
      const before = (await demo.responses()).length;

      await browser.goto(demo.url + page[language]);
      await browser.sees(messages[language].whyWeAsk, 'dweud-form');
      await isInLanguage(browser, language);
      await begin(browser, language);

      // A mistake: nothing is answered.
      await proceed(browser);
      await focusIsOn(browser, 'summary');
      await browser.sees(messages[language].problemTitle, '#summary');
      await isInLanguage(browser, language);
      await browser.press('Tab');
      assert.equal((await look(browser)).name, 'a');
      await browser.press('Enter');
      await focusIsOn(browser, 'q-answering_as');
      assert.equal(await browser.evaluate(hiddenLabelOf, 'q-answering_as'), '');
      await aboutYourAnswer(browser);
      await isInLanguage(browser, language);
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
      await isInLanguage(browser, language);
      await proceed(browser);

      await arrivesAt(browser, title('precept'));
      await precept(browser);
      await isInLanguage(browser, language);
      await proceed(browser);

      // Half way, another language and back again: same page, same answers, focus where it was.
      await arrivesAt(browser, title('priorities'));
      await priorities(browser);
      await isInLanguage(browser, language);
      await switchTo(browser, other[language], language);
      await browser.sees(titleOf('priorities', other[language]), '#heading');
      await isInLanguage(browser, other[language]);
      assert.equal(await browser.evaluate(valueOf, 'q-priorities'), 'antisocial,on_foot,other');
      assert.equal(await browser.evaluate(valueOf, 'q-priorities_other'), 'Sŵn yn y nos');
      const place = await browser.evaluate(focusedAt);
      assert.equal(place.id, `language-${language}`);
      await browser.press('Enter');
      await focusIsOn(browser, `language-${other[language]}`);
      assert.ok(Math.abs((await browser.evaluate(focusedAt)).top - place.top) <= 1);
      await browser.sees(title('priorities'), '#heading');
      await proceed(browser);

      await arrivesAt(browser, title('welsh-language'));
      await welshLanguage(browser);
      await isInLanguage(browser, language);
      await proceed(browser);

      // One answer is changed.
      await arrivesAt(browser, checkTitle);
      await isInLanguage(browser, language);
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
      await isInLanguage(browser, language);
      await tabTo(browser, 'next');
      await browser.press('Enter');
      await arrivesAt(browser, confirmation.title[language]);
      await isInLanguage(browser, language);
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

      await leavesReceiptAlone(browser, reference);
      assert.deepEqual(await browser.evaluate(foreign), [], 'nothing is fetched from elsewhere');
    },
    {timeout: 300_000, ...(engines && {engines})},
  );
