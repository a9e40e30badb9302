import type {LanguageName} from '../../language-name.js';

/** What Welsh is called. */
export const name: LanguageName = {
  endonym: 'Cymraeg',
  switchTo: 'Newid yr iaith i’r Gymraeg',
};
