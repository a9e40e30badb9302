import type {LanguageName} from '../../language-name.js';
import type {Published, Words} from '../../messages.js';
import type {RichWords} from '../../rich-messages.js';

const frontend = 'alphagov/frontend@0011ba5 config/locales/pl.yml';
const publishing = 'alphagov/govuk_publishing_components@04ae223 config/locales/pl.yml';

/**
 * Which of the Polish words are published. That somebody else has published them is evidence, and no sign-off for this use.
 */
export const published: Published<Words> = {
  back: `${publishing}: Wstecz`,
  change: `${publishing}: Zmień`,
  earlyTitle: `${frontend}: Te konsultacje jeszcze się nie rozpoczęły`,
};

/** Which words of the question types that come on demand are. */
export const publishedRich: Published<RichWords> = {
  charactersAllowed: `${publishing}: Można wprowadzić maksymalnie … znaków`,
  wordsAllowed: `${publishing}: Można wprowadzić maksymalnie … słów`,
  search: `${publishing}: Szukaj`,
  removeFile: `${publishing}: Usuń`,
};

/** Which words are that are said before, or without, all these. */
export const publishedName: Published<LanguageName> = {
  endonym: `${frontend}: Polski`,
};
