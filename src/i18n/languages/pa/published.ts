import type {LanguageName} from '../../language-name.js';
import type {Published, Words} from '../../messages.js';
import type {RichWords} from '../../rich-messages.js';

const frontend = 'alphagov/government-frontend@0879b48 config/locales/pa.yml';
const publishing = 'alphagov/govuk_publishing_components@0763fc5 config/locales/pa.yml';

/**
 * Which of the Punjabi words are published. That somebody else has published them is evidence, and no sign-off for this use.
 */
export const published: Published<Words> = {
  continue: `${frontend}: ਜਾਰੀ ਰੱਖੋ`,
  back: `${publishing}: ਵਾਪਸ`,
  contact: `${frontend}: ਸੰਪਰਕ ਵੇਰਵੇ`,
  change: `${publishing}: ਬਦਲੋ`,
};

/** Which words of the question types that come on demand are. */
export const publishedRich: Published<RichWords> = {
  search: `${publishing}: ਖੋਜ`,
};

/** Which words are that are said before, or without, all these. */
export const publishedName: Published<LanguageName> = {};
