import type {LanguageName} from '../../language-name.js';
import type {Published, Words} from '../../messages.js';
import type {RichWords} from '../../rich-messages.js';

const design = 'alphagov/govuk-design-system src';
const formsRunner = 'alphagov/forms-runner config/locales/en.yml';
const ons = 'ONSdigital/eq-questionnaire-runner app/forms/error_messages.py';

const onsTextfield =
  'ONSdigital/eq-questionnaire-runner@01f499a templates/partials/answers/textfield.html';
const status = 'alphagov/accessible-autocomplete@0840bef src/status.js';

const characterCount =
  'alphagov/govuk-frontend packages/govuk-frontend/src/govuk/components/character-count';

/** Which of the English words are published. */
export const published: Published<Words> = {
  startNow: `${design}/components/button/start/index.njk: Start now`,
  continue: `${design}/patterns/question-pages/index.md: Continue`,
  back: `${design}/components/back-link/default/index.njk: Back`,
  optional: `${design}/patterns/question-pages/index.md: (optional)`,
  optionalMark: `${design}/patterns/question-pages/index.md: (optional)`,
  error: `${design}/components/error-message/index.md: Error:`,
  problemTitle: `${design}/components/error-summary/index.md: There is a problem`,
  chooseOne: `${ons}: Select an answer`,
  day: `${formsRunner}: Day`,
  month: `${formsRunner}: Month`,
  year: `${formsRunner}: Year`,
  change: `${design}/patterns/check-answers/index.md: Change`,
  noAnswer: `${design}/patterns/check-answers/index.md: Not provided`,
  reference: `${design}/patterns/confirmation-pages/default/index.njk: Your reference number`,
  whatNext: `${design}/patterns/confirmation-pages/default/index.njk: What happens next`,
  faults: {
    required: `${ons}: Enter an answer`,
    minItems: `${ons}: Select at least one answer`,
    email: `${design}/patterns/email-addresses/index.md: Enter an email address in the correct format, like name@example.com`,
    tel: `${design}/patterns/phone-numbers/index.md: Enter a phone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192`,
    fileKind: `${design}/components/file-upload/index.md: The selected file must be a …`,
    fileEmpty: `${design}/components/file-upload/index.md: The selected file is empty`,
    fileTooLarge: `${design}/components/file-upload/index.md: The selected file must be smaller than …MB`,
    fileFailed: `${design}/components/file-upload/index.md: The selected file could not be uploaded – try again`,
    fileMost: `${design}/components/file-upload/index.md: You can only select up to … files at the same time`,
  },
};

/** Which words of the question types that come on demand are. */
export const publishedRich: Published<RichWords> = {
  notice: 'alphagov/govuk-design-system src/components/notification-banner/index.md: Important',
  exit: 'alphagov/govuk-design-system src/components/exit-this-page/index.md: Exit this page',
  charactersAllowed: `${characterCount}/template.njk: You can enter up to … characters`,
  charactersLeft: `${characterCount}/character-count.mjs: You have … characters remaining`,
  charactersOver: `${characterCount}/character-count.mjs: You have … characters too many`,
  wordsAllowed: `${characterCount}/template.njk: You can enter up to … words`,
  wordsLeft: `${characterCount}/character-count.mjs: You have … words remaining`,
  wordsOver: `${characterCount}/character-count.mjs: You have … words too many`,
  listHelp: `${onsTextfield}: … Touch device users, explore by touch or with swipe gestures.`,
  resultsAvailable: `${status}: … results are available`,
  noResults: `${onsTextfield}: No results found`,
  highlighted: `${status}: … is highlighted`,
};

/** Which words are that are said before, or without, all these. */
export const publishedName: Published<LanguageName> = {
  switchTo:
    'hmrc/hmrc-frontend@e32e03c src/components/service-navigation-language-select: Change the language to English',
};
