import {britishNumber as number} from '../../british-number.js';
import {joinedBy} from '../../joined-by.js';
import type {AddressPart, ContactDetail, LaterMessages} from '../../messages.js';
import {amountInEnglish as amount, countInEnglish as count, money} from './counts.js';
import {oneOfKinds} from './kinds.js';

const contactDetails: Readonly<Record<ContactDetail, string>> = {
  name: 'your name',
  organisation: 'your organisation',
  email: 'an email address',
  phone: 'a phone number',
  address: 'an address',
  postcode: 'a postcode',
};
const addressParts: Readonly<Record<AddressPart, string>> = {
  line1: 'address line 1',
  line2: 'address line 2',
  town: 'a town or city',
  county: 'a county',
  postcode: 'a postcode',
};
const and = joinedBy(' and ');
const or = joinedBy(' or ');
const named = (details: readonly ContactDetail[]) => details.map((one) => contactDetails[one]);

/** What English says after the questions, or when something is wrong. */
export const later: LaterMessages = {
  money,
  percent: (value) => `${number(value)}%`,
  and,
  or,

  languageChanged: 'The language has been changed to English.',
  checkTitle: 'Check your answers',
  checkLead: 'Check your answers before you send them. Nothing has been sent yet.',
  checkThenMore:
    'After this page there are some optional questions about you. Nothing has been sent yet.',
  change: 'Change',
  noAnswer: 'Not provided',

  nothingSent: 'Your answers have not been sent, and nothing has been kept.',

  sentTitle: 'We have received your response',
  reference: 'Your reference number',
  whatNext: 'What happens next',
  receivedAt: (moment) => `Received on ${moment}.`,
  keepCopy: 'Keep a copy',
  print: 'Print your answers',
  saveCopy: 'Save a copy of your answers',
  yourAnswers: 'Your answers',
  alreadySent: 'You have already sent this response. It cannot be changed or sent again.',
  separateTitle: 'Sent separately from your answers',
  separateLead:
    'These details are sent by themselves. Nothing in them leads to your answers, and nothing in your answers leads to them.',
  contactReceived: 'Your contact details have been received, separately from your answers.',
  contactNotReceived:
    'Your answers have been received, but it could not be confirmed that your contact details have. They are still on this page.',
  contactAgain: 'Send my contact details again',

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
    required: ({label, asks}) => {
      if (asks === 'file') return `Select a file: ${label}`;
      return asks === 'select' ? `Select an answer: ${label}` : `Enter an answer: ${label}`;
    },
    enum: ({label}) => `Select an answer from the list: ${label}`,
    notListed: ({label}) => `Select an answer that is in the list: ${label}`,
    outsideArea: ({label}) => `Choose a place inside the area that the question is about: ${label}`,
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
    dateParts: ({label, missing}) => `The date must include a ${and(missing)}: ${label}`,
    realDate: ({label}) => `Enter a real date: ${label}`,
    yearDigits: ({label}) => `The year must include 4 numbers: ${label}`,
    dateMinimum: ({label, limit}) => `Enter a date that is ${limit} or later: ${label}`,
    dateMaximum: ({label, limit}) => `Enter a date that is ${limit} or earlier: ${label}`,
    dateFuture: ({label}) => `Enter a date that is today or in the future: ${label}`,
    datePast: ({label}) => `Enter a date that is today or in the past: ${label}`,
    contactMissing: ({label, missing}) => `Enter ${and(named(missing))}: ${label}`,
    contactReach: ({label, ways}) => `Enter ${or(named(ways))}: ${label}`,
    addressMissing: ({label, missing}) =>
      `Enter ${and(missing.map((part) => addressParts[part]))}: ${label}`,
    realTime: ({label}) => `Enter a time, like 9:30am or 17:45: ${label}`,
    timeMinimum: ({label, limit}) => `Enter a time that is ${limit} or later: ${label}`,
    timeMaximum: ({label, limit}) => `Enter a time that is ${limit} or earlier: ${label}`,
    rowsMissing: ({label, rows, asks}) => {
      const [row, ...more] = rows;
      if (more.length === 0)
        return asks === 'select'
          ? `Select an answer for “${row}”: ${label}`
          : `Enter an answer for “${row}”: ${label}`;
      return asks === 'select'
        ? `Select an answer for ${number(rows.length)} more rows: ${label}`
        : `Enter an answer for ${number(rows.length)} more rows: ${label}`;
    },
    minRanked: ({label, limit}) => `Rank at least ${number(limit)}: ${label}`,
    fewItems: ({label, limit}) => `Add at least ${number(limit)}: ${label}`,
    manyItems: ({label, limit}) => `Add no more than ${number(limit)}: ${label}`,
    multipleOf: ({label, limit}) => `Enter an amount in steps of ${limit}: ${label}`,
    totalUnder: ({label, left, unit}) =>
      `You still have ${amount(left, unit)} to share out: ${label}`,
    totalOver: ({label, over, unit}) =>
      unit === 'points'
        ? `You have shared out ${amount(over, unit)} too many: ${label}`
        : `You have shared out ${amount(over, unit)} too much: ${label}`,
    fileKind: ({label, kinds}) => `The selected file must be ${oneOfKinds(kinds)}: ${label}`,
    fileEmpty: ({label}) => `The selected file is empty: ${label}`,
    fileTooLarge: ({label, limit}) =>
      `The selected file must be smaller than ${number(limit)}MB: ${label}`,
    fileUploading: ({label}) =>
      `The selected file is still uploading – wait until it has been uploaded: ${label}`,
    fileFailed: ({label}) => `The selected file could not be uploaded – try again: ${label}`,
    fileRefused: ({label}) =>
      `The selected file was not accepted – remove it, or select another one: ${label}`,
    fileLost: ({label}) =>
      `The selected file has not been uploaded – remove it, and select it again: ${label}`,
    fileMost: ({label, limit}) =>
      limit === 1
        ? `You can only select one file: ${label}`
        : `You can only select up to ${number(limit)} files at the same time: ${label}`,
    fileFewest: ({label, limit}) => `Select at least ${count(limit, '1 file', 'files')}: ${label}`,
    other: ({label}) => `Check your answer: ${label}`,
  },
};
