import type {Formats} from '../../formats.js';
import type {LaterWords, OpeningWords, WaitingWords} from '../../messages.js';
import type {RichWords} from '../../rich-messages.js';
import {countsIn} from './counts.js';
import {addressParts, contactDetails} from './later.js';

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
    'Mae dy atebion yn aros ar y ddyfais hon nes i ti eu hanfon. Os byddi di’n cau’r dudalen cyn hynny, byddi di’n colli atebion sydd heb eu cadw.',
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
    contactMissing: ({label, missing}) =>
      `Rho’r manylion hyn (${missing.map((detail) => contactDetails[detail]).join(', ')}): ${label}`,
    contactReach: ({label, ways}) =>
      `Rho o leiaf un o’r rhain (${ways.map((detail) => contactDetails[detail]).join(', ')}): ${label}`,
    addressMissing: ({label, missing}) =>
      `Rho’r rhannau hyn o’r cyfeiriad (${missing.map((part) => addressParts[part]).join(', ')}): ${label}`,
    fileUploading: ({label}) =>
      `Mae’r ffeil a ddewiswyd yn dal i gael ei huwchlwytho – arhosa nes bod hynny wedi gorffen: ${label}`,
    fileFailed: ({label}) =>
      `Doedd dim modd uwchlwytho’r ffeil a ddewiswyd – rho gynnig arall arni: ${label}`,
    fileRefused: ({label}) =>
      `Ni chafodd y ffeil a ddewiswyd ei derbyn – tynna hi, neu dewis un arall: ${label}`,
    fileLost: ({label}) =>
      `Nid yw’r ffeil a ddewiswyd wedi’i huwchlwytho – tynna hi, a dewis hi eto: ${label}`,
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
  separateLead:
    'Anfonir y manylion hyn ar eu pen eu hunain. Nid oes dim ynddynt sy’n arwain at dy atebion, ac nid oes dim yn dy atebion sy’n arwain atynt.',
  contactNotReceived:
    'Mae dy atebion wedi dod i law, ond nid oedd modd cadarnhau bod dy fanylion cyswllt wedi dod i law. Maent yn dal ar y dudalen hon.',
  refused:
    'Ni wnaeth y gwasanaeth dderbyn dy ymateb. Mae dy atebion yn dal ar y dudalen hon. Gwiria dy atebion, neu cysyllta â ni.',
  conflict:
    'Rydym eisoes wedi derbyn fersiwn arall o’r ymateb hwn. Mae dy atebion yn dal ar y dudalen hon. Cysyllta â ni os wyt ti eisiau newid yr hyn rwyt ti wedi’i anfon.',
  closedWhileAnswering:
    'Daeth yr ymgynghoriad hwn i ben cyn i ni dderbyn dy ymateb. Mae dy atebion yn dal ar y dudalen hon, er mwyn i ti allu eu cadw neu eu hargraffu.',
  faults: {...whole.faults, ...faultsIn(formats)},
});

/** What differs of a response that waits. */
export const waiting: Partial<WaitingWords> = {
  savedNotSent: 'Mae dy ymateb wedi’i gadw ar y ddyfais hon. Nid yw wedi’i anfon eto.',
  unconfirmedTitle: 'Nid oeddem yn gallu cadarnhau bod dy ymateb wedi ein cyrraedd',
  waitingTitle: 'Mae dy ymateb yn aros i gael ei anfon',
  waitingKept:
    'Mae wedi’i gadw ar y ddyfais hon. Nid oeddem yn gallu cadarnhau ei fod wedi ein cyrraedd, felly bydd yn cael ei anfon eto ohono’i hun tra bydd y dudalen hon ar agor, a’r tro nesaf y bydd y dudalen hon yn cael ei hagor yn y porwr hwn. Dere yn ôl o fewn 7 diwrnod: mae rhai porwyr yn ei ddileu ar ôl hynny.',
  notKept:
    'Nid oes modd i ni gadw copi ar y ddyfais hon. Cadwa’r dudalen hon ar agor: bydd dy ymateb yn cael ei anfon eto ohono’i hun. Os na elli di wneud hynny, cadwa gopi o dy atebion.',
  tooLong:
    'Mae dy atebion yn hirach nag y gall y gwasanaeth eu derbyn. Maen nhw’n dal ar y dudalen hon. Gwna’r rhai hiraf yn fyrrach a’u hanfon eto, neu cysyllta â ni.',
  stoppedKept:
    'Mae dy ymateb hefyd wedi’i gadw ar y ddyfais hon. Ni fydd yn cael ei anfon eto ohono’i hun.',
  saveData: 'Cadw dy atebion fel data (JSON)',
  deleteKeptAsk:
    'Wyt ti eisiau dileu popeth sydd wedi’i gadw ar y ddyfais hon ar gyfer yr ymgynghoriad hwn? Ni fydd yn cael ei anfon, ac ni fydd modd ei adfer.',
  notDeleted:
    'Nid oedd modd ei ddileu o’r ddyfais hon, a gallai gael ei anfon o hyd. Gelli di roi cynnig arall arni, neu ddileu data’r wefan hon yn dy borwr.',
  contactKept:
    'Mae dy atebion wedi dod i law. Mae dy fanylion cyswllt wedi’u cadw ar y ddyfais hon, a byddant yn cael eu hanfon ohonynt eu hunain cyn gynted â phosibl.',
};

/** What differs in the question types that come on demand. */
export function rich(formats: Formats, whole: RichWords): RichWords {
  const {number} = formats;
  const {amount, answers, characters, files, items, results, words} = countsIn(formats);
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
    exitByKeys: 'Gelli di hefyd bwyso’r fysell Shift dair gwaith i adael y dudalen hon.',
    setAsideTitle: 'Nid yw rhai o dy atebion cynharach yn ffitio mwyach',
    setAsideLead:
      'Mae’r cwestiynau wedi newid ers i ti roi’r atebion hyn. Ni fyddant yn cael eu hanfon. Gelli di eu copïo oddi yma i dy atebion newydd.',
    rankedEnough:
      'Ni elli di roi rhagor mewn trefn. I roi eitem arall mewn trefn, newidia un o’r rhai sydd â safle i “Heb safle” yn gyntaf.',
    listHelp:
      'Defnyddia’r bysellau i fyny ac i lawr i edrych drwy’r awgrymiadau wrth i ti deipio. Defnyddia’r fysell Enter i ddewis awgrym. Gall defnyddwyr dyfeisiau cyffwrdd symud o gwmpas drwy gyffwrdd neu sweipio.',
    resultsLimited: (n, all) =>
      `Mae ${results(all)} ar gael. Dim ond y ${number(n)} cyntaf sydd yn y rhestr: dal ati i deipio i ddod o hyd i rai eraill.`,
    noResultsOwn:
      'Heb ganfod unrhyw ganlyniadau. Gelli di barhau â’r geiriau rwyt ti wedi’u teipio.',
    lookupFailed:
      'Nid yw’r chwiliad yn gweithio ar hyn o bryd. Gelli di roi cynnig arall arni, neu barhau â’r geiriau rwyt ti wedi’u teipio.',
    addressYourself: 'Teipia’r cyfeiriad dy hun',
    addressPostcode: 'I ddod o hyd i gyfeiriadau, rho god post llawn yn y DU, fel CF99 1SN.',
    addressSelect: 'Dewis gyfeiriad',
    addressFilled: 'Mae’r cyfeiriad yn y blychau isod. Gelli di ei newid yno.',
    addressNone:
      'Heb ganfod unrhyw gyfeiriadau. Gwiria’r cod post, neu teipia’r cyfeiriad dy hun yn y blychau isod.',
    addressFailed:
      'Nid oes modd dod o hyd i gyfeiriadau ar hyn o bryd. Gelli di roi cynnig arall arni, neu deipio’r cyfeiriad dy hun yn y blychau isod.',
    contactWanted: 'Hoffwn i ti gysylltu â mi',
    notInList: 'Os nad yw dy ateb yn y rhestr, rho ef yma',
    mapSource: (server) =>
      `Mae’r map yn dod o wasanaeth arall: ${server}. Os byddi di’n ei agor, bydd y gwasanaeth hwnnw’n gallu gweld pa ardal rwyt ti’n edrych arni, a dy gyfeiriad rhyngrwyd.`,
    mapFailed: 'Nid oedd modd agor y map. Gelli di roi cynnig arall arni, neu ateb mewn geiriau.',
    mapHelp: 'Symuda’r map nes bod y lle o dan y groes yn y canol, ac yna dewis y lle.',
    mapTouch:
      'Drwy gyffwrdd neu gyda llygoden: pwysa le i ddod ag ef o dan y groes. Mae dau fys, neu’r llygoden, yn llusgo’r map.',
    mapTilesMissing:
      'Nid oedd modd nôl rhannau o’r map. Gelli di roi cynnig arall arni, neu ateb mewn geiriau.',
    mapRounding: (metres) =>
      whole.mapRounding(metres).replace('eich preifatrwydd', 'dy breifatrwydd'),
    fileRules: (rules) => whole.fileRules(rules).replace('Gallwch ddewis', 'Gelli di ddewis'),
    fileStates: {
      ...whole.fileStates,
      failed: 'Doedd dim modd ei huwchlwytho. Rho gynnig arall arni.',
      refused: 'Heb ei derbyn. Tynna hi, neu dewis ffeil arall.',
      lost: 'Heb ei huwchlwytho. Tynna hi, a dewis y ffeil eto.',
    },
    fileSurplus: (limit) => `Heb ei huwchlwytho. Gelli di ddewis hyd at ${files(limit)} yn unig.`,
    bandLabel: 'Dy fand treth gyngor',
    bandHint:
      'Dim ond dangos faint fyddai pob opsiwn yn ei gostio i ti mae hyn. Nid yw’n cael ei anfon gyda dy atebion.',
    bandChoose: 'Dewis fand',
    itemCount: (n) =>
      n ? `Rwyt ti wedi ychwanegu ${answers(n)}` : 'Dwyt ti ddim wedi ychwanegu unrhyw atebion',
    removeItemAsk: (item) => `Wyt ti’n siŵr dy fod eisiau dileu’r ateb hwn? Dyma’r ateb: ${item}`,
    itemsUpTo: (n) => `Gelli di ychwanegu hyd at ${items(n)}.`,
  };
}
