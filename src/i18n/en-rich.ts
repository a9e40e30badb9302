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
};
