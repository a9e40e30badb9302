import {apart, leftToRight} from '../../apart.js';
import type {Formats} from '../../formats.js';
import type {RichWords} from '../../rich-messages.js';
import {countsIn} from './counts.js';
import {addressParts, contactDetails} from './parts.js';

/** What Urdu says in the question types that come on demand. */
export function rich(formats: Formats): RichWords {
  const {number, or} = formats;
  const {amount, characters, files, items, words} = countsIn(formats);
  const kindsOf = (kinds: readonly string[]) => or(kinds.map(apart));
  // Units of measurement stay in the singular after a number.
  const distance = (metres: number) =>
    metres < 1000 ? `${number(metres)} میٹر` : `${number(metres / 1000)} کلومیٹر`;
  return {
    notice: 'اہم',
    exit: 'یہ صفحہ چھوڑیں',
    exitByKeys: 'یہ صفحہ چھوڑنے کے لیے Shift کلید تین بار بھی دبائی جا سکتی ہے۔',

    setAsideTitle: 'آپ کے کچھ پچھلے جوابات اب سوالات کے مطابق نہیں ہیں',
    setAsideLead:
      'یہ جوابات دیے جانے کے بعد سوالات تبدیل ہو گئے ہیں۔ یہ جوابات نہیں بھیجے جائیں گے۔ انہیں یہاں سے اپنے نئے جوابات میں کاپی کریں۔',
    setAsideRemove: 'یہ فہرست ہٹائیں',

    charactersAllowed: (n) => `زیادہ سے زیادہ ${characters(n)} درج کریں`,
    charactersLeft: (n) => `مزید ${characters(n)} کی گنجائش ہے`,
    charactersOver: (n) => `حد سے ${characters(n)} زیادہ`,
    wordsAllowed: (n) => `زیادہ سے زیادہ ${words(n)} درج کریں`,
    wordsLeft: (n) => `مزید ${words(n)} کی گنجائش ہے`,
    wordsOver: (n) => `حد سے ${words(n)} زیادہ`,

    rankHow: 'کسی آئٹم کو ترتیب دینے کے لیے اس کا درجہ منتخب کریں یا “اوپر لے جائیں” استعمال کریں۔',
    rankUpTo: (n) => `زیادہ سے زیادہ ${items(n)} ترتیب دیں۔`,
    rankedTitle: 'آپ کی ترتیب',
    rankedNone: 'ابھی تک کسی آئٹم کو ترتیب نہیں دیا گیا ہے۔',
    notRanked: 'ترتیب میں نہیں',
    rankedEnough:
      'مزید آئٹمز ترتیب نہیں دیے جا سکتے۔ کسی اور آئٹم کو ترتیب دینے کے لیے پہلے اپنی ترتیب میں سے کسی ایک کو “ترتیب میں نہیں” پر تبدیل کریں۔',
    moveUp: 'اوپر لے جائیں',
    moveDown: 'نیچے لے جائیں',
    moved: (item, at, of) => `${apart(item)}، ${at} از ${of}`,
    unranked: (item) => `${apart(item)}، ترتیب میں نہیں`,

    shareExactly: (total, unit) => `پورے ${amount(total, unit)} تقسیم کریں، نہ کم نہ زیادہ۔`,
    shareUpTo: (total, unit) => `زیادہ سے زیادہ ${amount(total, unit)} تقسیم کریں۔`,
    shareLeft: (left, total, unit) =>
      unit === 'points'
        ? `${amount(total, unit)} میں سے ${number(left)} باقی`
        : `${amount(total, unit)} میں سے ${amount(left, unit)} باقی`,
    shareOver: (over, unit) => `کل تقسیم حد سے ${amount(over, unit)} زیادہ ہے`,

    matrixItem: 'آئٹم',
    rowUnanswered: 'جواب نہیں دیا گیا',

    listHelp:
      'ٹائپ کرتے ہوئے تجاویز دیکھنے کے لیے اوپر اور نیچے کی کلیدیں استعمال کریں، اور کسی ایک کو منتخب کرنے کے لیے Enter کلید۔ ٹچ والے آلے پر چھو کر یا سوائپ کر کے دیکھیں۔',
    resultsAvailable: (n) => `دستیاب نتائج: ${number(n)}`,
    resultsLimited: (n, all) =>
      `دستیاب نتائج: ${number(all)}۔ فہرست میں صرف پہلے ${number(n)} ہیں: دوسرے تلاش کرنے کے لیے مزید ٹائپ کریں۔`,
    noResults: 'کوئی نتیجہ نہیں ملا',
    noResultsOwn: 'کوئی نتیجہ نہیں ملا۔ آپ چاہیں تو اپنے ٹائپ کیے ہوئے الفاظ کے ساتھ جاری رکھیں۔',
    highlighted: (result, at, of) => `نمایاں نتیجہ: ${apart(result)}، ${at} از ${of}`,
    chosen: (result) => `منتخب کیا گیا: ${apart(result)}`,
    search: 'تلاش',
    searching: 'تلاش جاری ہے…',
    searchResults: 'تلاش کے نتائج',
    lookupFailed:
      'تلاش اس وقت کام نہیں کر رہی ہے۔ دوبارہ کوشش کریں، یا اپنے ٹائپ کیے ہوئے الفاظ کے ساتھ جاری رکھیں۔',
    contactDetails,
    addressParts,
    addressFind: 'پتہ تلاش کریں',
    addressYourself: 'پتہ خود درج کریں',
    addressPostcode: `پتے تلاش کرنے کے لیے برطانیہ کا مکمل پوسٹ کوڈ درج کریں، جیسے ${leftToRight('CF99 1SN')}۔`,
    addressesFound: (n) => `ملنے والے پتے: ${number(n)}`,
    addressSelect: 'پتہ منتخب کریں',
    addressFilled: 'پتہ نیچے کے خانوں میں ہے۔ اسے وہاں تبدیل کیا جا سکتا ہے۔',
    addressNone: 'کوئی پتہ نہیں ملا۔ پوسٹ کوڈ دیکھ لیں، یا نیچے کے خانوں میں پتہ خود درج کریں۔',
    addressFailed:
      'اس وقت پتے تلاش نہیں کیے جا سکتے۔ دوبارہ کوشش کریں، یا نیچے کے خانوں میں پتہ خود درج کریں۔',
    contactWanted: 'مجھ سے رابطہ کیا جائے',
    wholeList: 'پوری فہرست میں سے منتخب کریں',
    searchList: 'ٹائپ کر کے فہرست میں تلاش کریں',
    notInList: 'اگر آپ کا جواب فہرست میں نہیں ہے تو یہاں درج کریں',

    locationWays: 'الفاظ میں، نقشے پر، یا دونوں طرح جواب دیں۔',
    locationArea: 'علاقہ',
    locationPlace: 'جگہ کا نام، سڑک، یا پوسٹ کوڈ کا پہلا حصہ',
    openMap: 'نقشے پر منتخب کریں',
    closeMap: 'نقشہ بند کریں',
    mapSource: (server) =>
      `نقشہ ایک اور سروس سے آتا ہے: ${apart(server)}۔ نقشہ کھولنے پر وہ سروس یہ جان سکتی ہے کہ کون سا علاقہ دیکھا جا رہا ہے، اور آپ کا انٹرنیٹ ایڈریس بھی۔`,
    mapOpening: 'نقشہ کھل رہا ہے…',
    mapFailed: 'نقشہ نہیں کھل سکا۔ دوبارہ کوشش کریں، یا الفاظ میں جواب دیں۔',
    mapOpened: 'نقشہ اس بٹن کے بعد کھلا ہوا ہے۔',
    map: 'جگہ منتخب کرنے کا نقشہ',
    mapHelp: 'نقشے کو حرکت دیں یہاں تک کہ جگہ درمیان کے کراس کے نیچے آ جائے، پھر اسے منتخب کریں۔',
    mapKeys:
      'کی بورڈ سے: تیر کی کلیدیں نقشے کو حرکت دیتی ہیں، اور Shift کے ساتھ تھوڑی تھوڑی۔ جمع اور منفی کی کلیدیں زوم کرتی ہیں۔ Enter کلید جگہ منتخب کرتی ہے۔',
    mapTouch:
      'چھو کر یا ماؤس سے: کسی جگہ کو دبانے سے وہ کراس کے نیچے آ جاتی ہے۔ دو انگلیوں سے یا ماؤس سے نقشہ کھسکائیں۔',
    mapTilesMissing: 'نقشے کے کچھ حصے حاصل نہیں ہو سکے۔ دوبارہ کوشش کریں، یا الفاظ میں جواب دیں۔',
    mapMove: 'نقشے کو حرکت دیں',
    mapNorth: 'شمال',
    mapSouth: 'جنوب',
    mapWest: 'مغرب',
    mapEast: 'مشرق',
    mapZoomIn: 'زوم بڑھائیں',
    mapZoomOut: 'زوم گھٹائیں',
    mapZoom: (level, most) => `زوم: ${level} از ${most}`,
    mapAt: (point) => `کراس کے نیچے: ${apart(point)}`,
    mapOutside: 'یہ جگہ اس علاقے سے باہر ہے جس کے بارے میں سوال ہے۔',
    mapRounding: (metres) =>
      `آپ کی رازداری کے تحفظ کے لیے جگہ کو محفوظ کرنے سے پہلے تقریباً ${distance(metres)} تک راؤنڈ کیا جاتا ہے۔`,
    takePoint: 'یہ جگہ منتخب کریں',
    pointTaken: (point) => `نقشے پر منتخب جگہ: ${apart(point)}`,
    removePoint: 'نقشے پر منتخب جگہ ہٹائیں',
    pointRemoved: 'نقشے پر منتخب جگہ ہٹا دی گئی ہے۔',

    fileRules: ({kinds, limit, max}) =>
      max === 1
        ? `ایک فائل منتخب کریں۔ فائل ${kindsOf(kinds)} ہونی چاہیے اور ${number(limit)}MB سے چھوٹی۔`
        : `زیادہ سے زیادہ ${files(max)} منتخب کریں۔ ہر فائل ${kindsOf(kinds)} ہونی چاہیے اور ${number(limit)}MB سے چھوٹی۔`,
    chooseFile: 'فائل منتخب کریں',
    chooseFiles: 'فائلیں منتخب کریں',
    filesChosen: 'منتخب فائلیں',
    filesNowhere: 'اس وقت اس صفحے پر فائلیں اپ لوڈ نہیں کی جا سکتیں۔',
    fileStates: {
      waiting: 'اپ لوڈ ہونے کا انتظار ہے',
      uploading: 'اپ لوڈ ہو رہی ہے',
      uploaded: 'اپ لوڈ ہو گئی',
      failed: 'اپ لوڈ نہیں ہو سکی۔ دوبارہ کوشش کریں۔',
      refused: 'قبول نہیں کی گئی۔ اسے ہٹائیں، یا کوئی اور فائل منتخب کریں۔',
      lost: 'اپ لوڈ نہیں ہوئی۔ اسے ہٹائیں، اور فائل دوبارہ منتخب کریں۔',
      empty: 'اپ لوڈ نہیں ہوئی۔ فائل خالی ہے۔',
    },
    fileWrongKind: (kinds) => `اپ لوڈ نہیں ہوئی۔ فائل ${kindsOf(kinds)} ہونی چاہیے۔`,
    fileOver: (limit) => `اپ لوڈ نہیں ہوئی۔ فائل ${number(limit)}MB سے چھوٹی ہونی چاہیے۔`,
    fileSurplus: (limit) => `اپ لوڈ نہیں ہوئی۔ زیادہ سے زیادہ ${files(limit)} منتخب کریں۔`,
    removeFile: 'ہٹائیں',
    filesUploading: (names) => `اپ لوڈ جاری ہے: ${apart(names)}`,
    filesUploaded: (names) => `اپ لوڈ مکمل: ${apart(names)}۔`,
    filesFailed: (names) => `اپ لوڈ نہیں ہو سکا: ${apart(names)}۔`,
    filesRefused: (names) => `قبول نہیں کیا گیا: ${apart(names)}۔`,
    fileRemoved: (name) => `ہٹا دی گئی: ${apart(name)}`,

    notCalculated: 'ابھی معلوم نہیں',

    bandLabel: 'آپ کا کونسل ٹیکس بینڈ',
    bandHint:
      'یہ صرف دکھاتا ہے کہ ہر انتخاب پر آپ کا کتنا خرچ آئے گا۔ یہ آپ کے جوابات کے ساتھ نہیں بھیجا جاتا۔',
    bandChoose: 'بینڈ منتخب کریں',
    bandUnknown: 'مجھے اپنا بینڈ معلوم نہیں',
    bandName: (band) => `بینڈ ${apart(band)}`,
    costCaption: (band) => `کونسل ٹیکس بینڈ ${apart(band)} میں ہر انتخاب کا خرچ`,
    costCaptionAll: 'کونسل ٹیکس کے ہر بینڈ میں ہر انتخاب کا خرچ',
    bandHead: 'بینڈ',
    costYear: 'سالانہ',
    costMonth: 'ماہانہ',
    costWeek: 'ہفتہ وار',
    costMore: 'موجودہ سے زیادہ',
    costLess: 'موجودہ سے کم',
    costSame: 'موجودہ کے برابر',
    costIn: ({band, year, month, week}) =>
      `بینڈ ${apart(band)}: ${apart(year)} سالانہ، ${apart(month)} ماہانہ، ${apart(week)} ہفتہ وار`,
    costMoreIn: ({band, year, month, week}) =>
      `بینڈ ${apart(band)} میں اضافہ: ${apart(year)} سالانہ، ${apart(month)} ماہانہ، ${apart(week)} ہفتہ وار`,
    costLessIn: ({band, year, month, week}) =>
      `بینڈ ${apart(band)} میں کمی: ${apart(year)} سالانہ، ${apart(month)} ماہانہ، ${apart(week)} ہفتہ وار`,
    costSameIn: (band) => `بینڈ ${apart(band)}: کوئی تبدیلی نہیں`,
    costRange: ({least, from, most, to}) =>
      `بینڈ ${apart(least)} میں ${apart(from)} سالانہ سے بینڈ ${apart(most)} میں ${apart(to)} تک`,
    costMoreRange: ({least, from, most, to}) =>
      `اضافہ: بینڈ ${apart(least)} میں ${apart(from)} سالانہ سے بینڈ ${apart(most)} میں ${apart(to)} تک`,
    costLessRange: ({least, from, most, to}) =>
      `کمی: بینڈ ${apart(least)} میں ${apart(from)} سالانہ سے بینڈ ${apart(most)} میں ${apart(to)} تک`,
    costSameInAll: 'کسی بینڈ میں کوئی تبدیلی نہیں',
    costsShown: (band) => `اب بینڈ ${apart(band)} کے اخراجات دکھائے جا رہے ہیں`,
    costsShownAll: 'اب ہر بینڈ کے اخراجات دکھائے جا رہے ہیں',

    itemCount: (n) =>
      n ? `شامل کیے گئے جوابات: ${number(n)}` : 'ابھی تک کوئی جواب شامل نہیں کیا گیا',
    changeItem: (item) => `تبدیل کریں: ${apart(item)}`,
    doneItem: (item) => `مکمل کریں: ${apart(item)}`,
    removeItem: (item) => `ہٹائیں: ${apart(item)}`,
    removeItemAsk: (item) => `کیا یہ جواب واقعی ہٹانا ہے؟ ${apart(item)}`,
    keepItem: (item) => `رہنے دیں: ${apart(item)}`,
    itemRemoved: (item) => `ہٹا دیا گیا: ${apart(item)}`,
    itemsUpTo: (n) => `زیادہ سے زیادہ ${items(n)} شامل کریں۔`,
  };
}
