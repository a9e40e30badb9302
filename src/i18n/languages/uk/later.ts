import type {Formats} from '../../formats.js';
import type {AddressPart, ContactDetail, DatePart, LaterWords} from '../../messages.js';
import {countsIn} from './counts.js';

// Objects of Введіть.
const contactDetails: Readonly<Record<ContactDetail, string>> = {
  name: 'ім’я та прізвище',
  organisation: 'назву організації',
  email: 'адресу електронної пошти',
  phone: 'номер телефону',
  address: 'адресу',
  postcode: 'поштовий індекс',
};
const addressParts: Readonly<Record<AddressPart, string>> = {
  line1: 'рядок адреси 1',
  line2: 'рядок адреси 2',
  town: 'місто',
  county: 'графство',
  postcode: 'поштовий індекс',
};
const dateParts: Readonly<Record<DatePart, string>> = {
  day: 'день',
  month: 'місяць',
  year: 'рік',
};

/** What Ukrainian says after the questions, or when something is wrong. */
export function later(formats: Formats): LaterWords {
  const {number, and, or} = formats;
  const {amount, answers, characters, decimalPlaces, files, inRows, items, words} =
    countsIn(formats);
  return {
    languageChanged: 'Мову змінено на українську.',
    checkTitle: 'Перевірте відповіді',
    checkLead: 'Перевірте відповіді, перш ніж надсилати їх. Ще нічого не надіслано.',
    checkThenMore: 'Далі буде кілька необов’язкових запитань про вас. Ще нічого не надіслано.',
    change: 'Змінити',
    noAnswer: 'Не вказано',
    nothingSent: 'Ваші відповіді не надіслано, і нічого не збережено.',

    sentTitle: 'Ми отримали ваш відгук',
    reference: 'Номер вашого відгуку',
    whatNext: 'Що буде далі',
    receivedAt: (moment) => `Дата отримання: ${moment}.`,
    keepCopy: 'Збережіть копію',
    print: 'Роздрукувати відповіді',
    saveCopy: 'Зберегти копію відповідей',
    yourAnswers: 'Ваші відповіді',
    alreadySent: 'Цей відгук уже надіслано. Його не можна змінити чи надіслати ще раз.',
    separateTitle: 'Надсилається окремо від відповідей',
    separateLead:
      'Ці дані надсилаються окремо. Вони не вказують на ваші відповіді, а відповіді не вказують на них.',
    contactReceived: 'Ваші контактні дані отримано окремо від відповідей.',
    contactNotReceived:
      'Ваші відповіді отримано, але не вдалося підтвердити, що отримано контактні дані. Вони досі на цій сторінці.',
    contactAgain: 'Надіслати контактні дані ще раз',

    notReceivedTitle: 'Ваш відгук не отримано',
    notReceived: 'Не вдалося підтвердити, що ваш відгук отримано.',
    notReceivedKept:
      'Ваші відповіді досі на цій сторінці. Нічого не втрачено. Можна спробувати ще раз.',
    refused:
      'Ваш відгук не прийнято. Ваші відповіді досі на цій сторінці. Перевірте їх або зв’яжіться з нами.',
    conflict:
      'Ми вже отримали іншу версію цього відгуку. Ваші відповіді досі на цій сторінці. Щоб змінити надіслане, зв’яжіться з нами.',

    earlyTitle: 'Ця консультація ще не розпочалася',
    opensAt: (moment) => `Дата початку: ${moment}.`,
    closedTitle: 'Ця консультація завершилася',
    closedAt: (moment) => `Дата завершення: ${moment}.`,
    closedWhileAnswering:
      'Ця консультація завершилася, перш ніж ми отримали ваш відгук. Ваші відповіді досі на цій сторінці. Їх можна зберегти або роздрукувати.',

    faults: {
      required: ({label, asks}) => {
        if (asks === 'file') return `Виберіть файл: ${label}`;
        return asks === 'select' ? `Виберіть відповідь: ${label}` : `Введіть відповідь: ${label}`;
      },
      enum: ({label}) => `Виберіть відповідь зі списку: ${label}`,
      notListed: ({label}) => `Виберіть відповідь, яка є у списку: ${label}`,
      outsideArea: ({label}) => `Виберіть місце на території, якої стосується запитання: ${label}`,
      minItems: ({label, limit}) => `Виберіть принаймні ${answers(limit)}: ${label}`,
      // "Не більше ніж" leaves the noun as it is; "не більше" and "до" take the genitive.
      maxItems: ({label, limit}) => `Виберіть не більше ніж ${answers(limit)}: ${label}`,
      exclusive: ({label, option}) =>
        `Виберіть інші відповіді або «${option}», але не разом: ${label}`,
      email: () => 'Введіть адресу електронної пошти, як-от name@example.com',
      tel: () => 'Введіть номер телефону, як-от 01632 960 001, 07700 900 982 або +44 808 157 0192',
      url: () => 'Введіть адресу вебсайту, як-от https://www.example.com',
      postcode: () => 'Введіть повний поштовий індекс Великої Британії, як-от CF99 1SN',
      minLength: ({label, limit}) => `Введіть принаймні ${characters(limit)}: ${label}`,
      maxLength: ({label, limit}) => `Введіть не більше ніж ${characters(limit)}: ${label}`,
      maxWords: ({label, limit}) => `Введіть не більше ніж ${words(limit)}: ${label}`,
      notNumber: ({label}) => `Введіть число, як-от 30: ${label}`,
      notWhole: ({label}) => `Введіть ціле число, як-от 30: ${label}`,
      decimals: ({label, limit}) =>
        limit === 2
          ? `Введіть число (не більше ніж 2 десяткові знаки), як-от 123.45: ${label}`
          : `Введіть число (не більше ніж ${decimalPlaces(limit)}): ${label}`,
      minimum: ({label, limit}) => `Введіть ${limit} або більше: ${label}`,
      maximum: ({label, limit}) => `Введіть ${limit} або менше: ${label}`,
      dateParts: ({label, missing}) =>
        `Дата має містити ${and(missing.map((part) => dateParts[part]))}: ${label}`,
      realDate: ({label}) => `Введіть дату, яка існує: ${label}`,
      yearDigits: ({label}) => `Рік має містити 4 цифри: ${label}`,
      // Ніж goes with a month alone, which has no other case, too.
      dateMinimum: ({label, limit}) => `Введіть дату, не ранішу ніж ${limit}: ${label}`,
      dateMaximum: ({label, limit}) => `Введіть дату, не пізнішу ніж ${limit}: ${label}`,
      dateFuture: ({label}) => `Введіть сьогоднішню або пізнішу дату: ${label}`,
      datePast: ({label}) => `Введіть сьогоднішню або ранішу дату: ${label}`,
      contactMissing: ({label, missing}) =>
        `Введіть ${and(missing.map((detail) => contactDetails[detail]))}: ${label}`,
      contactReach: ({label, ways}) =>
        `Введіть ${or(ways.map((detail) => contactDetails[detail]))}: ${label}`,
      addressMissing: ({label, missing}) =>
        `Введіть ${and(missing.map((part) => addressParts[part]))}: ${label}`,
      realTime: ({label}) => `Введіть час, як-от 9:30 або 17:45: ${label}`,
      timeMinimum: ({label, limit}) => `Введіть час ${limit} або пізніше: ${label}`,
      timeMaximum: ({label, limit}) => `Введіть час ${limit} або раніше: ${label}`,
      rowsMissing: ({label, rows, asks}) => {
        const answersIn = rows[1]
          ? `відповіді ще в ${inRows(rows.length)}`
          : `відповідь у рядку «${rows[0]}»`;
        return asks === 'select'
          ? `Виберіть ${answersIn}: ${label}`
          : `Введіть ${answersIn}: ${label}`;
      },
      minRanked: ({label, limit}) => `Додайте до рейтингу принаймні ${items(limit)}: ${label}`,
      fewItems: ({label, limit}) => `Додайте принаймні ${items(limit)}: ${label}`,
      manyItems: ({label, limit}) => `Додайте не більше ніж ${items(limit)}: ${label}`,
      multipleOf: ({label, limit}) => `Введіть число з кроком ${limit}: ${label}`,
      totalUnder: ({label, left, unit}) => `Розподіліть ще ${amount(left, unit)}: ${label}`,
      totalOver: ({label, over, unit}) =>
        `Розподілено на ${amount(over, unit)} більше, ніж можна: ${label}`,
      fileKind: ({label, kinds}) => `Вибраний файл має бути у форматі ${or(kinds)}: ${label}`,
      fileEmpty: ({label}) => `Вибраний файл порожній: ${label}`,
      fileTooLarge: ({label, limit}) =>
        `Вибраний файл має бути менший за ${number(limit)} МБ: ${label}`,
      fileUploading: ({label}) => `Вибраний файл ще завантажується – зачекайте: ${label}`,
      fileFailed: ({label}) => `Не вдалося завантажити вибраний файл – спробуйте ще раз: ${label}`,
      fileRefused: ({label}) =>
        `Вибраний файл не прийнято – видаліть його або виберіть інший: ${label}`,
      fileLost: ({label}) =>
        `Вибраний файл не завантажено – видаліть його та виберіть ще раз: ${label}`,
      fileMost: ({label, limit}) =>
        limit === 1
          ? `Можна вибрати лише один файл: ${label}`
          : `Можна вибрати не більше ніж ${files(limit)} одночасно: ${label}`,
      fileFewest: ({label, limit}) => `Виберіть принаймні ${files(limit)}: ${label}`,
      other: ({label}) => `Перевірте відповідь: ${label}`,
    },
  };
}
