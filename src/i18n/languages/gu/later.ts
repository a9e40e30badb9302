import type {Formats} from '../../formats.js';
import type {AddressPart, ContactDetail, DatePart, LaterWords} from '../../messages.js';
import {countsIn} from './counts.js';

const contactDetails: Readonly<Record<ContactDetail, string>> = {
  name: 'તમારું નામ',
  organisation: 'તમારી સંસ્થાનું નામ',
  email: 'ઈમેલ એડ્રેસ',
  phone: 'ફોન નંબર',
  address: 'સરનામું',
  postcode: 'પોસ્ટકોડ',
};
const addressParts: Readonly<Record<AddressPart, string>> = {
  line1: 'સરનામાની લાઇન 1',
  line2: 'સરનામાની લાઇન 2',
  town: 'નગર કે શહેર',
  county: 'કાઉન્ટી',
  postcode: 'પોસ્ટકોડ',
};
const dateParts: Readonly<Record<DatePart, string>> = {
  day: 'દિવસ',
  month: 'મહિનો',
  year: 'વર્ષ',
};

/** What Gujarati says after the questions, or when something is wrong. */
export function later(formats: Formats): LaterWords {
  const {number, and, or} = formats;
  const {amount, answers, characters, files, items, words} = countsIn(formats);
  return {
    languageChanged: 'ભાષા બદલીને ગુજરાતી કરવામાં આવી છે.',
    checkTitle: 'તમારા જવાબો તપાસો',
    checkLead: 'મોકલતાં પહેલાં તમારા જવાબો તપાસો. હજુ સુધી કંઈ મોકલવામાં આવ્યું નથી.',
    checkThenMore: 'આ પૃષ્ઠ પછી તમારા વિશે કેટલાક વૈકલ્પિક પ્રશ્નો છે. હજુ સુધી કંઈ મોકલવામાં આવ્યું નથી.',
    change: 'બદલો',
    noAnswer: 'જવાબ આપેલ નથી',
    nothingSent: 'તમારા જવાબો મોકલવામાં આવ્યા નથી અને કંઈ રાખવામાં આવ્યું નથી.',

    sentTitle: 'અમને તમારો પ્રતિભાવ મળ્યો છે',
    reference: 'તમારો સંદર્ભ નંબર',
    whatNext: 'હવે પછી શું થશે',
    receivedAt: (moment) => `પ્રતિભાવ મળ્યો: ${moment}.`,
    keepCopy: 'નકલ રાખો',
    print: 'તમારા જવાબો પ્રિન્ટ કરો',
    saveCopy: 'તમારા જવાબોની નકલ સેવ કરો',
    yourAnswers: 'તમારા જવાબો',
    alreadySent: 'તમે આ પ્રતિભાવ પહેલેથી મોકલી દીધો છે. તે બદલી કે ફરી મોકલી શકાશે નહીં.',
    separateTitle: 'તમારા જવાબોથી અલગ મોકલવામાં આવે છે',
    separateLead:
      'આ વિગતો અલગથી મોકલવામાં આવે છે. આ વિગતો પરથી તમારા જવાબો શોધી શકાતા નથી, અને તમારા જવાબો પરથી આ વિગતો શોધી શકાતી નથી.',
    contactReceived: 'તમારી સંપર્ક વિગતો તમારા જવાબોથી અલગ મળી છે.',
    contactNotReceived:
      'તમારા જવાબો મળ્યા છે, પરંતુ તમારી સંપર્ક વિગતો મળી છે કે નહીં તેની ખાતરી થઈ શકી નથી. તે વિગતો હજુ આ પૃષ્ઠ પર છે.',
    contactAgain: 'મારી સંપર્ક વિગતો ફરી મોકલો',

    notReceivedTitle: 'તમારો પ્રતિભાવ મળ્યો નથી',
    notReceived: 'તમારો પ્રતિભાવ અમને મળ્યો છે કે નહીં તેની ખાતરી થઈ શકી નથી.',
    notReceivedKept: 'તમારા જવાબો હજુ આ પૃષ્ઠ પર છે. કંઈ ખોવાયું નથી. તમે હમણાં ફરી પ્રયાસ કરી શકો છો.',
    refused:
      'સેવાએ તમારો પ્રતિભાવ સ્વીકાર્યો નથી. તમારા જવાબો હજુ આ પૃષ્ઠ પર છે. તમારા જવાબો તપાસો અથવા અમારો સંપર્ક કરો.',
    conflict:
      'આ પ્રતિભાવની બીજી આવૃત્તિ પહેલેથી મળી છે. તમારા જવાબો હજુ આ પૃષ્ઠ પર છે. તમે જે મોકલ્યું છે તે બદલવું હોય તો અમારો સંપર્ક કરો.',

    earlyTitle: 'આ પરામર્શ હજુ સુધી શરૂ થયેલ નથી',
    opensAt: (moment) => `તે શરૂ થશે: ${moment}.`,
    closedTitle: 'આ પરામર્શ સમાપ્ત થઈ ગયો છે',
    closedAt: (moment) => `તે સમાપ્ત થયો: ${moment}.`,
    closedWhileAnswering:
      'તમારો પ્રતિભાવ મળે તે પહેલાં આ પરામર્શ સમાપ્ત થઈ ગયો. તમારા જવાબો હજુ આ પૃષ્ઠ પર છે, જેથી તમે તેને સેવ અથવા પ્રિન્ટ કરી શકો.',

    faults: {
      required: ({label, asks}) => {
        if (asks === 'file') return `ફાઇલ પસંદ કરો: ${label}`;
        return asks === 'select' ? `જવાબ પસંદ કરો: ${label}` : `જવાબ લખો: ${label}`;
      },
      enum: ({label}) => `યાદીમાંથી જવાબ પસંદ કરો: ${label}`,
      notListed: ({label}) => `યાદીમાં હોય તેવો જવાબ પસંદ કરો: ${label}`,
      outsideArea: ({label}) => `પ્રશ્નના વિસ્તારની અંદરનું સ્થળ પસંદ કરો: ${label}`,
      // "At least" agrees with what follows: ઓછામાં ઓછો for one answer, ઓછામાં ઓછા for several, ઓછામાં ઓછી for files and items.
      minItems: ({label, limit}) =>
        limit === 1
          ? `ઓછામાં ઓછો એક જવાબ પસંદ કરો: ${label}`
          : `ઓછામાં ઓછા ${answers(limit)} પસંદ કરો: ${label}`,
      maxItems: ({label, limit}) =>
        limit === 1
          ? `ફક્ત એક જવાબ પસંદ કરો: ${label}`
          : `વધુમાં વધુ ${answers(limit)} પસંદ કરો: ${label}`,
      exclusive: ({label, option}) => `અન્ય જવાબો અથવા “${option}” પસંદ કરો, બંને નહીં: ${label}`,
      email: () => 'સાચા ફોર્મેટમાં ઈમેલ એડ્રેસ લખો, જેમ કે name@example.com',
      tel: () => 'ફોન નંબર લખો, જેમ કે 01632 960 001, 07700 900 982 અથવા +44 808 157 0192',
      url: () => 'સાચા ફોર્મેટમાં વેબ એડ્રેસ લખો, જેમ કે https://www.example.com',
      postcode: () => 'UKનો પૂરો પોસ્ટકોડ લખો, જેમ કે CF99 1SN',
      minLength: ({label, limit}) => `${characters(limit)} કે તેથી વધુ લખો: ${label}`,
      maxLength: ({label, limit}) => `વધુમાં વધુ ${characters(limit)} લખો: ${label}`,
      maxWords: ({label, limit}) => `વધુમાં વધુ ${words(limit)} લખો: ${label}`,
      notNumber: ({label}) => `સંખ્યા લખો, જેમ કે 30: ${label}`,
      notWhole: ({label}) => `પૂર્ણ સંખ્યા લખો, જેમ કે 30: ${label}`,
      decimals: ({label, limit}) =>
        limit === 2
          ? `દશાંશ પછી વધુમાં વધુ 2 અંક હોય તેવી સંખ્યા લખો, જેમ કે 123.45: ${label}`
          : `દશાંશ પછી વધુમાં વધુ ${number(limit)} અંક હોય તેવી સંખ્યા લખો: ${label}`,
      minimum: ({label, limit}) => `${limit} કે તેથી વધુ લખો: ${label}`,
      maximum: ({label, limit}) => `${limit} કે તેથી ઓછું લખો: ${label}`,
      dateParts: ({label, missing}) =>
        `તારીખમાં ${and(missing.map((part) => dateParts[part]))} લખો: ${label}`,
      realDate: ({label}) => `કૅલેન્ડરમાં હોય તેવી તારીખ લખો: ${label}`,
      yearDigits: ({label}) => `વર્ષમાં 4 અંક હોવા જોઈએ: ${label}`,
      dateMinimum: ({label, limit}) => `${limit} કે તે પછીની તારીખ લખો: ${label}`,
      dateMaximum: ({label, limit}) => `${limit} કે તે પહેલાંની તારીખ લખો: ${label}`,
      dateFuture: ({label}) => `આજની કે ભવિષ્યની તારીખ લખો: ${label}`,
      datePast: ({label}) => `આજની કે ભૂતકાળની તારીખ લખો: ${label}`,
      contactMissing: ({label, missing}) =>
        `${and(missing.map((detail) => contactDetails[detail]))} લખો: ${label}`,
      contactReach: ({label, ways}) =>
        `${or(ways.map((detail) => contactDetails[detail]))} લખો: ${label}`,
      addressMissing: ({label, missing}) =>
        `${and(missing.map((part) => addressParts[part]))} લખો: ${label}`,
      realTime: ({label}) => `સમય લખો, જેમ કે 9:30 AM અથવા 17:45: ${label}`,
      timeMinimum: ({label, limit}) => `${limit} કે તે પછીનો સમય લખો: ${label}`,
      timeMaximum: ({label, limit}) => `${limit} કે તે પહેલાંનો સમય લખો: ${label}`,
      rowsMissing: ({label, rows, asks}) => {
        const [row, ...more] = rows;
        if (more.length === 0)
          return asks === 'select'
            ? `“${row}” હરોળ માટે જવાબ પસંદ કરો: ${label}`
            : `“${row}” હરોળ માટે જવાબ લખો: ${label}`;
        return asks === 'select'
          ? `વધુ ${number(rows.length)} હરોળ માટે જવાબ પસંદ કરો: ${label}`
          : `વધુ ${number(rows.length)} હરોળ માટે જવાબ લખો: ${label}`;
      },
      minRanked: ({label, limit}) => `ઓછામાં ઓછી ${items(limit)} ક્રમમાં ગોઠવો: ${label}`,
      fewItems: ({label, limit}) => `ઓછામાં ઓછી ${items(limit)} ઉમેરો: ${label}`,
      manyItems: ({label, limit}) => `વધુમાં વધુ ${items(limit)} ઉમેરો: ${label}`,
      multipleOf: ({label, limit}) => `${limit}ના ગુણાંકમાં સંખ્યા લખો: ${label}`,
      totalUnder: ({label, left, unit}) => `હજુ ${amount(left, unit)} વહેંચવાનું બાકી છે: ${label}`,
      totalOver: ({label, over, unit}) => `તમારી વહેંચણીમાં ${amount(over, unit)} વધારે છે: ${label}`,
      fileKind: ({label, kinds}) => `પસંદ કરેલી ફાઇલ ${or(kinds)} પ્રકારની હોવી જોઈએ: ${label}`,
      fileEmpty: ({label}) => `પસંદ કરેલી ફાઇલ ખાલી છે: ${label}`,
      fileTooLarge: ({label, limit}) =>
        `પસંદ કરેલી ફાઇલ ${number(limit)}MBથી નાની હોવી જોઈએ: ${label}`,
      fileUploading: ({label}) =>
        `પસંદ કરેલી ફાઇલ હજુ અપલોડ થઈ રહી છે – અપલોડ થાય ત્યાં સુધી રાહ જુઓ: ${label}`,
      fileFailed: ({label}) => `પસંદ કરેલી ફાઇલ અપલોડ થઈ શકી નથી – ફરી પ્રયાસ કરો: ${label}`,
      fileRefused: ({label}) =>
        `પસંદ કરેલી ફાઇલ સ્વીકારવામાં આવી નથી – તેને દૂર કરો અથવા બીજી ફાઇલ પસંદ કરો: ${label}`,
      fileLost: ({label}) => `પસંદ કરેલી ફાઇલ અપલોડ થઈ નથી – તેને દૂર કરો અને ફરી પસંદ કરો: ${label}`,
      fileMost: ({label, limit}) =>
        limit === 1
          ? `તમે ફક્ત એક ફાઇલ પસંદ કરી શકો છો: ${label}`
          : `તમે એકસાથે વધુમાં વધુ ${files(limit)} પસંદ કરી શકો છો: ${label}`,
      fileFewest: ({label, limit}) => `ઓછામાં ઓછી ${files(limit)} પસંદ કરો: ${label}`,
      other: ({label}) => `તમારો જવાબ તપાસો: ${label}`,
    },
  };
}
