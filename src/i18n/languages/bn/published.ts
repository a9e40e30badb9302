import type {LanguageName} from '../../language-name.js';
import type {Published, Words} from '../../messages.js';
import type {RichWords} from '../../rich-messages.js';

const frontend = 'alphagov/government-frontend@0b91313 config/locales/bn.yml';
const publishing = 'alphagov/govuk_publishing_components@051a81c config/locales/bn.yml';

/**
 * Which of the Bengali words are published. That somebody else has published them is evidence, and no sign-off for this
 * use.
 */
export const published: Published<Words> = {
  continue: `${frontend}: চালিয়ে যান`,
  back: `${publishing}: ফিরে যান`,
  contact: `${frontend}: আমাদের সাথে যোগাযোগ`,
  change: `${publishing}: পরিবর্তন …`,
  earlyTitle: `${frontend}: এই পরামর্শটি এখনও চালু হয়নি`,
};

/** Which words of the question types that come on demand are. */
export const publishedRich: Published<RichWords> = {
  charactersAllowed: `${publishing}: আপনি … পর্যন্ত লিখতে পারবেন`,
  wordsAllowed: `${publishing}: আপনি … পর্যন্ত লিখতে পারবেন`,
  search: `${publishing}: খুঁজুন`,
  contactDetails: `${publishing}: ইমেইল ঠিকানা`,
};

/** Which words are that are said before, or without, all these. */
export const publishedName: Published<LanguageName> = {
  endonym: `${frontend}: বাংলা`,
};
