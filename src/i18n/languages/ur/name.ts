import type {LanguageName} from '../../language-name.js';

/** What Urdu is called. */
export const name: LanguageName = {
  endonym: 'اردو',
  switchTo: 'زبان کو اردو میں تبدیل کریں',
};
