import type {LanguageName} from '../../language-name.js';

/** What English is called. */
export const name: LanguageName = {
  endonym: 'English',
  switchTo: 'Change the language to English',
};
