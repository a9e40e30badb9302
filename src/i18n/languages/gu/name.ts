import type {LanguageName} from '../../language-name.js';

/** What Gujarati is called. */
export const name: LanguageName = {
  endonym: 'ગુજરાતી',
  switchTo: 'ભાષા બદલીને ગુજરાતી કરો',
};
