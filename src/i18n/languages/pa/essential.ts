import type {Essential} from '../../essential.js';

/** What is said of Punjabi before, or without, its messages. */
export const essential: Essential = {
  endonym: 'ਪੰਜਾਬੀ',
  switchTo: 'ਭਾਸ਼ਾ ਬਦਲ ਕੇ ਪੰਜਾਬੀ ਕਰੋ',
  failedTitle: 'ਫ਼ਾਰਮ ਲੋਡ ਨਹੀਂ ਹੋ ਸਕਿਆ',
  failed: 'ਆਪਣਾ ਇੰਟਰਨੈੱਟ ਕਨੈਕਸ਼ਨ ਜਾਂਚੋ ਅਤੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।',
  tryAgain: 'ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ',
};
