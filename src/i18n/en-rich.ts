import {britishMoney as money} from './british-money.js';
import {countInEnglish as count} from './count-in-english.js';
import type {RichMessages, RichProvenance} from './rich-messages.js';

const characterCount =
  'alphagov/govuk-frontend packages/govuk-frontend/src/govuk/components/character-count';

/** What English says in the question types that come on demand. */
export const rich: RichMessages = {
  notice: 'Important',
  exit: 'Exit this page',
  exitByKeys: 'You can also press the Shift key three times to exit this page.',

  setAsideTitle: 'Some of your earlier answers no longer fit',
  setAsideLead:
    'The questions have changed since you gave these answers. They will not be sent. You can copy them from here into your new answers.',
  setAsideRemove: 'Remove this list',

  charactersAllowed: (n) => `You can enter up to ${count(n, '1 character', 'characters')}`,
  charactersLeft: (n) => `You have ${count(n, '1 character', 'characters')} remaining`,
  charactersOver: (n) => `You have ${count(n, '1 character', 'characters')} too many`,
  wordsAllowed: (n) => `You can enter up to ${count(n, '1 word', 'words')}`,
  wordsLeft: (n) => `You have ${count(n, '1 word', 'words')} remaining`,
  wordsOver: (n) => `You have ${count(n, '1 word', 'words')} too many`,

  moveUp: (item) => `Move up: ${item}`,
  moveDown: (item) => `Move down: ${item}`,
  moved: (item, at, of) => `${item}: moved to position ${at} of ${of}`,

  matrixItem: 'Item',
  rowUnanswered: 'Not answered',

  notCalculated: 'Not known yet',

  money,
  bandLabel: 'Your council tax band',
  bandHint: 'This only shows what each option would cost you. It is not sent with your answers.',
  bandChoose: 'Select a band',
  bandUnknown: 'I do not know my band',
  bandName: (band) => `Band ${band}`,
  costCaption: (band) => `The cost of each option in council tax band ${band}`,
  costCaptionAll: 'The cost of each option in every council tax band',
  bandHead: 'Band',
  costYear: 'Each year',
  costMonth: 'Each month',
  costWeek: 'Each week',
  costMore: 'More than now',
  costLess: 'Less than now',
  costSame: 'The same as now',
  costIn: ({band, year, month, week}) =>
    `Band ${band}: ${year} a year, ${month} a month, ${week} a week`,
  costMoreIn: ({band, year, month, week}) =>
    `Band ${band}: ${year} more a year, ${month} more a month, ${week} more a week`,
  costLessIn: ({band, year, month, week}) =>
    `Band ${band}: ${year} less a year, ${month} less a month, ${week} less a week`,
  costSameIn: (band) => `Band ${band}: no change`,
  costRange: ({least, from, most, to}) =>
    `From ${from} a year in band ${least} to ${to} in band ${most}`,
  costMoreRange: ({least, from, most, to}) =>
    `From ${from} more a year in band ${least} to ${to} more in band ${most}`,
  costLessRange: ({least, from, most, to}) =>
    `From ${from} less a year in band ${least} to ${to} less in band ${most}`,
  costSameInAll: 'No change in any band',
  costsShown: (band) => `Costs are now shown for band ${band}`,
  costsShownAll: 'Costs are now shown for every band',
};

/** Where each of these words comes from. */
export const richSources: RichProvenance = {
  notice: 'alphagov/govuk-design-system src/components/notification-banner/index.md: Important',
  exit: 'alphagov/govuk-design-system src/components/exit-this-page/index.md: Exit this page',
  exitByKeys: 'draft',

  setAsideTitle: 'draft',
  setAsideLead: 'draft',
  setAsideRemove: 'draft',

  charactersAllowed: `${characterCount}/template.njk: You can enter up to … characters`,
  charactersLeft: `${characterCount}/character-count.mjs: You have … characters remaining`,
  charactersOver: `${characterCount}/character-count.mjs: You have … characters too many`,
  wordsAllowed: `${characterCount}/template.njk: You can enter up to … words`,
  wordsLeft: `${characterCount}/character-count.mjs: You have … words remaining`,
  wordsOver: `${characterCount}/character-count.mjs: You have … words too many`,

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
