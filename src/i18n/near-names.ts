import type {LanguageName} from './language-name.js';
import {name as cy} from './languages/cy/name.js';

/**
 * What the languages are called that most forms speak, by tag: there from the start. Nobody switches to English before
 * another language, and its whole name with it, has come.
 */
export const nearNames: Readonly<Record<string, LanguageName>> = {
  cy,
  en: {endonym: 'English', switchTo: ''},
};
