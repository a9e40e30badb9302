import type {LanguageName} from '../../language-name.js';

/** What Arabic is called. */
export const name: LanguageName = {
  endonym: 'العربية',
  switchTo: 'تغيير اللغة إلى العربية',
};
