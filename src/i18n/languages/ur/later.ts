import {apart, leftToRight} from '../../apart.js';
import type {Formats} from '../../formats.js';
import type {DatePart, LaterWords} from '../../messages.js';
import {countsIn} from './counts.js';
import {addressParts, contactDetails} from './parts.js';

const dateParts: Readonly<Record<DatePart, string>> = {
  day: 'دن',
  month: 'مہینہ',
  year: 'سال',
};

/** What Urdu says after the questions, or when something is wrong. */
export function later(formats: Formats): LaterWords {
  const {number, and, or} = formats;
  const {amount, answers, characters, decimalPlaces, files, items, words} = countsIn(formats);
  return {
    languageChanged: 'زبان اردو میں تبدیل کر دی گئی ہے۔',
    checkTitle: 'اپنے جوابات دیکھ لیں',
    checkLead: 'بھیجنے سے پہلے اپنے جوابات دیکھ لیں۔ ابھی تک کچھ نہیں بھیجا گیا ہے۔',
    checkThenMore:
      'اس صفحے کے بعد آپ کے بارے میں کچھ اختیاری سوالات ہیں۔ ابھی تک کچھ نہیں بھیجا گیا ہے۔',
    change: 'تبدیل کریں',
    noAnswer: 'جواب نہیں دیا گیا',
    nothingSent: 'آپ کے جوابات نہیں بھیجے گئے، اور کچھ بھی محفوظ نہیں کیا گیا۔',

    sentTitle: 'ہمیں آپ کی رائے موصول ہو گئی ہے',
    reference: 'آپ کا حوالہ نمبر',
    whatNext: 'آگے کیا ہوگا',
    receivedAt: (moment) => `موصول ہونے کا وقت: ${moment}۔`,
    keepCopy: 'نقل اپنے پاس رکھیں',
    print: 'اپنے جوابات پرنٹ کریں',
    saveCopy: 'اپنے جوابات کی نقل محفوظ کریں',
    yourAnswers: 'آپ کے جوابات',
    alreadySent:
      'یہ رائے پہلے ہی بھیجی جا چکی ہے۔ اسے نہ تبدیل کیا جا سکتا ہے اور نہ دوبارہ بھیجا جا سکتا ہے۔',
    separateTitle: 'جوابات سے الگ بھیجی جانے والی تفصیلات',
    separateLead:
      'یہ تفصیلات الگ بھیجی جاتی ہیں۔ نہ ان سے آپ کے جوابات تک پہنچا جا سکتا ہے، اور نہ آپ کے جوابات سے ان تک۔',
    contactReceived: 'آپ کے رابطے کی تفصیلات، آپ کے جوابات سے الگ، موصول ہو گئی ہیں۔',
    contactNotReceived:
      'آپ کے جوابات موصول ہو گئے ہیں، لیکن اس کی تصدیق نہیں ہو سکی کہ آپ کے رابطے کی تفصیلات بھی موصول ہوئی ہیں۔ وہ ابھی اسی صفحے پر ہیں۔',
    contactAgain: 'میرے رابطے کی تفصیلات دوبارہ بھیجیں',

    notReceivedTitle: 'آپ کی رائے موصول نہیں ہوئی',
    notReceived: 'ہم اس کی تصدیق نہیں کر سکے کہ آپ کی رائے ہم تک پہنچی ہے۔',
    notReceivedKept:
      'آپ کے جوابات ابھی اسی صفحے پر ہیں۔ کچھ بھی ضائع نہیں ہوا۔ آپ چاہیں تو ابھی دوبارہ کوشش کریں۔',
    refused:
      'سروس نے آپ کی رائے قبول نہیں کی۔ آپ کے جوابات ابھی اسی صفحے پر ہیں۔ اپنے جوابات دیکھ لیں، یا ہم سے رابطہ کریں۔',
    conflict:
      'اس رائے کا ایک مختلف ورژن پہلے ہی موصول ہو چکا ہے۔ آپ کے جوابات ابھی اسی صفحے پر ہیں۔ جو رائے بھیجی گئی ہے اسے تبدیل کرنے کے لیے ہم سے رابطہ کریں۔',

    earlyTitle: 'یہ مشاورت ابھی تک کھلی نہیں ہے',
    opensAt: (moment) => `کھلنے کا وقت: ${moment}۔`,
    closedTitle: 'یہ مشاورت بند ہو چکی ہے',
    closedAt: (moment) => `بند ہونے کا وقت: ${moment}۔`,
    closedWhileAnswering:
      'یہ مشاورت آپ کی رائے موصول ہونے سے پہلے بند ہو گئی۔ آپ کے جوابات ابھی اسی صفحے پر ہیں، تاکہ انہیں محفوظ یا پرنٹ کیا جا سکے۔',

    faults: {
      required: ({label, asks}) => {
        if (asks === 'file') return `فائل منتخب کریں: ${apart(label)}`;
        return asks === 'select'
          ? `جواب منتخب کریں: ${apart(label)}`
          : `جواب درج کریں: ${apart(label)}`;
      },
      enum: ({label}) => `فہرست میں سے جواب منتخب کریں: ${apart(label)}`,
      notListed: ({label}) => `ایسا جواب منتخب کریں جو فہرست میں ہو: ${apart(label)}`,
      outsideArea: ({label}) =>
        `اس علاقے کے اندر کی جگہ منتخب کریں جس کے بارے میں سوال ہے: ${apart(label)}`,
      minItems: ({label, limit}) =>
        limit === 1
          ? `کم از کم ایک جواب منتخب کریں: ${apart(label)}`
          : `کم از کم ${answers(limit)} منتخب کریں: ${apart(label)}`,
      maxItems: ({label, limit}) =>
        limit === 1
          ? `صرف ایک جواب منتخب کریں: ${apart(label)}`
          : `زیادہ سے زیادہ ${answers(limit)} منتخب کریں: ${apart(label)}`,
      exclusive: ({label, option}) =>
        `دوسرے جوابات منتخب کریں یا “${apart(option)}”، دونوں نہیں: ${apart(label)}`,
      email: () => `ای میل ایڈریس صحیح شکل میں درج کریں، جیسے ${leftToRight('name@example.com')}`,
      tel: () =>
        `فون نمبر درج کریں، جیسے ${leftToRight('01632 960 001')}، ${leftToRight('07700 900 982')} یا ${leftToRight('+44 808 157 0192')}`,
      url: () => `ویب ایڈریس صحیح شکل میں درج کریں، جیسے ${leftToRight('https://www.example.com')}`,
      postcode: () => `برطانیہ کا مکمل پوسٹ کوڈ درج کریں، جیسے ${leftToRight('CF99 1SN')}`,
      minLength: ({label, limit}) => `کم از کم ${characters(limit)} درج کریں: ${apart(label)}`,
      maxLength: ({label, limit}) =>
        `زیادہ سے زیادہ ${characters(limit)} درج کریں: ${apart(label)}`,
      maxWords: ({label, limit}) => `زیادہ سے زیادہ ${words(limit)} درج کریں: ${apart(label)}`,
      notNumber: ({label}) => `عدد درج کریں، جیسے 30: ${apart(label)}`,
      notWhole: ({label}) => `پورا عدد درج کریں، جیسے 30: ${apart(label)}`,
      decimals: ({label, limit}) =>
        limit === 2
          ? `اعشاریہ کے بعد زیادہ سے زیادہ 2 ہندسوں والا عدد درج کریں، جیسے ${leftToRight('123.45')}: ${apart(label)}`
          : `اعشاریہ کے بعد زیادہ سے زیادہ ${decimalPlaces(limit)} والا عدد درج کریں: ${apart(label)}`,
      minimum: ({label, limit}) => `${apart(limit)} یا اس سے زیادہ درج کریں: ${apart(label)}`,
      maximum: ({label, limit}) => `${apart(limit)} یا اس سے کم درج کریں: ${apart(label)}`,
      dateParts: ({label, missing}) =>
        `تاریخ میں ${and(missing.map((part) => dateParts[part]))} بھی درج کریں: ${apart(label)}`,
      realDate: ({label}) => `حقیقی تاریخ درج کریں: ${apart(label)}`,
      yearDigits: ({label}) => `سال 4 ہندسوں میں درج کریں: ${apart(label)}`,
      dateMinimum: ({label, limit}) => `${limit} یا اس کے بعد کی تاریخ درج کریں: ${apart(label)}`,
      dateMaximum: ({label, limit}) => `${limit} یا اس سے پہلے کی تاریخ درج کریں: ${apart(label)}`,
      dateFuture: ({label}) => `آج کی یا آئندہ کی تاریخ درج کریں: ${apart(label)}`,
      datePast: ({label}) => `آج کی یا گزری ہوئی تاریخ درج کریں: ${apart(label)}`,
      contactMissing: ({label, missing}) =>
        `${and(missing.map((detail) => contactDetails[detail]))} درج کریں: ${apart(label)}`,
      contactReach: ({label, ways}) =>
        `${or(ways.map((detail) => contactDetails[detail]))} درج کریں: ${apart(label)}`,
      addressMissing: ({label, missing}) =>
        `${and(missing.map((part) => addressParts[part]))} درج کریں: ${apart(label)}`,
      realTime: ({label}) => `وقت درج کریں، جیسے 9:30 یا 17:45: ${apart(label)}`,
      timeMinimum: ({label, limit}) => `${limit} یا اس کے بعد کا وقت درج کریں: ${apart(label)}`,
      timeMaximum: ({label, limit}) => `${limit} یا اس سے پہلے کا وقت درج کریں: ${apart(label)}`,
      rowsMissing: ({label, rows, asks}) => {
        const [row, ...more] = rows;
        if (more.length === 0)
          return asks === 'select'
            ? `“${apart(row!)}” کے لیے جواب منتخب کریں: ${apart(label)}`
            : `“${apart(row!)}” کے لیے جواب درج کریں: ${apart(label)}`;
        return asks === 'select'
          ? `مزید ${number(rows.length)} قطاروں کے لیے جواب منتخب کریں: ${apart(label)}`
          : `مزید ${number(rows.length)} قطاروں کے لیے جواب درج کریں: ${apart(label)}`;
      },
      minRanked: ({label, limit}) => `کم از کم ${items(limit)} ترتیب دیں: ${apart(label)}`,
      fewItems: ({label, limit}) => `کم از کم ${number(limit)} شامل کریں: ${apart(label)}`,
      manyItems: ({label, limit}) => `زیادہ سے زیادہ ${number(limit)} شامل کریں: ${apart(label)}`,
      multipleOf: ({label, limit}) =>
        `ایسی مقدار درج کریں جو ${apart(limit)} پر پوری تقسیم ہو: ${apart(label)}`,
      totalUnder: ({label, left, unit}) => `مزید ${amount(left, unit)} تقسیم کریں: ${apart(label)}`,
      totalOver: ({label, over, unit}) =>
        `کل تقسیم حد سے ${amount(over, unit)} زیادہ ہے: ${apart(label)}`,
      fileKind: ({label, kinds}) =>
        `منتخب فائل ${or(kinds.map(apart))} ہونی چاہیے: ${apart(label)}`,
      fileEmpty: ({label}) => `منتخب فائل خالی ہے: ${apart(label)}`,
      fileTooLarge: ({label, limit}) =>
        `منتخب فائل ${number(limit)}MB سے چھوٹی ہونی چاہیے: ${apart(label)}`,
      fileUploading: ({label}) =>
        `منتخب فائل ابھی اپ لوڈ ہو رہی ہے – اپ لوڈ مکمل ہونے کا انتظار کریں: ${apart(label)}`,
      fileFailed: ({label}) => `منتخب فائل اپ لوڈ نہیں ہو سکی – دوبارہ کوشش کریں: ${apart(label)}`,
      fileRefused: ({label}) =>
        `منتخب فائل قبول نہیں کی گئی – اسے ہٹائیں، یا کوئی اور فائل منتخب کریں: ${apart(label)}`,
      fileLost: ({label}) =>
        `منتخب فائل اپ لوڈ نہیں ہوئی – اسے ہٹائیں، اور دوبارہ منتخب کریں: ${apart(label)}`,
      fileMost: ({label, limit}) =>
        limit === 1
          ? `صرف ایک فائل منتخب کریں: ${apart(label)}`
          : `ایک وقت میں زیادہ سے زیادہ ${files(limit)} منتخب کریں: ${apart(label)}`,
      fileFewest: ({label, limit}) => `کم از کم ${files(limit)} منتخب کریں: ${apart(label)}`,
      other: ({label}) => `اپنا جواب دیکھ لیں: ${apart(label)}`,
    },
  };
}
