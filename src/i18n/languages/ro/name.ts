import type {LanguageName} from '../../language-name.js';

/** What Romanian is called. */
export const name: LanguageName = {
  endonym: 'Română',
  switchTo: 'Schimbați limba în română',
};
