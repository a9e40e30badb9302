import assert from 'node:assert/strict';
import type {ServerResponse} from 'node:http';
import type {Both} from '../../demo/listing.js';
import type {Demo} from './demo.js';
import {answerWith, headingWords, pressLanguage, pressNext} from './in-page.js';
import type {Browser} from './keyboard.js';
import {confirmation, messages, title, titleOf} from './resident.js';

/** What is given on each page, so that every nested and conditional question of it is shown. */
const given: Readonly<Record<string, Record<string, unknown>>> = {
  'about-your-answer': {
    answering_as: 'resident',
    area: 'upper_llugwen',
    connection: ['live', 'study'],
    postcode: 'CF99 1SN',
  },
  'feeling-safe': {
    safe_after_dark: 'neither',
    see_police: 'disagree',
    victim: 'yes',
    victim_reported: 'sometimes',
    last_contact: {day: '27', month: '3', year: '2026'},
    contact_rating: 'neither',
  },
  precept: {
    in_principle: 'disagree',
    precept_option: 'higher',
    extra_a_month: '4.50',
    reasons: 'Mae costau’r gaeaf yn uchel.\n\nA’r tŷ hefyd.',
  },
  priorities: {
    priorities: ['antisocial', 'on_foot', 'other'],
    priorities_other: 'Sŵn yn y nos',
    do_less: 'Gwaith papur',
  },
  'welsh-language': {
    welsh_effects: 'Mwy o gyfle i siarad â phlismyn yn Gymraeg.',
    welsh_changes: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
  },
  equality: {
    age_group: '35_44',
    sex: 'prefer_not',
    health_condition: 'yes',
    health_limits: 'a_little',
    ethnic_group: 'black_other',
    ethnic_group_described: 'Cymraes',
    national_identity: ['welsh', 'other'],
    national_identity_other: 'Ewropeaidd',
    religion: 'other',
    religion_other: 'Crynwr',
    welsh_skills: ['understand', 'speak'],
    sexual_orientation: 'other',
  },
};
/** What is wrong on a page whose questions may all be left out. */
const wrong: Readonly<Record<string, Record<string, unknown>>> = {
  'feeling-safe': {last_contact: {day: '31', month: '2', year: ''}},
  priorities: {priorities: ['other'], do_less: 'a'.repeat(1001)},
  'welsh-language': {welsh_effects: 'a'.repeat(2001)},
  equality: {ethnic_group: 'other_any', ethnic_group_described: 'a'.repeat(101)},
};

/** Looks at the form as it is now. */
export type See = (state: string) => Promise<void>;

const pagesOf: Readonly<Record<keyof Both, string>> = {en: '/council.html', cy: '/cyngor.html'};
const sending = /^POST \/responses$/;

async function arrives(browser: Browser, words: string) {
  let last: string | undefined;
  for (let tries = 0; tries < 400; tries += 1) {
    last = await browser.evaluate(headingWords);
    if (last === words) return;
  }
  assert.fail(`the form is at "${last}" instead of "${words}"`);
}

/** One page of the form: empty, with what is wrong, with everything that can be revealed; then on to the next. */
async function page(browser: Browser, language: keyof Both, id: string, see: See) {
  await arrives(browser, titleOf(id, language));
  await see(id);
  await browser.evaluate(answerWith, wrong[id] ?? {});
  await browser.evaluate(pressNext);
  await browser.sees(messages[language].problemTitle, '#summary');
  await see(`${id}, with problems`);
  await browser.evaluate(answerWith, given[id]!);
  await see(`${id}, answered`);
}

/** Leads through every state of the demo's form and lets each be seen. */
export async function tour(browser: Browser, demo: Demo, language: keyof Both, see: See) {
  const words = messages[language];
  const {url} = demo;

  await browser.goto(url + pagesOf[language]);
  await arrives(browser, title[language]);
  await see('start');
  await browser.evaluate(pressNext);

  // A business is asked other questions: they are looked at on the way.
  await page(browser, language, 'about-your-answer', see);
  for (const role of ['business', 'organisation']) {
    await browser.evaluate(answerWith, {answering_as: role});
    await browser.evaluate(pressNext);
    await browser.sees(words.problemTitle, '#summary');
    await see(`about-your-answer, of a ${role}`);
  }
  await browser.evaluate(answerWith, {organisation_name: 'Cyngor Cymuned Sarnwen'});
  await browser.evaluate(pressNext);
  await arrives(browser, titleOf('crime-and-your-business', language));
  await browser.evaluate(pressNext);
  await browser.sees(words.problemTitle, '#summary');
  await see('crime-and-your-business, with problems');
  await browser.evaluate(() => history.back());
  await arrives(browser, titleOf('about-your-answer', language));
  await browser.evaluate(answerWith, {answering_as: 'resident'});
  await browser.evaluate(pressNext);

  for (const id of ['feeling-safe', 'precept', 'priorities', 'welsh-language']) {
    await page(browser, language, id, see);
    await browser.evaluate(pressNext);
  }
  await arrives(browser, words.checkTitle);
  await see('check');
  await browser.evaluate(pressNext);
  await page(browser, language, 'equality', see);

  // Sent, but nobody answers yet; then the answer is a refusal; then it is received.
  let hold: ((response: ServerResponse) => void) | undefined;
  const held = new Promise<ServerResponse>((resolve) => (hold = resolve));
  const undo = demo.fault(sending, (_, response) => {
    // The form tries again by itself.
    if (!hold) response.writeHead(503).end();
    hold?.(response);
    hold = undefined;
  });
  await browser.evaluate(pressNext);
  await browser.sees(words.sending, '#next');
  await see('sending');
  // It is kept on the device before it leaves.
  (await held).writeHead(503).end();
  await browser.sees(words.waitingTitle, '[part=not-received]');
  await see('not received');
  undo();
  // It may have arrived by itself.
  await browser.evaluate(() =>
    document.querySelector('dweud-form')!.shadowRoot!.getElementById('next')?.click(),
  );
  await arrives(browser, confirmation.title[language]);
  await see('confirmation');
  await browser.evaluate(() => history.back());
  await browser.sees(words.alreadySent, 'dweud-form');
  await see('already sent');
}

/** Before and after the times of a consultation, and where it cannot be loaded: in the host's language. */
export async function closedDoors(browser: Browser, demo: Demo, language: keyof Both, see: See) {
  const words = messages[language];
  for (const [address, heading, state] of [
    ['/not-yet-open.html', words.earlyTitle, 'early'],
    ['/closed.html', words.closedTitle, 'closed'],
  ] as const) {
    await browser.goto(demo.url + address);
    await arrives(browser, messages.en[state === 'early' ? 'earlyTitle' : 'closedTitle']);
    if (language === 'cy') await browser.evaluate(pressLanguage, language);
    await arrives(browser, heading);
    await see(state);
  }
  const undo = demo.fault(/^GET \/consultations\/precept/, (_, response) =>
    response.writeHead(404).end(),
  );
  try {
    await browser.goto(demo.url + pagesOf[language]);
    await browser.sees(words.tryAgain, '#failure');
    await see('failed');
  } finally {
    undo();
  }
}
