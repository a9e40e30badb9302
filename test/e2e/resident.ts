import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {
  arrivesAt,
  choose,
  focusIsOn,
  pick,
  proceed,
  tabTo,
  tick,
  write,
  type Browser,
} from './keyboard.js';
import type {Language} from '../../demo/consultation-page.js';
import {loadMessages} from '../../src/i18n/load-messages.js';
import type {Messages} from '../../src/i18n/messages.js';
import {cy, en} from '../i18n/words.js';
import {inOutbox, traces} from './in-page.js';

type Words = Readonly<Record<Language, string>>;

/** The interface in each language of the precept consultation. */
export const messages: Readonly<Record<Language, Messages>> = {
  en,
  cy,
  pl: await loadMessages('pl'),
  ur: await loadMessages('ur'),
};

const definition = JSON.parse(
  readFileSync(new URL('../../demo/consultations/precept-2027.json', import.meta.url), 'utf8'),
) as {
  title: Words;
  confirmation: {title: Words};
  pages: {id: string; title: Words}[];
};
/** What is left on the device of a response that was received is its receipt, and no answer. */
export async function leavesReceiptAlone(browser: Browser, reference: string) {
  assert.deepEqual(await browser.evaluate(traces), ['IndexedDB dweud']);
  const outbox = (await browser.evaluate(inOutbox)) as [key: string, value: string][];
  for (const [key, value] of outbox) {
    assert.match(key, /^dweud:settled:response:[a-z0-9-]+:[0-9a-f-]{36}$/);
    assert.deepEqual(Object.keys(JSON.parse(value) as object).sort(), [
      'at',
      'isReceived',
      'isSeen',
      'receipt',
    ]);
  }
  assert.ok(outbox.some(([, value]) => value.includes(reference)));
}

/** The heading of a page of the consultation. */
export const titleOf = (id: string, language: Language) =>
  definition.pages.find((page) => page.id === id)!.title[language];
export const {title, confirmation} = definition;

/** What the resident answers, as the CSV has it. */
export const answers = {
  answering_as: 'resident',
  area: 'brynllugwen',
  postcode: 'CF99 1SN',
  safe_after_dark: 'fairly_safe',
  see_police: 'disagree',
  victim: 'yes',
  victim_reported: 'sometimes',
  last_contact: '2026-03-27',
  contact_rating: 'very_satisfied',
  in_principle: 'disagree',
  precept_option: 'higher',
  extra_a_month: '4.5',
  reasons: 'Costau’r gaeaf, a’r tŷ mawr.',
  priorities_other: 'Sŵn yn y nos',
  do_less: 'Paperwork, "forms"',
  welsh_effects: 'Mwy o gyfle i siarad â phlismyn yn Gymraeg.',
  age_group: '35_44',
  sex: 'prefer_not',
};

/** A look at the screen, between steps. */
export type Look = (state: string) => Promise<void>;
const noLook: Look = async () => undefined;

/** From the top of the page to the first question, past the council's own links. */
export async function begin(browser: Browser, language: Language) {
  await browser.sees(messages[language].whyWeAsk, 'dweud-form');
  await browser.sees(messages[language].whatCanChange, 'dweud-form');
  await proceed(browser);
  await arrivesAt(browser, titleOf('about-your-answer', language));
}

export async function aboutYourAnswer(browser: Browser) {
  await choose(browser, 'answering_as', 1, 'resident');
  await pick(browser, 'area', 3, 'brynllugwen');
  await tick(browser, 'connection', [1, 3], 'live,study');
  await write(browser, 'q-postcode', 'CF99 1SN');
}

export async function feelingSafe(browser: Browser) {
  await choose(browser, 'safe_after_dark', 2, 'fairly_safe');
  await choose(browser, 'see_police', 4, 'disagree');
  await choose(browser, 'victim', 1, 'yes');
  await pick(browser, 'victim_reported', 2, 'sometimes');
  await write(browser, 'q-last_contact', '27');
  await write(browser, 'q-last_contact-month', '3');
  await write(browser, 'q-last_contact-year', '2026');
  await choose(browser, 'contact_rating', 1, 'very_satisfied');
}

export async function precept(browser: Browser) {
  await choose(browser, 'in_principle', 4, 'disagree');
  await choose(browser, 'precept_option', 5, 'higher');
  await write(browser, 'q-extra_a_month', '4.50');
  await write(browser, 'q-reasons', answers.reasons);
}

export async function priorities(browser: Browser) {
  await tick(browser, 'priorities', [1, 6, 10], 'antisocial,on_foot,other');
  await write(browser, 'q-priorities_other', answers.priorities_other);
  await write(browser, 'q-do_less', answers.do_less);
}

export async function welshLanguage(browser: Browser) {
  await write(browser, 'q-welsh_effects', answers.welsh_effects);
}

export async function equality(browser: Browser) {
  await choose(browser, 'age_group', 4, '35_44');
  await choose(browser, 'sex', 3, 'prefer_not');
}

/** Goes back up to a language that is not spoken, and takes it. */
export async function switchTo(browser: Browser, language: Language, from: Language) {
  await tabTo(browser, `language-${language}`, {key: 'Shift+Tab'});
  await browser.press('Enter');
  await focusIsOn(browser, `language-${from}`);
}

/** The pages of the consultation that a resident is asked, in order, and how each is answered. */
export const pages: readonly (readonly [id: string, fill: (browser: Browser) => Promise<void>])[] =
  [
    ['about-your-answer', aboutYourAnswer],
    ['feeling-safe', feelingSafe],
    ['precept', precept],
    ['priorities', priorities],
    ['welsh-language', welshLanguage],
  ];

/** From the first question to the check page, with nothing but the keyboard. */
export async function answerAll(browser: Browser, language: Language, see: Look = noLook) {
  for (const [id, fill] of pages) {
    await arrivesAt(browser, titleOf(id, language));
    await fill(browser);
    await see(`${id} answered`);
    await proceed(browser);
  }
  await arrivesAt(browser, messages[language].checkTitle);
}

/** From the check page past the questions about the person to the button that sends. */
export async function answerAboutMe(browser: Browser, language: Language) {
  await proceed(browser);
  await arrivesAt(browser, titleOf('equality', language));
  await equality(browser);
  await tabTo(browser, 'next');
}

/** What the store must hold of the resident's answers. */
export function holdsAnswers(row: Record<string, string> | undefined) {
  assert.ok(row, 'a row is stored');
  for (const [name, value] of Object.entries(answers)) assert.equal(row[name], value, name);
}

/** Every text in a value, of the interface or of a document, by language where it has one. */
function* textsIn(value: unknown, language: Language, isIn = false): Iterable<string> {
  if (typeof value === 'string' && isIn) yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, one] of Object.entries(value))
    if (key !== 'en' && key !== 'cy') yield* textsIn(one, language, isIn);
    else if (key === language) yield* textsIn(one, language, true);
}

const only = new Map<Language, readonly string[]>();

/** Texts of the form and of its interface that there are in one language and not in the other, and that no other word holds. */
export function wordsOnlyIn(language: Language): readonly string[] {
  if (!only.has(language)) {
    const away = language === 'en' ? 'cy' : 'en';
    const all = (one: Language) => [
      ...textsIn(messages[one], one, true),
      ...textsIn(definition, one),
    ];
    const there = all(away).join('\n');
    only.set(
      language,
      all(language).filter((text) => text.length > 8 && !there.includes(text)),
    );
  }
  return only.get(language)!;
}
