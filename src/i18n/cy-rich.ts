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
};
