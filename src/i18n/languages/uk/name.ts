import type {LanguageName} from '../../language-name.js';

/** What Ukrainian is called. */
export const name: LanguageName = {
  endonym: 'Українська',
  switchTo: 'Змінити мову на українську',
};
