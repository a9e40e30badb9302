import type {Formats} from '../../formats.js';
import type {AddressPart, ContactDetail, DatePart, LaterWords} from '../../messages.js';
import {countsIn} from './counts.js';

const contactDetails: Readonly<Record<ContactDetail, string>> = {
  name: 'magaca',
  organisation: 'ururka',
  email: 'cinwaanka iimaylka',
  phone: 'lambarka telefoonka',
  address: 'cinwaanka',
  postcode: 'koodhka boostada',
};
const addressParts: Readonly<Record<AddressPart, string>> = {
  line1: 'sadarka 1 ee cinwaanka',
  line2: 'sadarka 2 ee cinwaanka',
  town: 'magaalada',
  county: 'kawntiga',
  postcode: 'koodhka boostada',
};
const dateParts: Readonly<Record<DatePart, string>> = {
  day: 'maalin',
  month: 'bil',
  year: 'sannad',
};

/** What Somali says after the questions, or when something is wrong. */
export function later(formats: Formats): LaterWords {
  const {number, and, or} = formats;
  const {amount, answers, characters, decimalPlaces, files, items, megabytes, rows, words} =
    countsIn(formats);
  return {
    languageChanged: 'Luqadda waxaa loo beddelay af Soomaali.',
    checkTitle: 'Hubiya jawaabihiinna',
    checkLead: 'Hubiya jawaabihiinna ka hor inta aydaan dirin. Weli waxba lama dirin.',
    checkThenMore:
      'Boggan ka dib waxaa jira su’aalo ikhtiyaari ah oo idinku saabsan. Weli waxba lama dirin.',
    change: 'Wax ka beddel',
    noAnswer: 'Jawaab lama bixin',
    nothingSent: 'Jawaabihiinna lama dirin, waxbana lama kaydin.',

    sentTitle: 'Waan helnay warcelintiinna',
    reference: 'Lambarkiinna tixraaca',
    whatNext: 'Waxa xiga',
    receivedAt: (moment) => `Taariikhda la helay: ${moment}.`,
    keepCopy: 'Nuqul haysta',
    print: 'Daabac jawaabaha',
    saveCopy: 'Kaydi nuqul jawaabaha ah',
    yourAnswers: 'Jawaabihiinna',
    alreadySent: 'Hore ayaad u dirteen warcelintan. Lama beddeli karo, mar kalena lama diri karo.',
    separateTitle: 'Waxaa loo diraa si ka gooni ah jawaabihiinna',
    separateLead:
      'Macluumaadkan gooni ayaa loo diraa. Waxba kuma jiraan oo tilmaamaya jawaabihiinna, jawaabihiinnana waxba kuma jiraan oo isaga tilmaamaya.',
    contactReceived: 'Macluumaadkiinna xiriirka waa la helay, isagoo ka gooni ah jawaabihiinna.',
    contactNotReceived:
      'Jawaabihiinna waa la helay, laakiin lama xaqiijin karin in la helay macluumaadkiinna xiriirka. Macluumaadku weli wuxuu ku jiraa boggan.',
    contactAgain: 'Mar kale dir macluumaadka xiriirka',

    notReceivedTitle: 'Warcelintiinna lama helin',
    notReceived: 'Waan xaqiijin kari weynay inay warcelintiinnu na soo gaartay.',
    notReceivedKept:
      'Jawaabihiinnu weli waxay ku jiraan boggan. Waxba ma lumin. Hadda ayaad mar kale isku dayi kartaan.',
    refused:
      'Adeeggu ma aqbalin warcelintiinna. Jawaabihiinnu weli waxay ku jiraan boggan. Hubiya jawaabihiinna, ama nala soo xiriira.',
    conflict:
      'Nooc kale oo warcelintan ah ayaa hore loo helay. Jawaabihiinnu weli waxay ku jiraan boggan. Nala soo xiriira haddii aad rabtaan inaad beddeshaan waxa aad dirteen.',

    earlyTitle: 'Wadatashigani weli ma furna',
    opensAt: (moment) => `Taariikhda uu furmayo: ${moment}.`,
    closedTitle: 'Wadatashigani wuu xirmay',
    closedAt: (moment) => `Taariikhda uu xirmay: ${moment}.`,
    closedWhileAnswering:
      'Wadatashigani wuxuu xirmay ka hor inta aan la helin warcelintiinna. Jawaabihiinnu weli waxay ku jiraan boggan, si aad u kaydisaan ama u daabacdaan.',

    faults: {
      required: ({label, asks}) => {
        if (asks === 'file') return `Doorta fayl: ${label}`;
        return asks === 'select' ? `Doorta jawaab: ${label}` : `Geliya jawaab: ${label}`;
      },
      enum: ({label}) => `Liiska ka doorta jawaab: ${label}`,
      notListed: ({label}) => `Doorta jawaab liiska ku jirta: ${label}`,
      outsideArea: ({label}) => `Doorta goob ku taal aagga su’aashu ku saabsan tahay: ${label}`,
      minItems: ({label, limit}) =>
        limit === 1
          ? `Doorta ugu yaraan hal jawaab: ${label}`
          : `Doorta ugu yaraan ${answers(limit)}: ${label}`,
      maxItems: ({label, limit}) =>
        limit === 1
          ? `Doorta ugu badnaan hal jawaab: ${label}`
          : `Doorta ugu badnaan ${answers(limit)}: ${label}`,
      exclusive: ({label, option}) =>
        `Doorta jawaabo kale ama “${option}”, labadaba ha dooranina: ${label}`,
      email: () => 'Geliya cinwaan iimayl oo qaab sax ah ku qoran, sida name@example.com',
      tel: () => 'Geliya lambar telefoon, sida 01632 960 001, 07700 900 982 ama +44 808 157 0192',
      url: () => 'Geliya cinwaan websayd oo qaab sax ah ku qoran, sida https://www.example.com',
      postcode: () => 'Geliya koodhka boostada ee UK oo dhammaystiran, sida CF99 1SN',
      minLength: ({label, limit}) => `Geliya ugu yaraan ${characters(limit)}: ${label}`,
      maxLength: ({label, limit}) => `Geliya ugu badnaan ${characters(limit)}: ${label}`,
      maxWords: ({label, limit}) => `Geliya ugu badnaan ${words(limit)}: ${label}`,
      notNumber: ({label}) => `Geliya tiro, sida 30: ${label}`,
      notWhole: ({label}) => `Geliya tiro aan jajab lahayn, sida 30: ${label}`,
      decimals: ({label, limit}) =>
        limit === 2
          ? `Geliya tiro leh ugu badnaan ${decimalPlaces(2)}, sida 123.45: ${label}`
          : `Geliya tiro leh ugu badnaan ${decimalPlaces(limit)}: ${label}`,
      minimum: ({label, limit}) => `Geliya ${limit} ama ka badan: ${label}`,
      maximum: ({label, limit}) => `Geliya ${limit} ama ka yar: ${label}`,
      dateParts: ({label, missing}) =>
        `Taariikhdu waa inay lahaato ${and(missing.map((part) => dateParts[part]))}: ${label}`,
      realDate: ({label}) => `Geliya taariikh jirta: ${label}`,
      yearDigits: ({label}) => `Sannadku waa inuu lahaado 4 lambar: ${label}`,
      dateMinimum: ({label, limit}) => `Geliya taariikh aan ka horrayn ${limit}: ${label}`,
      dateMaximum: ({label, limit}) => `Geliya taariikh aan ka dambayn ${limit}: ${label}`,
      dateFuture: ({label}) => `Geliya taariikhda maanta ama taariikh mustaqbalka ah: ${label}`,
      datePast: ({label}) => `Geliya taariikhda maanta ama taariikh hore: ${label}`,
      contactMissing: ({label, missing}) =>
        `Geliya ${and(missing.map((detail) => contactDetails[detail]))}: ${label}`,
      contactReach: ({label, ways}) =>
        `Geliya ${or(ways.map((detail) => contactDetails[detail]))}: ${label}`,
      addressMissing: ({label, missing}) =>
        `Geliya ${and(missing.map((part) => addressParts[part]))}: ${label}`,
      // The box knows am and pm, not the letters that Somali writes for them.
      realTime: ({label}) => `Geliya waqti, sida 9:30am ama 17:45: ${label}`,
      timeMinimum: ({label, limit}) => `Geliya waqti aan ka horrayn ${limit}: ${label}`,
      timeMaximum: ({label, limit}) => `Geliya waqti aan ka dambayn ${limit}: ${label}`,
      rowsMissing: ({label, rows: missing, asks}) => {
        const [row, ...more] = missing;
        if (more.length === 0)
          return asks === 'select'
            ? `Jawaab u doorta “${row}”: ${label}`
            : `Jawaab u geliya “${row}”: ${label}`;
        return asks === 'select'
          ? `Jawaab u doorta ${rows(missing.length)} oo kale: ${label}`
          : `Jawaab u geliya ${rows(missing.length)} oo kale: ${label}`;
      },
      minRanked: ({label, limit}) => `Kaalin siiya ugu yaraan ${items(limit)}: ${label}`,
      fewItems: ({label, limit}) => `Ku dara ugu yaraan ${number(limit)}: ${label}`,
      manyItems: ({label, limit}) => `Ku dara ugu badnaan ${number(limit)}: ${label}`,
      multipleOf: ({label, limit}) => `Geliya qadar loo qaybin karo ${limit}: ${label}`,
      totalUnder: ({label, left, unit}) =>
        `Weli waxaa idiin haray ${amount(left, unit)} oo aad qaybisaan: ${label}`,
      totalOver: ({label, over, unit}) =>
        `Waxaad qaybiseen ${amount(over, unit)} oo dheeraad ah: ${label}`,
      fileKind: ({label, kinds}) => `Faylka la doortay waa inuu noqdaa ${or(kinds)}: ${label}`,
      fileEmpty: ({label}) => `Faylka la doortay waxba kuma jiraan: ${label}`,
      fileTooLarge: ({label, limit}) =>
        `Faylka la doortay waa inuu ka yar yahay ${megabytes(limit)}: ${label}`,
      fileUploading: ({label}) =>
        `Faylka la doortay weli waa la soo gelinayaa – suga ilaa uu ka dhammaado: ${label}`,
      fileFailed: ({label}) =>
        `Faylka la doortay lama soo gelin karin – isku daya mar kale: ${label}`,
      fileRefused: ({label}) =>
        `Faylka la doortay lama aqbalin – ka saara, ama mid kale doorta: ${label}`,
      fileLost: ({label}) =>
        `Faylka la doortay lama soo gelin – ka saara oo mar kale doorta: ${label}`,
      fileMost: ({label, limit}) =>
        limit === 1
          ? `Hal fayl oo keliya ayaad dooran kartaan: ${label}`
          : `Waxaad mar dooran kartaan ugu badnaan ${files(limit)}: ${label}`,
      fileFewest: ({label, limit}) => `Doorta ugu yaraan ${files(limit)}: ${label}`,
      other: ({label}) => `Hubiya jawaabtiinna: ${label}`,
    },
  };
}
