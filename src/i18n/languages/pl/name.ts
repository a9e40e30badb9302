import type {LanguageName} from '../../language-name.js';

/** What Polish is called. */
export const name: LanguageName = {
  endonym: 'Polski',
  switchTo: 'Zmień język na polski',
};
