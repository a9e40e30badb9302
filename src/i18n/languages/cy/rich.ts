import type {Formats} from '../../formats.js';
import type {RichWords} from '../../rich-messages.js';
import {countsIn} from './counts.js';

/** What Welsh says in the question types that come on demand. */
export function rich(formats: Formats): RichWords {
  const {number} = formats;
  const {amount, answers, characters, files, items, results, words} = countsIn(formats);
  // Units of measurement stay in the singular after a number.
  const distance = (metres: number) =>
    metres < 1000 ? `${number(metres)} metr` : `${number(metres / 1000)} cilometr`;
  return {
    notice: 'Pwysig',
    exit: 'Gadael y dudalen hon',
    exitByKeys: 'Gallwch hefyd bwyso’r fysell Shift dair gwaith i adael y dudalen hon.',

    setAsideTitle: 'Nid yw rhai o’ch atebion cynharach yn ffitio mwyach',
    setAsideLead:
      'Mae’r cwestiynau wedi newid ers i chi roi’r atebion hyn. Ni fyddant yn cael eu hanfon. Gallwch eu copïo oddi yma i’ch atebion newydd.',
    setAsideRemove: 'Tynnu’r rhestr hon',

    charactersAllowed: (n) => `Gallwch roi hyd at ${characters(n)}`,
    charactersLeft: (n) => `Mae gennych chi ${characters(n)} ar ôl`,
    charactersOver: (n) => `Mae gennych chi ${characters(n)} yn ormod`,
    wordsAllowed: (n) => `Gallwch roi hyd at ${words(n)}`,
    wordsLeft: (n) => `Mae gennych chi ${words(n)} ar ôl`,
    wordsOver: (n) => `Mae gennych chi ${words(n)} yn ormod`,

    rankHow: 'I roi eitem mewn trefn, dewiswch safle iddi neu defnyddiwch “Symud i fyny”.',
    rankUpTo: (n) => `Gallwch roi hyd at ${items(n)} mewn trefn.`,
    rankedTitle: 'Eich trefn chi',
    rankedNone: 'Nid ydych wedi rhoi dim mewn trefn eto.',
    notRanked: 'Heb safle',
    rankedEnough:
      'Ni allwch roi rhagor mewn trefn. I roi eitem arall mewn trefn, newidiwch un o’r rhai sydd â safle i “Heb safle” yn gyntaf.',
    moveUp: 'Symud i fyny',
    moveDown: 'Symud i lawr',
    moved: (item, at, of) => `${item}, ${at} o ${of}`,
    unranked: (item) => `${item}, heb safle`,

    shareExactly: (total, unit) => `Rhannwch ${amount(total, unit)} yn union.`,
    shareUpTo: (total, unit) => `Rhannwch hyd at ${amount(total, unit)}.`,
    shareLeft: (left, total, unit) =>
      unit === 'points'
        ? `${number(left)} o ${amount(total, unit)} ar ôl`
        : `${amount(left, unit)} o ${amount(total, unit)} ar ôl`,
    shareOver: (over, unit) => `Rydych chi wedi rhannu ${amount(over, unit)} yn ormod`,

    matrixItem: 'Eitem',
    rowUnanswered: 'Heb ei ateb',

    listHelp:
      'Defnyddiwch y bysellau i fyny ac i lawr i edrych drwy’r awgrymiadau wrth i chi deipio. Defnyddiwch y fysell Enter i ddewis awgrym. Gall defnyddwyr dyfeisiau cyffwrdd symud o gwmpas drwy gyffwrdd neu sweipio.',
    resultsAvailable: (n) => `Mae ${results(n)} ar gael`,
    resultsLimited: (n, all) =>
      `Mae ${results(all)} ar gael. Dim ond y ${number(n)} cyntaf sydd yn y rhestr: daliwch ati i deipio i ddod o hyd i rai eraill.`,
    noResults: 'Heb ganfod unrhyw ganlyniadau',
    noResultsOwn:
      'Heb ganfod unrhyw ganlyniadau. Gallwch barhau â’r geiriau rydych chi wedi’u teipio.',
    highlighted: (result, at, all) => `Mae “${result}” ${at} o ${all} wedi’i amlygu`,
    chosen: (result) => `Rydych chi wedi dewis: ${result}`,
    search: 'Chwilio',
    searching: 'Wrthi’n chwilio…',
    searchResults: 'Canlyniadau’r chwiliad',
    lookupFailed:
      'Nid yw’r chwiliad yn gweithio ar hyn o bryd. Gallwch roi cynnig arall arni, neu barhau â’r geiriau rydych chi wedi’u teipio.',
    contactDetails: {
      name: 'Enw',
      organisation: 'Sefydliad',
      email: 'Cyfeiriad e-bost',
      phone: 'Rhif ffôn',
      address: 'Cyfeiriad',
      postcode: 'Cod post',
    },
    addressParts: {
      line1: 'Llinell cyfeiriad 1',
      line2: 'Llinell cyfeiriad 2',
      town: 'Tref neu ddinas',
      county: 'Sir',
      postcode: 'Cod post',
    },
    addressFind: 'Dod o hyd i gyfeiriad',
    addressYourself: 'Teipiwch y cyfeiriad eich hun',
    addressPostcode: 'I ddod o hyd i gyfeiriadau, rhowch god post llawn yn y DU, fel CF99 1SN.',
    addressesFound: (n) => `Cyfeiriadau a ganfuwyd: ${number(n)}`,
    addressSelect: 'Dewiswch gyfeiriad',
    addressFilled: 'Mae’r cyfeiriad yn y blychau isod. Gallwch ei newid yno.',
    addressNone:
      'Heb ganfod unrhyw gyfeiriadau. Gwiriwch y cod post, neu teipiwch y cyfeiriad eich hun yn y blychau isod.',
    addressFailed:
      'Nid oes modd dod o hyd i gyfeiriadau ar hyn o bryd. Gallwch roi cynnig arall arni, neu deipio’r cyfeiriad eich hun yn y blychau isod.',
    contactWanted: 'Hoffwn i chi gysylltu â mi',
    wholeList: 'Dewis o’r rhestr gyfan',
    searchList: 'Teipio i chwilio’r rhestr',
    notInList: 'Os nad yw eich ateb yn y rhestr, rhowch ef yma',

    locationWays: 'Gallwch ateb mewn geiriau, ar y map, neu’r ddau.',
    locationArea: 'Ardal',
    locationPlace: 'Enw lle, enw ffordd neu ran gyntaf cod post',
    openMap: 'Dewis ar fap',
    closeMap: 'Cau’r map',
    mapSource: (server) =>
      `Mae’r map yn dod o wasanaeth arall: ${server}. Os byddwch yn ei agor, bydd y gwasanaeth hwnnw’n gallu gweld pa ardal rydych chi’n edrych arni, a’ch cyfeiriad rhyngrwyd.`,
    mapOpening: 'Mae’r map yn agor…',
    mapFailed: 'Nid oedd modd agor y map. Gallwch roi cynnig arall arni, neu ateb mewn geiriau.',
    mapOpened: 'Mae’r map ar agor, ar ôl y botwm hwn.',
    map: 'Map i ddewis lle arno',
    mapHelp: 'Symudwch y map nes bod y lle o dan y groes yn y canol, ac yna dewiswch y lle.',
    mapKeys:
      'Gyda bysellfwrdd: mae’r bysellau saeth yn symud y map, mewn camau bach gyda Shift. Mae plws a minws yn chwyddo. Mae Enter yn dewis y lle.',
    mapTouch:
      'Drwy gyffwrdd neu gyda llygoden: pwyswch le i ddod ag ef o dan y groes. Mae dau fys, neu’r llygoden, yn llusgo’r map.',
    mapTilesMissing:
      'Nid oedd modd nôl rhannau o’r map. Gallwch roi cynnig arall arni, neu ateb mewn geiriau.',
    mapMove: 'Symud y map',
    mapNorth: 'Gogledd',
    mapSouth: 'De',
    mapWest: 'Gorllewin',
    mapEast: 'Dwyrain',
    mapZoomIn: 'Chwyddo i mewn',
    mapZoomOut: 'Chwyddo allan',
    mapZoom: (level, most) => `Chwyddo: ${level} o ${most}`,
    mapAt: (point) => `O dan y groes: ${point}`,
    mapOutside: 'Mae hyn y tu allan i’r ardal y mae’r cwestiwn yn sôn amdani.',
    mapRounding: (metres) =>
      `I ddiogelu eich preifatrwydd, mae’r lle yn cael ei dalgrynnu i tua ${distance(metres)} cyn cael ei gadw.`,
    takePoint: 'Dewis y lle hwn',
    pointTaken: (point) => `Dewiswyd ar y map: ${point}`,
    removePoint: 'Tynnu’r lle a ddewiswyd ar y map',
    pointRemoved: 'Mae’r lle a ddewiswyd ar y map wedi’i dynnu.',
    fileRules: ({kinds, limit, max}) =>
      max === 1
        ? `Gallwch ddewis un ffeil. Rhaid iddi fod yn un o’r mathau hyn (${kinds.join(', ')}) ac yn llai na ${number(limit)}MB.`
        : `Gallwch ddewis hyd at ${files(max)}. Rhaid i bob un fod yn un o’r mathau hyn (${kinds.join(', ')}) ac yn llai na ${number(limit)}MB.`,
    chooseFile: 'Dewis ffeil',
    chooseFiles: 'Dewis ffeiliau',
    filesChosen: 'Ffeiliau a ddewiswyd',
    filesNowhere: 'Nid oes modd uwchlwytho ffeiliau ar y dudalen hon ar hyn o bryd.',
    fileStates: {
      waiting: 'Yn aros i gael ei huwchlwytho',
      uploading: 'Wrthi’n uwchlwytho',
      uploaded: 'Wedi’i huwchlwytho',
      failed: 'Doedd dim modd ei huwchlwytho. Rhowch gynnig arall arni.',
      refused: 'Heb ei derbyn. Tynnwch hi, neu dewiswch ffeil arall.',
      lost: 'Heb ei huwchlwytho. Tynnwch hi, a dewiswch y ffeil eto.',
      empty: 'Heb ei huwchlwytho. Mae’r ffeil yn wag.',
    },
    fileWrongKind: (kinds) =>
      `Heb ei huwchlwytho. Rhaid i’r ffeil fod yn un o’r mathau hyn (${kinds.join(', ')}).`,
    fileOver: (limit) => `Heb ei huwchlwytho. Rhaid i’r ffeil fod yn llai na ${number(limit)}MB.`,
    fileSurplus: (limit) => `Heb ei huwchlwytho. Gallwch ddewis hyd at ${files(limit)} yn unig.`,
    removeFile: 'Tynnu',
    filesUploading: (names) => `Wrthi’n uwchlwytho: ${names}`,
    filesUploaded: (names) => `Wedi gorffen uwchlwytho: ${names}.`,
    filesFailed: (names) => `Doedd dim modd uwchlwytho: ${names}.`,
    filesRefused: (names) => `Heb eu derbyn: ${names}.`,
    fileRemoved: (name) => `Wedi tynnu: ${name}`,

    notCalculated: 'Ddim yn hysbys eto',

    bandLabel: 'Eich band treth gyngor',
    bandHint:
      'Dim ond dangos faint fyddai pob opsiwn yn ei gostio i chi mae hyn. Nid yw’n cael ei anfon gyda’ch atebion.',
    bandChoose: 'Dewiswch fand',
    bandUnknown: 'Dydw i ddim yn gwybod fy mand',
    bandName: (band) => `Band ${band}`,
    costCaption: (band) => `Cost pob opsiwn ym mand treth gyngor ${band}`,
    costCaptionAll: 'Cost pob opsiwn ym mhob band treth gyngor',
    bandHead: 'Band',
    costYear: 'Bob blwyddyn',
    costMonth: 'Bob mis',
    costWeek: 'Bob wythnos',
    costMore: 'Mwy nag ar hyn o bryd',
    costLess: 'Llai nag ar hyn o bryd',
    costSame: 'Yr un fath ag ar hyn o bryd',
    costIn: ({band, year, month, week}) =>
      `Band ${band}: ${year} y flwyddyn, ${month} y mis, ${week} yr wythnos`,
    costMoreIn: ({band, year, month, week}) =>
      `Band ${band}: ${year} yn fwy y flwyddyn, ${month} yn fwy y mis, ${week} yn fwy yr wythnos`,
    costLessIn: ({band, year, month, week}) =>
      `Band ${band}: ${year} yn llai y flwyddyn, ${month} yn llai y mis, ${week} yn llai yr wythnos`,
    costSameIn: (band) => `Band ${band}: dim newid`,
    costRange: ({least, from, most, to}) =>
      `O ${from} y flwyddyn ym mand ${least} i ${to} ym mand ${most}`,
    costMoreRange: ({least, from, most, to}) =>
      `O ${from} yn fwy y flwyddyn ym mand ${least} i ${to} yn fwy ym mand ${most}`,
    costLessRange: ({least, from, most, to}) =>
      `O ${from} yn llai y flwyddyn ym mand ${least} i ${to} yn llai ym mand ${most}`,
    costSameInAll: 'Dim newid mewn unrhyw fand',
    costsShown: (band) => `Mae’r costau ar gyfer band ${band} i’w gweld nawr`,
    costsShownAll: 'Mae’r costau ar gyfer pob band i’w gweld nawr',

    itemCount: (n) =>
      n ? `Rydych wedi ychwanegu ${answers(n)}` : 'Nid ydych wedi ychwanegu unrhyw atebion',
    changeItem: (item) => `Newid: ${item}`,
    doneItem: (item) => `Wedi gorffen: ${item}`,
    removeItem: (item) => `Dileu: ${item}`,
    removeItemAsk: (item) =>
      `Ydych chi’n siŵr eich bod chi eisiau dileu’r ateb hwn? Dyma’r ateb: ${item}`,
    keepItem: (item) => `Cadw: ${item}`,
    itemRemoved: (item) => `Wedi’i ddileu: ${item}`,
    itemsUpTo: (n) => `Gallwch ychwanegu hyd at ${items(n)}.`,
  };
}
