import {apart} from '../../apart.js';
import type {Formats} from '../../formats.js';
import type {WaitingWords} from '../../messages.js';

/** What Arabic says of a response that waits. All of it is a draft. */
export const waiting = ({number}: Formats): WaitingWords => ({
  savedNotSent: 'ردك محفوظ على هذا الجهاز. لم يُرسل بعد.',
  unconfirmedTitle: 'لم نتمكن من تأكيد وصول ردك إلينا',
  waitingTitle: 'ردك في انتظار الإرسال',
  waitingKept:
    'الرد محفوظ على هذا الجهاز. لم نتمكن من تأكيد وصوله إلينا، لذلك يُعاد إرساله تلقائيًا ما دامت هذه الصفحة مفتوحة، وعند فتحها مرة أخرى في هذا المتصفح. يُفضل فتح الصفحة مرة أخرى خلال 7 أيام، لأن بعض المتصفحات تحذف الرد بعد ذلك.',
  waitingSince: (moment) => `في الانتظار منذ: ${moment}.`,
  notKept:
    'لا يمكننا الاحتفاظ بنسخة على هذا الجهاز. يجب إبقاء هذه الصفحة مفتوحة ليُعاد إرسال ردك تلقائيًا. إذا لم يكن ذلك ممكنًا، فيمكنك حفظ نسخة من إجاباتك.',
  stoppedKept: 'ردك محفوظ أيضًا على هذا الجهاز. لن يُعاد إرساله تلقائيًا.',
  saveData: 'حفظ إجاباتك كبيانات (JSON)',
  receivedBy: (name) => `الجهة المستلمة: ${apart(name)}`,
  waitingCount: (count) => `الردود التي تنتظر الإرسال من هذا الجهاز: ${number(count)}`,
  contactWaiting: 'توجد بيانات اتصال تنتظر الإرسال من هذا الجهاز، بشكل منفصل عن أي إجابات.',
  stoppedCount: (count) => `الردود المحفوظة على هذا الجهاز التي لم تقبلها الخدمة: ${number(count)}`,
  tryNow: 'المحاولة الآن',
  lateReceived: (reference) =>
    `تم استلام رد كان ينتظر الإرسال على هذا الجهاز. الرقم المرجعي: ${apart(reference)}`,
  deleteKept: 'حذف من هذا الجهاز',
  deleteKeptAsk:
    'هل تريد حذف كل ما هو محفوظ على هذا الجهاز لهذه الاستشارة؟ لن يُرسل، ولا يمكن استعادته.',
  keepIt: 'عدم الحذف',
  keptDeleted: 'تم الحذف من هذا الجهاز.',
  contactKept:
    'تم استلام إجاباتك. بيانات الاتصال الخاصة بك محفوظة على هذا الجهاز، وستُرسل تلقائيًا في أقرب وقت ممكن.',
});
