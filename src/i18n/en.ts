import {britishNumber as number} from './british-number.js';
import type {Messages, Provenance} from './messages.js';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const count = (n: number, one: string, other: string) => (n === 1 ? one : `${number(n)} ${other}`);

let collator: Intl.Collator | undefined;

/** English, as the GOV.UK Design System writes it: plain, direct, without exclamation. */
export const messages: Messages = {
  languages: 'Language',

  startNow: 'Start now',
  continue: 'Continue',
  back: 'Back',
  send: 'Send your response',
  sending: 'Sending your response…',
  tryAgain: 'Try again',

  optional: (label) => `${label} (optional)`,
  optionalMark: '(optional)',
  error: 'Error:',
  problemTitle: 'There is a problem',
  chooseOne: 'Select an answer',
  progress: (at, of) => `Page ${at} of ${of}`,
  revealed: 'A further question has appeared below.',
  exclusiveCleared: 'Your other choice has been deselected.',
  othersCleared: 'Your other choices have been deselected.',
  languageChanged: 'The language has been changed to English.',

  charactersAllowed: (n) => `You can enter up to ${count(n, '1 character', 'characters')}`,
  charactersLeft: (n) => `You have ${count(n, '1 character', 'characters')} remaining`,
  charactersOver: (n) => `You have ${count(n, '1 character', 'characters')} too many`,
  wordsAllowed: (n) => `You can enter up to ${count(n, '1 word', 'words')}`,
  wordsLeft: (n) => `You have ${count(n, '1 word', 'words')} remaining`,
  wordsOver: (n) => `You have ${count(n, '1 word', 'words')} too many`,

  day: 'Day',
  month: 'Month',
  year: 'Year',
  monthNames: months,
  date: ({day, month, year}) => `${day} ${months[month - 1]} ${year}`,
  monthAndYear: ({month, year}) => `${months[month - 1]} ${year}`,
  moment: ({weekday, day, month, year, hour, minute}) => {
    const half = hour < 12 ? 'am' : 'pm';
    const minutes = minute ? `:${String(minute).padStart(2, '0')}` : '';
    const clock =
      minute === 0 && hour % 12 === 0
        ? hour === 0
          ? 'midnight'
          : 'midday'
        : `${hour % 12 || 12}${minutes}${half}`;
    return `${days[weekday]} ${day} ${months[month - 1]} ${year} at ${clock}`;
  },
  number,
  compare: (a, b) => (collator ??= new Intl.Collator('en-GB', {numeric: true})).compare(a, b),

  whyWeAsk: 'Why we are asking',
  whatCanChange: 'What can change',
  howAnswersAreUsed: 'How your answers will be used',
  whoDecides: 'Who decides',
  privacy: 'Your privacy',
  privacyLink: 'Read the full privacy notice',
  retention: 'How long we keep your answers',
  contact: 'Contact',
  otherWays: 'Other ways to take part',
  closesAt: (moment) => `This consultation closes on ${moment}.`,
  nothingKept:
    'Your answers stay on this page until you send them. If you close the page before that, they are lost.',

  checkTitle: 'Check your answers',
  checkLead: 'Check your answers before you send them. Nothing has been sent yet.',
  checkThenMore:
    'After this page there are some optional questions about you. Nothing has been sent yet.',
  change: 'Change',
  noAnswer: 'Not provided',
  beforeSending: 'Your response is sent when you select “Send your response”.',

  sentTitle: 'We have received your response',
  reference: 'Your reference number',
  whatNext: 'What happens next',
  receivedAt: (moment) => `Received on ${moment}.`,
  keepCopy: 'Keep a copy',
  print: 'Print your answers',
  saveCopy: 'Save a copy of your answers',
  yourAnswers: 'Your answers',
  alreadySent: 'You have already sent this response. It cannot be changed or sent again.',

  notReceivedTitle: 'Your response has not been received',
  notReceived: 'We could not confirm that your response reached us.',
  notReceivedKept:
    'Your answers are still on this page. Nothing has been lost. You can try again now.',
  refused:
    'The service did not accept your response. Your answers are still on this page. Check your answers, or contact us.',
  conflict:
    'A different version of this response has already been received. Your answers are still on this page. Contact us if you want to change what you sent.',

  earlyTitle: 'This consultation is not open yet',
  opensAt: (moment) => `It opens on ${moment}.`,
  closedTitle: 'This consultation has closed',
  closedAt: (moment) => `It closed on ${moment}.`,
  closedWhileAnswering:
    'This consultation closed before your response was received. Your answers are still on this page, so that you can save or print them.',

  faults: {
    required: ({label, asks}) =>
      asks === 'select' ? `Select an answer: ${label}` : `Enter an answer: ${label}`,
    enum: ({label}) => `Select an answer from the list: ${label}`,
    minItems: ({label, limit}) =>
      limit === 1
        ? `Select at least one answer: ${label}`
        : `Select at least ${number(limit)} answers: ${label}`,
    maxItems: ({label, limit}) =>
      limit === 1
        ? `Select no more than one answer: ${label}`
        : `Select no more than ${number(limit)} answers: ${label}`,
    exclusive: ({label, option}) => `Select other answers or “${option}”, not both: ${label}`,
    email: () => 'Enter an email address in the correct format, like name@example.com',
    tel: () => 'Enter a phone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192',
    url: () => 'Enter a web address in the correct format, like https://www.example.com',
    postcode: () => 'Enter a full UK postcode, like CF99 1SN',
    minLength: ({label, limit}) =>
      `Enter ${count(limit, '1 character', 'characters')} or more: ${label}`,
    maxLength: ({label, limit}) =>
      `Enter ${count(limit, '1 character', 'characters')} or fewer: ${label}`,
    maxWords: ({label, limit}) => `Enter ${count(limit, '1 word', 'words')} or fewer: ${label}`,
    notNumber: ({label}) => `Enter a number, like 30: ${label}`,
    notWhole: ({label}) => `Enter a whole number, like 30: ${label}`,
    decimals: ({label, limit}) =>
      limit === 2
        ? `Enter a number with no more than 2 decimal places, like 123.45: ${label}`
        : `Enter a number with no more than ${count(limit, '1 decimal place', 'decimal places')}: ${label}`,
    minimum: ({label, limit}) => `Enter ${limit} or more: ${label}`,
    maximum: ({label, limit}) => `Enter ${limit} or less: ${label}`,
    dateParts: ({label, missing}) => {
      const parts = [missing.slice(0, -1).join(', '), missing.at(-1)].filter(Boolean).join(' and ');
      return `The date must include a ${parts}: ${label}`;
    },
    realDate: ({label}) => `Enter a real date: ${label}`,
    yearDigits: ({label}) => `The year must include 4 numbers: ${label}`,
    dateMinimum: ({label, limit}) => `Enter a date that is ${limit} or later: ${label}`,
    dateMaximum: ({label, limit}) => `Enter a date that is ${limit} or earlier: ${label}`,
    dateFuture: ({label}) => `Enter a date that is today or in the future: ${label}`,
    datePast: ({label}) => `Enter a date that is today or in the past: ${label}`,
    other: ({label}) => `Check your answer: ${label}`,
  },
};

const design = 'alphagov/govuk-design-system src';
const formsRunner = 'alphagov/forms-runner config/locales/en.yml';
const ons = 'ONSdigital/eq-questionnaire-runner app/forms/error_messages.py';
const characterCount =
  'alphagov/govuk-frontend packages/govuk-frontend/src/govuk/components/character-count';

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

  charactersAllowed: `${characterCount}/template.njk: You can enter up to … characters`,
  charactersLeft: `${characterCount}/character-count.mjs: You have … characters remaining`,
  charactersOver: `${characterCount}/character-count.mjs: You have … characters too many`,
  wordsAllowed: `${characterCount}/template.njk: You can enter up to … words`,
  wordsLeft: `${characterCount}/character-count.mjs: You have … words remaining`,
  wordsOver: `${characterCount}/character-count.mjs: You have … words too many`,

  day: `${formsRunner}: Day`,
  month: `${formsRunner}: Month`,
  year: `${formsRunner}: Year`,
  monthNames:
    'unicode-org/cldr-json cldr-json/cldr-dates-full/main/en-GB/ca-gregorian.json: months, format, wide',
  date: 'unicode-org/cldr-json cldr-json/cldr-dates-full/main/en-GB/ca-gregorian.json: dateFormats, long',
  monthAndYear:
    'unicode-org/cldr-json cldr-json/cldr-dates-full/main/en-GB/ca-gregorian.json: availableFormats, yMMMM',
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

  sentTitle: 'draft',
  reference: `${design}/patterns/confirmation-pages/default/index.njk: Your reference number`,
  whatNext: `${design}/patterns/confirmation-pages/default/index.njk: What happens next`,
  receivedAt: 'draft',
  keepCopy: 'draft',
  print: 'draft',
  saveCopy: 'draft',
  yourAnswers: 'draft',
  alreadySent: 'draft',

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
    other: 'draft',
  },
};
