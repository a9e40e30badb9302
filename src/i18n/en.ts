import {later} from './en-later.js';
import {opening} from './en-opening.js';
import type {Messages, Provenance} from './messages.js';

/** English, as the GOV.UK Design System writes it: plain, direct, without exclamation. */
export const messages: Messages = {...opening, ...later};

const design = 'alphagov/govuk-design-system src';
const formsRunner = 'alphagov/forms-runner config/locales/en.yml';
const ons = 'ONSdigital/eq-questionnaire-runner app/forms/error_messages.py';

/** Where each of these words comes from: what is quoted stands there word for word, `…` for what the program puts in. */
export const sources: Provenance = {
  languages: 'draft',

  startNow: `${design}/components/button/start/index.njk: Start now`,
  continue: `${design}/patterns/question-pages/index.md: Continue`,
  back: `${design}/components/back-link/default/index.njk: Back`,
  send: 'draft',
  sending: 'draft',
  tryAgain: 'draft',

  optional: `${design}/patterns/question-pages/index.md: (optional)`,
  optionalMark: `${design}/patterns/question-pages/index.md: (optional)`,
  error: `${design}/components/error-message/index.md: Error:`,
  problemTitle: `${design}/components/error-summary/index.md: There is a problem`,
  chooseOne: `${ons}: Select an answer`,
  progress: 'draft',
  revealed: 'draft',
  exclusiveCleared: 'draft',
  othersCleared: 'draft',
  languageChanged: 'draft',

  day: `${formsRunner}: Day`,
  month: `${formsRunner}: Month`,
  year: `${formsRunner}: Year`,
  monthNames:
    'unicode-org/cldr-json cldr-json/cldr-dates-full/main/en-GB/ca-gregorian.json: months, format, wide',
  date: 'unicode-org/cldr-json cldr-json/cldr-dates-full/main/en-GB/ca-gregorian.json: dateFormats, long',
  monthAndYear:
    'unicode-org/cldr-json cldr-json/cldr-dates-full/main/en-GB/ca-gregorian.json: availableFormats, yMMMM',
  time: 'www.gov.uk/guidance/style-guide/a-to-z-of-gov-uk-style: 5:30pm, midnight, midday',
  moment: 'www.gov.uk/guidance/style-guide/a-to-z-of-gov-uk-style: 5:30pm, midnight, midday',
  number:
    'unicode-org/cldr-json cldr-json/cldr-numbers-full/main/en-GB/numbers.json: decimalFormats, standard',
  compare: 'unicode-org/cldr common/collation/root.xml: standard',

  whyWeAsk: 'draft',
  whatCanChange: 'draft',
  howAnswersAreUsed: 'draft',
  whoDecides: 'draft',
  privacy: 'draft',
  privacyLink: 'draft',
  retention: 'draft',
  contact: 'draft',
  otherWays: 'draft',
  closesAt: 'draft',
  nothingKept: 'draft',

  checkTitle: 'draft',
  checkLead: 'draft',
  checkThenMore: 'draft',
  change: `${design}/patterns/check-answers/index.md: Change`,
  noAnswer: `${design}/patterns/check-answers/index.md: Not provided`,
  beforeSending: 'draft',

  nothingSent: 'draft',
  sentTitle: 'draft',
  reference: `${design}/patterns/confirmation-pages/default/index.njk: Your reference number`,
  whatNext: `${design}/patterns/confirmation-pages/default/index.njk: What happens next`,
  receivedAt: 'draft',
  keepCopy: 'draft',
  print: 'draft',
  saveCopy: 'draft',
  yourAnswers: 'draft',
  alreadySent: 'draft',
  separateTitle: 'draft',
  separateLead: 'draft',
  contactReceived: 'draft',
  contactNotReceived: 'draft',
  contactAgain: 'draft',

  notReceivedTitle: 'draft',
  notReceived: 'draft',
  notReceivedKept: 'draft',
  refused: 'draft',
  conflict: 'draft',

  earlyTitle: 'draft',
  opensAt: 'draft',
  closedTitle: 'draft',
  closedAt: 'draft',
  closedWhileAnswering: 'draft',

  faults: {
    required: `${ons}: Enter an answer`,
    enum: 'draft',
    notListed: 'draft',
    outsideArea: 'draft',
    minItems: `${ons}: Select at least one answer`,
    maxItems: 'draft',
    exclusive: 'draft',
    email: `${design}/patterns/email-addresses/index.md: Enter an email address in the correct format, like name@example.com`,
    tel: `${design}/patterns/phone-numbers/index.md: Enter a phone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192`,
    url: 'draft',
    postcode: 'draft',
    minLength: 'draft',
    maxLength: 'draft',
    maxWords: 'draft',
    notNumber: 'draft',
    notWhole: 'draft',
    decimals: 'draft',
    minimum: 'draft',
    maximum: 'draft',
    dateParts: 'draft',
    realDate: 'draft',
    yearDigits: 'draft',
    dateMinimum: 'draft',
    dateMaximum: 'draft',
    dateFuture: 'draft',
    datePast: 'draft',
    contactMissing: 'draft',
    contactReach: 'draft',
    addressMissing: 'draft',
    realTime: 'draft',
    timeMinimum: 'draft',
    timeMaximum: 'draft',
    rowsMissing: 'draft',
    minRanked: 'draft',
    multipleOf: 'draft',
    totalUnder: 'draft',
    totalOver: 'draft',
    other: 'draft',
  },
};
