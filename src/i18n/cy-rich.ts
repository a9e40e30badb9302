import {britishNumber} from './british-number.js';
import {amount, characters, items, words} from './count-in-welsh.js';
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

  rankHow: 'I roi eitem mewn trefn, dewiswch safle iddi neu defnyddiwch “Symud i fyny”.',
  rankUpTo: (n) => `Gallwch roi hyd at ${items(n)} mewn trefn.`,
  rankedTitle: 'Eich trefn chi',
  rankedNone: 'Nid ydych wedi rhoi dim mewn trefn eto.',
  notRanked: 'Heb safle',
  rankedEnough:
    'Ni allwch roi rhagor mewn trefn. I roi eitem arall mewn trefn, newidiwch un o’r rhai sydd â safle i “Heb safle” yn gyntaf.',
  moveUp: 'Symud i fyny',
  moveDown: 'Symud i lawr',
  moved: (item, at, of) => `${item}, ${at} o ${of}`,
  unranked: (item) => `${item}, heb safle`,

  shareExactly: (total, unit) => `Rhannwch ${amount(total, unit)} yn union.`,
  shareUpTo: (total, unit) => `Rhannwch hyd at ${amount(total, unit)}.`,
  shareLeft: (left, total, unit) =>
    unit === 'points'
      ? `${britishNumber(left)} o ${amount(total, unit)} ar ôl`
      : `${amount(left, unit)} o ${amount(total, unit)} ar ôl`,
  shareOver: (over, unit) => `Rydych chi wedi rhannu ${amount(over, unit)} yn ormod`,

  matrixItem: 'Eitem',
  rowUnanswered: 'Heb ei ateb',
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

  rankHow: 'draft',
  rankUpTo: 'draft',
  rankedTitle: 'draft',
  rankedNone: 'draft',
  notRanked: 'draft',
  rankedEnough: 'draft',
  moveUp: 'draft',
  moveDown: 'draft',
  moved: 'draft',
  unranked: 'draft',

  shareExactly: 'draft',
  shareUpTo: 'draft',
  shareLeft: 'draft',
  shareOver: 'draft',

  matrixItem: 'draft',
  rowUnanswered: 'draft',
};
