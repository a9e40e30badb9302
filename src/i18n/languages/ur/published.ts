import type {LanguageName} from '../../language-name.js';
import type {Published, Words} from '../../messages.js';
import type {RichWords} from '../../rich-messages.js';

const publishing = 'alphagov/govuk_publishing_components@04ae223 config/locales/ur.yml';

/**
 * Which of the Urdu words are published. That somebody else has published them is evidence, and no sign-off for this use.
 */
export const published: Published<Words> = {
  back: `${publishing}: پیچھے`,
  change: `${publishing}: تبدیل کریں`,
  earlyTitle: 'alphagov/frontend@0011ba5 config/locales/ur.yml: یہ مشاورت ابھی تک کھلی نہیں ہے',
};

/** Which words of the question types that come on demand are. */
export const publishedRich: Published<RichWords> = {
  search: `${publishing}: تلاش`,
};

/** Which words are that are said before, or without, all these. */
export const publishedName: Published<LanguageName> = {
  endonym: 'alphagov/government-frontend@0f3e576 config/locales/ur.yml: اردو',
};
