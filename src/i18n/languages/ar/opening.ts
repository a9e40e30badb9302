import {apart} from '../../apart.js';
import type {OpeningWords} from '../../messages.js';

/**
 * What Arabic says until a person has begun: plain Modern Standard Arabic that speaks to anybody, with verbal nouns and
 * the passive in place of imperatives, which would have a gender.
 */
export const opening: OpeningWords = {
  languages: 'اللغة',

  startNow: 'البدء الآن',
  continue: 'متابعة',
  back: 'عودة',
  send: 'إرسال الرد',
  sending: 'جارٍ إرسال الرد…',
  tryAgain: 'إعادة المحاولة',
  failedTitle: 'تعذر تحميل النموذج',
  failed: 'يجب التحقق من الاتصال بالإنترنت ثم إعادة المحاولة.',

  optional: (label) => `${apart(label)} (اختياري)`,
  optionalMark: '(اختياري)',
  error: 'خطأ:',
  problemTitle: 'توجد مشكلة',
  chooseOne: 'اختيار إجابة',
  progress: (at, of) => `الصفحة ${at} من ${of}`,
  revealed: 'ظهر سؤال آخر أدناه.',
  exclusiveCleared: 'تم إلغاء اختيارك الآخر.',
  othersCleared: 'تم إلغاء اختياراتك الأخرى.',

  day: 'اليوم',
  month: 'الشهر',
  year: 'السنة',
  whyWeAsk: 'لماذا نسأل',
  whatCanChange: 'ما الذي يمكن أن يتغير',
  howAnswersAreUsed: 'كيف ستُستخدم إجاباتك',
  whoDecides: 'من يتخذ القرار',
  privacy: 'خصوصيتك',
  privacyLink: 'قراءة إشعار الخصوصية الكامل',
  retention: 'مدة احتفاظنا بإجاباتك',
  contact: 'التواصل معنا',
  otherWays: 'طرق أخرى للمشاركة',
  closesAt: (moment) => `موعد إغلاق هذه المشاورة: ${moment}.`,
  nothingKept:
    'تبقى إجاباتك على هذا الجهاز حتى إرسالها. عند إغلاق الصفحة قبل ذلك، ستضيع الإجابات غير المحفوظة.',

  beforeSending: 'يُرسل ردك عند اختيار «إرسال الرد».',
};
