import type {OpeningWords} from '../../messages.js';

/** What Bengali says until a person has begun: plain, and *apni* throughout. */
export const opening: OpeningWords = {
  languages: 'ভাষা',

  startNow: 'এখনই শুরু করুন',
  continue: 'চালিয়ে যান',
  back: 'ফিরে যান',
  send: 'আপনার মতামত পাঠান',
  sending: 'আপনার মতামত পাঠানো হচ্ছে…',
  tryAgain: 'আবার চেষ্টা করুন',
  failedTitle: 'ফর্মটি লোড করা যায়নি',
  failed: 'আপনার ইন্টারনেট সংযোগ দেখে নিয়ে আবার চেষ্টা করুন।',

  optional: (label) => `${label} (ঐচ্ছিক)`,
  optionalMark: '(ঐচ্ছিক)',
  error: 'ত্রুটি:',
  problemTitle: 'একটি সমস্যা হয়েছে',
  chooseOne: 'একটি উত্তর বেছে নিন',
  progress: (at, of) => `${of}টির মধ্যে ${at} নম্বর পৃষ্ঠা`,
  revealed: 'নিচে আরও একটি প্রশ্ন এসেছে।',
  exclusiveCleared: 'আপনি অন্য যা বেছে নিয়েছিলেন তা বাদ দেওয়া হয়েছে।',
  othersCleared: 'আপনি অন্য যেগুলো বেছে নিয়েছিলেন সেগুলো বাদ দেওয়া হয়েছে।',

  day: 'দিন',
  month: 'মাস',
  year: 'বছর',

  whyWeAsk: 'আমরা কেন জানতে চাইছি',
  whatCanChange: 'কী কী বদলাতে পারে',
  howAnswersAreUsed: 'আপনার উত্তরগুলো কীভাবে ব্যবহার করা হবে',
  whoDecides: 'কে সিদ্ধান্ত নেবেন',
  privacy: 'আপনার গোপনীয়তা',
  privacyLink: 'সম্পূর্ণ গোপনীয়তা বিজ্ঞপ্তি পড়ুন',
  retention: 'আপনার উত্তরগুলো আমরা কতদিন রাখি',
  contact: 'আমাদের সাথে যোগাযোগ',
  otherWays: 'অংশ নেওয়ার অন্য উপায়',
  closesAt: (moment) => `এই পরামর্শটি বন্ধ হবে: ${moment}।`,
  nothingKept:
    'পাঠানোর আগ পর্যন্ত আপনার উত্তরগুলো এই ডিভাইসেই থাকে। তার আগে পৃষ্ঠাটি বন্ধ করলে সেভ না করা উত্তরগুলো হারিয়ে যাবে।',

  beforeSending: '“আপনার মতামত পাঠান” চাপলে আপনার মতামত পাঠানো হয়।',
};
