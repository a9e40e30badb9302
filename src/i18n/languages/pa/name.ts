import type {LanguageName} from '../../language-name.js';

/** What Punjabi is called. */
export const name: LanguageName = {
  endonym: 'ਪੰਜਾਬੀ',
  switchTo: 'ਭਾਸ਼ਾ ਬਦਲ ਕੇ ਪੰਜਾਬੀ ਕਰੋ',
};
