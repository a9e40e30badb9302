import {apart, leftToRight} from '../../apart.js';
import type {Formats} from '../../formats.js';
import type {DatePart, LaterWords} from '../../messages.js';
import {countsIn} from './counts.js';
import {addressParts, contactDetails} from './parts.js';

const dateParts: Readonly<Record<DatePart, string>> = {
  day: 'اليوم',
  month: 'الشهر',
  year: 'السنة',
};

/** What Arabic says after the questions, or when something is wrong. */
export function later(formats: Formats): LaterWords {
  const {number, and, or} = formats;
  const {amount} = countsIn(formats);
  return {
    languageChanged: 'تم تغيير اللغة إلى العربية.',
    checkTitle: 'مراجعة إجاباتك',
    checkLead: 'يمكنك مراجعة إجاباتك قبل إرسالها. لم يتم إرسال أي شيء بعد.',
    checkThenMore: 'بعد هذه الصفحة توجد أسئلة اختيارية عنك. لم يتم إرسال أي شيء بعد.',
    change: 'تغيير',
    noAnswer: 'لا توجد إجابة',
    nothingSent: 'لم يتم إرسال إجاباتك، ولم يتم حفظ أي شيء.',

    sentTitle: 'لقد استلمنا ردك',
    reference: 'رقمك المرجعي',
    whatNext: 'ما الذي سيحدث بعد ذلك',
    receivedAt: (moment) => `موعد الاستلام: ${moment}.`,
    keepCopy: 'الاحتفاظ بنسخة',
    print: 'طباعة إجاباتك',
    saveCopy: 'حفظ نسخة من إجاباتك',
    yourAnswers: 'إجاباتك',
    alreadySent: 'سبق إرسال هذا الرد. لا يمكن تغييره أو إرساله مرة أخرى.',
    separateTitle: 'بيانات تُرسل بشكل منفصل عن إجاباتك',
    separateLead:
      'تُرسل هذه البيانات وحدها. لا شيء فيها يقود إلى إجاباتك، ولا شيء في إجاباتك يقود إليها.',
    contactReceived: 'تم استلام بيانات الاتصال الخاصة بك، بشكل منفصل عن إجاباتك.',
    contactNotReceived:
      'تم استلام إجاباتك، لكن تعذر تأكيد استلام بيانات الاتصال الخاصة بك. ما زالت هذه البيانات في هذه الصفحة.',
    contactAgain: 'إرسال بيانات الاتصال الخاصة بي مرة أخرى',

    notReceivedTitle: 'لم يتم استلام ردك',
    notReceived: 'لم نتمكن من تأكيد وصول ردك إلينا.',
    notReceivedKept: 'ما زالت إجاباتك في هذه الصفحة. لم يُفقد أي شيء. يمكنك إعادة المحاولة الآن.',
    refused:
      'لم تقبل الخدمة ردك. ما زالت إجاباتك في هذه الصفحة. يمكنك مراجعة إجاباتك أو التواصل معنا.',
    conflict:
      'سبق استلام نسخة مختلفة من هذا الرد. ما زالت إجاباتك في هذه الصفحة. لتغيير ما تم إرساله، يمكنك التواصل معنا.',

    earlyTitle: 'لم تُفتح هذه المشاورة بعد',
    opensAt: (moment) => `موعد الفتح: ${moment}.`,
    closedTitle: 'تم إغلاق هذه المشاورة',
    closedAt: (moment) => `موعد الإغلاق: ${moment}.`,
    closedWhileAnswering:
      'تم إغلاق هذه المشاورة قبل استلام ردك. ما زالت إجاباتك في هذه الصفحة، حتى يمكنك حفظها أو طباعتها.',

    faults: {
      required: ({label, asks}) => {
        if (asks === 'file') return `يجب اختيار ملف: ${apart(label)}`;
        return asks === 'select'
          ? `يجب اختيار إجابة: ${apart(label)}`
          : `يجب إدخال إجابة: ${apart(label)}`;
      },
      enum: ({label}) => `يجب اختيار إجابة من القائمة: ${apart(label)}`,
      notListed: ({label}) => `يجب اختيار إجابة موجودة في القائمة: ${apart(label)}`,
      outsideArea: ({label}) => `يجب اختيار مكان داخل المنطقة التي يخصها السؤال: ${apart(label)}`,
      minItems: ({label, limit}) =>
        limit === 1
          ? `يجب اختيار إجابة واحدة على الأقل: ${apart(label)}`
          : `يجب ألا يقل عدد الإجابات المختارة عن ${number(limit)}: ${apart(label)}`,
      maxItems: ({label, limit}) =>
        limit === 1
          ? `يجب اختيار إجابة واحدة فقط: ${apart(label)}`
          : `يجب ألا يزيد عدد الإجابات المختارة على ${number(limit)}: ${apart(label)}`,
      exclusive: ({label, option}) =>
        `يجب اختيار إجابات أخرى أو اختيار «${apart(option)}»، وليس كليهما: ${apart(label)}`,
      email: () =>
        `يجب إدخال عنوان بريد إلكتروني بالصيغة الصحيحة، مثل ${leftToRight('name@example.com')}`,
      tel: () =>
        `يجب إدخال رقم هاتف، مثل ${leftToRight('01632 960 001')} أو ${leftToRight('07700 900 982')} أو ${leftToRight('+44 808 157 0192')}`,
      url: () =>
        `يجب إدخال عنوان موقع إلكتروني بالصيغة الصحيحة، مثل ${leftToRight('https://www.example.com')}`,
      postcode: () => `يجب إدخال رمز بريدي كامل في المملكة المتحدة، مثل ${leftToRight('CF99 1SN')}`,
      minLength: ({label, limit}) => `يجب ألا يقل عدد الأحرف عن ${number(limit)}: ${apart(label)}`,
      maxLength: ({label, limit}) =>
        `يجب ألا يزيد عدد الأحرف على ${number(limit)}: ${apart(label)}`,
      maxWords: ({label, limit}) =>
        `يجب ألا يزيد عدد الكلمات على ${number(limit)}: ${apart(label)}`,
      notNumber: ({label}) => `يجب إدخال رقم، مثل 30: ${apart(label)}`,
      // Not رقم صحيح, which many read as a correct number.
      notWhole: ({label}) => `يجب إدخال رقم بدون كسور، مثل 30: ${apart(label)}`,
      decimals: ({label, limit}) =>
        limit === 2
          ? `يجب إدخال رقم لا يزيد عدد منازله العشرية على 2، مثل ${leftToRight('123.45')}: ${apart(label)}`
          : `يجب إدخال رقم لا يزيد عدد منازله العشرية على ${number(limit)}: ${apart(label)}`,
      minimum: ({label, limit}) => `يجب إدخال ${apart(limit)} أو أكثر: ${apart(label)}`,
      maximum: ({label, limit}) => `يجب إدخال ${apart(limit)} أو أقل: ${apart(label)}`,
      dateParts: ({label, missing}) =>
        `يجب أن يتضمن التاريخ ${and(missing.map((part) => dateParts[part]))}: ${apart(label)}`,
      realDate: ({label}) => `يجب إدخال تاريخ حقيقي: ${apart(label)}`,
      yearDigits: ({label}) => `يجب أن تتكون السنة من 4 أرقام: ${apart(label)}`,
      dateMinimum: ({label, limit}) => `يجب إدخال تاريخ لا يسبق ${limit}: ${apart(label)}`,
      dateMaximum: ({label, limit}) => `يجب إدخال تاريخ لا يتجاوز ${limit}: ${apart(label)}`,
      dateFuture: ({label}) => `يجب إدخال تاريخ اليوم أو تاريخ في المستقبل: ${apart(label)}`,
      datePast: ({label}) => `يجب إدخال تاريخ اليوم أو تاريخ في الماضي: ${apart(label)}`,
      contactMissing: ({label, missing}) =>
        `يجب إدخال ${and(missing.map((detail) => contactDetails[detail]))}: ${apart(label)}`,
      contactReach: ({label, ways}) =>
        `يجب إدخال ${or(ways.map((detail) => contactDetails[detail]))}: ${apart(label)}`,
      addressMissing: ({label, missing}) =>
        `يجب إدخال ${and(missing.map((part) => addressParts[part]))}: ${apart(label)}`,
      realTime: ({label}) => `يجب إدخال وقت، مثل 9:30 أو 17:45: ${apart(label)}`,
      timeMinimum: ({label, limit}) => `يجب إدخال وقت لا يسبق ${limit}: ${apart(label)}`,
      timeMaximum: ({label, limit}) => `يجب إدخال وقت لا يتجاوز ${limit}: ${apart(label)}`,
      rowsMissing: ({label, rows, asks}) => {
        const [row, ...more] = rows;
        if (more.length === 0)
          return asks === 'select'
            ? `يجب اختيار إجابة عن «${apart(row!)}»: ${apart(label)}`
            : `يجب إدخال إجابة عن «${apart(row!)}»: ${apart(label)}`;
        return asks === 'select'
          ? `يجب اختيار إجابة في الصفوف المتبقية، وعددها ${number(rows.length)}: ${apart(label)}`
          : `يجب إدخال إجابة في الصفوف المتبقية، وعددها ${number(rows.length)}: ${apart(label)}`;
      },
      minRanked: ({label, limit}) => `يجب ترتيب ${number(limit)} على الأقل: ${apart(label)}`,
      fewItems: ({label, limit}) => `يجب إضافة ${number(limit)} على الأقل: ${apart(label)}`,
      manyItems: ({label, limit}) => `يجب إضافة ${number(limit)} على الأكثر: ${apart(label)}`,
      multipleOf: ({label, limit}) => `يجب إدخال مقدار من مضاعفات ${apart(limit)}: ${apart(label)}`,
      totalUnder: ({label, left, unit}) =>
        `ما زال عليك توزيع ${amount(left, unit)}: ${apart(label)}`,
      totalOver: ({label, over, unit}) =>
        `تجاوز التوزيع الحد بمقدار ${amount(over, unit)}: ${apart(label)}`,
      fileKind: ({label, kinds}) =>
        `يجب أن يكون الملف المختار من نوع ${or(kinds)}: ${apart(label)}`,
      fileEmpty: ({label}) => `الملف المختار فارغ: ${apart(label)}`,
      fileTooLarge: ({label, limit}) =>
        `يجب أن يكون حجم الملف المختار أقل من ${number(limit)} ميغابايت: ${apart(label)}`,
      fileUploading: ({label}) =>
        `ما زال رفع الملف المختار جاريًا – يجب الانتظار حتى يكتمل: ${apart(label)}`,
      fileFailed: ({label}) => `تعذر رفع الملف المختار – يجب إعادة المحاولة: ${apart(label)}`,
      fileRefused: ({label}) =>
        `لم يتم قبول الملف المختار – يجب إزالته أو اختيار ملف آخر: ${apart(label)}`,
      fileLost: ({label}) =>
        `لم يتم رفع الملف المختار – يجب إزالته واختياره مرة أخرى: ${apart(label)}`,
      fileMost: ({label, limit}) =>
        limit === 1
          ? `يمكنك اختيار ملف واحد فقط: ${apart(label)}`
          : `يجب ألا يزيد عدد الملفات المختارة في الوقت نفسه على ${number(limit)}: ${apart(label)}`,
      fileFewest: ({label, limit}) =>
        `يجب ألا يقل عدد الملفات المختارة عن ${number(limit)}: ${apart(label)}`,
      other: ({label}) => `يجب مراجعة إجابتك: ${apart(label)}`,
    },
  };
}
