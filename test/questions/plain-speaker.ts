import {speakerFor} from '../../src/i18n/speaker.js';
import {cy as messages} from '../i18n/words.js';

/** Speaks Welsh, marks what is in English only, and gives numbers as they are. */
export const plainSpeaker = speakerFor('cy', ['cy', 'en'], {
  ...messages,
  number: (value, places) => (places === undefined ? String(value) : value.toFixed(places)),
});
