import type {Formats} from '../../formats.js';
import type {RichWords} from '../../rich-messages.js';
import {countsIn} from './counts.js';

/** What Somali says in the question types that come on demand. */
export function rich(formats: Formats): RichWords {
  const {number, or} = formats;
  const {amount, answers, characters, files, items, kilometres, megabytes, metres, results, words} =
    countsIn(formats);
  return {
    notice: 'Muhiim',
    exit: 'Ka bax boggan',
    exitByKeys:
      'Waxaad boggan kaga bixi kartaan sidoo kale inaad saddex jeer riixdaan furaha Shift.',

    setAsideTitle: 'Jawaabihiinnii hore qaarkood hadda kuma habboona su’aalaha',
    setAsideLead:
      'Su’aalihii way isbeddeleen tan iyo markii aad bixiseen jawaabahan. Jawaabahan lama diri doono. Halkan ayaad ka koobiyeyn kartaan oo ku dhejin kartaan jawaabihiinna cusub.',
    setAsideRemove: 'Ka saar liiskan',

    charactersAllowed: (n) => `Waxaad gelin kartaan ilaa ${characters(n)}`,
    charactersLeft: (n) => `Waxaa idiin haray ${characters(n)}`,
    charactersOver: (n) => `Waxaad geliseen ${characters(n)} oo dheeraad ah`,
    wordsAllowed: (n) => `Waxaad gelin kartaan ilaa ${words(n)}`,
    wordsLeft: (n) => `Waxaa idiin haray ${words(n)}`,
    wordsOver: (n) => `Waxaad geliseen ${words(n)} oo dheeraad ah`,

    // A ranking gives each item a place, kaalin, as a league table does.
    rankHow: 'Si aad qodob kaalin u siisaan, doorta kaalin ama isticmaala “Kor u qaad”.',
    rankUpTo: (n) => `Waxaad kaalin siin kartaan ilaa ${items(n)}.`,
    rankedTitle: 'Kala horraynta aad doorateen',
    rankedNone: 'Weli ma jiro qodob aad kaalin siiseen.',
    notRanked: 'Kaalin la’aan',
    rankedEnough:
      'Qodobbo kale kaalin ma siin kartaan. Si aad qodob kale kaalin u siisaan, marka hore mid kaalin leh u beddela “Kaalin la’aan”.',
    moveUp: 'Kor u qaad',
    moveDown: 'Hoos u dhig',
    moved: (item, at, of) => `${item}, ${at} ee ${of}`,
    unranked: (item) => `${item}, kaalin la’aan`,

    shareExactly: (total, unit) => `Qaybiya ${amount(total, unit)} oo dhan.`,
    shareUpTo: (total, unit) => `Qaybiya ilaa ${amount(total, unit)}.`,
    shareLeft: (left, total, unit) =>
      unit === 'points'
        ? `${number(left)} ayaa ka haray ${amount(total, unit)}`
        : `${amount(left, unit)} ayaa ka haray ${amount(total, unit)}`,
    shareOver: (over, unit) => `Waxaad qaybiseen ${amount(over, unit)} oo dheeraad ah`,

    matrixItem: 'Qodob',
    rowUnanswered: 'Jawaab lama bixin',

    listHelp:
      'Marka aad qoraysaan, isticmaala furayaasha kor iyo hoos si aad u eegtaan soo jeedimaha, iyo furaha Enter si aad mid u doorataan. Shaashadda taabashada, ku baara taabasho ama farta oo la jiido.',
    resultsAvailable: (n) => `${results(n)} ayaa la heli karaa`,
    resultsLimited: (n, all) =>
      `${results(all)} ayaa la heli karaa. ${number(n)} ee hore oo keliya ayaa liiska ku jira: sii wada qoraalka si aad kuwa kale u heshaan.`,
    noResults: 'Natiijo lama helin',
    noResultsOwn: 'Natiijo lama helin. Waxaad ku sii wadi kartaan erayada aad qorteen.',
    highlighted: (result, at, of) => `“${result}”, ${at} ee ${of}, ayaa la iftiimiyay`,
    chosen: (result) => `Waxaad doorateen: ${result}`,
    search: 'Raadi',
    searching: 'Waa la raadinayaa…',
    searchResults: 'Natiijooyinka raadinta',
    lookupFailed:
      'Raadintu hadda ma shaqaynayso. Mar kale ayaad isku dayi kartaan, ama waxaad ku sii wadi kartaan erayada aad qorteen.',
    contactDetails: {
      name: 'Magaca',
      organisation: 'Ururka',
      email: 'Cinwaanka iimaylka',
      phone: 'Lambarka telefoonka',
      address: 'Cinwaanka',
      postcode: 'Koodhka boostada',
    },
    addressParts: {
      line1: 'Sadarka 1 ee cinwaanka',
      line2: 'Sadarka 2 ee cinwaanka',
      town: 'Magaalada',
      county: 'Kawntiga',
      postcode: 'Koodhka boostada',
    },
    addressFind: 'Raadi cinwaanka',
    addressYourself: 'Gacanta ku geli cinwaanka',
    addressPostcode:
      'Si aad cinwaanno u heshaan, geliya koodhka boostada ee UK oo dhammaystiran, sida CF99 1SN.',
    addressesFound: (n) => `Cinwaannada la helay: ${number(n)}`,
    addressSelect: 'Doorta cinwaan',
    addressFilled: 'Cinwaanku wuxuu ku jiraa sanduuqyada hoose. Halkaas ayaad ka beddeli kartaan.',
    addressNone:
      'Cinwaan lama helin. Hubiya koodhka boostada, ama gacanta ku geliya cinwaanka sanduuqyada hoose.',
    addressFailed:
      'Hadda cinwaanno lama heli karo. Mar kale ayaad isku dayi kartaan, ama gacanta ayaad cinwaanka ku gelin kartaan sanduuqyada hoose.',
    contactWanted: 'Waxaan jeclaan lahaa inaad ila soo xiriirtaan',
    wholeList: 'Ka dooro liiska oo dhan',
    searchList: 'Qoraal ku raadi liiska',
    notInList: 'Haddii jawaabtiinnu aanay liiska ku jirin, halkan geliya',

    locationWays: 'Waxaad ku jawaabi kartaan erayo, khariidadda, ama labadaba.',
    locationArea: 'Aagga',
    locationPlace: 'Magaca goobta, waddada ama qaybta hore ee koodhka boostada',
    openMap: 'Khariidadda ka dooro',
    closeMap: 'Xir khariidadda',
    mapSource: (server) =>
      `Khariidaddu waxay ka timaaddaa adeeg kale: ${server}. Haddii aad furtaan, adeeggaasi wuxuu arki karaa aagga aad eegaysaan iyo cinwaankiinna internetka.`,
    mapOpening: 'Khariidadda waa la furayaa…',
    mapFailed:
      'Khariidadda lama furi karin. Mar kale ayaad isku dayi kartaan, ama waxaad ku jawaabi kartaan erayo.',
    mapOpened: 'Khariidaddu way furan tahay, badhankan ka dib.',
    map: 'Khariidad goob laga doorto',
    mapHelp:
      'Dhaqaajiya khariidadda ilaa goobtu ay hoos timaaddo iskutallaabta dhexda, dabadeedna doorta.',
    mapKeys:
      'Kiiboodhka: furayaasha fallaaruhu waxay dhaqaajiyaan khariidadda, Shift oo la raaciyana tallaabooyin yaryar. Plus iyo minus ayaa weyneeya oo yareeya. Enter ayaa goobta doorta.',
    mapTouch:
      'Taabasho ama mouse: goob riixa si ay u hoos timaaddo iskutallaabta. Khariidadda waxaa lagu jiidaa laba farood ama mouse.',
    mapTilesMissing:
      'Qaybo khariidadda ka mid ah lama soo qaadi karin. Mar kale ayaad isku dayi kartaan, ama waxaad ku jawaabi kartaan erayo.',
    mapMove: 'Dhaqaaji khariidadda',
    mapNorth: 'Waqooyi',
    mapSouth: 'Koonfur',
    mapWest: 'Galbeed',
    mapEast: 'Bari',
    mapZoomIn: 'Weynee',
    mapZoomOut: 'Yaree',
    mapZoom: (level, most) => `Weynaynta: ${level} ee ${most}`,
    mapAt: (point) => `Iskutallaabta hoosteeda: ${point}`,
    mapOutside: 'Goobtani waxay ka baxsan tahay aagga su’aashu ku saabsan tahay.',
    mapRounding: (m) =>
      `Si loo ilaaliyo asturnaantiinna, goobta waxaa loo dhoweeyaa ilaa qiyaastii ${m < 1000 ? metres(m) : kilometres(m / 1000)} ka hor inta aan la kaydin.`,
    takePoint: 'Dooro goobtan',
    pointTaken: (point) => `Khariidadda laga doortay: ${point}`,
    removePoint: 'Ka saar goobta khariidadda laga doortay',
    pointRemoved: 'Goobtii khariidadda laga doortay waa la saaray.',

    fileRules: ({kinds, limit, max}) =>
      max === 1
        ? `Waxaad dooran kartaan hal fayl. Waa inuu noqdaa ${or(kinds)}, kana yar yahay ${megabytes(limit)}.`
        : `Waxaad dooran kartaan ilaa ${files(max)}. Mid kasta waa inuu noqdaa ${or(kinds)}, kana yar yahay ${megabytes(limit)}.`,
    chooseFile: 'Dooro fayl',
    chooseFiles: 'Dooro faylal',
    filesChosen: 'Faylasha la doortay',
    filesNowhere: 'Hadda faylal laguma soo gelin karo boggan.',
    fileStates: {
      waiting: 'Wuxuu sugayaa in la soo geliyo',
      uploading: 'Waa la soo gelinayaa',
      uploaded: 'Waa la soo geliyay',
      failed: 'Lama soo gelin karin. Isku daya mar kale.',
      refused: 'Lama aqbalin. Ka saara, ama fayl kale doorta.',
      lost: 'Lama soo gelin. Ka saara oo faylka mar kale doorta.',
      empty: 'Lama soo gelin. Faylka waxba kuma jiraan.',
    },
    fileWrongKind: (kinds) => `Lama soo gelin. Faylku waa inuu noqdaa ${or(kinds)}.`,
    fileOver: (limit) => `Lama soo gelin. Faylku waa inuu ka yar yahay ${megabytes(limit)}.`,
    fileSurplus: (limit) => `Lama soo gelin. Waxaad dooran kartaan ugu badnaan ${files(limit)}.`,
    removeFile: 'Ka saar',
    filesUploading: (names) => `Waa la soo gelinayaa: ${names}`,
    filesUploaded: (names) => `Waa la soo geliyay: ${names}.`,
    filesFailed: (names) => `Lama soo gelin karin: ${names}.`,
    filesRefused: (names) => `Lama aqbalin: ${names}.`,
    fileRemoved: (name) => `Waa la saaray: ${name}`,

    notCalculated: 'Weli lama oga',

    bandLabel: 'Heerkiinna canshuurta kawnsalka (Council Tax)',
    bandHint:
      'Tani waxay tusaysaa oo keliya inta xulasho kasta idiinku kici lahayd. Lalama diro jawaabihiinna.',
    bandChoose: 'Doorta heer',
    bandUnknown: 'Ma aqaan heerkayga',
    bandName: (band) => `Heerka ${band}`,
    costCaption: (band) => `Kharashka xulasho kasta ee heerka ${band} ee canshuurta kawnsalka`,
    costCaptionAll: 'Kharashka xulasho kasta ee heerarka canshuurta kawnsalka oo dhan',
    bandHead: 'Heerka',
    costYear: 'Sannad kasta',
    costMonth: 'Bil kasta',
    costWeek: 'Toddobaad kasta',
    costMore: 'Ka badan hadda',
    costLess: 'Ka yar hadda',
    costSame: 'La mid ah hadda',
    costIn: ({band, year, month, week}) =>
      `Heerka ${band}: ${year} sannadkii, ${month} bishii, ${week} toddobaadkii`,
    // Nouns: "£5 ka badan" would be more than £5.
    costMoreIn: ({band, year, month, week}) =>
      `Heerka ${band}, kordhin: ${year} sannadkii, ${month} bishii, ${week} toddobaadkii`,
    costLessIn: ({band, year, month, week}) =>
      `Heerka ${band}, dhimis: ${year} sannadkii, ${month} bishii, ${week} toddobaadkii`,
    costSameIn: (band) => `Heerka ${band}: isbeddel ma jiro`,
    costRange: ({least, from, most, to}) =>
      `Laga bilaabo ${from} sannadkii heerka ${least} ilaa ${to} heerka ${most}`,
    costMoreRange: ({least, from, most, to}) =>
      `Kordhin: laga bilaabo ${from} sannadkii heerka ${least} ilaa ${to} heerka ${most}`,
    costLessRange: ({least, from, most, to}) =>
      `Dhimis: laga bilaabo ${from} sannadkii heerka ${least} ilaa ${to} heerka ${most}`,
    costSameInAll: 'Heerarka oo dhan: isbeddel ma jiro',
    costsShown: (band) => `Hadda waxaa la tusayaa kharashka heerka ${band}`,
    costsShownAll: 'Hadda waxaa la tusayaa kharashka heerarka oo dhan',

    itemCount: (n) => (n ? `Waxaad ku darteen ${answers(n)}` : 'Jawaab kuma aydaan darin'),
    changeItem: (item) => `Wax ka beddel: ${item}`,
    doneItem: (item) => `Dhammee: ${item}`,
    removeItem: (item) => `Ka saar: ${item}`,
    removeItemAsk: (item) => `Ma hubtaan inaad rabtaan inaad ka saartaan jawaabtan? ${item}`,
    keepItem: (item) => `Hayso: ${item}`,
    itemRemoved: (item) => `Waa la saaray: ${item}`,
    itemsUpTo: (n) => `Waxaad ku dari kartaan ilaa ${items(n)}.`,
  };
}
