import type {Formats} from '../../formats.js';
import type {AddressPart, ContactDetail, DatePart, LaterWords} from '../../messages.js';
import {countsIn} from './counts.js';
import {within} from './within.js';

/** What contact details are called within a sentence. */
export const contactDetails: Readonly<Record<ContactDetail, string>> = {
  name: 'enw',
  organisation: 'sefydliad',
  email: 'cyfeiriad e-bost',
  phone: 'rhif ffôn',
  address: 'cyfeiriad',
  postcode: 'cod post',
};
/** What the parts of an address are called within a sentence. */
export const addressParts: Readonly<Record<AddressPart, string>> = {
  line1: 'llinell cyfeiriad 1',
  line2: 'llinell cyfeiriad 2',
  town: 'tref neu ddinas',
  county: 'sir',
  postcode: 'cod post',
};

const dateParts: Readonly<Record<DatePart, string>> = {
  day: 'diwrnod',
  month: 'mis',
  year: 'blwyddyn',
};

/** What Welsh says after the questions, or when something is wrong. */
export function later(formats: Formats): LaterWords {
  const {number, and} = formats;
  const {amount, answers, characters, decimalPlaces, files, words} = countsIn(formats);
  return {
    languageChanged: 'Mae’r iaith wedi’i newid i’r Gymraeg.',
    checkTitle: 'Gwirio eich atebion',
    checkLead: 'Gwiriwch eich atebion cyn i chi eu hanfon. Nid oes dim wedi’i anfon eto.',
    checkThenMore:
      'Ar ôl y dudalen hon mae rhai cwestiynau dewisol amdanoch chi. Nid oes dim wedi’i anfon eto.',
    change: 'Newid',
    noAnswer: 'Dim ateb wedi’i roi',
    nothingSent: 'Nid yw eich atebion wedi’u hanfon, ac nid oes dim wedi’i gadw.',

    sentTitle: 'Rydym wedi derbyn eich ymateb',
    reference: 'Eich cyfeirnod',
    whatNext: 'Beth sy’n digwydd nesaf',
    receivedAt: (moment) => `Dyddiad derbyn: ${within(moment)}.`,
    keepCopy: 'Cadw copi',
    print: 'Argraffu eich atebion',
    saveCopy: 'Cadw copi o’ch atebion',
    yourAnswers: 'Eich atebion',
    alreadySent:
      'Rydych chi eisoes wedi anfon yr ymateb hwn. Nid oes modd ei newid na’i anfon eto.',
    separateTitle: 'Anfonir ar wahân i’ch atebion',
    separateLead:
      'Anfonir y manylion hyn ar eu pen eu hunain. Nid oes dim ynddynt sy’n arwain at eich atebion, ac nid oes dim yn eich atebion sy’n arwain atynt.',
    contactReceived: 'Mae eich manylion cyswllt wedi dod i law, ar wahân i’ch atebion.',
    contactNotReceived:
      'Mae eich atebion wedi dod i law, ond nid oedd modd cadarnhau bod eich manylion cyswllt wedi dod i law. Maent yn dal ar y dudalen hon.',
    contactAgain: 'Anfon fy manylion cyswllt eto',

    notReceivedTitle: 'Nid ydym wedi derbyn eich ymateb',
    notReceived: 'Nid oeddem yn gallu cadarnhau bod eich ymateb wedi ein cyrraedd.',
    notReceivedKept:
      'Mae eich atebion yn dal ar y dudalen hon. Nid oes dim wedi’i golli. Gallwch roi cynnig arall arni nawr.',
    refused:
      'Ni wnaeth y gwasanaeth dderbyn eich ymateb. Mae eich atebion yn dal ar y dudalen hon. Gwiriwch eich atebion, neu cysylltwch â ni.',
    conflict:
      'Rydym eisoes wedi derbyn fersiwn arall o’r ymateb hwn. Mae eich atebion yn dal ar y dudalen hon. Cysylltwch â ni os ydych chi eisiau newid yr hyn rydych chi wedi’i anfon.',

    earlyTitle: 'Nid yw’r ymgynghoriad hwn wedi agor eto',
    opensAt: (moment) => `Dyddiad agor: ${within(moment)}.`,
    closedTitle: 'Mae’r ymgynghoriad hwn wedi dod i ben',
    closedAt: (moment) => `Dyddiad cau: ${within(moment)}.`,
    closedWhileAnswering:
      'Daeth yr ymgynghoriad hwn i ben cyn i ni dderbyn eich ymateb. Mae eich atebion yn dal ar y dudalen hon, er mwyn i chi allu eu cadw neu eu hargraffu.',

    faults: {
      required: ({label, asks}) => {
        if (asks === 'file') return `Dewiswch ffeil: ${label}`;
        return asks === 'select' ? `Dewiswch ateb: ${label}` : `Rhowch ateb: ${label}`;
      },
      enum: ({label}) => `Dewiswch ateb o’r rhestr: ${label}`,
      notListed: ({label}) => `Dewiswch ateb sydd yn y rhestr: ${label}`,
      outsideArea: ({label}) =>
        `Dewiswch le y tu mewn i’r ardal y mae’r cwestiwn yn sôn amdani: ${label}`,
      minItems: ({label, limit}) =>
        limit === 1
          ? `Dewiswch o leiaf un ateb: ${label}`
          : `Dewiswch o leiaf ${answers(limit)}: ${label}`,
      // Up to, not "no more than": the word for "than" would change with the number that is read after it.
      maxItems: ({label, limit}) =>
        limit === 1
          ? `Dewiswch un ateb yn unig: ${label}`
          : `Dewiswch hyd at ${answers(limit)}: ${label}`,
      exclusive: ({label, option}) =>
        `Dewiswch atebion eraill neu dewiswch “${option}”, nid y ddau: ${label}`,
      email: () => 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@enghraifft.com',
      tel: () => 'Rhowch rif ffôn, fel 01632 960 001, 07700 900 982 neu +44 808 157 0192',
      url: () => 'Rhowch gyfeiriad gwe yn y fformat cywir, fel https://www.example.com',
      postcode: () => 'Rhowch god post llawn yn y DU, fel CF99 1SN',
      minLength: ({label, limit}) => `Rhowch ${characters(limit)} neu fwy: ${label}`,
      maxLength: ({label, limit}) => `Rhowch ${characters(limit)} neu lai: ${label}`,
      maxWords: ({label, limit}) => `Rhowch ${words(limit)} neu lai: ${label}`,
      notNumber: ({label}) => `Rhowch rif, fel 30: ${label}`,
      notWhole: ({label}) => `Rhowch rif cyfan, fel 30: ${label}`,
      decimals: ({label, limit}) =>
        limit === 2
          ? `Rhowch rif gyda hyd at 2 o leoedd degol, fel 123.45: ${label}`
          : `Rhowch rif gyda hyd at ${decimalPlaces(limit)}: ${label}`,
      minimum: ({label, limit}) => `Rhowch ${limit} neu fwy: ${label}`,
      maximum: ({label, limit}) => `Rhowch ${limit} neu lai: ${label}`,
      dateParts: ({label, missing}) =>
        `Rhaid i’r dyddiad gynnwys ${and(missing.map((part) => dateParts[part]))}: ${label}`,
      realDate: ({label}) => `Rhowch ddyddiad gwirioneddol: ${label}`,
      yearDigits: ({label}) => `Rhaid i’r flwyddyn gynnwys 4 rhif: ${label}`,
      // Neither cyn nor ar ôl mutates a month that follows it.
      dateMinimum: ({label, limit}) => `Rhowch ddyddiad nad yw cyn ${limit}: ${label}`,
      dateMaximum: ({label, limit}) => `Rhowch ddyddiad nad yw ar ôl ${limit}: ${label}`,
      dateFuture: ({label}) => `Rhowch ddyddiad sydd heddiw neu yn y dyfodol: ${label}`,
      datePast: ({label}) => `Rhowch ddyddiad sydd heddiw neu yn y gorffennol: ${label}`,
      // What is missing stands in brackets, where nothing mutates.
      contactMissing: ({label, missing}) =>
        `Rhowch y manylion hyn (${missing.map((detail) => contactDetails[detail]).join(', ')}): ${label}`,
      contactReach: ({label, ways}) =>
        `Rhowch o leiaf un o’r rhain (${ways.map((detail) => contactDetails[detail]).join(', ')}): ${label}`,
      addressMissing: ({label, missing}) =>
        `Rhowch y rhannau hyn o’r cyfeiriad (${missing.map((part) => addressParts[part]).join(', ')}): ${label}`,
      realTime: ({label}) => `Rhowch amser, fel 9:30yb neu 17:45: ${label}`,
      timeMinimum: ({label, limit}) => `Rhowch amser nad yw cyn ${limit}: ${label}`,
      timeMaximum: ({label, limit}) => `Rhowch amser nad yw ar ôl ${limit}: ${label}`,
      rowsMissing: ({label, rows, asks}) => {
        const [row, ...more] = rows;
        if (more.length === 0)
          return asks === 'select'
            ? `Dewiswch ateb ar gyfer “${row}”: ${label}`
            : `Rhowch ateb ar gyfer “${row}”: ${label}`;
        return asks === 'select'
          ? `Dewiswch ateb ar gyfer ${number(rows.length)} o resi eraill: ${label}`
          : `Rhowch ateb ar gyfer ${number(rows.length)} o resi eraill: ${label}`;
      },
      minRanked: ({label, limit}) => `Rhowch o leiaf ${number(limit)} mewn trefn: ${label}`,
      fewItems: ({label, limit}) => `Ychwanegwch o leiaf ${number(limit)}: ${label}`,
      manyItems: ({label, limit}) => `Ychwanegwch ddim mwy na ${number(limit)}: ${label}`,
      multipleOf: ({label, limit}) => `Rhowch swm mewn camau o ${limit}: ${label}`,
      totalUnder: ({label, left, unit}) =>
        `Mae gennych chi ${amount(left, unit)} ar ôl i’w rhannu: ${label}`,
      totalOver: ({label, over, unit}) =>
        `Rydych chi wedi rhannu ${amount(over, unit)} yn ormod: ${label}`,
      // The kinds stand in brackets, where nothing mutates.
      fileKind: ({label, kinds}) =>
        `Rhaid i’r ffeil a ddewiswyd fod yn un o’r mathau hyn (${kinds.join(', ')}): ${label}`,
      fileEmpty: ({label}) => `Mae’r ffeil a ddewiswyd yn wag: ${label}`,
      fileTooLarge: ({label, limit}) =>
        `Rhaid i’r ffeil a ddewiswyd fod yn llai na ${number(limit)}MB: ${label}`,
      fileUploading: ({label}) =>
        `Mae’r ffeil a ddewiswyd yn dal i gael ei huwchlwytho – arhoswch nes bod hynny wedi gorffen: ${label}`,
      fileFailed: ({label}) =>
        `Doedd dim modd uwchlwytho’r ffeil a ddewiswyd – rhowch gynnig arall arni: ${label}`,
      fileRefused: ({label}) =>
        `Ni chafodd y ffeil a ddewiswyd ei derbyn – tynnwch hi, neu dewiswch un arall: ${label}`,
      fileLost: ({label}) =>
        `Nid yw’r ffeil a ddewiswyd wedi’i huwchlwytho – tynnwch hi, a dewiswch hi eto: ${label}`,
      fileMost: ({label, limit}) =>
        limit === 1
          ? `Gallwch ddewis un ffeil yn unig: ${label}`
          : `Gallwch ddewis hyd at ${files(limit)} ar yr un pryd: ${label}`,
      fileFewest: ({label, limit}) => `Dewiswch o leiaf ${files(limit)}: ${label}`,
      other: ({label}) => `Gwiriwch eich ateb: ${label}`,
    },
  };
}
