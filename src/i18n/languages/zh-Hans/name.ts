import type {LanguageName} from '../../language-name.js';

/** What Simplified Chinese is called. */
export const name: LanguageName = {
  endonym: '简体中文',
  switchTo: '将语言切换为简体中文',
};
