import type {LanguageName} from '../../language-name.js';

/** What Somali is called. */
export const name: LanguageName = {
  endonym: 'Soomaali',
  switchTo: 'Luqadda u beddel af Soomaali',
};
