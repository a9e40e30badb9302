import type {Formats} from '../../formats.js';
import type {RichWords} from '../../rich-messages.js';
import {countsIn} from './counts.js';

/** What Bengali says in the question types that come on demand. */
export function rich(formats: Formats): RichWords {
  const {number, or} = formats;
  const {amount, answers, characters, files, items, results, words} = countsIn(formats);
  // In the genitive, as “within” asks for.
  const distance = (metres: number) =>
    metres < 1000 ? `${number(metres)} মিটারের` : `${number(metres / 1000)} কিলোমিটারের`;
  return {
    notice: 'গুরুত্বপূর্ণ',
    exit: 'এই পৃষ্ঠা থেকে বেরিয়ে যান',
    exitByKeys: 'Shift কী তিনবার চেপেও আপনি এই পৃষ্ঠা থেকে বেরিয়ে যেতে পারেন।',

    setAsideTitle: 'আপনার আগের কিছু উত্তর আর প্রশ্নের সাথে মেলে না',
    setAsideLead:
      'আপনি এই উত্তরগুলো দেওয়ার পরে প্রশ্নগুলো বদলেছে। এই উত্তরগুলো পাঠানো হবে না। আপনি এগুলো এখান থেকে কপি করে নতুন উত্তরে বসাতে পারেন।',
    setAsideRemove: 'এই তালিকাটি সরিয়ে দিন',

    charactersAllowed: (n) => `আপনি ${characters(n)} পর্যন্ত লিখতে পারবেন`,
    charactersLeft: (n) => `আপনার আর ${characters(n)} বাকি আছে`,
    charactersOver: (n) => `আপনি ${characters(n)} বেশি লিখেছেন`,
    wordsAllowed: (n) => `আপনি ${words(n)} পর্যন্ত লিখতে পারবেন`,
    wordsLeft: (n) => `আপনার আর ${words(n)} বাকি আছে`,
    wordsOver: (n) => `আপনি ${words(n)} বেশি লিখেছেন`,

    rankHow: 'কোনো আইটেম ক্রমে সাজাতে সেটির স্থান বেছে নিন, অথবা “উপরে নিন” ব্যবহার করুন।',
    rankUpTo: (n) => `আপনি ${items(n)} পর্যন্ত ক্রমে সাজাতে পারেন।`,
    rankedTitle: 'আপনার ক্রম',
    rankedNone: 'আপনি এখনও কিছুই ক্রমে সাজাননি।',
    notRanked: 'ক্রমে নেই',
    rankedEnough:
      'আপনি আর কিছু ক্রমে সাজাতে পারবেন না। অন্য একটি আইটেম ক্রমে সাজাতে হলে আগে আপনার ক্রমের একটি আইটেম বদলে “ক্রমে নেই” করুন।',
    moveUp: 'উপরে নিন',
    moveDown: 'নিচে নিন',
    moved: (item, at, of) => `${item}, ${of}টির মধ্যে ${at} নম্বর`,
    unranked: (item) => `${item}, ক্রমে নেই`,

    shareExactly: (total, unit) => `ঠিক ${amount(total, unit)} ভাগ করে দিন।`,
    shareUpTo: (total, unit) => `সর্বোচ্চ ${amount(total, unit)} ভাগ করে দিন।`,
    shareLeft: (left, total, unit) =>
      unit === 'points'
        ? `${number(total)} পয়েন্টের মধ্যে ${number(left)} বাকি`
        : `${amount(total, unit)}-এর মধ্যে ${amount(left, unit)} বাকি`,
    shareOver: (over, unit) => `আপনি ${amount(over, unit)} বেশি ভাগ করেছেন`,

    matrixItem: 'আইটেম',
    rowUnanswered: 'উত্তর দেওয়া হয়নি',

    listHelp:
      'লেখার সময় উপর ও নিচের তীর কী দিয়ে ফলাফলগুলো দেখুন এবং Enter কী দিয়ে একটি বেছে নিন। টাচ ডিভাইসে স্পর্শ বা সোয়াইপ করে দেখুন।',
    resultsAvailable: (n) => `${results(n)} পাওয়া গেছে`,
    resultsLimited: (n, all) =>
      `${results(all)} পাওয়া গেছে। তালিকায় শুধু প্রথম ${number(n)}টি আছে: অন্যগুলো পেতে আরও লিখুন।`,
    noResults: 'কোনো ফলাফল পাওয়া যায়নি',
    noResultsOwn: 'কোনো ফলাফল পাওয়া যায়নি। আপনি যা লিখেছেন তা দিয়েই চালিয়ে যেতে পারেন।',
    highlighted: (result, at, all) => `“${result}” চিহ্নিত হয়েছে, ${all}টির মধ্যে ${at} নম্বর`,
    chosen: (result) => `আপনি বেছে নিয়েছেন: ${result}`,
    search: 'খুঁজুন',
    searching: 'খোঁজা হচ্ছে…',
    searchResults: 'খোঁজার ফলাফল',
    lookupFailed:
      'এই মুহূর্তে খোঁজা যাচ্ছে না। আপনি আবার চেষ্টা করতে পারেন, অথবা যা লিখেছেন তা দিয়েই চালিয়ে যেতে পারেন।',
    contactDetails: {
      name: 'নাম',
      organisation: 'প্রতিষ্ঠান',
      email: 'ইমেইল ঠিকানা',
      phone: 'ফোন নম্বর',
      address: 'ঠিকানা',
      postcode: 'পোস্টকোড',
    },
    addressParts: {
      line1: 'ঠিকানার লাইন 1',
      line2: 'ঠিকানার লাইন 2',
      town: 'শহর',
      county: 'কাউন্টি',
      postcode: 'পোস্টকোড',
    },
    addressFind: 'ঠিকানা খুঁজুন',
    addressYourself: 'নিজে ঠিকানা লিখুন',
    addressPostcode: 'ঠিকানা খুঁজতে যুক্তরাজ্যের একটি সম্পূর্ণ পোস্টকোড লিখুন, যেমন CF99 1SN।',
    addressesFound: (n) => `${number(n)}টি ঠিকানা পাওয়া গেছে`,
    addressSelect: 'একটি ঠিকানা বেছে নিন',
    addressFilled: 'ঠিকানাটি নিচের ঘরগুলোতে আছে। আপনি সেখানে তা পরিবর্তন করতে পারেন।',
    addressNone:
      'কোনো ঠিকানা পাওয়া যায়নি। পোস্টকোডটি দেখে নিন, অথবা নিচের ঘরগুলোতে নিজে ঠিকানা লিখুন।',
    addressFailed:
      'এই মুহূর্তে ঠিকানা খোঁজা যাচ্ছে না। আপনি আবার চেষ্টা করতে পারেন, অথবা নিচের ঘরগুলোতে নিজে ঠিকানা লিখতে পারেন।',
    contactWanted: 'আমি চাই আপনারা আমার সাথে যোগাযোগ করুন',
    wholeList: 'পুরো তালিকা থেকে বেছে নিন',
    searchList: 'তালিকায় খুঁজতে লিখুন',
    notInList: 'আপনার উত্তর তালিকায় না থাকলে এখানে লিখুন',

    locationWays: 'আপনি লিখে, মানচিত্রে, বা দুইভাবেই উত্তর দিতে পারেন।',
    locationArea: 'এলাকা',
    locationPlace: 'জায়গার নাম, রাস্তা বা পোস্টকোডের প্রথম অংশ',
    openMap: 'মানচিত্রে বেছে নিন',
    closeMap: 'মানচিত্র বন্ধ করুন',
    mapSource: (server) =>
      `মানচিত্রটি অন্য একটি পরিষেবা (${server}) থেকে আসে। এটি খুললে সেই পরিষেবা আপনার ইন্টারনেট ঠিকানা এবং আপনি কোন এলাকা দেখছেন তা জানতে পারবে।`,
    mapOpening: 'মানচিত্র খোলা হচ্ছে…',
    mapFailed: 'মানচিত্রটি খোলা যায়নি। আপনি আবার চেষ্টা করতে পারেন, অথবা লিখে উত্তর দিতে পারেন।',
    mapOpened: 'মানচিত্রটি এই বোতামের পরে খোলা আছে।',
    map: 'জায়গা বেছে নেওয়ার মানচিত্র',
    mapHelp: 'জায়গাটি মাঝখানের ক্রস চিহ্নের নিচে না আসা পর্যন্ত মানচিত্রটি সরান, তারপর সেটি বেছে নিন।',
    mapKeys:
      'কীবোর্ডে: তীর কী মানচিত্র সরায়, Shift সহ ছোট ছোট ধাপে। প্লাস ও মাইনাস মানচিত্র বড় বা ছোট করে। Enter জায়গাটি বেছে নেয়।',
    mapTouch:
      'স্পর্শ করে বা মাউস দিয়ে: কোনো জায়গা ক্রস চিহ্নের নিচে আনতে সেখানে চাপ দিন। দুই আঙুল বা মাউস দিয়ে মানচিত্র টানা যায়।',
    mapTilesMissing:
      'মানচিত্রের কিছু অংশ আনা যায়নি। আপনি আবার চেষ্টা করতে পারেন, অথবা লিখে উত্তর দিতে পারেন।',
    mapMove: 'মানচিত্র সরান',
    // The word for north alone is the word for an answer.
    mapNorth: 'উত্তর দিকে',
    mapSouth: 'দক্ষিণ দিকে',
    mapWest: 'পশ্চিম দিকে',
    mapEast: 'পূর্ব দিকে',
    mapZoomIn: 'বড় করুন',
    mapZoomOut: 'ছোট করুন',
    mapZoom: (level, most) => `জুম: ${most}-এর মধ্যে ${level}`,
    mapAt: (point) => `ক্রস চিহ্নের নিচে: ${point}`,
    mapOutside: 'এই জায়গাটি প্রশ্নের এলাকার বাইরে।',
    mapRounding: (metres) =>
      `আপনার গোপনীয়তা রক্ষা করতে জায়গাটি হুবহু না রেখে প্রায় ${distance(metres)} মধ্যে আনুমানিকভাবে রাখা হয়।`,
    takePoint: 'এই জায়গাটি বেছে নিন',
    pointTaken: (point) => `মানচিত্রে বেছে নেওয়া হয়েছে: ${point}`,
    removePoint: 'মানচিত্রে বেছে নেওয়া জায়গাটি সরিয়ে দিন',
    pointRemoved: 'মানচিত্রে বেছে নেওয়া জায়গাটি সরিয়ে দেওয়া হয়েছে।',

    fileRules: ({kinds, limit, max}) =>
      max === 1
        ? `আপনি একটি ফাইল বেছে নিতে পারেন। সেটি ${or(kinds)} ধরনের এবং ${number(limit)}MB-এর চেয়ে ছোট হতে হবে।`
        : `আপনি সর্বোচ্চ ${files(max)} বেছে নিতে পারেন। প্রতিটি ${or(kinds)} ধরনের এবং ${number(limit)}MB-এর চেয়ে ছোট হতে হবে।`,
    chooseFile: 'একটি ফাইল বেছে নিন',
    chooseFiles: 'ফাইল বেছে নিন',
    filesChosen: 'বেছে নেওয়া ফাইল',
    filesNowhere: 'এই মুহূর্তে এই পৃষ্ঠায় ফাইল আপলোড করা যাচ্ছে না।',
    fileStates: {
      waiting: 'আপলোডের অপেক্ষায়',
      uploading: 'আপলোড হচ্ছে',
      uploaded: 'আপলোড হয়েছে',
      failed: 'আপলোড করা যায়নি। আবার চেষ্টা করুন।',
      refused: 'গ্রহণ করা হয়নি। এটি সরিয়ে দিন, অথবা অন্য একটি ফাইল বেছে নিন।',
      lost: 'আপলোড হয়নি। এটি সরিয়ে দিন, তারপর ফাইলটি আবার বেছে নিন।',
      empty: 'আপলোড হয়নি। ফাইলটি খালি।',
    },
    fileWrongKind: (kinds) => `আপলোড হয়নি। ফাইলটি ${or(kinds)} ধরনের হতে হবে।`,
    fileOver: (limit) => `আপলোড হয়নি। ফাইলটি ${number(limit)}MB-এর চেয়ে ছোট হতে হবে।`,
    fileSurplus: (limit) => `আপলোড হয়নি। আপনি সর্বোচ্চ ${files(limit)} বেছে নিতে পারেন।`,
    removeFile: 'সরিয়ে দিন',
    filesUploading: (names) => `আপলোড হচ্ছে: ${names}`,
    filesUploaded: (names) => `আপলোড হয়েছে: ${names}।`,
    filesFailed: (names) => `আপলোড করা যায়নি: ${names}।`,
    filesRefused: (names) => `গ্রহণ করা হয়নি: ${names}।`,
    fileRemoved: (name) => `সরিয়ে দেওয়া হয়েছে: ${name}`,

    notCalculated: 'এখনও জানা যায়নি',

    bandLabel: 'আপনার কাউন্সিল ট্যাক্স ব্যান্ড',
    bandHint:
      'প্রতিটি বিকল্পের জন্য আপনার কত খরচ হবে, এটি শুধু তা দেখায়। এটি আপনার উত্তরগুলোর সাথে পাঠানো হয় না।',
    bandChoose: 'একটি ব্যান্ড বেছে নিন',
    bandUnknown: 'আমি আমার ব্যান্ড জানি না',
    bandName: (band) => `ব্যান্ড ${band}`,
    costCaption: (band) => `কাউন্সিল ট্যাক্স ব্যান্ড ${band}-এর জন্য প্রতিটি বিকল্পের খরচ`,
    costCaptionAll: 'সব কাউন্সিল ট্যাক্স ব্যান্ডে প্রতিটি বিকল্পের খরচ',
    bandHead: 'ব্যান্ড',
    costYear: 'প্রতি বছরে',
    costMonth: 'প্রতি মাসে',
    costWeek: 'প্রতি সপ্তাহে',
    costMore: 'এখনকার চেয়ে বেশি',
    costLess: 'এখনকার চেয়ে কম',
    costSame: 'এখনকার সমান',
    costIn: ({band, year, month, week}) =>
      `ব্যান্ড ${band}: বছরে ${year}, মাসে ${month}, সপ্তাহে ${week}`,
    costMoreIn: ({band, year, month, week}) =>
      `ব্যান্ড ${band}: বছরে ${year} বেশি, মাসে ${month} বেশি, সপ্তাহে ${week} বেশি`,
    costLessIn: ({band, year, month, week}) =>
      `ব্যান্ড ${band}: বছরে ${year} কম, মাসে ${month} কম, সপ্তাহে ${week} কম`,
    costSameIn: (band) => `ব্যান্ড ${band}: কোনো পরিবর্তন নেই`,
    costRange: ({least, from, most, to}) =>
      `বছরে ${from} (ব্যান্ড ${least}) থেকে ${to} (ব্যান্ড ${most})`,
    costMoreRange: ({least, from, most, to}) =>
      `বছরে ${from} বেশি (ব্যান্ড ${least}) থেকে ${to} বেশি (ব্যান্ড ${most})`,
    costLessRange: ({least, from, most, to}) =>
      `বছরে ${from} কম (ব্যান্ড ${least}) থেকে ${to} কম (ব্যান্ড ${most})`,
    costSameInAll: 'কোনো ব্যান্ডেই পরিবর্তন নেই',
    costsShown: (band) => `এখন ব্যান্ড ${band}-এর খরচ দেখানো হচ্ছে`,
    costsShownAll: 'এখন সব ব্যান্ডের খরচ দেখানো হচ্ছে',

    itemCount: (n) => (n ? `আপনি ${answers(n)} যোগ করেছেন` : 'আপনি কোনো উত্তর যোগ করেননি'),
    changeItem: (item) => `পরিবর্তন করুন: ${item}`,
    doneItem: (item) => `শেষ করুন: ${item}`,
    removeItem: (item) => `সরিয়ে দিন: ${item}`,
    removeItemAsk: (item) => `আপনি কি সত্যিই এই উত্তরটি সরিয়ে দিতে চান? ${item}`,
    keepItem: (item) => `রেখে দিন: ${item}`,
    itemRemoved: (item) => `সরিয়ে দেওয়া হয়েছে: ${item}`,
    itemsUpTo: (n) => `আপনি ${items(n)} পর্যন্ত যোগ করতে পারেন।`,
  };
}
