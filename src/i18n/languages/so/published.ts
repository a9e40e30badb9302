import type {LanguageName} from '../../language-name.js';
import type {Published, Words} from '../../messages.js';
import type {RichWords} from '../../rich-messages.js';

const civiform = 'civiform/civiform@006faa0 server/conf/i18n/messages.so';
const minnesota = 'codeforamerica/pandemic-ebt-mn@15899c2 config/locales/so.yml';

/**
 * Which of the Somali words are published: by GOV.UK, by the cities and states that use CiviForm, and by a service of
 * Code for America for Minnesota. They speak to the reader in the singular, so that only short words are the same here.
 */
export const published: Published<Words> = {
  continue: `${civiform}: Sii wad`,
  back: `${civiform}: Dib u noqo`,
  error: `${civiform}: Khalad:`,
  day: `${minnesota}: Maalin`,
  month: `${minnesota}: Bil`,
  year: `${minnesota}: Sannad`,
  contact: 'alphagov/whitehall@0018811 config/locales/so.yml: Nala soo xiriir',
  change: `${civiform}: Wax ka beddel`,
};

/** Which words of the question types that come on demand are. */
export const publishedRich: Published<RichWords> = {
  search: `${civiform}: Raadi`,
  chooseFile: `${civiform}: Dooro fayl`,
};

/** Which words are that are said before, or without, all these. */
export const publishedName: Published<LanguageName> = {
  endonym: 'alphagov/frontend@014c962 config/locales/so.yml: Soomaali',
};
