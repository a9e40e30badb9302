import type {LanguageName} from '../../language-name.js';

/** What Bengali is called. */
export const name: LanguageName = {
  endonym: 'বাংলা',
  switchTo: 'ভাষা বদলে বাংলা করুন',
};
