import type {LanguageName} from '../../language-name.js';
import type {Published, Words} from '../../messages.js';
import type {RichWords} from '../../rich-messages.js';

const frontend = 'alphagov/frontend@0011ba5 config/locales/uk.yml';
const publishing = 'alphagov/govuk_publishing_components@0763fc5 config/locales/uk.yml';

/**
 * Which of the Ukrainian words are published. That somebody else has published them is evidence, and no sign-off for this use.
 */
export const published: Published<Words> = {
  back: `${publishing}: Назад`,
  change: `${publishing}: Змінити`,
  earlyTitle: `${frontend}: Ця консультація ще не розпочалася`,
};

/** Which words of the question types that come on demand are. */
export const publishedRich: Published<RichWords> = {
  charactersAllowed: `${publishing}: Ви можете ввести до … символів`,
  wordsAllowed: `${publishing}: Ви можете ввести до … слів`,
  search: `${publishing}: Пошук`,
  removeFile: `${publishing}: Видалити`,
};

/** Which words are that are said before, or without, all these. */
export const publishedName: Published<LanguageName> = {
  endonym: `${frontend}: Українська`,
};
