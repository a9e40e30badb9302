import {apart, leftToRight} from '../../apart.js';
import type {Formats} from '../../formats.js';
import type {RichWords} from '../../rich-messages.js';
import {countsIn} from './counts.js';
import {addressParts, contactDetails} from './parts.js';

/** What Arabic says in the question types that come on demand. */
export function rich(formats: Formats): RichWords {
  const {number, or} = formats;
  const {amount, distance} = countsIn(formats);
  return {
    notice: 'هام',
    exit: 'مغادرة هذه الصفحة',
    exitByKeys: 'يمكنك أيضًا الضغط على مفتاح Shift ثلاث مرات لمغادرة هذه الصفحة.',

    setAsideTitle: 'بعض إجاباتك السابقة لم تعد تناسب الأسئلة',
    setAsideLead:
      'تغيرت الأسئلة منذ تقديم هذه الإجابات. لن يتم إرسالها. يمكنك نسخها من هنا إلى إجاباتك الجديدة.',
    setAsideRemove: 'إزالة هذه القائمة',

    charactersAllowed: (n) => `الحد الأقصى لعدد الأحرف: ${number(n)}`,
    charactersLeft: (n) => `عدد الأحرف المتبقية: ${number(n)}`,
    charactersOver: (n) => `عدد الأحرف الزائدة: ${number(n)}`,
    wordsAllowed: (n) => `الحد الأقصى لعدد الكلمات: ${number(n)}`,
    wordsLeft: (n) => `عدد الكلمات المتبقية: ${number(n)}`,
    wordsOver: (n) => `عدد الكلمات الزائدة: ${number(n)}`,

    rankHow: 'لترتيب عنصر، يمكنك اختيار موضع له أو استخدام «تحريك لأعلى».',
    rankUpTo: (n) => `الحد الأقصى لعدد العناصر المرتبة: ${number(n)}.`,
    rankedTitle: 'ترتيبك',
    rankedNone: 'لم يتم ترتيب أي عنصر بعد.',
    notRanked: 'غير مرتب',
    rankedEnough:
      'لا يمكن ترتيب المزيد. لترتيب عنصر آخر، يجب أولًا تغيير أحد العناصر في ترتيبك إلى «غير مرتب».',
    moveUp: 'تحريك لأعلى',
    moveDown: 'تحريك لأسفل',
    moved: (item, at, of) => `${apart(item)}، ${at} من ${of}`,
    unranked: (item) => `${apart(item)}، غير مرتب`,

    shareExactly: (total, unit) => `المطلوب توزيعه بالضبط: ${amount(total, unit)}.`,
    shareUpTo: (total, unit) => `الحد الأقصى للتوزيع: ${amount(total, unit)}.`,
    shareLeft: (left, total, unit) =>
      unit === 'points'
        ? `النقاط المتبقية: ${number(left)} من ${number(total)}`
        : `المتبقي: ${amount(left, unit)} من ${amount(total, unit)}`,
    shareOver: (over, unit) => `تجاوز التوزيع الحد بمقدار ${amount(over, unit)}`,

    matrixItem: 'العنصر',
    rowUnanswered: 'بدون إجابة',

    listHelp:
      'عند الكتابة، يمكنك استخدام مفتاحي السهم لأعلى ولأسفل للتنقل بين الاقتراحات، ومفتاح Enter لاختيار أحدها. على الأجهزة التي تعمل باللمس، يمكنك الاستكشاف باللمس أو بالسحب.',
    resultsAvailable: (n) => `عدد النتائج المتاحة: ${number(n)}`,
    resultsLimited: (n, all) =>
      `عدد النتائج المتاحة: ${number(all)}. عدد ما يظهر منها في القائمة: ${number(n)}. يمكنك مواصلة الكتابة للعثور على غيرها.`,
    noResults: 'لم يتم العثور على أي نتائج',
    noResultsOwn: 'لم يتم العثور على أي نتائج. يمكنك المتابعة بالكلمات التي كتبتها.',
    highlighted: (result, at, of) => `النتيجة المميزة: ${apart(result)}، ${at} من ${of}`,
    chosen: (result) => `تم اختيار: ${apart(result)}`,
    search: 'بحث',
    searching: 'جارٍ البحث…',
    searchResults: 'نتائج البحث',
    lookupFailed: 'البحث لا يعمل حاليًا. يمكنك إعادة المحاولة أو المتابعة بالكلمات التي كتبتها.',
    contactDetails,
    addressParts,
    addressFind: 'البحث عن العنوان',
    addressYourself: 'إدخال العنوان بنفسك',
    addressPostcode: `للبحث عن العناوين، يجب إدخال رمز بريدي كامل في المملكة المتحدة، مثل ${leftToRight('CF99 1SN')}.`,
    addressesFound: (n) => `عدد العناوين التي تم العثور عليها: ${number(n)}`,
    addressSelect: 'اختيار عنوان',
    addressFilled: 'العنوان موجود في الخانات أدناه. يمكنك تغييره هناك.',
    addressNone:
      'لم يتم العثور على أي عناوين. يمكنك مراجعة الرمز البريدي أو إدخال العنوان بنفسك في الخانات أدناه.',
    addressFailed:
      'لا يمكن البحث عن العناوين حاليًا. يمكنك إعادة المحاولة أو إدخال العنوان بنفسك في الخانات أدناه.',
    contactWanted: 'أود أن تتواصلوا معي',
    wholeList: 'الاختيار من القائمة الكاملة',
    searchList: 'الكتابة للبحث في القائمة',
    notInList: 'إذا لم تكن إجابتك في القائمة، يمكنك إدخالها هنا',

    locationWays: 'يمكنك الإجابة بالكلمات أو على الخريطة أو بالطريقتين معًا.',
    locationArea: 'المنطقة',
    locationPlace: 'اسم المكان أو الطريق أو الجزء الأول من الرمز البريدي',
    openMap: 'الاختيار على الخريطة',
    closeMap: 'إغلاق الخريطة',
    mapSource: (server) =>
      `تأتي الخريطة من خدمة أخرى: ${apart(server)}. عند فتح الخريطة، يمكن لتلك الخدمة معرفة المنطقة المعروضة وعنوانك على الإنترنت.`,
    mapOpening: 'جارٍ فتح الخريطة…',
    mapFailed: 'تعذر فتح الخريطة. يمكنك إعادة المحاولة أو الإجابة بالكلمات.',
    mapOpened: 'الخريطة مفتوحة بعد هذا الزر.',
    map: 'خريطة لاختيار مكان عليها',
    mapHelp: 'يمكنك تحريك الخريطة حتى يصبح المكان تحت علامة التقاطع في الوسط، ثم اختيار المكان.',
    mapKeys:
      'بلوحة المفاتيح: تحرك مفاتيح الأسهم الخريطة، وتحركها مع مفتاح Shift بخطوات صغيرة. يغير مفتاحا زائد وناقص التكبير. يختار مفتاح Enter المكان.',
    mapTouch:
      'باللمس أو بالماوس: الضغط على مكان ينقله إلى تحت علامة التقاطع. السحب بإصبعين أو بالماوس يحرك الخريطة.',
    mapTilesMissing: 'تعذر تحميل أجزاء من الخريطة. يمكنك إعادة المحاولة أو الإجابة بالكلمات.',
    mapMove: 'تحريك الخريطة',
    mapNorth: 'شمال',
    mapSouth: 'جنوب',
    mapWest: 'غرب',
    mapEast: 'شرق',
    mapZoomIn: 'تكبير',
    mapZoomOut: 'تصغير',
    mapZoom: (level, most) => `التكبير: ${level} من ${most}`,
    mapAt: (point) => `تحت علامة التقاطع: ${apart(point)}`,
    mapOutside: 'هذا المكان خارج المنطقة التي يخصها السؤال.',
    mapRounding: (metres) =>
      `لحماية خصوصيتك، يتم تقريب المكان إلى نحو ${distance(metres)} قبل حفظه.`,
    takePoint: 'اختيار هذا المكان',
    pointTaken: (point) => `تم الاختيار على الخريطة: ${apart(point)}`,
    removePoint: 'إزالة المكان المختار على الخريطة',
    pointRemoved: 'تمت إزالة المكان المختار على الخريطة.',

    fileRules: ({kinds, limit, max}) =>
      max === 1
        ? `يمكنك اختيار ملف واحد. يجب أن يكون من نوع ${or(kinds)} وحجمه أقل من ${number(limit)} ميغابايت.`
        : `الحد الأقصى لعدد الملفات: ${number(max)}. يجب أن يكون كل ملف من نوع ${or(kinds)} وحجمه أقل من ${number(limit)} ميغابايت.`,
    chooseFile: 'اختيار ملف',
    chooseFiles: 'اختيار ملفات',
    filesChosen: 'الملفات المختارة',
    filesNowhere: 'لا يمكن رفع الملفات في هذه الصفحة حاليًا.',
    fileStates: {
      waiting: 'في انتظار الرفع',
      uploading: 'جارٍ الرفع',
      uploaded: 'تم الرفع',
      failed: 'تعذر الرفع. يمكنك إعادة المحاولة.',
      refused: 'لم يتم قبوله. يجب إزالته أو اختيار ملف آخر.',
      lost: 'لم يتم رفعه. يجب إزالته واختيار الملف مرة أخرى.',
      empty: 'لم يتم رفعه. الملف فارغ.',
    },
    fileWrongKind: (kinds) => `لم يتم رفعه. يجب أن يكون الملف من نوع ${or(kinds)}.`,
    fileOver: (limit) => `لم يتم رفعه. يجب أن يكون حجم الملف أقل من ${number(limit)} ميغابايت.`,
    fileSurplus: (limit) => `لم يتم رفعه. الحد الأقصى لعدد الملفات: ${number(limit)}.`,
    removeFile: 'إزالة',
    filesUploading: (names) => `جارٍ الرفع: ${apart(names)}`,
    filesUploaded: (names) => `تم الرفع: ${apart(names)}.`,
    filesFailed: (names) => `تعذر الرفع: ${apart(names)}.`,
    filesRefused: (names) => `لم يتم القبول: ${apart(names)}.`,
    fileRemoved: (name) => `تمت الإزالة: ${apart(name)}`,

    notCalculated: 'غير معروف بعد',

    bandLabel: 'شريحتك في ضريبة المجلس (Council Tax)',
    bandHint: 'يوضح هذا فقط ما سيكلفك كل خيار. لا يتم إرساله مع إجاباتك.',
    bandChoose: 'اختيار شريحة',
    bandUnknown: 'لا أعرف شريحتي',
    bandName: (band) => `الشريحة ${apart(band)}`,
    costCaption: (band) => `تكلفة كل خيار في الشريحة ${apart(band)} من ضريبة المجلس`,
    costCaptionAll: 'تكلفة كل خيار في جميع شرائح ضريبة المجلس',
    bandHead: 'الشريحة',
    costYear: 'سنويًا',
    costMonth: 'شهريًا',
    costWeek: 'أسبوعيًا',
    costMore: 'أكثر من الآن',
    costLess: 'أقل من الآن',
    costSame: 'مثل الآن',
    costIn: ({band, year, month, week}) =>
      `الشريحة ${apart(band)}: ${apart(year)} سنويًا، ${apart(month)} شهريًا، ${apart(week)} أسبوعيًا`,
    costMoreIn: ({band, year, month, week}) =>
      `الشريحة ${apart(band)}: زيادة قدرها ${apart(year)} سنويًا، ${apart(month)} شهريًا، ${apart(week)} أسبوعيًا`,
    costLessIn: ({band, year, month, week}) =>
      `الشريحة ${apart(band)}: انخفاض قدره ${apart(year)} سنويًا، ${apart(month)} شهريًا، ${apart(week)} أسبوعيًا`,
    costSameIn: (band) => `الشريحة ${apart(band)}: لا تغيير`,
    costRange: ({least, from, most, to}) =>
      `من ${apart(from)} سنويًا في الشريحة ${apart(least)} إلى ${apart(to)} في الشريحة ${apart(most)}`,
    costMoreRange: ({least, from, most, to}) =>
      `زيادة تتراوح بين ${apart(from)} سنويًا في الشريحة ${apart(least)} و${apart(to)} في الشريحة ${apart(most)}`,
    costLessRange: ({least, from, most, to}) =>
      `انخفاض يتراوح بين ${apart(from)} سنويًا في الشريحة ${apart(least)} و${apart(to)} في الشريحة ${apart(most)}`,
    costSameInAll: 'لا تغيير في أي شريحة',
    costsShown: (band) => `تُعرض الآن تكاليف الشريحة ${apart(band)}`,
    costsShownAll: 'تُعرض الآن تكاليف جميع الشرائح',

    itemCount: (n) => (n ? `عدد الإجابات المضافة: ${number(n)}` : 'لم تتم إضافة أي إجابات'),
    changeItem: (item) => `تغيير: ${apart(item)}`,
    doneItem: (item) => `الانتهاء من: ${apart(item)}`,
    removeItem: (item) => `إزالة: ${apart(item)}`,
    removeItemAsk: (item) => `هل المطلوب إزالة هذه الإجابة؟ ${apart(item)}`,
    keepItem: (item) => `الاحتفاظ بما يلي: ${apart(item)}`,
    itemRemoved: (item) => `تمت الإزالة: ${apart(item)}`,
    itemsUpTo: (n) => `الحد الأقصى لعدد العناصر المضافة: ${number(n)}.`,
  };
}
