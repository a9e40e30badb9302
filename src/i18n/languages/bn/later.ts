import type {Formats} from '../../formats.js';
import type {AddressPart, ContactDetail, DatePart, LaterWords} from '../../messages.js';
import {countsIn} from './counts.js';

const contactDetails: Readonly<Record<ContactDetail, string>> = {
  name: 'আপনার নাম',
  organisation: 'আপনার প্রতিষ্ঠানের নাম',
  email: 'ইমেইল ঠিকানা',
  phone: 'ফোন নম্বর',
  address: 'ঠিকানা',
  postcode: 'পোস্টকোড',
};
const addressParts: Readonly<Record<AddressPart, string>> = {
  line1: 'ঠিকানার লাইন 1',
  line2: 'ঠিকানার লাইন 2',
  town: 'শহর',
  county: 'কাউন্টি',
  postcode: 'পোস্টকোড',
};
const dateParts: Readonly<Record<DatePart, string>> = {day: 'দিন', month: 'মাস', year: 'বছর'};

/** What Bengali says after the questions, or when something is wrong. */
export function later(formats: Formats): LaterWords {
  const {number, and, or} = formats;
  const {amount, answers, characters, files, items, words} = countsIn(formats);
  return {
    languageChanged: 'ভাষা বদলে বাংলা করা হয়েছে।',
    checkTitle: 'আপনার উত্তরগুলো দেখে নিন',
    checkLead: 'পাঠানোর আগে আপনার উত্তরগুলো দেখে নিন। এখনও কিছুই পাঠানো হয়নি।',
    checkThenMore: 'এই পৃষ্ঠার পরে আপনার সম্পর্কে কয়েকটি ঐচ্ছিক প্রশ্ন আছে। এখনও কিছুই পাঠানো হয়নি।',
    change: 'পরিবর্তন করুন',
    noAnswer: 'উত্তর দেওয়া হয়নি',
    nothingSent: 'আপনার উত্তরগুলো পাঠানো হয়নি, এবং কিছুই রাখা হয়নি।',

    sentTitle: 'আমরা আপনার মতামত পেয়েছি',
    reference: 'আপনার রেফারেন্স নম্বর',
    whatNext: 'এরপর কী হবে',
    receivedAt: (moment) => `পাওয়া গেছে: ${moment}।`,
    keepCopy: 'একটি কপি রাখুন',
    print: 'আপনার উত্তরগুলো প্রিন্ট করুন',
    saveCopy: 'আপনার উত্তরগুলোর একটি কপি সেভ করুন',
    yourAnswers: 'আপনার উত্তরগুলো',
    alreadySent: 'আপনি এই মতামত আগেই পাঠিয়েছেন। এটি আর পরিবর্তন করা বা আবার পাঠানো যাবে না।',
    separateTitle: 'আপনার উত্তরগুলো থেকে আলাদাভাবে পাঠানো হয়',
    separateLead:
      'এই তথ্যগুলো আলাদাভাবে পাঠানো হয়। এগুলো থেকে আপনার উত্তরগুলো খুঁজে পাওয়া যায় না, আর আপনার উত্তরগুলো থেকে এই তথ্য খুঁজে পাওয়া যায় না।',
    contactReceived: 'আপনার যোগাযোগের তথ্য আপনার উত্তরগুলো থেকে আলাদাভাবে পাওয়া গেছে।',
    contactNotReceived:
      'আপনার উত্তরগুলো পাওয়া গেছে, কিন্তু আপনার যোগাযোগের তথ্য পাওয়া গেছে কি না তা নিশ্চিত করা যায়নি। সেই তথ্য এখনও এই পৃষ্ঠায় আছে।',
    contactAgain: 'আমার যোগাযোগের তথ্য আবার পাঠান',

    notReceivedTitle: 'আপনার মতামত পাওয়া যায়নি',
    notReceived: 'আপনার মতামত আমাদের কাছে পৌঁছেছে কি না তা আমরা নিশ্চিত করতে পারিনি।',
    notReceivedKept:
      'আপনার উত্তরগুলো এখনও এই পৃষ্ঠায় আছে। কিছুই হারায়নি। আপনি এখন আবার চেষ্টা করতে পারেন।',
    refused:
      'পরিষেবাটি আপনার মতামত গ্রহণ করেনি। আপনার উত্তরগুলো এখনও এই পৃষ্ঠায় আছে। উত্তরগুলো দেখে নিন, অথবা আমাদের সাথে যোগাযোগ করুন।',
    conflict:
      'এই মতামতের অন্য একটি সংস্করণ আগেই পাওয়া গেছে। আপনার উত্তরগুলো এখনও এই পৃষ্ঠায় আছে। আপনি যা পাঠিয়েছেন তা পরিবর্তন করতে চাইলে আমাদের সাথে যোগাযোগ করুন।',

    earlyTitle: 'এই পরামর্শটি এখনও চালু হয়নি',
    opensAt: (moment) => `এটি চালু হবে: ${moment}।`,
    closedTitle: 'এই পরামর্শটি বন্ধ হয়ে গেছে',
    closedAt: (moment) => `এটি বন্ধ হয়েছে: ${moment}।`,
    closedWhileAnswering:
      'আপনার মতামত পাওয়ার আগেই এই পরামর্শটি বন্ধ হয়ে গেছে। আপনার উত্তরগুলো এখনও এই পৃষ্ঠায় আছে, যাতে আপনি সেগুলো সেভ বা প্রিন্ট করতে পারেন।',

    faults: {
      required: ({label, asks}) => {
        if (asks === 'file') return `একটি ফাইল বেছে নিন: ${label}`;
        return asks === 'select' ? `একটি উত্তর বেছে নিন: ${label}` : `একটি উত্তর লিখুন: ${label}`;
      },
      enum: ({label}) => `তালিকা থেকে একটি উত্তর বেছে নিন: ${label}`,
      notListed: ({label}) => `তালিকায় আছে এমন একটি উত্তর বেছে নিন: ${label}`,
      outsideArea: ({label}) => `প্রশ্নের এলাকার ভেতরে একটি জায়গা বেছে নিন: ${label}`,
      minItems: ({label, limit}) =>
        limit === 1
          ? `কমপক্ষে একটি উত্তর বেছে নিন: ${label}`
          : `কমপক্ষে ${answers(limit)} বেছে নিন: ${label}`,
      maxItems: ({label, limit}) =>
        limit === 1
          ? `শুধু একটি উত্তর বেছে নিন: ${label}`
          : `সর্বোচ্চ ${answers(limit)} বেছে নিন: ${label}`,
      exclusive: ({label, option}) => `হয় অন্য উত্তর অথবা “${option}” বেছে নিন, দুটোই নয়: ${label}`,
      email: () => 'সঠিক ফরম্যাটে একটি ইমেইল ঠিকানা লিখুন, যেমন name@example.com',
      tel: () => 'একটি ফোন নম্বর লিখুন, যেমন 01632 960 001, 07700 900 982 অথবা +44 808 157 0192',
      url: () => 'সঠিক ফরম্যাটে একটি ওয়েব ঠিকানা লিখুন, যেমন https://www.example.com',
      postcode: () => 'যুক্তরাজ্যের একটি সম্পূর্ণ পোস্টকোড লিখুন, যেমন CF99 1SN',
      minLength: ({label, limit}) => `কমপক্ষে ${characters(limit)} লিখুন: ${label}`,
      maxLength: ({label, limit}) => `সর্বোচ্চ ${characters(limit)} লিখুন: ${label}`,
      maxWords: ({label, limit}) => `সর্বোচ্চ ${words(limit)} লিখুন: ${label}`,
      notNumber: ({label}) => `একটি সংখ্যা লিখুন, যেমন 30: ${label}`,
      notWhole: ({label}) => `একটি পূর্ণ সংখ্যা লিখুন, যেমন 30: ${label}`,
      decimals: ({label, limit}) =>
        limit === 2
          ? `দশমিকের পরে সর্বোচ্চ 2টি অঙ্ক আছে এমন একটি সংখ্যা লিখুন, যেমন 123.45: ${label}`
          : `দশমিকের পরে সর্বোচ্চ ${number(limit)}টি অঙ্ক আছে এমন একটি সংখ্যা লিখুন: ${label}`,
      minimum: ({label, limit}) => `${limit} বা তার বেশি লিখুন: ${label}`,
      maximum: ({label, limit}) => `${limit} বা তার কম লিখুন: ${label}`,
      dateParts: ({label, missing}) =>
        `তারিখে ${and(missing.map((part) => dateParts[part]))} লিখুন: ${label}`,
      realDate: ({label}) => `ক্যালেন্ডারে আছে এমন একটি তারিখ লিখুন: ${label}`,
      yearDigits: ({label}) => `বছরে 4টি অঙ্ক থাকতে হবে: ${label}`,
      dateMinimum: ({label, limit}) => `${limit} বা তার পরের একটি তারিখ লিখুন: ${label}`,
      dateMaximum: ({label, limit}) => `${limit} বা তার আগের একটি তারিখ লিখুন: ${label}`,
      dateFuture: ({label}) => `আজকের বা ভবিষ্যতের একটি তারিখ লিখুন: ${label}`,
      datePast: ({label}) => `আজকের বা অতীতের একটি তারিখ লিখুন: ${label}`,
      contactMissing: ({label, missing}) =>
        `${and(missing.map((detail) => contactDetails[detail]))} লিখুন: ${label}`,
      contactReach: ({label, ways}) =>
        `${or(ways.map((detail) => contactDetails[detail]))} লিখুন: ${label}`,
      addressMissing: ({label, missing}) =>
        `${and(missing.map((part) => addressParts[part]))} লিখুন: ${label}`,
      realTime: ({label}) => `একটি সময় লিখুন, যেমন 9:30 AM অথবা 17:45: ${label}`,
      timeMinimum: ({label, limit}) => `${limit} বা তার পরের একটি সময় লিখুন: ${label}`,
      timeMaximum: ({label, limit}) => `${limit} বা তার আগের একটি সময় লিখুন: ${label}`,
      rowsMissing: ({label, rows, asks}) => {
        const [row, ...more] = rows;
        if (more.length === 0)
          return asks === 'select'
            ? `“${row}” সারির জন্য একটি উত্তর বেছে নিন: ${label}`
            : `“${row}” সারির জন্য একটি উত্তর লিখুন: ${label}`;
        return asks === 'select'
          ? `আরও ${number(rows.length)}টি সারির জন্য উত্তর বেছে নিন: ${label}`
          : `আরও ${number(rows.length)}টি সারির জন্য উত্তর লিখুন: ${label}`;
      },
      minRanked: ({label, limit}) => `কমপক্ষে ${items(limit)} ক্রমে সাজান: ${label}`,
      fewItems: ({label, limit}) => `কমপক্ষে ${items(limit)} যোগ করুন: ${label}`,
      manyItems: ({label, limit}) => `সর্বোচ্চ ${items(limit)} যোগ করুন: ${label}`,
      multipleOf: ({label, limit}) => `ধাপে ধাপে ${limit} করে বাড়ে এমন একটি পরিমাণ লিখুন: ${label}`,
      totalUnder: ({label, left, unit}) =>
        `আপনার এখনও ${amount(left, unit)} ভাগ করা বাকি আছে: ${label}`,
      totalOver: ({label, over, unit}) => `আপনি ${amount(over, unit)} বেশি ভাগ করেছেন: ${label}`,
      fileKind: ({label, kinds}) => `বেছে নেওয়া ফাইলটি ${or(kinds)} ধরনের হতে হবে: ${label}`,
      fileEmpty: ({label}) => `বেছে নেওয়া ফাইলটি খালি: ${label}`,
      fileTooLarge: ({label, limit}) =>
        `বেছে নেওয়া ফাইলটি ${number(limit)}MB-এর চেয়ে ছোট হতে হবে: ${label}`,
      fileUploading: ({label}) =>
        `বেছে নেওয়া ফাইলটি এখনও আপলোড হচ্ছে – শেষ হওয়া পর্যন্ত অপেক্ষা করুন: ${label}`,
      fileFailed: ({label}) => `বেছে নেওয়া ফাইলটি আপলোড করা যায়নি – আবার চেষ্টা করুন: ${label}`,
      fileRefused: ({label}) =>
        `বেছে নেওয়া ফাইলটি গ্রহণ করা হয়নি – এটি সরিয়ে দিন, অথবা অন্য একটি ফাইল বেছে নিন: ${label}`,
      fileLost: ({label}) =>
        `বেছে নেওয়া ফাইলটি আপলোড হয়নি – এটি সরিয়ে দিন, তারপর আবার বেছে নিন: ${label}`,
      fileMost: ({label, limit}) =>
        limit === 1
          ? `আপনি শুধু একটি ফাইল বেছে নিতে পারেন: ${label}`
          : `আপনি একসাথে সর্বোচ্চ ${files(limit)} বেছে নিতে পারেন: ${label}`,
      fileFewest: ({label, limit}) => `কমপক্ষে ${files(limit)} বেছে নিন: ${label}`,
      other: ({label}) => `আপনার উত্তরটি দেখে নিন: ${label}`,
    },
  };
}
