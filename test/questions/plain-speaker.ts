import {messages} from '../../src/i18n/cy.js';
import {speakerFor} from '../../src/i18n/speaker.js';

/** Speaks Welsh, marks what is in English only, and gives numbers as they are. */
export const plainSpeaker = speakerFor('cy', ['cy', 'en'], {
  ...messages,
  number: (value, places) => (places === undefined ? String(value) : value.toFixed(places)),
});
