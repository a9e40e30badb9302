import {britishMoney as money} from './british-money.js';
import {characters, words} from './count-in-welsh.js';
import type {RichMessages, RichProvenance} from './rich-messages.js';

const publishing = 'alphagov/govuk_publishing_components@c451fbe config/locales/cy.yml';
const ons =
  'ONSdigital/eq-questionnaire-runner@771844c app/translations/cy/LC_MESSAGES/messages.po';

/** What Welsh says in the question types that come on demand. */
export const rich: RichMessages = {
  notice: 'Pwysig',
  exit: 'Gadael y dudalen hon',
  exitByKeys: 'Gallwch hefyd bwyso’r fysell Shift dair gwaith i adael y dudalen hon.',

  setAsideTitle: 'Nid yw rhai o’ch atebion cynharach yn ffitio mwyach',
  setAsideLead:
    'Mae’r cwestiynau wedi newid ers i chi roi’r atebion hyn. Ni fyddant yn cael eu hanfon. Gallwch eu copïo oddi yma i’ch atebion newydd.',
  setAsideRemove: 'Tynnu’r rhestr hon',

  charactersAllowed: (n) => `Gallwch roi hyd at ${characters(n)}`,
  charactersLeft: (n) => `Mae gennych chi ${characters(n)} ar ôl`,
  charactersOver: (n) => `Mae gennych chi ${characters(n)} yn ormod`,
  wordsAllowed: (n) => `Gallwch roi hyd at ${words(n)}`,
  wordsLeft: (n) => `Mae gennych chi ${words(n)} ar ôl`,
  wordsOver: (n) => `Mae gennych chi ${words(n)} yn ormod`,

  moveUp: (item) => `Symud i fyny: ${item}`,
  moveDown: (item) => `Symud i lawr: ${item}`,
  moved: (item, at, of) => `${item}: symudwyd i safle ${at} o ${of}`,

  matrixItem: 'Eitem',
  rowUnanswered: 'Heb ei ateb',

  notCalculated: 'Ddim yn hysbys eto',

  money,
  bandLabel: 'Eich band treth gyngor',
  bandHint:
    'Dim ond dangos faint fyddai pob opsiwn yn ei gostio i chi mae hyn. Nid yw’n cael ei anfon gyda’ch atebion.',
  bandChoose: 'Dewiswch fand',
  bandUnknown: 'Dydw i ddim yn gwybod fy mand',
  bandName: (band) => `Band ${band}`,
  costCaption: (band) => `Cost pob opsiwn ym mand treth gyngor ${band}`,
  costCaptionAll: 'Cost pob opsiwn ym mhob band treth gyngor',
  bandHead: 'Band',
  costYear: 'Bob blwyddyn',
  costMonth: 'Bob mis',
  costWeek: 'Bob wythnos',
  costMore: 'Mwy nag ar hyn o bryd',
  costLess: 'Llai nag ar hyn o bryd',
  costSame: 'Yr un fath ag ar hyn o bryd',
  costIn: ({band, year, month, week}) =>
    `Band ${band}: ${year} y flwyddyn, ${month} y mis, ${week} yr wythnos`,
  costMoreIn: ({band, year, month, week}) =>
    `Band ${band}: ${year} yn fwy y flwyddyn, ${month} yn fwy y mis, ${week} yn fwy yr wythnos`,
  costLessIn: ({band, year, month, week}) =>
    `Band ${band}: ${year} yn llai y flwyddyn, ${month} yn llai y mis, ${week} yn llai yr wythnos`,
  costSameIn: (band) => `Band ${band}: dim newid`,
  costRange: ({least, from, most, to}) =>
    `O ${from} y flwyddyn ym mand ${least} i ${to} ym mand ${most}`,
  costMoreRange: ({least, from, most, to}) =>
    `O ${from} yn fwy y flwyddyn ym mand ${least} i ${to} yn fwy ym mand ${most}`,
  costLessRange: ({least, from, most, to}) =>
    `O ${from} yn llai y flwyddyn ym mand ${least} i ${to} yn llai ym mand ${most}`,
  costSameInAll: 'Dim newid mewn unrhyw fand',
  costsShown: (band) => `Mae’r costau ar gyfer band ${band} i’w gweld nawr`,
  costsShownAll: 'Mae’r costau ar gyfer pob band i’w gweld nawr',
};

/** Where each of these words comes from. */
export const richSources: RichProvenance = {
  notice: 'draft',
  exit: 'draft',
  exitByKeys: 'draft',

  setAsideTitle: 'draft',
  setAsideLead: 'draft',
  setAsideRemove: 'draft',

  charactersAllowed: `${publishing}: Gallwch roi hyd at … o nodau`,
  charactersLeft: `${ons}: Mae gennych chi … o nodau ar ôl`,
  charactersOver: `${ons}: … o nodau yn ormod`,
  wordsAllowed: 'draft',
  wordsLeft: 'draft',
  wordsOver: 'hmrc/hmrc-frontend@e32e03c src/components/character-count: … o eiriau yn ormod',

  moveUp: 'draft',
  moveDown: 'draft',
  moved: 'draft',

  matrixItem: 'draft',
  rowUnanswered: 'draft',

  notCalculated: 'draft',

  money: 'draft',
  bandLabel: 'draft',
  bandHint: 'draft',
  bandChoose: 'draft',
  bandUnknown: 'draft',
  bandName: 'draft',
  costCaption: 'draft',
  costCaptionAll: 'draft',
  bandHead: 'draft',
  costYear: 'draft',
  costMonth: 'draft',
  costWeek: 'draft',
  costMore: 'draft',
  costLess: 'draft',
  costSame: 'draft',
  costIn: 'draft',
  costMoreIn: 'draft',
  costLessIn: 'draft',
  costSameIn: 'draft',
  costRange: 'draft',
  costMoreRange: 'draft',
  costLessRange: 'draft',
  costSameInAll: 'draft',
  costsShown: 'draft',
  costsShownAll: 'draft',
};
