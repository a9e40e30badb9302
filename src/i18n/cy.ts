import {britishNumber as number} from './british-number.js';
import {amount, answers, characters, decimalPlaces, files, words} from './count-in-welsh.js';
import type {AddressPart, ContactDetail, DatePart, Messages, Provenance} from './messages.js';
import {welshOrder} from './welsh-order.js';

const contactDetails: Readonly<Record<ContactDetail, string>> = {
  name: 'enw',
  organisation: 'sefydliad',
  email: 'cyfeiriad e-bost',
  phone: 'rhif ffôn',
  address: 'cyfeiriad',
  postcode: 'cod post',
};
const addressParts: Readonly<Record<AddressPart, string>> = {
  line1: 'llinell cyfeiriad 1',
  line2: 'llinell cyfeiriad 2',
  town: 'tref neu ddinas',
  county: 'sir',
  postcode: 'cod post',
};

// CLDR 48, cy. Chromium has no Welsh dates of its own.
const months = [
  'Ionawr',
  'Chwefror',
  'Mawrth',
  'Ebrill',
  'Mai',
  'Mehefin',
  'Gorffennaf',
  'Awst',
  'Medi',
  'Hydref',
  'Tachwedd',
  'Rhagfyr',
];
// Mawrth and Maw are a day and a month: a day is never without its dydd.
const days = [
  'dydd Sul',
  'dydd Llun',
  'dydd Mawrth',
  'dydd Mercher',
  'dydd Iau',
  'dydd Gwener',
  'dydd Sadwrn',
];

const dateParts: Readonly<Record<string, string>> = {
  day: 'diwrnod',
  month: 'mis',
  year: 'blwyddyn',
  'day month': 'diwrnod a mis',
  'day year': 'diwrnod a blwyddyn',
  'month year': 'mis a blwyddyn',
  'day month year': 'diwrnod, mis a blwyddyn',
};
const partsIn = (missing: readonly DatePart[]) =>
  dateParts[(['day', 'month', 'year'] as const).filter((part) => missing.includes(part)).join(' ')];

// By the 24-hour clock: CLDR has yb and yh, public bodies write am and pm, and "am" is also the word for "at".
const time: Messages['time'] = ({hour, minute}) =>
  [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');

/**
 * Welsh, in the register of Cymraeg Clir: plain, and *chi* throughout. A word that the program puts in stands after a
 * colon or in quotation marks, never after a word that would mutate it.
 */
export const messages: Messages = {
  languages: 'Iaith',

  startNow: 'Dechrau nawr',
  continue: 'Parhau',
  back: 'Yn ôl',
  send: 'Anfon eich ymateb',
  sending: 'Wrthi’n anfon eich ymateb…',
  tryAgain: 'Rhowch gynnig arall arni',

  optional: (label) => `${label} (dewisol)`,
  optionalMark: '(dewisol)',
  error: 'Gwall:',
  problemTitle: 'Mae problem',
  chooseOne: 'Dewiswch ateb',
  progress: (at, of) => `Tudalen ${at} o ${of}`,
  revealed: 'Mae cwestiwn arall wedi ymddangos isod.',
  exclusiveCleared: 'Mae eich dewis arall wedi’i ddad-ddewis.',
  othersCleared: 'Mae eich dewisiadau eraill wedi’u dad-ddewis.',
  languageChanged: 'Mae’r iaith wedi’i newid i’r Gymraeg.',

  day: 'Diwrnod',
  month: 'Mis',
  year: 'Blwyddyn',
  monthNames: months,
  date: ({day, month, year}) => `${day} ${months[month - 1]} ${year}`,
  monthAndYear: ({month, year}) => `${months[month - 1]} ${year}`,
  time,
  moment: ({weekday, day, month, year, ...clock}) =>
    `${days[weekday]}, ${day} ${months[month - 1]} ${year} am ${time(clock)}`,
  number,
  compare: welshOrder,

  whyWeAsk: 'Pam rydym ni’n gofyn',
  whatCanChange: 'Beth all newid',
  howAnswersAreUsed: 'Sut bydd eich atebion yn cael eu defnyddio',
  whoDecides: 'Pwy sy’n penderfynu',
  privacy: 'Eich preifatrwydd',
  privacyLink: 'Darllen yr hysbysiad preifatrwydd llawn',
  retention: 'Am faint o amser rydym yn cadw eich atebion',
  contact: 'Cysylltu â ni',
  otherWays: 'Ffyrdd eraill o gymryd rhan',
  closesAt: (moment) => `Dyddiad cau’r ymgynghoriad hwn: ${moment}.`,
  nothingKept:
    'Mae eich atebion yn aros ar y dudalen hon nes i chi eu hanfon. Os byddwch yn cau’r dudalen cyn hynny, byddwch yn eu colli.',

  checkTitle: 'Gwirio eich atebion',
  checkLead: 'Gwiriwch eich atebion cyn i chi eu hanfon. Nid oes dim wedi’i anfon eto.',
  checkThenMore:
    'Ar ôl y dudalen hon mae rhai cwestiynau dewisol amdanoch chi. Nid oes dim wedi’i anfon eto.',
  change: 'Newid',
  noAnswer: 'Dim ateb wedi’i roi',
  beforeSending: 'Bydd eich ymateb yn cael ei anfon pan fyddwch yn dewis “Anfon eich ymateb”.',

  nothingSent: 'Nid yw eich atebion wedi’u hanfon, ac nid oes dim wedi’i gadw.',

  sentTitle: 'Rydym wedi derbyn eich ymateb',
  reference: 'Eich cyfeirnod',
  whatNext: 'Beth sy’n digwydd nesaf',
  receivedAt: (moment) => `Dyddiad derbyn: ${moment}.`,
  keepCopy: 'Cadw copi',
  print: 'Argraffu eich atebion',
  saveCopy: 'Cadw copi o’ch atebion',
  yourAnswers: 'Eich atebion',
  alreadySent: 'Rydych chi eisoes wedi anfon yr ymateb hwn. Nid oes modd ei newid na’i anfon eto.',
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
  opensAt: (moment) => `Dyddiad agor: ${moment}.`,
  closedTitle: 'Mae’r ymgynghoriad hwn wedi dod i ben',
  closedAt: (moment) => `Dyddiad cau: ${moment}.`,
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
    dateParts: ({label, missing}) => `Rhaid i’r dyddiad gynnwys ${partsIn(missing)}: ${label}`,
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

const formsRunner = 'alphagov/forms-runner@40b70b4 config/locales/cy.yml';
const ons =
  'ONSdigital/eq-questionnaire-runner@771844c app/translations/cy/LC_MESSAGES/messages.po';
const powers = 'ministryofjustice/opg-modernising-lpa@15df658 lang/cy.json';
const cldr = 'unicode-org/cldr-json cldr-json/cldr-dates-full/main/cy/ca-gregorian.json';
const numbers = 'unicode-org/cldr-json cldr-json/cldr-numbers-full/main/cy/numbers.json';

/**
 * Where each of these words comes from: what is quoted stands there word for word, `…` for what the program puts in or
 * we add (an example, “Mae gennych chi”). That somebody else has published it is evidence, and no sign-off for this use.
 */
export const sources: Provenance = {
  languages: `${powers}: Iaith`,

  startNow: `${powers}: Dechrau nawr`,
  continue: `${formsRunner}: Parhau`,
  back: `${formsRunner}: Yn ôl`,
  send: 'draft',
  sending: 'draft',
  tryAgain: `${formsRunner}: Rhowch gynnig arall arni`,

  optional: `${formsRunner}: (dewisol)`,
  optionalMark: `${formsRunner}: (dewisol)`,
  error: `${formsRunner}: Gwall:`,
  problemTitle: `${formsRunner}: Mae problem`,
  chooseOne: `${ons}: Dewiswch ateb`,
  progress:
    'hmrc/play-frontend-hmrc@dc46eb1 play-frontend-hmrc-play-30/src/main/resources/messages.cy: Tudalen … o …',
  revealed: 'draft',
  exclusiveCleared: 'draft',
  othersCleared: 'draft',
  languageChanged: 'draft',

  day: `${formsRunner}: Diwrnod`,
  month: `${formsRunner}: Mis`,
  year: `${formsRunner}: Blwyddyn`,
  monthNames: `${cldr}: months, format, wide`,
  date: `${cldr}: dateFormats, long`,
  monthAndYear: `${cldr}: availableFormats, yMMMM`,
  time: 'draft',
  moment: `${cldr}: dateTimeFormats, full`,
  number: `${numbers}: decimalFormats, standard`,
  compare: 'unicode-org/cldr common/collation/cy.xml: standard',

  whyWeAsk: 'draft',
  whatCanChange: 'draft',
  howAnswersAreUsed: 'draft',
  whoDecides: 'draft',
  privacy: 'draft',
  privacyLink: 'draft',
  retention: 'draft',
  contact: `${ons}: Cysylltu â ni`,
  otherWays: 'draft',
  closesAt: 'draft',
  nothingKept: 'draft',

  checkTitle:
    'hmcts/pcs-frontend@fa78dce src/main/assets/locales/cy/makeAnApplication/checkYourAnswers.json: Gwirio eich atebion',
  checkLead: 'draft',
  checkThenMore: 'draft',
  change: `${formsRunner}: Newid`,
  noAnswer: `${ons}: Dim ateb wedi’i roi`,
  beforeSending: 'draft',

  nothingSent: 'draft',
  sentTitle: 'draft',
  reference: 'draft',
  whatNext: `${formsRunner}: Beth sy’n digwydd nesaf`,
  receivedAt: 'draft',
  keepCopy: 'draft',
  print: 'draft',
  saveCopy: 'draft',
  yourAnswers: 'draft',
  alreadySent: 'draft',
  separateTitle: 'draft',
  separateLead: 'draft',
  contactReceived: 'draft',
  contactNotReceived: 'draft',
  contactAgain: 'draft',

  notReceivedTitle: 'draft',
  notReceived: 'draft',
  notReceivedKept: 'draft',
  refused: 'draft',
  conflict: 'draft',

  earlyTitle:
    'alphagov/government-frontend@241f3f0 config/locales/cy.yml: Nid yw’r ymgynghoriad hwn wedi agor eto',
  opensAt: 'draft',
  closedTitle:
    'alphagov/government-frontend@241f3f0 config/locales/cy.yml: Mae’r ymgynghoriad hwn wedi dod i ben',
  closedAt: 'draft',
  closedWhileAnswering: 'draft',

  faults: {
    required: `${ons}: Rhowch ateb`,
    enum: 'draft',
    notListed: 'draft',
    outsideArea: 'draft',
    minItems: `${ons}: Dewiswch o leiaf un ateb`,
    maxItems: 'draft',
    exclusive: 'draft',
    email: `${formsRunner}: Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@enghraifft.com`,
    tel: `${formsRunner}: Rhowch rif ffôn…`,
    url: 'draft',
    postcode: 'draft',
    minLength: 'draft',
    maxLength: 'draft',
    maxWords: 'draft',
    notNumber: `${formsRunner}: Rhowch rif…`,
    notWhole: `${formsRunner}: Rhowch rif cyfan…`,
    decimals: 'draft',
    minimum: 'draft',
    maximum: 'draft',
    dateParts: `${powers}: Rhaid i’r dyddiad gynnwys …`,
    realDate: `${formsRunner}: Rhowch ddyddiad gwirioneddol`,
    yearDigits: `${formsRunner}: Rhaid i’r flwyddyn gynnwys 4 rhif`,
    dateMinimum: 'draft',
    dateMaximum: 'draft',
    dateFuture: 'draft',
    datePast: 'draft',
    contactMissing: 'draft',
    contactReach: 'draft',
    addressMissing: 'draft',
    realTime: 'draft',
    timeMinimum: 'draft',
    timeMaximum: 'draft',
    rowsMissing: 'draft',
    minRanked: 'draft',
    fewItems: 'draft',
    manyItems: 'draft',
    multipleOf: 'draft',
    totalUnder: 'draft',
    totalOver: 'draft',
    fileKind: 'draft',
    fileEmpty: `${formsRunner}: Mae’r ffeil a ddewiswyd yn wag`,
    fileTooLarge: `${formsRunner}: Rhaid i’r ffeil a ddewiswyd fod yn llai na …MB`,
    fileUploading: 'draft',
    fileFailed: `${formsRunner}: Doedd dim modd uwchlwytho’r ffeil a ddewiswyd … rhowch gynnig arall arni`,
    fileRefused: 'draft',
    fileLost: 'draft',
    fileMost: 'draft',
    fileFewest: 'draft',
    other: 'draft',
  },
};
