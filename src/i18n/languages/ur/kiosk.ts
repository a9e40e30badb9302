import {apart} from '../../apart.js';
import type {Formats} from '../../formats.js';
import type {KioskMessages} from '../../kiosk-messages.js';

/** What Urdu says on a kiosk. All of it is a draft. */
export const kiosk = ({number}: Pick<Formats, 'number'>): KioskMessages => ({
  start: 'اردو میں شروع کریں',
  welcome:
    'یہ ڈیوائس مشترکہ ہے۔ آپ جو بھیجتے ہیں وہ خفیہ کیا جاتا ہے، اور اگلے شخص سے پہلے آپ کے جوابات اسکرین سے مٹا دیے جاتے ہیں۔',
  end: 'رکیں اور میرے جوابات مٹائیں',
  endTitle: 'کیا آپ رکنا چاہتے ہیں؟',
  endText: 'آپ کے جوابات بھیجے نہیں گئے۔ انہیں حذف کر دیا جائے گا۔',
  endNow: 'میرے جوابات حذف کریں',
  goOn: 'جاری رکھیں',
  idleTitle: 'کیا آپ اب بھی یہاں ہیں؟',
  idleText: (seconds) =>
    `یہ اسکرین اگلے شخص کے لیے صاف کر دی جائے گی، اور جو جوابات بھیجے نہیں گئے وہ حذف کر دیے جائیں گے۔ باقی سیکنڈ: ${number(seconds)}`,
  stillHere: 'میں اب بھی یہاں ہوں',
  savedTitle: 'شکریہ۔ آپ کی رائے اس ڈیوائس پر محفوظ ہے',
  savedText:
    'یہ ابھی بھیجی نہیں گئی۔ یہ خفیہ ہے، اس لیے یہاں کوئی اسے پڑھ نہیں سکتا۔ جب ڈیوائس منسلک ہوگی تو یہ بھیج دی جائے گی، یا ہمارا عملہ اسے لے لے گا۔',
  unsavedTitle: 'آپ کی رائے اس ڈیوائس پر محفوظ نہیں ہو سکی',
  unsavedText: 'جانے سے پہلے عملے کے کسی فرد کو بتائیں۔ آپ ابھی دوبارہ کوشش کر سکتے ہیں۔',
  next: 'اگلا شخص',
  staff: 'عملے کے لیے',
  staffTitle: 'اس ڈیوائس پر کیا ہے',
  pin: 'پن',
  open: 'کھولیں',
  pinWrong: 'یہ درست پن نہیں ہے۔',
  pinWait: (seconds) => `بہت زیادہ کوششیں ہوئیں۔ دوبارہ کوشش تک باقی سیکنڈ: ${number(seconds)}`,
  close: 'بند کریں',
  event: (name) => `تقریب: ${apart(name)}`,
  device: (name) => `ڈیوائس: ${apart(name)}`,
  sealedCount: (count) => `کل خفیہ اشیاء: ${number(count)}`,
  waitingCount: (count) => `اس ڈیوائس پر خفیہ اشیاء: ${number(count)}`,
  refusedCount: (count) => `ان میں سے جو سروس نے قبول نہیں کیں: ${number(count)}`,
  sentCount: (count) => `اس ڈیوائس سے بھیجی گئیں: ${number(count)}`,
  lastSent: (moment) => `آخری بار بھیجا گیا: ${moment}`,
  neverSent: 'اس ڈیوائس سے ابھی تک کچھ نہیں بھیجا گیا۔',
  noService: 'یہ ڈیوائس خود سے نہیں بھیجتی۔ جو کچھ اس پر ہے اسے فائل میں برآمد کریں۔',
  sendNow: 'ابھی بھیجیں',
  sendingNow: 'بھیجا جا رہا ہے…',
  sentNow: 'سب کچھ بھیج دیا گیا ہے۔',
  notSent: 'سب کچھ نہیں بھیجا جا سکا۔ جو نہیں بھیجا گیا وہ اب بھی اس ڈیوائس پر ہے۔',
  exportFile: 'فائل میں برآمد کریں',
  exported: (name) =>
    `ایک فائل بنائی گئی: ${apart(name)}۔ اسے محفوظ جگہ پر نقل کریں، اور کچھ حذف کرنے سے پہلے دیکھ لیں کہ وہ وہاں ہے۔`,
  exportedCount: (count) => `فائل میں خفیہ اشیاء: ${number(count)}`,
  clear: 'جو فائل میں ہے اسے اس ڈیوائس سے حذف کریں',
  clearAsk: 'کیا فائل محفوظ جگہ پر ہے؟ جو آپ یہاں حذف کریں گے وہ پھر صرف فائل میں ہوگا۔',
  clearNow: 'ہاں، اس ڈیوائس سے حذف کریں',
  keep: 'نہیں، رکھیں',
  cleared: (count) => `اس ڈیوائس سے حذف کی گئیں: ${number(count)}`,
  offlineReady: 'یہ صفحہ رابطے کے بغیر شروع ہو سکتا ہے۔',
  offlineNot: 'یہ صفحہ ابھی رابطے کے بغیر شروع نہیں ہو سکتا۔',
});
