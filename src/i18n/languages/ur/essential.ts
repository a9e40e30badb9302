import type {Essential} from '../../essential.js';

/** What is said of Urdu before, or without, its messages. */
export const essential: Essential = {
  endonym: 'اردو',
  switchTo: 'زبان کو اردو میں تبدیل کریں',
  failedTitle: 'فارم لوڈ نہیں ہو سکا',
  failed: 'اپنا انٹرنیٹ کنکشن دیکھیں اور دوبارہ کوشش کریں۔',
  tryAgain: 'دوبارہ کوشش کریں',
};
