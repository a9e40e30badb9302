import type {LanguageName} from '../../language-name.js';
import type {Published, Words} from '../../messages.js';
import type {RichWords} from '../../rich-messages.js';

const frontend = 'alphagov/government-frontend@0b91313 config/locales/gu.yml';
const publishing = 'alphagov/govuk_publishing_components@051a81c config/locales/gu.yml';

/**
 * Which of the Gujarati words are published. That somebody else has published them is evidence, and no sign-off for this
 * use.
 */
export const published: Published<Words> = {
  continue: `${frontend}: જારી રાખો`,
  back: `${publishing}: પાછળ`,
  contact: `${frontend}: અમારો સંપર્ક કરો`,
  change: `${publishing}: બદલો`,
  earlyTitle: `${frontend}: આ પરામર્શ હજુ સુધી શરૂ થયેલ નથી`,
};

/** Which words of the question types that come on demand are. */
export const publishedRich: Published<RichWords> = {
  charactersAllowed: `${publishing}: તમે … અક્ષરો સુધી દાખલ કરી શકો છો`,
  wordsAllowed: `${publishing}: તમે … શબ્દો સુધી દાખલ કરી શકો છો`,
  search: `${publishing}: શોધો`,
  contactDetails: `${publishing}: ઈમેલ એડ્રેસ`,
};

/** None of the words that are said before, or without, all these. */
export const publishedName: Published<LanguageName> = {};
