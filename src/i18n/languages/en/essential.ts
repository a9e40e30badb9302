import type {Essential} from '../../essential.js';

/** What is said of English before, or without, its messages. */
export const essential: Essential = {
  endonym: 'English',
  switchTo: 'Change the language to English',
  failedTitle: 'The form could not be loaded',
  failed: 'Check your connection and try again.',
  tryAgain: 'Try again',
};
