import {apart} from '../../apart.js';
import type {Formats} from '../../formats.js';
import type {KioskMessages} from '../../kiosk-messages.js';

/** What Arabic says on a kiosk. All of it is a draft. */
export const kiosk = ({number}: Pick<Formats, 'number'>): KioskMessages => ({
  start: 'البدء بالعربية',
  welcome: 'هذا الجهاز مشترك. ما يُرسل منه مشفَّر، وتُمسح إجاباتك من الشاشة قبل الشخص التالي.',
  end: 'التوقف ومسح إجاباتي',
  endTitle: 'هل تريد التوقف؟',
  endText: 'لم تُرسل إجاباتك. سيتم حذفها.',
  endNow: 'حذف إجاباتي',
  goOn: 'المتابعة',
  idleTitle: 'هل ما زال أحد هنا؟',
  idleText: (seconds) =>
    `ستُمسح هذه الشاشة للشخص التالي، وستُحذف الإجابات التي لم تُرسل. الثواني المتبقية: ${number(seconds)}`,
  stillHere: 'ما زلت هنا',
  savedTitle: 'شكرًا. ردك محفوظ على هذا الجهاز',
  savedText:
    'لم يُرسل بعد. الرد مشفَّر، فلا يستطيع أحد قراءته هنا. سيُرسل عند اتصال الجهاز، أو يأخذه موظفونا.',
  unsavedTitle: 'تعذر حفظ ردك على هذا الجهاز',
  unsavedText: 'يرجى إبلاغ أحد الموظفين قبل المغادرة. تمكن إعادة المحاولة الآن.',
  next: 'الشخص التالي',
  staff: 'للموظفين',
  staffTitle: 'ما يوجد على هذا الجهاز',
  pin: 'رقم التعريف الشخصي',
  open: 'فتح',
  pinWrong: 'هذا ليس رقم التعريف الشخصي الصحيح.',
  pinWait: (seconds) =>
    `تمت محاولات كثيرة. الثواني المتبقية قبل إعادة المحاولة: ${number(seconds)}`,
  close: 'إغلاق',
  event: (name) => `الفعالية: ${apart(name)}`,
  device: (name) => `الجهاز: ${apart(name)}`,
  sealedCount: (count) => `مجموع العناصر المشفَّرة: ${number(count)}`,
  waitingCount: (count) => `العناصر المشفَّرة على هذا الجهاز: ${number(count)}`,
  unkeptCount: (count) =>
    `العناصر المشفَّرة الموجودة في ذاكرة هذه الصفحة فقط لأن الجهاز لم يتمكن من حفظها: ${number(count)}. ستُفقد عند إغلاق الصفحة. يجب إرسالها أو تصديرها إلى ملف الآن.`,
  refusedCount: (count) => `منها ما لم تقبله الخدمة: ${number(count)}`,
  sentCount: (count) => `ما أُرسل من هذا الجهاز: ${number(count)}`,
  lastSent: (moment) => `آخر إرسال: ${moment}`,
  neverSent: 'لم يُرسل شيء من هذا الجهاز بعد.',
  noService: 'لا يرسل هذا الجهاز تلقائيًا. يجب تصدير ما عليه إلى ملف.',
  sendNow: 'الإرسال الآن',
  sendingNow: 'جارٍ الإرسال…',
  sentNow: 'تم إرسال كل شيء.',
  notSent: 'تعذر إرسال كل شيء. ما لم يُرسل لا يزال على هذا الجهاز.',
  exportFile: 'التصدير إلى ملف',
  exported: (name) =>
    `تم إنشاء ملف: ${apart(name)}. يجب نسخه إلى مكان آمن والتأكد من وجوده هناك قبل حذف أي شيء.`,
  exportedCount: (count) => `العناصر المشفَّرة في الملف: ${number(count)}`,
  clear: 'حذف ما في الملف من هذا الجهاز',
  clearAsk: 'هل الملف في مكان آمن؟ ما يُحذف هنا سيبقى في الملف وحده.',
  clearNow: 'نعم، الحذف من هذا الجهاز',
  keep: 'لا، الاحتفاظ به',
  cleared: (count) => `ما حُذف من هذا الجهاز: ${number(count)}`,
  notCleared: (count) => `ما تعذر حذفه ولا يزال على هذا الجهاز: ${number(count)}`,
  offlineReady: 'يمكن لهذه الصفحة أن تبدأ دون اتصال.',
  offlineNot: 'لا يمكن لهذه الصفحة أن تبدأ دون اتصال بعد.',
  mayBeDeleted:
    'قد يحذف هذا المتصفح ما على هذا الجهاز عندما تقل المساحة. يجب التصدير إلى ملف كثيرًا.',
});
