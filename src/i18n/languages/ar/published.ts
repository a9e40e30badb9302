import type {LanguageName} from '../../language-name.js';
import type {Published, Words} from '../../messages.js';
import type {RichWords} from '../../rich-messages.js';

const publishing = 'alphagov/govuk_publishing_components@0763fc5 config/locales/ar.yml';

/**
 * Which of the Arabic words are published. That somebody else has published them is evidence, and no sign-off for this use.
 */
export const published: Published<Words> = {
  back: `${publishing}: عودة`,
  change: `${publishing}: تغيير`,
};

/** Which words of the question types that come on demand are. */
export const publishedRich: Published<RichWords> = {
  search: `${publishing}: بحث`,
};

/** Which words are that are said before, or without, all these. */
export const publishedName: Published<LanguageName> = {
  endonym: 'alphagov/government-frontend@8ebfa3a config/locales/ar.yml: العربية',
};
