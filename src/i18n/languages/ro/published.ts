import type {LanguageName} from '../../language-name.js';
import type {Published, Words} from '../../messages.js';
import type {RichWords} from '../../rich-messages.js';

const frontend = 'alphagov/government-frontend@0070164 config/locales/ro.yml';
const publishing = 'alphagov/govuk_publishing_components@0c72b08 config/locales/ro.yml';

/**
 * Which of the Romanian words are published. GOV.UK calls a consultation *consultație*, which is what a doctor gives;
 * the form says *consultare*, as Romanian law and the European Commission do, so that its titles are drafts.
 */
export const published: Published<Words> = {
  continue: `${frontend}: Continuați`,
  back: `${publishing}: Înapoi`,
  change: `${publishing}: Modificați`,
};

/** Which words of the question types that come on demand are. */
export const publishedRich: Published<RichWords> = {
  charactersAllowed: `${publishing}: Puteți introduce cel mult … caractere`,
  wordsAllowed: `${publishing}: Puteți introduce cel mult … cuvinte`,
  search: `${publishing}: Căutați`,
};

/** Which words are that are said before, or without, all these. */
export const publishedName: Published<LanguageName> = {
  endonym: `${frontend}: Română`,
};
