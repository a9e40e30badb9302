import type {Formats} from '../../formats.js';
import type {RichWords} from '../../rich-messages.js';
import {countsIn} from './counts.js';

/** What Gujarati says in the question types that come on demand. */
export function rich(formats: Formats): RichWords {
  const {number, or} = formats;
  const {amount, answers, characters, files, items, of, results, words} = countsIn(formats);
  // In the genitive, as the word for “estimate” asks for.
  const distance = (metres: number) =>
    metres < 1000 ? `${number(metres)} મીટરના` : `${number(metres / 1000)} કિલોમીટરના`;
  return {
    notice: 'મહત્વપૂર્ણ',
    exit: 'આ પૃષ્ઠમાંથી બહાર નીકળો',
    exitByKeys: 'આ પૃષ્ઠમાંથી બહાર નીકળવા માટે તમે Shift કી ત્રણ વાર પણ દબાવી શકો છો.',

    setAsideTitle: 'તમારા અગાઉના કેટલાક જવાબો હવે પ્રશ્નો સાથે બંધબેસતા નથી',
    setAsideLead:
      'તમે આ જવાબો આપ્યા પછી પ્રશ્નો બદલાયા છે. આ જવાબો મોકલવામાં આવશે નહીં. તમે તેને અહીંથી તમારા નવા જવાબોમાં કૉપી કરી શકો છો.',
    setAsideRemove: 'આ યાદી દૂર કરો',

    charactersAllowed: (n) => `તમે ${characters(n)} સુધી દાખલ કરી શકો છો`,
    charactersLeft: (n) => `તમારી પાસે ${characters(n)} બાકી છે`,
    charactersOver: (n) => `તમારા લખાણમાં ${characters(n)} વધારે છે`,
    wordsAllowed: (n) => `તમે ${words(n)} સુધી દાખલ કરી શકો છો`,
    wordsLeft: (n) => `તમારી પાસે ${words(n)} બાકી છે`,
    wordsOver: (n) => `તમારા લખાણમાં ${words(n)} વધારે છે`,

    rankHow: 'કોઈ આઇટમને ક્રમમાં ગોઠવવા માટે તેનું સ્થાન પસંદ કરો અથવા “ઉપર ખસેડો” વાપરો.',
    rankUpTo: (n) => `તમે વધુમાં વધુ ${items(n)} ક્રમમાં ગોઠવી શકો છો.`,
    rankedTitle: 'તમારો ક્રમ',
    rankedNone: 'તમે હજુ કંઈ ક્રમમાં ગોઠવ્યું નથી.',
    notRanked: 'ક્રમમાં નથી',
    rankedEnough:
      'વધુ આઇટમો ક્રમમાં ગોઠવી શકાશે નહીં. બીજી આઇટમ ગોઠવવા માટે પહેલાં તમારા ક્રમમાંની એક આઇટમ બદલીને “ક્રમમાં નથી” કરો.',
    moveUp: 'ઉપર ખસેડો',
    moveDown: 'નીચે ખસેડો',
    moved: (item, at, all) => `${item}, ${all}માંથી ${at}`,
    unranked: (item) => `${item}, ક્રમમાં નથી`,

    shareExactly: (total, unit) => `બરાબર ${amount(total, unit)} વહેંચો.`,
    shareUpTo: (total, unit) => `વધુમાં વધુ ${amount(total, unit)} વહેંચો.`,
    shareLeft: (left, total, unit) =>
      unit === 'points'
        ? `${amount(total, unit)}માંથી ${number(left)} બાકી`
        : `${amount(total, unit)}માંથી ${amount(left, unit)} બાકી`,
    shareOver: (over, unit) => `તમારી વહેંચણીમાં ${amount(over, unit)} વધારે છે`,

    matrixItem: 'આઇટમ',
    rowUnanswered: 'જવાબ આપેલ નથી',

    listHelp:
      'લખતી વખતે પરિણામો જોવા માટે ઉપર અને નીચેની કી વાપરો અને પસંદ કરવા માટે Enter કી વાપરો. ટચ ઉપકરણ પર સ્પર્શ કે સ્વાઇપ કરીને જુઓ.',
    resultsAvailable: (n) => `${results(n)} ઉપલબ્ધ છે`,
    resultsLimited: (n, all) =>
      `${results(all)} ઉપલબ્ધ છે. યાદીમાં ફક્ત પહેલાં ${number(n)} છે: બીજાં શોધવા માટે વધુ લખો.`,
    noResults: 'કોઈ પરિણામ મળ્યું નથી',
    noResultsOwn: 'કોઈ પરિણામ મળ્યું નથી. તમે લખેલા શબ્દો સાથે જારી રાખી શકો છો.',
    highlighted: (result, at, all) => `“${result}” હાઇલાઇટ થયેલ છે, ${all}માંથી ${at}`,
    chosen: (result) => `તમે પસંદ કર્યું છે: ${result}`,
    search: 'શોધો',
    searching: 'શોધ ચાલુ છે…',
    searchResults: 'શોધનાં પરિણામો',
    lookupFailed:
      'શોધ અત્યારે કામ કરતી નથી. તમે ફરી પ્રયાસ કરી શકો છો અથવા લખેલા શબ્દો સાથે જારી રાખી શકો છો.',
    contactDetails: {
      name: 'નામ',
      organisation: 'સંસ્થા',
      email: 'ઈમેલ એડ્રેસ',
      phone: 'ફોન નંબર',
      address: 'સરનામું',
      postcode: 'પોસ્ટકોડ',
    },
    addressParts: {
      line1: 'સરનામાની લાઇન 1',
      line2: 'સરનામાની લાઇન 2',
      town: 'નગર કે શહેર',
      county: 'કાઉન્ટી',
      postcode: 'પોસ્ટકોડ',
    },
    addressFind: 'સરનામું શોધો',
    addressYourself: 'સરનામું જાતે લખો',
    addressPostcode: 'સરનામાં શોધવા માટે UKનો પૂરો પોસ્ટકોડ લખો, જેમ કે CF99 1SN.',
    addressesFound: (n) => `${number(n)} ${of(n, {one: 'સરનામું મળ્યું', other: 'સરનામાં મળ્યાં'})}`,
    addressSelect: 'સરનામું પસંદ કરો',
    addressFilled: 'સરનામું નીચેનાં ખાનાંમાં છે. તમે તેને ત્યાં બદલી શકો છો.',
    addressNone: 'કોઈ સરનામું મળ્યું નથી. પોસ્ટકોડ તપાસો અથવા નીચેનાં ખાનાંમાં સરનામું જાતે લખો.',
    addressFailed:
      'અત્યારે સરનામાં શોધી શકાતાં નથી. તમે ફરી પ્રયાસ કરી શકો છો અથવા નીચેનાં ખાનાંમાં સરનામું જાતે લખી શકો છો.',
    contactWanted: 'તમે મારો સંપર્ક કરો એવું હું ઇચ્છું છું',
    wholeList: 'આખી યાદીમાંથી પસંદ કરો',
    searchList: 'યાદીમાં શોધવા માટે લખો',
    notInList: 'તમારો જવાબ યાદીમાં ન હોય તો અહીં લખો',

    locationWays: 'તમે શબ્દોમાં, નકશા પર અથવા બંને રીતે જવાબ આપી શકો છો.',
    locationArea: 'વિસ્તાર',
    locationPlace: 'સ્થળનું નામ, રસ્તો અથવા પોસ્ટકોડનો પહેલો ભાગ',
    openMap: 'નકશા પર પસંદ કરો',
    closeMap: 'નકશો બંધ કરો',
    mapSource: (server) =>
      `નકશો બીજી સેવા (${server}) પાસેથી આવે છે. તમે નકશો ખોલો તો તે સેવા તમારું ઇન્ટરનેટ એડ્રેસ અને તમે કયો વિસ્તાર જુઓ છો તે જાણી શકે છે.`,
    mapOpening: 'નકશો ખૂલી રહ્યો છે…',
    mapFailed: 'નકશો ખોલી શકાયો નથી. તમે ફરી પ્રયાસ કરી શકો છો અથવા શબ્દોમાં જવાબ આપી શકો છો.',
    mapOpened: 'નકશો આ બટન પછી ખૂલ્યો છે.',
    map: 'સ્થળ પસંદ કરવા માટેનો નકશો',
    mapHelp: 'સ્થળ વચ્ચેના ક્રોસ નીચે આવે ત્યાં સુધી નકશો ખસેડો, પછી તેને પસંદ કરો.',
    mapKeys:
      'કીબોર્ડથી: તીરવાળી કી નકશો ખસેડે છે, Shift સાથે નાનાં પગલાંમાં. પ્લસ અને માઇનસ નકશો મોટો કે નાનો કરે છે. Enter સ્થળ પસંદ કરે છે.',
    mapTouch:
      'સ્પર્શ કે માઉસથી: કોઈ સ્થળને ક્રોસ નીચે લાવવા માટે તેને દબાવો. બે આંગળીઓ કે માઉસથી નકશો ખેંચી શકાય છે.',
    mapTilesMissing:
      'નકશાના કેટલાક ભાગ મેળવી શકાયા નથી. તમે ફરી પ્રયાસ કરી શકો છો અથવા શબ્દોમાં જવાબ આપી શકો છો.',
    mapMove: 'નકશો ખસેડો',
    mapNorth: 'ઉત્તર',
    mapSouth: 'દક્ષિણ',
    mapWest: 'પશ્ચિમ',
    mapEast: 'પૂર્વ',
    mapZoomIn: 'મોટો કરો',
    mapZoomOut: 'નાનો કરો',
    mapZoom: (level, most) => `ઝૂમ: ${most}માંથી ${level}`,
    mapAt: (point) => `ક્રોસ નીચે: ${point}`,
    mapOutside: 'આ સ્થળ પ્રશ્નના વિસ્તારની બહાર છે.',
    mapRounding: (metres) =>
      `તમારી ગોપનીયતા જાળવવા માટે ચોક્કસ સ્થળને બદલે આશરે ${distance(metres)} અંદાજવાળું સ્થળ રાખવામાં આવે છે.`,
    takePoint: 'આ સ્થળ પસંદ કરો',
    pointTaken: (point) => `નકશા પર પસંદ કરેલું સ્થળ: ${point}`,
    removePoint: 'નકશા પર પસંદ કરેલું સ્થળ દૂર કરો',
    pointRemoved: 'નકશા પર પસંદ કરેલું સ્થળ દૂર કરવામાં આવ્યું છે.',

    fileRules: ({kinds, limit, max}) =>
      max === 1
        ? `તમે એક ફાઇલ પસંદ કરી શકો છો. તે ${or(kinds)} પ્રકારની અને ${number(limit)}MBથી નાની હોવી જોઈએ.`
        : `તમે વધુમાં વધુ ${files(max)} પસંદ કરી શકો છો. દરેક ફાઇલ ${or(kinds)} પ્રકારની અને ${number(limit)}MBથી નાની હોવી જોઈએ.`,
    chooseFile: 'ફાઇલ પસંદ કરો',
    chooseFiles: 'ફાઇલો પસંદ કરો',
    filesChosen: 'પસંદ કરેલી ફાઇલો',
    filesNowhere: 'અત્યારે આ પૃષ્ઠ પર ફાઇલો અપલોડ કરી શકાતી નથી.',
    fileStates: {
      waiting: 'અપલોડ થવાની રાહમાં',
      uploading: 'અપલોડ થઈ રહી છે',
      uploaded: 'અપલોડ થઈ ગઈ',
      failed: 'અપલોડ થઈ શકી નથી. ફરી પ્રયાસ કરો.',
      refused: 'સ્વીકારવામાં આવી નથી. તેને દૂર કરો અથવા બીજી ફાઇલ પસંદ કરો.',
      lost: 'અપલોડ થઈ નથી. તેને દૂર કરો અને ફાઇલ ફરી પસંદ કરો.',
      empty: 'અપલોડ થઈ નથી. ફાઇલ ખાલી છે.',
    },
    fileWrongKind: (kinds) => `અપલોડ થઈ નથી. ફાઇલ ${or(kinds)} પ્રકારની હોવી જોઈએ.`,
    fileOver: (limit) => `અપલોડ થઈ નથી. ફાઇલ ${number(limit)}MBથી નાની હોવી જોઈએ.`,
    fileSurplus: (limit) => `અપલોડ થઈ નથી. તમે વધુમાં વધુ ${files(limit)} પસંદ કરી શકો છો.`,
    removeFile: 'દૂર કરો',
    filesUploading: (names) => `અપલોડ ચાલુ છે: ${names}`,
    filesUploaded: (names) => `અપલોડ થઈ ગયું: ${names}.`,
    filesFailed: (names) => `અપલોડ થઈ શક્યું નથી: ${names}.`,
    filesRefused: (names) => `સ્વીકારવામાં આવ્યું નથી: ${names}.`,
    fileRemoved: (name) => `દૂર કરવામાં આવ્યું: ${name}`,

    notCalculated: 'હજુ જાણી શકાયું નથી',

    bandLabel: 'તમારો કાઉન્સિલ ટૅક્સ બેન્ડ',
    bandHint: 'આ ફક્ત બતાવે છે કે દરેક વિકલ્પથી તમને કેટલો ખર્ચ થશે. તે તમારા જવાબો સાથે મોકલવામાં આવતું નથી.',
    bandChoose: 'બેન્ડ પસંદ કરો',
    bandUnknown: 'મને મારા બેન્ડની ખબર નથી',
    bandName: (band) => `બેન્ડ ${band}`,
    costCaption: (band) => `કાઉન્સિલ ટૅક્સ બેન્ડ ${band}માં દરેક વિકલ્પનો ખર્ચ`,
    costCaptionAll: 'દરેક કાઉન્સિલ ટૅક્સ બેન્ડમાં દરેક વિકલ્પનો ખર્ચ',
    bandHead: 'બેન્ડ',
    costYear: 'દર વર્ષે',
    costMonth: 'દર મહિને',
    costWeek: 'દર અઠવાડિયે',
    costMore: 'હાલ કરતાં વધારે',
    costLess: 'હાલ કરતાં ઓછો',
    costSame: 'હાલ જેટલો જ',
    costIn: ({band, year, month, week}) =>
      `બેન્ડ ${band}: વર્ષે ${year}, મહિને ${month}, અઠવાડિયે ${week}`,
    costMoreIn: ({band, year, month, week}) =>
      `બેન્ડ ${band}: વર્ષે ${year} વધારે, મહિને ${month} વધારે, અઠવાડિયે ${week} વધારે`,
    costLessIn: ({band, year, month, week}) =>
      `બેન્ડ ${band}: વર્ષે ${year} ઓછા, મહિને ${month} ઓછા, અઠવાડિયે ${week} ઓછા`,
    costSameIn: (band) => `બેન્ડ ${band}: કોઈ ફેરફાર નથી`,
    costRange: ({least, from, most, to}) => `વર્ષે ${from} (બેન્ડ ${least}) થી ${to} (બેન્ડ ${most})`,
    costMoreRange: ({least, from, most, to}) =>
      `વર્ષે ${from} વધારે (બેન્ડ ${least}) થી ${to} વધારે (બેન્ડ ${most})`,
    costLessRange: ({least, from, most, to}) =>
      `વર્ષે ${from} ઓછા (બેન્ડ ${least}) થી ${to} ઓછા (બેન્ડ ${most})`,
    costSameInAll: 'કોઈ પણ બેન્ડમાં ફેરફાર નથી',
    costsShown: (band) => `હવે બેન્ડ ${band} માટેનો ખર્ચ બતાવવામાં આવ્યો છે`,
    costsShownAll: 'હવે દરેક બેન્ડ માટેનો ખર્ચ બતાવવામાં આવ્યો છે',

    itemCount: (n) =>
      n
        ? of(n, {one: `તમે ${answers(n)} ઉમેર્યો છે`, other: `તમે ${answers(n)} ઉમેર્યા છે`})
        : 'તમે કોઈ જવાબ ઉમેર્યો નથી',
    changeItem: (item) => `બદલો: ${item}`,
    doneItem: (item) => `પૂરું કરો: ${item}`,
    removeItem: (item) => `દૂર કરો: ${item}`,
    removeItemAsk: (item) => `શું તમે ખરેખર આ જવાબ દૂર કરવા માંગો છો? ${item}`,
    keepItem: (item) => `રાખો: ${item}`,
    itemRemoved: (item) => `દૂર કરવામાં આવ્યું: ${item}`,
    itemsUpTo: (n) => `તમે વધુમાં વધુ ${items(n)} ઉમેરી શકો છો.`,
  };
}
