import type {Essential} from '../../essential.js';

/** What is said of Bengali before, or without, its messages. */
export const essential: Essential = {
  endonym: 'বাংলা',
  switchTo: 'ভাষা বদলে বাংলা করুন',
  failedTitle: 'ফর্মটি লোড করা যায়নি',
  failed: 'আপনার ইন্টারনেট সংযোগ দেখে নিয়ে আবার চেষ্টা করুন।',
  tryAgain: 'আবার চেষ্টা করুন',
};
