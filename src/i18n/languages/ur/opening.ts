import {apart} from '../../apart.js';
import type {OpeningWords} from '../../messages.js';

/**
 * What Urdu says until a person has begun: plain, with آپ and imperatives, which suit everybody; a verb that would show
 * the gender of the reader is turned round. What is sent is رائے, since جواب is an answer.
 */
export const opening: OpeningWords = {
  languages: 'زبان',

  startNow: 'ابھی شروع کریں',
  continue: 'جاری رکھیں',
  back: 'پیچھے',
  send: 'اپنی رائے بھیجیں',
  sending: 'آپ کی رائے بھیجی جا رہی ہے…',
  tryAgain: 'دوبارہ کوشش کریں',
  failedTitle: 'فارم لوڈ نہیں ہو سکا',
  failed: 'اپنا انٹرنیٹ کنکشن دیکھیں اور دوبارہ کوشش کریں۔',

  optional: (label) => `${apart(label)} (اختیاری)`,
  optionalMark: '(اختیاری)',
  error: 'غلطی:',
  problemTitle: 'ایک مسئلہ ہے',
  chooseOne: 'جواب منتخب کریں',
  progress: (at, of) => `صفحہ ${at} از ${of}`,
  revealed: 'نیچے ایک اور سوال ظاہر ہوا ہے۔',
  exclusiveCleared: 'آپ کا دوسرا جواب اب منتخب نہیں ہے۔',
  othersCleared: 'آپ کے دوسرے جوابات اب منتخب نہیں ہیں۔',

  day: 'دن',
  month: 'مہینہ',
  year: 'سال',
  whyWeAsk: 'ہم کیوں پوچھ رہے ہیں',
  whatCanChange: 'کیا تبدیل ہو سکتا ہے',
  howAnswersAreUsed: 'آپ کے جوابات کیسے استعمال ہوں گے',
  whoDecides: 'فیصلہ کون کرتا ہے',
  privacy: 'آپ کی رازداری',
  privacyLink: 'رازداری کا مکمل نوٹس پڑھیں',
  retention: 'ہم آپ کے جوابات کتنی مدت تک رکھتے ہیں',
  contact: 'رابطہ',
  otherWays: 'حصہ لینے کے دوسرے طریقے',
  closesAt: (moment) => `اس مشاورت کے بند ہونے کا وقت: ${moment}۔`,
  nothingKept:
    'بھیجنے تک آپ کے جوابات اسی ڈیوائس پر رہتے ہیں۔ اس سے پہلے صفحہ بند کرنے پر غیر محفوظ جوابات ضائع ہو جائیں گے۔',

  beforeSending: '“اپنی رائے بھیجیں” منتخب کرنے پر آپ کی رائے بھیج دی جاتی ہے۔',
};
