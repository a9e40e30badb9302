import {readFileSync} from 'node:fs';
import type {Both} from '../../demo/listing.js';
import {planOf} from '../../src/engine/whole-plan.js';
import {models} from '../../src/questions/models.js';
import {until} from '../rig/processes.js';
import type {Demo} from './demo.js';
import {keyboard, mouse} from './hand.js';
import {headingWords, problemWords} from './in-page.js';
import {journeyOf} from './journeys.js';
import type {Browser} from './keyboard.js';
import {messages} from './resident.js';
import type {See} from './tour.js';

/** A consultation of the demo, with the pages that it takes from the bank. */
export function definitionOf(id: string) {
  const file = new URL(`../../demo/consultations/${id}.json`, import.meta.url);
  return planOf(JSON.parse(readFileSync(file, 'utf8')), models).definition as unknown as {
    title: Both;
    confirmation: {title: Both};
    pages: {id: string; title: Both}[];
  };
}

/** Waits until the form's heading has these words. */
async function arrives(browser: Browser, words: string): Promise<void> {
  let last: string | undefined;
  const isThere = async () => (last = await browser.evaluate(headingWords)) === words;
  await until(isThere, 'it is not there').catch(async (cause: unknown) => {
    const wrong: unknown = await browser.evaluate(problemWords).catch(() => '');
    const message = `${browser.engine}: the form is at "${last}" instead of "${words}" ${String(wrong)}`;
    throw new Error(message, {cause});
  });
}

/**
 * Goes through a consultation from the demo's front page to its confirmation, as a person does, and lets each page be
 * seen once it is filled in.
 */
export async function travel(
  browser: Browser,
  demo: Demo,
  id: string,
  language: keyof Both,
  see: See,
): Promise<void> {
  const {pages, byKeyboard} = journeyOf(id);
  const definition = definitionOf(id);
  const hand = byKeyboard ? keyboard(browser) : mouse(browser);
  const titleOf = (page: string) =>
    page === 'check'
      ? messages[language].checkTitle
      : definition.pages.find((one) => one.id === page)!.title[language];

  await browser.goto(`${demo.url}/`);
  if (byKeyboard) await browser.goto(`${demo.url}/${language}/${id}.html`);
  else await browser.click(`a[href="/${language}/${id}.html"]`);
  await arrives(browser, definition.title[language]);
  await see('start');
  await hand.press('next');
  for (const [page, fill] of pages) {
    await arrives(browser, titleOf(page));
    await fill(hand, language);
    await see(page);
    await hand.press('next');
  }
  await arrives(browser, definition.confirmation.title[language]);
  await see('confirmation');
}
