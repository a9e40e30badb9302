import assert from 'node:assert/strict';
import {Answering, errorOf, labelOf, questionCalled} from './heard-questions.js';
import {endonyms, other, type Listening} from './listening.js';
import {orca} from './orca-words.js';
import {confirmation, messages, title, titleOf} from './resident.js';
import type {Line} from './transcript.js';

/** What the council's page around the form says. */
const council = {
  en: {skip: 'Skip to main content', heading: 'Have your say on policing and council tax'},
  cy: {skip: 'Neidio i’r prif gynnwys', heading: 'Dweud eich dweud am blismona a’r dreth gyngor'},
};

/** What is left of a box, as the form says it. */
const left = {
  en: (count: string) => `You have ${count} characters remaining`,
  cy: (count: string) => `Mae gennych chi ${count} o nodau ar ôl`,
};

/** The questions that a resident is asked, as they are answered here, in the order of the check page. */
const asked = [
  'answering_as',
  'area',
  'connection',
  'postcode',
  'safe_after_dark',
  'see_police',
  'victim',
  'last_contact',
  'contact_rating',
  'in_principle',
  'precept_option',
  'reasons',
  'priorities',
  'do_less',
  'welsh_effects',
  'welsh_changes',
];

const saidOnce = (lines: readonly Line[], words: string) =>
  assert.equal(lines.filter(({text}) => text.includes(words)).length, 1, `"${words}" once`);

/** From the top of the council's page into the form, by the skip link and by headings (W-13). */
async function start(listening: Listening): Promise<void> {
  const {language, transcript} = listening;
  const {whyWeAsk} = messages[language];
  transcript.page(title[language]);
  await listening.pressUntil('Tab', council[language].skip);
  await listening.press('Enter', council[language].heading);
  await listening.press('h', `${title[language]} ${orca.heading(2)}`);
  await listening.press('h', `${whyWeAsk} ${orca.heading(3)}`);
}

/** Takes the button at the end of a page, and hears the heading of the next: once, in full (W-18). */
async function proceed(listening: Listening, button: string, heading: string): Promise<void> {
  await listening.pressUntil('Tab', `${button} ${orca.button}`);
  listening.transcript.page(heading);
  saidOnce(await listening.press('Enter', `${heading} ${orca.heading(2)}`), heading);
}

/**
 * Up to the other language and back to the errors: the change is told once, focus stays, and all that is heard is in
 * that language (CY-08).
 */
async function switchLanguage(listening: Listening): Promise<void> {
  await listening.pressUntil('Shift+Tab', endonyms[other(listening.language)]);
  listening.language = other(listening.language);
  // What Orca 43 then says of the button that has focus is not the same in every run: nothing, when it has heard of the
  // end of the old one first. After Enter it may even speak of a select that is drawn anew, in Chromium.
  await listening.pressAndOnlyBeTold('Space', messages[listening.language].languageChanged);
}

/** The errors one by one, each a link, and the first question with its error (PAT-01, W-28). */
async function hearErrors(listening: Listening, answering: Answering): Promise<void> {
  const {language} = listening;
  const {error} = messages[language];
  const [role, area] = [questionCalled('answering_as'), questionCalled('area')];
  await listening.pressUntil('Tab', `${errorOf(role, language)} ${orca.link}`);
  const label = `${labelOf(role, language)} ${orca.group}`;
  const wrong = `${error} ${errorOf(role, language)}`;
  saidOnce(await listening.press('Enter', label, wrong, orca.radio), wrong);
  await answering.enterSelect(area, `${error} ${errorOf(area, language)}`);
}

/** Nothing is chosen: the errors are heard once, and each again in the other language. */
async function makeMistakes(listening: Listening, answering: Answering): Promise<void> {
  const {language} = listening;
  const {problemTitle} = messages[language];
  const errors = ['answering_as', 'area'].map((name) => errorOf(questionCalled(name), language));
  const role = questionCalled('answering_as');
  await answering.enterRadios(role);
  await answering.enterSelect(questionCalled('area'));
  await listening.press('Tab', `${messages[language].continue} ${orca.button}`);
  const lines = await listening.press('Enter', `${problemTitle} ${orca.group}`, ...errors);
  for (const words of [problemTitle, ...errors]) saidOnce(lines, words);
  await hearErrors(listening, answering);
  await switchLanguage(listening);
  await hearErrors(listening, answering);
  await switchLanguage(listening);
  await answering.enterRadios(role, `${messages[language].error} ${errorOf(role, language)}`);
}

async function aboutYourAnswer(listening: Listening, answering: Answering): Promise<void> {
  const {language} = listening;
  const {error, revealed} = messages[language];
  const area = questionCalled('area');
  await makeMistakes(listening, answering);
  await answering.choose(questionCalled('answering_as'), 1, revealed);
  await answering.enterSelect(area, `${error} ${errorOf(area, language)}`);
  await listening.press('ArrowDown', area.options![0]!.label[language]);
  await answering.checkboxes('connection', {tick: true});
  await answering.write('postcode', 'CF99 1SN');
}

async function feelingSafe({language}: Listening, answering: Answering): Promise<void> {
  await answering.radios('safe_after_dark', 2);
  await answering.radios('see_police', 1);
  await answering.radios('victim', 2);
  await answering.date('last_contact', ['27', '3', '2026'], messages[language].revealed);
  await answering.radios('contact_rating', 1);
}

async function precept({language}: Listening, answering: Answering): Promise<void> {
  await answering.radios('in_principle', 4, messages[language].revealed);
  await answering.radios('precept_option', 1);
  await answering.write('reasons', 'Costau byw.', left[language]('989'));
}

async function priorities(_: Listening, answering: Answering): Promise<void> {
  await answering.checkboxes('priorities', {tick: true});
}

async function welshLanguage({language}: Listening, answering: Answering): Promise<void> {
  await answering.write('welsh_effects', 'Mwy o Gymraeg.', left[language]('1,986'));
}

/** What was answered, each with a way to change it that names the question (W-19). */
async function check(listening: Listening): Promise<void> {
  const {language} = listening;
  for (const name of asked) {
    const words = `: ${questionCalled(name).label[language]} ${orca.button}`;
    await listening.pressUntil('Tab', words, messages[language].change);
  }
}

async function equality(_: Listening, answering: Answering): Promise<void> {
  for (const name of ['age_group', 'sex', 'health_condition'])
    await answering.enterRadios(questionCalled(name));
  await answering.enterSelect(questionCalled('ethnic_group'));
  await answering.checkboxes('national_identity');
  await answering.enterRadios(questionCalled('religion'));
  await answering.checkboxes('welsh_skills');
  await answering.enterRadios(questionCalled('sexual_orientation'));
}

/** Sends the response: that is said once, and then the heading of the confirmation, with the reference below it. */
async function send(listening: Listening): Promise<void> {
  const {language} = listening;
  const {send: button, sending, reference, print, saveCopy} = messages[language];
  const heading = confirmation.title[language];
  await listening.pressUntil('Tab', `${button} ${orca.button}`);
  listening.transcript.page(heading);
  const lines = await listening.pressAndBeTold('Enter', sending, `${heading} ${orca.heading(2)}`);
  saidOnce(lines, heading);
  // Where Orca's own cursor is now is not the same in every run.
  await listening.press('Control+Home');
  await listening.pressUntil('h', heading);
  await listening.press('ArrowDown', reference);
  await listening.pressUntil('Tab', `${print} ${orca.button}`);
  await listening.press('Tab', `${saveCopy} ${orca.button}`);
}

type Answer = (listening: Listening, answering: Answering) => Promise<void>;

const pages: readonly (readonly [id: string, answer: Answer])[] = [
  ['about-your-answer', aboutYourAnswer],
  ['feeling-safe', feelingSafe],
  ['precept', precept],
  ['priorities', priorities],
  ['welsh-language', welshLanguage],
  ['check', check],
  ['equality', equality],
];

/** The whole consultation, from the top of the council's page to the confirmation. */
export async function walk(listening: Listening): Promise<void> {
  const {language} = listening;
  const {startNow, continue: onward, checkTitle} = messages[language];
  const answering = new Answering(listening);
  await start(listening);
  for (const [index, [id, answer]] of pages.entries()) {
    const heading = id === 'check' ? checkTitle : titleOf(id, language);
    await proceed(listening, index ? onward : startNow, heading);
    await answer(listening, answering);
  }
  await send(listening);
}
