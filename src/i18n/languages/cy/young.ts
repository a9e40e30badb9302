import type {Formats} from '../../formats.js';
import type {LaterWords, OpeningWords, WaitingWords} from '../../messages.js';
import type {RichWords} from '../../rich-messages.js';
import {countsIn} from './counts.js';

/**
 * What differs where Welsh speaks to young people as *ti* (`cy-x-young`): everything else is as in `later.ts` and its
 * neighbours. All of it is a draft.
 */
export const opening: Partial<OpeningWords> = {
  send: 'Anfon dy ymateb',
  sending: 'Wrthi’n anfon dy ymateb…',
  tryAgain: 'Rho gynnig arall arni',
  failed: 'Gwiria dy gysylltiad a rho gynnig arall arni.',
  chooseOne: 'Dewis ateb',
  exclusiveCleared: 'Mae dy ddewis arall wedi’i ddad-ddewis.',
  othersCleared: 'Mae dy ddewisiadau eraill wedi’u dad-ddewis.',
  howAnswersAreUsed: 'Sut bydd dy atebion yn cael eu defnyddio',
  privacy: 'Dy breifatrwydd',
  retention: 'Am faint o amser rydym yn cadw dy atebion',
  nothingKept:
    'Mae dy atebion yn aros ar y dudalen hon nes i ti eu hanfon. Os byddi di’n cau’r dudalen cyn hynny, byddi di’n eu colli.',
  beforeSending: 'Bydd dy ymateb yn cael ei anfon pan fyddi di’n dewis “Anfon dy ymateb”.',
};

type Faults = LaterWords['faults'];

const faultsIn = (formats: Formats): Partial<Faults> => {
  const {number, and} = formats;
  const {amount, answers, characters, decimalPlaces, files, words} = countsIn(formats);
  const parts = {day: 'diwrnod', month: 'mis', year: 'blwyddyn'} as const;
  return {
    required: ({label, asks}) => {
      if (asks === 'file') return `Dewis ffeil: ${label}`;
      return asks === 'select' ? `Dewis ateb: ${label}` : `Rho ateb: ${label}`;
    },
    enum: ({label}) => `Dewis ateb o’r rhestr: ${label}`,
    notListed: ({label}) => `Dewis ateb sydd yn y rhestr: ${label}`,
    outsideArea: ({label}) =>
      `Dewis le y tu mewn i’r ardal y mae’r cwestiwn yn sôn amdani: ${label}`,
    minItems: ({label, limit}) =>
      limit === 1 ? `Dewis o leiaf un ateb: ${label}` : `Dewis o leiaf ${answers(limit)}: ${label}`,
    maxItems: ({label, limit}) =>
      limit === 1 ? `Dewis un ateb yn unig: ${label}` : `Dewis hyd at ${answers(limit)}: ${label}`,
    exclusive: ({label, option}) =>
      `Dewis atebion eraill neu dewis “${option}”, nid y ddau: ${label}`,
    email: () => 'Rho gyfeiriad e-bost yn y fformat cywir, fel enw@enghraifft.com',
    tel: () => 'Rho rif ffôn, fel 01632 960 001, 07700 900 982 neu +44 808 157 0192',
    url: () => 'Rho gyfeiriad gwe yn y fformat cywir, fel https://www.example.com',
    postcode: () => 'Rho god post llawn yn y DU, fel CF99 1SN',
    minLength: ({label, limit}) => `Rho ${characters(limit)} neu fwy: ${label}`,
    maxLength: ({label, limit}) => `Rho ${characters(limit)} neu lai: ${label}`,
    maxWords: ({label, limit}) => `Rho ${words(limit)} neu lai: ${label}`,
    notNumber: ({label}) => `Rho rif, fel 30: ${label}`,
    notWhole: ({label}) => `Rho rif cyfan, fel 30: ${label}`,
    decimals: ({label, limit}) =>
      limit === 2
        ? `Rho rif gyda hyd at 2 o leoedd degol, fel 123.45: ${label}`
        : `Rho rif gyda hyd at ${decimalPlaces(limit)}: ${label}`,
    minimum: ({label, limit}) => `Rho ${limit} neu fwy: ${label}`,
    maximum: ({label, limit}) => `Rho ${limit} neu lai: ${label}`,
    dateParts: ({label, missing}) =>
      `Rhaid i’r dyddiad gynnwys ${and(missing.map((part) => parts[part]))}: ${label}`,
    realDate: ({label}) => `Rho ddyddiad gwirioneddol: ${label}`,
    dateMinimum: ({label, limit}) => `Rho ddyddiad nad yw cyn ${limit}: ${label}`,
    dateMaximum: ({label, limit}) => `Rho ddyddiad nad yw ar ôl ${limit}: ${label}`,
    dateFuture: ({label}) => `Rho ddyddiad sydd heddiw neu yn y dyfodol: ${label}`,
    datePast: ({label}) => `Rho ddyddiad sydd heddiw neu yn y gorffennol: ${label}`,
    realTime: ({label}) => `Rho amser, fel 9:30yb neu 17:45: ${label}`,
    timeMinimum: ({label, limit}) => `Rho amser nad yw cyn ${limit}: ${label}`,
    timeMaximum: ({label, limit}) => `Rho amser nad yw ar ôl ${limit}: ${label}`,
    rowsMissing: ({label, rows, asks}) => {
      const verb = asks === 'select' ? 'Dewis ateb' : 'Rho ateb';
      return rows.length === 1
        ? `${verb} ar gyfer “${rows[0]}”: ${label}`
        : `${verb} ar gyfer ${number(rows.length)} o resi eraill: ${label}`;
    },
    minRanked: ({label, limit}) => `Rho o leiaf ${number(limit)} mewn trefn: ${label}`,
    fewItems: ({label, limit}) => `Ychwanega o leiaf ${number(limit)}: ${label}`,
    manyItems: ({label, limit}) => `Ychwanega ddim mwy na ${number(limit)}: ${label}`,
    multipleOf: ({label, limit}) => `Rho swm mewn camau o ${limit}: ${label}`,
    totalUnder: ({label, left, unit}) =>
      `Mae gen ti ${amount(left, unit)} ar ôl i’w rhannu: ${label}`,
    totalOver: ({label, over, unit}) =>
      `Rwyt ti wedi rhannu ${amount(over, unit)} yn ormod: ${label}`,
    fileMost: ({label, limit}) =>
      limit === 1
        ? `Dim ond un ffeil y gelli di ei dewis: ${label}`
        : `Gelli di ddewis hyd at ${files(limit)} ar yr un pryd: ${label}`,
    fileFewest: ({label, limit}) => `Dewis o leiaf ${files(limit)}: ${label}`,
    other: ({label}) => `Gwiria dy ateb: ${label}`,
  };
};

/** What differs after the questions, or when something is wrong. `whole` is what Welsh says otherwise. */
export const later = (formats: Formats, whole: LaterWords): LaterWords => ({
  ...whole,
  checkTitle: 'Gwirio dy atebion',
  checkLead: 'Gwiria dy atebion cyn i ti eu hanfon. Nid oes dim wedi’i anfon eto.',
  checkThenMore:
    'Ar ôl y dudalen hon mae rhai cwestiynau dewisol amdanat ti. Nid oes dim wedi’i anfon eto.',
  nothingSent: 'Nid yw dy atebion wedi’u hanfon, ac nid oes dim wedi’i gadw.',
  sentTitle: 'Rydym wedi derbyn dy ymateb',
  reference: 'Dy gyfeirnod',
  print: 'Argraffu dy atebion',
  saveCopy: 'Cadw copi o dy atebion',
  yourAnswers: 'Dy atebion',
  alreadySent: 'Rwyt ti eisoes wedi anfon yr ymateb hwn. Nid oes modd ei newid na’i anfon eto.',
  separateTitle: 'Anfonir ar wahân i dy atebion',
  contactReceived: 'Mae dy fanylion cyswllt wedi dod i law, ar wahân i dy atebion.',
  notReceivedTitle: 'Nid ydym wedi derbyn dy ymateb',
  notReceived: 'Nid oeddem yn gallu cadarnhau bod dy ymateb wedi ein cyrraedd.',
  notReceivedKept:
    'Mae dy atebion yn dal ar y dudalen hon. Nid oes dim wedi’i golli. Gelli di roi cynnig arall arni nawr.',
  faults: {...whole.faults, ...faultsIn(formats)},
});

/** What differs of a response that waits. */
export const waiting: Partial<WaitingWords> = {
  savedNotSent: 'Mae dy ymateb wedi’i gadw ar y ddyfais hon. Nid yw wedi’i anfon eto.',
  waitingTitle: 'Mae dy ymateb yn aros i gael ei anfon',
  waitingKept:
    'Mae wedi’i gadw ar y ddyfais hon. Nid oeddem yn gallu cadarnhau ei fod wedi ein cyrraedd, felly bydd yn cael ei anfon eto ohono’i hun tra bydd y dudalen hon ar agor, a’r tro nesaf y bydd y dudalen hon yn cael ei hagor yn y porwr hwn. Dere yn ôl o fewn 7 diwrnod: mae rhai porwyr yn ei ddileu ar ôl hynny.',
  notKept:
    'Nid oes modd i ni gadw copi ar y ddyfais hon. Cadwa’r dudalen hon ar agor: bydd dy ymateb yn cael ei anfon eto ohono’i hun. Os na elli di wneud hynny, cadwa gopi o dy atebion.',
  stoppedKept:
    'Mae dy ymateb hefyd wedi’i gadw ar y ddyfais hon. Ni fydd yn cael ei anfon eto ohono’i hun.',
  saveData: 'Cadw dy atebion fel data (JSON)',
  deleteKeptAsk:
    'Wyt ti eisiau dileu popeth sydd wedi’i gadw ar y ddyfais hon ar gyfer yr ymgynghoriad hwn? Ni fydd yn cael ei anfon, ac ni fydd modd ei adfer.',
  contactKept:
    'Mae dy atebion wedi dod i law. Mae dy fanylion cyswllt wedi’u cadw ar y ddyfais hon, a byddant yn cael eu hanfon ohonynt eu hunain cyn gynted â phosibl.',
};

/** What differs in the question types that come on demand. */
export function rich(formats: Formats, whole: RichWords): RichWords {
  const {amount, characters, items, words} = countsIn(formats);
  return {
    ...whole,
    charactersAllowed: (n) => `Gelli di roi hyd at ${characters(n)}`,
    charactersLeft: (n) => `Mae gen ti ${characters(n)} ar ôl`,
    charactersOver: (n) => `Mae gen ti ${characters(n)} yn ormod`,
    wordsAllowed: (n) => `Gelli di roi hyd at ${words(n)}`,
    wordsLeft: (n) => `Mae gen ti ${words(n)} ar ôl`,
    wordsOver: (n) => `Mae gen ti ${words(n)} yn ormod`,
    rankHow: 'I roi eitem mewn trefn, dewis safle iddi neu defnyddia “Symud i fyny”.',
    rankUpTo: (n) => `Gelli di roi hyd at ${items(n)} mewn trefn.`,
    rankedTitle: 'Dy drefn di',
    rankedNone: 'Dwyt ti ddim wedi rhoi dim mewn trefn eto.',
    shareExactly: (total, unit) => `Rhanna ${amount(total, unit)} yn union.`,
    shareUpTo: (total, unit) => `Rhanna hyd at ${amount(total, unit)}.`,
    shareOver: (over, unit) => `Rwyt ti wedi rhannu ${amount(over, unit)} yn ormod`,
    chosen: (result) => `Rwyt ti wedi dewis: ${result}`,
    locationWays: 'Gelli di ateb mewn geiriau, ar y map, neu’r ddau.',
  };
}
