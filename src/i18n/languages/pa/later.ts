import type {Formats} from '../../formats.js';
import type {ContactDetail, DatePart, LaterWords} from '../../messages.js';
import {countsIn} from './counts.js';
import {addressParts, contactDetails} from './parts.js';

const dateParts: Readonly<Record<DatePart, string>> = {
  day: 'ਦਿਨ',
  month: 'ਮਹੀਨਾ',
  year: 'ਸਾਲ',
};

/** What Punjabi says after the questions, or when something is wrong. */
export function later(formats: Formats): LaterWords {
  const {number, and, or} = formats;
  const {amount, answers, characters, decimalPlaces, files, words} = countsIn(formats);
  const named = (details: readonly ContactDetail[]) => details.map((one) => contactDetails[one]);
  return {
    languageChanged: 'ਭਾਸ਼ਾ ਬਦਲ ਕੇ ਪੰਜਾਬੀ ਕਰ ਦਿੱਤੀ ਗਈ ਹੈ।',
    checkTitle: 'ਆਪਣੇ ਜਵਾਬ ਜਾਂਚੋ',
    checkLead: 'ਭੇਜਣ ਤੋਂ ਪਹਿਲਾਂ ਆਪਣੇ ਜਵਾਬ ਜਾਂਚੋ। ਅਜੇ ਕੁਝ ਵੀ ਭੇਜਿਆ ਨਹੀਂ ਗਿਆ।',
    checkThenMore: 'ਇਸ ਪੰਨੇ ਤੋਂ ਬਾਅਦ ਤੁਹਾਡੇ ਬਾਰੇ ਕੁਝ ਵਿਕਲਪਿਕ ਸਵਾਲ ਹਨ। ਅਜੇ ਕੁਝ ਵੀ ਭੇਜਿਆ ਨਹੀਂ ਗਿਆ।',
    change: 'ਬਦਲੋ',
    noAnswer: 'ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ',
    nothingSent: 'ਤੁਹਾਡੇ ਜਵਾਬ ਭੇਜੇ ਨਹੀਂ ਗਏ, ਅਤੇ ਕੁਝ ਵੀ ਸੰਭਾਲਿਆ ਨਹੀਂ ਗਿਆ।',

    sentTitle: 'ਸਾਨੂੰ ਤੁਹਾਡਾ ਹੁੰਗਾਰਾ ਮਿਲ ਗਿਆ ਹੈ',
    reference: 'ਤੁਹਾਡਾ ਹਵਾਲਾ ਨੰਬਰ',
    whatNext: 'ਅੱਗੇ ਕੀ ਹੋਵੇਗਾ',
    receivedAt: (moment) => `ਮਿਲਣ ਦਾ ਸਮਾਂ: ${moment}।`,
    keepCopy: 'ਕਾਪੀ ਰੱਖੋ',
    print: 'ਆਪਣੇ ਜਵਾਬ ਛਾਪੋ',
    saveCopy: 'ਆਪਣੇ ਜਵਾਬਾਂ ਦੀ ਕਾਪੀ ਸੰਭਾਲੋ',
    yourAnswers: 'ਤੁਹਾਡੇ ਜਵਾਬ',
    alreadySent: 'ਇਹ ਹੁੰਗਾਰਾ ਪਹਿਲਾਂ ਹੀ ਭੇਜਿਆ ਜਾ ਚੁੱਕਾ ਹੈ। ਇਸ ਨੂੰ ਬਦਲਿਆ ਜਾਂ ਦੁਬਾਰਾ ਭੇਜਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ।',
    separateTitle: 'ਤੁਹਾਡੇ ਜਵਾਬਾਂ ਤੋਂ ਵੱਖਰੇ ਭੇਜੇ ਜਾਂਦੇ ਵੇਰਵੇ',
    separateLead:
      'ਇਹ ਵੇਰਵੇ ਵੱਖਰੇ ਭੇਜੇ ਜਾਂਦੇ ਹਨ। ਇਨ੍ਹਾਂ ਤੋਂ ਤੁਹਾਡੇ ਜਵਾਬਾਂ ਦਾ ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ, ਅਤੇ ਤੁਹਾਡੇ ਜਵਾਬਾਂ ਤੋਂ ਇਨ੍ਹਾਂ ਦਾ ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ।',
    contactReceived: 'ਤੁਹਾਡੇ ਸੰਪਰਕ ਵੇਰਵੇ, ਤੁਹਾਡੇ ਜਵਾਬਾਂ ਤੋਂ ਵੱਖਰੇ, ਮਿਲ ਗਏ ਹਨ।',
    contactNotReceived:
      'ਤੁਹਾਡੇ ਜਵਾਬ ਮਿਲ ਗਏ ਹਨ, ਪਰ ਇਹ ਪੱਕਾ ਨਹੀਂ ਹੋ ਸਕਿਆ ਕਿ ਤੁਹਾਡੇ ਸੰਪਰਕ ਵੇਰਵੇ ਮਿਲੇ ਹਨ। ਉਹ ਅਜੇ ਵੀ ਇਸ ਪੰਨੇ ਉੱਤੇ ਹਨ।',
    contactAgain: 'ਮੇਰੇ ਸੰਪਰਕ ਵੇਰਵੇ ਦੁਬਾਰਾ ਭੇਜੋ',

    notReceivedTitle: 'ਤੁਹਾਡਾ ਹੁੰਗਾਰਾ ਨਹੀਂ ਮਿਲਿਆ',
    notReceived: 'ਇਹ ਪੱਕਾ ਨਹੀਂ ਹੋ ਸਕਿਆ ਕਿ ਤੁਹਾਡਾ ਹੁੰਗਾਰਾ ਸਾਡੇ ਤੱਕ ਪਹੁੰਚਿਆ ਹੈ।',
    notReceivedKept: 'ਤੁਹਾਡੇ ਜਵਾਬ ਅਜੇ ਵੀ ਇਸ ਪੰਨੇ ਉੱਤੇ ਹਨ। ਕੁਝ ਵੀ ਗੁਆਚਿਆ ਨਹੀਂ। ਹੁਣ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕੀਤੀ ਜਾ ਸਕਦੀ ਹੈ।',
    refused:
      'ਸੇਵਾ ਨੇ ਤੁਹਾਡਾ ਹੁੰਗਾਰਾ ਸਵੀਕਾਰ ਨਹੀਂ ਕੀਤਾ। ਤੁਹਾਡੇ ਜਵਾਬ ਅਜੇ ਵੀ ਇਸ ਪੰਨੇ ਉੱਤੇ ਹਨ। ਆਪਣੇ ਜਵਾਬ ਜਾਂਚੋ, ਜਾਂ ਸਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰੋ।',
    conflict:
      'ਇਸ ਹੁੰਗਾਰੇ ਦਾ ਵੱਖਰਾ ਰੂਪ ਸਾਨੂੰ ਪਹਿਲਾਂ ਹੀ ਮਿਲ ਚੁੱਕਾ ਹੈ। ਤੁਹਾਡੇ ਜਵਾਬ ਅਜੇ ਵੀ ਇਸ ਪੰਨੇ ਉੱਤੇ ਹਨ। ਜੇ ਭੇਜਿਆ ਹੋਇਆ ਹੁੰਗਾਰਾ ਬਦਲਣਾ ਹੈ, ਤਾਂ ਸਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰੋ।',

    earlyTitle: 'ਇਹ ਸਲਾਹ-ਮਸ਼ਵਰਾ ਅਜੇ ਖੁੱਲ੍ਹਾ ਨਹੀਂ ਹੈ',
    opensAt: (moment) => `ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ: ${moment}।`,
    closedTitle: 'ਇਹ ਸਲਾਹ-ਮਸ਼ਵਰਾ ਬੰਦ ਹੋ ਗਿਆ ਹੈ',
    closedAt: (moment) => `ਬੰਦ ਹੋਣ ਦਾ ਸਮਾਂ: ${moment}।`,
    closedWhileAnswering:
      'ਤੁਹਾਡਾ ਹੁੰਗਾਰਾ ਮਿਲਣ ਤੋਂ ਪਹਿਲਾਂ ਇਹ ਸਲਾਹ-ਮਸ਼ਵਰਾ ਬੰਦ ਹੋ ਗਿਆ। ਤੁਹਾਡੇ ਜਵਾਬ ਅਜੇ ਵੀ ਇਸ ਪੰਨੇ ਉੱਤੇ ਹਨ, ਤਾਂ ਜੋ ਇਨ੍ਹਾਂ ਨੂੰ ਸੰਭਾਲਿਆ ਜਾਂ ਛਾਪਿਆ ਜਾ ਸਕੇ।',

    faults: {
      required: ({label, asks}) => {
        if (asks === 'file') return `ਫ਼ਾਈਲ ਚੁਣੋ: ${label}`;
        return asks === 'select' ? `ਜਵਾਬ ਚੁਣੋ: ${label}` : `ਜਵਾਬ ਲਿਖੋ: ${label}`;
      },
      enum: ({label}) => `ਸੂਚੀ ਵਿੱਚੋਂ ਜਵਾਬ ਚੁਣੋ: ${label}`,
      notListed: ({label}) => `ਅਜਿਹਾ ਜਵਾਬ ਚੁਣੋ ਜੋ ਸੂਚੀ ਵਿੱਚ ਹੈ: ${label}`,
      outsideArea: ({label}) => `ਉਸ ਇਲਾਕੇ ਦੇ ਅੰਦਰ ਥਾਂ ਚੁਣੋ ਜਿਸ ਬਾਰੇ ਸਵਾਲ ਹੈ: ${label}`,
      minItems: ({label, limit}) =>
        limit === 1 ? `ਘੱਟੋ-ਘੱਟ ਇੱਕ ਜਵਾਬ ਚੁਣੋ: ${label}` : `ਘੱਟੋ-ਘੱਟ ${answers(limit)} ਚੁਣੋ: ${label}`,
      maxItems: ({label, limit}) =>
        limit === 1 ? `ਵੱਧ ਤੋਂ ਵੱਧ ਇੱਕ ਜਵਾਬ ਚੁਣੋ: ${label}` : `ਵੱਧ ਤੋਂ ਵੱਧ ${answers(limit)} ਚੁਣੋ: ${label}`,
      exclusive: ({label, option}) => `ਹੋਰ ਜਵਾਬ ਚੁਣੋ ਜਾਂ “${option}” ਚੁਣੋ, ਦੋਵੇਂ ਨਹੀਂ: ${label}`,
      email: () => 'ਈਮੇਲ ਪਤਾ ਸਹੀ ਰੂਪ ਵਿੱਚ ਲਿਖੋ, ਜਿਵੇਂ name@example.com',
      tel: () => 'ਫ਼ੋਨ ਨੰਬਰ ਲਿਖੋ, ਜਿਵੇਂ 01632 960 001, 07700 900 982 ਜਾਂ +44 808 157 0192',
      url: () => 'ਵੈੱਬ ਪਤਾ ਸਹੀ ਰੂਪ ਵਿੱਚ ਲਿਖੋ, ਜਿਵੇਂ https://www.example.com',
      postcode: () => 'ਯੂਕੇ ਦਾ ਪੂਰਾ ਪੋਸਟਕੋਡ ਲਿਖੋ, ਜਿਵੇਂ CF99 1SN',
      minLength: ({label, limit}) => `ਘੱਟੋ-ਘੱਟ ${characters(limit)} ਲਿਖੋ: ${label}`,
      maxLength: ({label, limit}) => `ਵੱਧ ਤੋਂ ਵੱਧ ${characters(limit)} ਲਿਖੋ: ${label}`,
      maxWords: ({label, limit}) => `ਵੱਧ ਤੋਂ ਵੱਧ ${words(limit)} ਲਿਖੋ: ${label}`,
      notNumber: ({label}) => `ਨੰਬਰ ਲਿਖੋ, ਜਿਵੇਂ 30: ${label}`,
      notWhole: ({label}) => `ਪੂਰਾ ਨੰਬਰ ਲਿਖੋ, ਜਿਵੇਂ 30: ${label}`,
      decimals: ({label, limit}) =>
        limit === 2
          ? `ਵੱਧ ਤੋਂ ਵੱਧ 2 ਦਸ਼ਮਲਵ ਸਥਾਨਾਂ ਵਾਲਾ ਨੰਬਰ ਲਿਖੋ, ਜਿਵੇਂ 123.45: ${label}`
          : `ਵੱਧ ਤੋਂ ਵੱਧ ${decimalPlaces(limit)} ਵਾਲਾ ਨੰਬਰ ਲਿਖੋ: ${label}`,
      minimum: ({label, limit}) => `${limit} ਜਾਂ ਵੱਧ ਲਿਖੋ: ${label}`,
      maximum: ({label, limit}) => `${limit} ਜਾਂ ਘੱਟ ਲਿਖੋ: ${label}`,
      dateParts: ({label, missing}) =>
        `ਤਾਰੀਖ਼ ਵਿੱਚ ${and(missing.map((part) => dateParts[part]))} ਲਿਖੋ: ${label}`,
      realDate: ({label}) => `ਅਜਿਹੀ ਤਾਰੀਖ਼ ਲਿਖੋ ਜੋ ਕੈਲੰਡਰ ਵਿੱਚ ਹੈ: ${label}`,
      yearDigits: ({label}) => `ਸਾਲ ਵਿੱਚ 4 ਅੰਕ ਹੋਣੇ ਚਾਹੀਦੇ ਹਨ: ${label}`,
      dateMinimum: ({label, limit}) => `${limit} ਜਾਂ ਉਸ ਤੋਂ ਬਾਅਦ ਦੀ ਤਾਰੀਖ਼ ਲਿਖੋ: ${label}`,
      dateMaximum: ({label, limit}) => `${limit} ਜਾਂ ਉਸ ਤੋਂ ਪਹਿਲਾਂ ਦੀ ਤਾਰੀਖ਼ ਲਿਖੋ: ${label}`,
      dateFuture: ({label}) => `ਅੱਜ ਦੀ ਜਾਂ ਅੱਜ ਤੋਂ ਬਾਅਦ ਦੀ ਤਾਰੀਖ਼ ਲਿਖੋ: ${label}`,
      datePast: ({label}) => `ਅੱਜ ਦੀ ਜਾਂ ਅੱਜ ਤੋਂ ਪਹਿਲਾਂ ਦੀ ਤਾਰੀਖ਼ ਲਿਖੋ: ${label}`,
      contactMissing: ({label, missing}) => `${and(named(missing))} ਲਿਖੋ: ${label}`,
      contactReach: ({label, ways}) => `${or(named(ways))} ਲਿਖੋ: ${label}`,
      addressMissing: ({label, missing}) =>
        `${and(missing.map((part) => addressParts[part]))} ਲਿਖੋ: ${label}`,
      realTime: ({label}) => `ਸਮਾਂ ਲਿਖੋ, ਜਿਵੇਂ 9:30am ਜਾਂ 17:45: ${label}`,
      timeMinimum: ({label, limit}) => `${limit} ਜਾਂ ਉਸ ਤੋਂ ਬਾਅਦ ਦਾ ਸਮਾਂ ਲਿਖੋ: ${label}`,
      timeMaximum: ({label, limit}) => `${limit} ਜਾਂ ਉਸ ਤੋਂ ਪਹਿਲਾਂ ਦਾ ਸਮਾਂ ਲਿਖੋ: ${label}`,
      rowsMissing: ({label, rows, asks}) => {
        const [row, ...more] = rows;
        if (more.length === 0)
          return asks === 'select'
            ? `“${row}” ਲਈ ਜਵਾਬ ਚੁਣੋ: ${label}`
            : `“${row}” ਲਈ ਜਵਾਬ ਲਿਖੋ: ${label}`;
        return asks === 'select'
          ? `${number(rows.length)} ਹੋਰ ਕਤਾਰਾਂ ਲਈ ਜਵਾਬ ਚੁਣੋ: ${label}`
          : `${number(rows.length)} ਹੋਰ ਕਤਾਰਾਂ ਲਈ ਜਵਾਬ ਲਿਖੋ: ${label}`;
      },
      minRanked: ({label, limit}) => `ਘੱਟੋ-ਘੱਟ ${number(limit)} ਨੂੰ ਕ੍ਰਮ ਵਿੱਚ ਰੱਖੋ: ${label}`,
      fewItems: ({label, limit}) => `ਘੱਟੋ-ਘੱਟ ${number(limit)} ਜੋੜੋ: ${label}`,
      manyItems: ({label, limit}) => `ਵੱਧ ਤੋਂ ਵੱਧ ${number(limit)} ਜੋੜੋ: ${label}`,
      multipleOf: ({label, limit}) => `ਅਜਿਹਾ ਨੰਬਰ ਲਿਖੋ ਜੋ ${limit} ਨਾਲ ਪੂਰਾ ਵੰਡਿਆ ਜਾਵੇ: ${label}`,
      totalUnder: ({label, left, unit}) => `ਅਜੇ ${amount(left, unit)} ਹੋਰ ਵੰਡੋ: ${label}`,
      totalOver: ({label, over, unit}) => `${amount(over, unit)} ਘੱਟ ਵੰਡੋ: ${label}`,
      fileKind: ({label, kinds}) => `ਚੁਣੀ ਗਈ ਫ਼ਾਈਲ ਦੀ ਕਿਸਮ ${or(kinds)} ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ: ${label}`,
      fileEmpty: ({label}) => `ਚੁਣੀ ਗਈ ਫ਼ਾਈਲ ਖ਼ਾਲੀ ਹੈ: ${label}`,
      fileTooLarge: ({label, limit}) =>
        `ਚੁਣੀ ਗਈ ਫ਼ਾਈਲ ${number(limit)}MB ਤੋਂ ਛੋਟੀ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ: ${label}`,
      fileUploading: ({label}) => `ਚੁਣੀ ਗਈ ਫ਼ਾਈਲ ਅਜੇ ਅੱਪਲੋਡ ਹੋ ਰਹੀ ਹੈ – ਅੱਪਲੋਡ ਪੂਰਾ ਹੋਣ ਤੱਕ ਉਡੀਕ ਕਰੋ: ${label}`,
      fileFailed: ({label}) => `ਚੁਣੀ ਗਈ ਫ਼ਾਈਲ ਅੱਪਲੋਡ ਨਹੀਂ ਹੋ ਸਕੀ – ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ: ${label}`,
      fileRefused: ({label}) => `ਚੁਣੀ ਗਈ ਫ਼ਾਈਲ ਸਵੀਕਾਰ ਨਹੀਂ ਹੋਈ – ਇਸ ਨੂੰ ਹਟਾਓ, ਜਾਂ ਕੋਈ ਹੋਰ ਚੁਣੋ: ${label}`,
      fileLost: ({label}) => `ਚੁਣੀ ਗਈ ਫ਼ਾਈਲ ਅੱਪਲੋਡ ਨਹੀਂ ਹੋਈ – ਇਸ ਨੂੰ ਹਟਾਓ, ਅਤੇ ਦੁਬਾਰਾ ਚੁਣੋ: ${label}`,
      fileMost: ({label, limit}) =>
        limit === 1 ? `ਸਿਰਫ਼ ਇੱਕ ਫ਼ਾਈਲ ਚੁਣੋ: ${label}` : `ਇੱਕੋ ਵਾਰ ਵੱਧ ਤੋਂ ਵੱਧ ${files(limit)} ਚੁਣੋ: ${label}`,
      fileFewest: ({label, limit}) => `ਘੱਟੋ-ਘੱਟ ${files(limit)} ਚੁਣੋ: ${label}`,
      other: ({label}) => `ਆਪਣਾ ਜਵਾਬ ਜਾਂਚੋ: ${label}`,
    },
  };
}
