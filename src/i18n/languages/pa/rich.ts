import type {Formats} from '../../formats.js';
import type {RichWords} from '../../rich-messages.js';
import {countsIn} from './counts.js';
import {addressParts, contactDetails} from './parts.js';

/** What Punjabi says in the question types that come on demand. */
export function rich(formats: Formats): RichWords {
  const {number, or} = formats;
  const {amount, characters, files, items, results, words} = countsIn(formats);
  const distance = (metres: number) =>
    metres < 1000 ? `${number(metres)} ਮੀਟਰ` : `${number(metres / 1000)} ਕਿਲੋਮੀਟਰ`;
  return {
    notice: 'ਜ਼ਰੂਰੀ ਸੂਚਨਾ',
    exit: 'ਇਸ ਪੰਨੇ ਤੋਂ ਬਾਹਰ ਜਾਓ',
    exitByKeys: 'Shift ਕੁੰਜੀ ਤਿੰਨ ਵਾਰ ਦਬਾ ਕੇ ਵੀ ਇਸ ਪੰਨੇ ਤੋਂ ਬਾਹਰ ਜਾਇਆ ਜਾ ਸਕਦਾ ਹੈ।',

    setAsideTitle: 'ਤੁਹਾਡੇ ਕੁਝ ਪਹਿਲੇ ਜਵਾਬ ਹੁਣ ਢੁਕਵੇਂ ਨਹੀਂ ਹਨ',
    setAsideLead:
      'ਇਹ ਜਵਾਬ ਦਿੱਤੇ ਜਾਣ ਤੋਂ ਬਾਅਦ ਸਵਾਲ ਬਦਲ ਗਏ ਹਨ। ਇਹ ਜਵਾਬ ਭੇਜੇ ਨਹੀਂ ਜਾਣਗੇ। ਇਨ੍ਹਾਂ ਨੂੰ ਇੱਥੋਂ ਆਪਣੇ ਨਵੇਂ ਜਵਾਬਾਂ ਵਿੱਚ ਕਾਪੀ ਕੀਤਾ ਜਾ ਸਕਦਾ ਹੈ।',
    setAsideRemove: 'ਇਹ ਸੂਚੀ ਹਟਾਓ',

    charactersAllowed: (n) => `ਵੱਧ ਤੋਂ ਵੱਧ ${characters(n)} ਲਿਖੋ`,
    charactersLeft: (n) => `${characters(n)} ਬਾਕੀ`,
    charactersOver: (n) => `ਹੱਦ ਤੋਂ ${characters(n)} ਵੱਧ`,
    wordsAllowed: (n) => `ਵੱਧ ਤੋਂ ਵੱਧ ${words(n)} ਲਿਖੋ`,
    wordsLeft: (n) => `${words(n)} ਬਾਕੀ`,
    wordsOver: (n) => `ਹੱਦ ਤੋਂ ${words(n)} ਵੱਧ`,

    rankHow: 'ਕਿਸੇ ਆਈਟਮ ਨੂੰ ਕ੍ਰਮ ਵਿੱਚ ਰੱਖਣ ਲਈ, ਉਸ ਦਾ ਸਥਾਨ ਚੁਣੋ ਜਾਂ “ਉੱਪਰ ਕਰੋ” ਵਰਤੋ।',
    rankUpTo: (n) => `ਵੱਧ ਤੋਂ ਵੱਧ ${items(n)} ਕ੍ਰਮ ਵਿੱਚ ਰੱਖੋ।`,
    rankedTitle: 'ਤੁਹਾਡਾ ਕ੍ਰਮ',
    rankedNone: 'ਅਜੇ ਕੁਝ ਵੀ ਕ੍ਰਮ ਵਿੱਚ ਨਹੀਂ ਰੱਖਿਆ ਗਿਆ।',
    notRanked: 'ਕ੍ਰਮ ਵਿੱਚ ਨਹੀਂ',
    rankedEnough:
      'ਹੋਰ ਕੁਝ ਵੀ ਕ੍ਰਮ ਵਿੱਚ ਨਹੀਂ ਰੱਖਿਆ ਜਾ ਸਕਦਾ। ਕੋਈ ਹੋਰ ਆਈਟਮ ਰੱਖਣ ਲਈ, ਪਹਿਲਾਂ ਆਪਣੇ ਕ੍ਰਮ ਦੀ ਕਿਸੇ ਆਈਟਮ ਨੂੰ ਬਦਲ ਕੇ “ਕ੍ਰਮ ਵਿੱਚ ਨਹੀਂ” ਕਰੋ।',
    moveUp: 'ਉੱਪਰ ਕਰੋ',
    moveDown: 'ਹੇਠਾਂ ਕਰੋ',
    moved: (item, at, of) => `${item}, ${of} ਵਿੱਚੋਂ ${at}`,
    unranked: (item) => `${item}, ਕ੍ਰਮ ਵਿੱਚ ਨਹੀਂ`,

    shareExactly: (total, unit) => `ਕੁੱਲ ${amount(total, unit)} ਵੰਡੋ, ਨਾ ਵੱਧ ਨਾ ਘੱਟ।`,
    shareUpTo: (total, unit) => `ਵੱਧ ਤੋਂ ਵੱਧ ${amount(total, unit)} ਵੰਡੋ।`,
    shareLeft: (left, total, unit) => `ਬਾਕੀ: ${amount(left, unit)} (ਕੁੱਲ ${amount(total, unit)})`,
    shareOver: (over, unit) => `ਹੱਦ ਤੋਂ ${amount(over, unit)} ਵੱਧ`,

    matrixItem: 'ਆਈਟਮ',
    rowUnanswered: 'ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ',

    listHelp:
      'ਲਿਖਦੇ ਸਮੇਂ, ਸੁਝਾਅ ਦੇਖਣ ਲਈ ਉੱਪਰ ਅਤੇ ਹੇਠਾਂ ਵਾਲੀਆਂ ਕੁੰਜੀਆਂ ਅਤੇ ਚੁਣਨ ਲਈ Enter ਕੁੰਜੀ ਵਰਤੋ। ਟੱਚ ਸਕਰੀਨ ਉੱਤੇ, ਛੋਹ ਕੇ ਜਾਂ ਸਵਾਈਪ ਕਰ ਕੇ ਦੇਖੋ।',
    resultsAvailable: (n) => `${results(n)} ਉਪਲਬਧ`,
    resultsLimited: (n, all) =>
      `${results(all)} ਉਪਲਬਧ। ਸੂਚੀ ਵਿੱਚ ਸਿਰਫ਼ ਪਹਿਲੇ ${number(n)} ਹਨ: ਹੋਰ ਲੱਭਣ ਲਈ ਅੱਗੇ ਲਿਖੋ।`,
    noResults: 'ਕੋਈ ਨਤੀਜਾ ਨਹੀਂ ਮਿਲਿਆ',
    noResultsOwn: 'ਕੋਈ ਨਤੀਜਾ ਨਹੀਂ ਮਿਲਿਆ। ਆਪਣੇ ਲਿਖੇ ਸ਼ਬਦਾਂ ਨਾਲ ਵੀ ਜਾਰੀ ਰੱਖਿਆ ਜਾ ਸਕਦਾ ਹੈ।',
    highlighted: (result, at, of) => `“${result}” ਉਜਾਗਰ ਹੈ, ${of} ਵਿੱਚੋਂ ${at}`,
    chosen: (result) => `ਤੁਸੀਂ ਚੁਣਿਆ ਹੈ: ${result}`,
    search: 'ਖੋਜ',
    searching: 'ਖੋਜ ਹੋ ਰਹੀ ਹੈ…',
    searchResults: 'ਖੋਜ ਦੇ ਨਤੀਜੇ',
    lookupFailed: 'ਖੋਜ ਇਸ ਸਮੇਂ ਕੰਮ ਨਹੀਂ ਕਰ ਰਹੀ। ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ, ਜਾਂ ਆਪਣੇ ਲਿਖੇ ਸ਼ਬਦਾਂ ਨਾਲ ਜਾਰੀ ਰੱਖੋ।',
    contactDetails,
    addressParts,
    addressFind: 'ਪਤਾ ਲੱਭੋ',
    addressYourself: 'ਪਤਾ ਆਪ ਲਿਖੋ',
    addressPostcode: 'ਪਤੇ ਲੱਭਣ ਲਈ, ਯੂਕੇ ਦਾ ਪੂਰਾ ਪੋਸਟਕੋਡ ਲਿਖੋ, ਜਿਵੇਂ CF99 1SN।',
    addressesFound: (n) => `ਮਿਲੇ ਪਤੇ: ${number(n)}`,
    addressSelect: 'ਪਤਾ ਚੁਣੋ',
    addressFilled: 'ਪਤਾ ਹੇਠਾਂ ਖ਼ਾਨਿਆਂ ਵਿੱਚ ਹੈ। ਇਸ ਨੂੰ ਉੱਥੇ ਬਦਲਿਆ ਜਾ ਸਕਦਾ ਹੈ।',
    addressNone: 'ਕੋਈ ਪਤਾ ਨਹੀਂ ਮਿਲਿਆ। ਪੋਸਟਕੋਡ ਜਾਂਚੋ, ਜਾਂ ਪਤਾ ਹੇਠਾਂ ਖ਼ਾਨਿਆਂ ਵਿੱਚ ਆਪ ਲਿਖੋ।',
    addressFailed: 'ਇਸ ਸਮੇਂ ਪਤੇ ਨਹੀਂ ਲੱਭੇ ਜਾ ਸਕਦੇ। ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ, ਜਾਂ ਪਤਾ ਹੇਠਾਂ ਖ਼ਾਨਿਆਂ ਵਿੱਚ ਆਪ ਲਿਖੋ।',
    contactWanted: 'ਮੇਰੇ ਨਾਲ ਸੰਪਰਕ ਕੀਤਾ ਜਾਵੇ',
    wholeList: 'ਪੂਰੀ ਸੂਚੀ ਵਿੱਚੋਂ ਚੁਣੋ',
    searchList: 'ਲਿਖ ਕੇ ਸੂਚੀ ਵਿੱਚ ਖੋਜੋ',
    notInList: 'ਜੇ ਤੁਹਾਡਾ ਜਵਾਬ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ ਹੈ, ਤਾਂ ਇੱਥੇ ਲਿਖੋ',

    locationWays: 'ਜਵਾਬ ਸ਼ਬਦਾਂ ਵਿੱਚ, ਨਕਸ਼ੇ ਉੱਤੇ, ਜਾਂ ਦੋਵਾਂ ਤਰੀਕਿਆਂ ਨਾਲ ਦਿੱਤਾ ਜਾ ਸਕਦਾ ਹੈ।',
    locationArea: 'ਇਲਾਕਾ',
    locationPlace: 'ਥਾਂ ਦਾ ਨਾਂ, ਸੜਕ ਜਾਂ ਪੋਸਟਕੋਡ ਦਾ ਪਹਿਲਾ ਹਿੱਸਾ',
    openMap: 'ਨਕਸ਼ੇ ਉੱਤੇ ਚੁਣੋ',
    closeMap: 'ਨਕਸ਼ਾ ਬੰਦ ਕਰੋ',
    mapSource: (server) =>
      `ਨਕਸ਼ਾ ਇੱਕ ਹੋਰ ਸੇਵਾ ਤੋਂ ਆਉਂਦਾ ਹੈ: ${server}। ਨਕਸ਼ਾ ਖੋਲ੍ਹਣ ਉੱਤੇ, ਉਹ ਸੇਵਾ ਦੇਖਿਆ ਜਾ ਰਿਹਾ ਇਲਾਕਾ ਅਤੇ ਤੁਹਾਡਾ ਇੰਟਰਨੈੱਟ ਪਤਾ ਜਾਣ ਸਕਦੀ ਹੈ।`,
    mapOpening: 'ਨਕਸ਼ਾ ਖੁੱਲ੍ਹ ਰਿਹਾ ਹੈ…',
    mapFailed: 'ਨਕਸ਼ਾ ਖੁੱਲ੍ਹ ਨਹੀਂ ਸਕਿਆ। ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ, ਜਾਂ ਸ਼ਬਦਾਂ ਵਿੱਚ ਜਵਾਬ ਦਿਓ।',
    mapOpened: 'ਨਕਸ਼ਾ ਖੁੱਲ੍ਹਾ ਹੈ, ਇਸ ਬਟਨ ਤੋਂ ਬਾਅਦ।',
    map: 'ਥਾਂ ਚੁਣਨ ਲਈ ਨਕਸ਼ਾ',
    mapHelp: 'ਨਕਸ਼ਾ ਹਿਲਾ ਕੇ ਥਾਂ ਨੂੰ ਵਿਚਕਾਰਲੇ ਕਰਾਸ ਦੇ ਹੇਠਾਂ ਲਿਆਓ, ਫਿਰ ਉਸ ਨੂੰ ਚੁਣੋ।',
    mapKeys:
      'ਕੀਬੋਰਡ ਨਾਲ: ਤੀਰ ਵਾਲੀਆਂ ਕੁੰਜੀਆਂ ਨਕਸ਼ੇ ਨੂੰ ਹਿਲਾਉਂਦੀਆਂ ਹਨ, Shift ਨਾਲ ਥੋੜ੍ਹਾ-ਥੋੜ੍ਹਾ। ਪਲੱਸ ਅਤੇ ਮਾਈਨਸ ਜ਼ੂਮ ਵਧਾਉਂਦੇ ਅਤੇ ਘਟਾਉਂਦੇ ਹਨ। Enter ਥਾਂ ਨੂੰ ਚੁਣਦਾ ਹੈ।',
    mapTouch:
      'ਛੋਹ ਕੇ ਜਾਂ ਮਾਊਸ ਨਾਲ: ਕਿਸੇ ਥਾਂ ਨੂੰ ਦਬਾ ਕੇ ਕਰਾਸ ਦੇ ਹੇਠਾਂ ਲਿਆਓ। ਨਕਸ਼ੇ ਨੂੰ ਦੋ ਉਂਗਲਾਂ ਨਾਲ, ਜਾਂ ਮਾਊਸ ਨਾਲ, ਖਿੱਚੋ।',
    mapTilesMissing: 'ਨਕਸ਼ੇ ਦੇ ਕੁਝ ਹਿੱਸੇ ਲੋਡ ਨਹੀਂ ਹੋ ਸਕੇ। ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ, ਜਾਂ ਸ਼ਬਦਾਂ ਵਿੱਚ ਜਵਾਬ ਦਿਓ।',
    mapMove: 'ਨਕਸ਼ਾ ਹਿਲਾਓ',
    mapNorth: 'ਉੱਤਰ',
    mapSouth: 'ਦੱਖਣ',
    mapWest: 'ਪੱਛਮ',
    mapEast: 'ਪੂਰਬ',
    mapZoomIn: 'ਜ਼ੂਮ ਵਧਾਓ',
    mapZoomOut: 'ਜ਼ੂਮ ਘਟਾਓ',
    mapZoom: (level, most) => `ਜ਼ੂਮ: ${most} ਵਿੱਚੋਂ ${level}`,
    mapAt: (point) => `ਕਰਾਸ ਦੇ ਹੇਠਾਂ: ${point}`,
    mapOutside: 'ਇਹ ਉਸ ਇਲਾਕੇ ਤੋਂ ਬਾਹਰ ਹੈ ਜਿਸ ਬਾਰੇ ਸਵਾਲ ਹੈ।',
    mapRounding: (metres) =>
      `ਤੁਹਾਡੀ ਪਰਦੇਦਾਰੀ ਦੀ ਰਾਖੀ ਲਈ, ਥਾਂ ਨੂੰ ਸੰਭਾਲਣ ਤੋਂ ਪਹਿਲਾਂ ਲਗਭਗ ${distance(metres)} ਤੱਕ ਗੋਲ ਕੀਤਾ ਜਾਂਦਾ ਹੈ।`,
    takePoint: 'ਇਹ ਥਾਂ ਚੁਣੋ',
    pointTaken: (point) => `ਨਕਸ਼ੇ ਉੱਤੇ ਚੁਣੀ ਥਾਂ: ${point}`,
    removePoint: 'ਨਕਸ਼ੇ ਉੱਤੇ ਚੁਣੀ ਥਾਂ ਹਟਾਓ',
    pointRemoved: 'ਨਕਸ਼ੇ ਉੱਤੇ ਚੁਣੀ ਥਾਂ ਹਟਾ ਦਿੱਤੀ ਗਈ ਹੈ।',

    fileRules: ({kinds, limit, max}) =>
      max === 1
        ? `ਇੱਕ ਫ਼ਾਈਲ ਚੁਣੋ। ਫ਼ਾਈਲ ਦੀ ਕਿਸਮ ${or(kinds)} ਅਤੇ ਆਕਾਰ ${number(limit)}MB ਤੋਂ ਘੱਟ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ।`
        : `ਵੱਧ ਤੋਂ ਵੱਧ ${files(max)} ਚੁਣੋ। ਹਰ ਫ਼ਾਈਲ ਦੀ ਕਿਸਮ ${or(kinds)} ਅਤੇ ਆਕਾਰ ${number(limit)}MB ਤੋਂ ਘੱਟ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ।`,
    chooseFile: 'ਫ਼ਾਈਲ ਚੁਣੋ',
    chooseFiles: 'ਫ਼ਾਈਲਾਂ ਚੁਣੋ',
    filesChosen: 'ਚੁਣੀਆਂ ਗਈਆਂ ਫ਼ਾਈਲਾਂ',
    filesNowhere: 'ਇਸ ਸਮੇਂ ਇਸ ਪੰਨੇ ਉੱਤੇ ਫ਼ਾਈਲਾਂ ਅੱਪਲੋਡ ਨਹੀਂ ਹੋ ਸਕਦੀਆਂ।',
    fileStates: {
      waiting: 'ਅੱਪਲੋਡ ਦੀ ਉਡੀਕ ਵਿੱਚ',
      uploading: 'ਅੱਪਲੋਡ ਹੋ ਰਹੀ ਹੈ',
      uploaded: 'ਅੱਪਲੋਡ ਹੋ ਗਈ',
      failed: 'ਅੱਪਲੋਡ ਨਹੀਂ ਹੋ ਸਕੀ। ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।',
      refused: 'ਸਵੀਕਾਰ ਨਹੀਂ ਹੋਈ। ਇਸ ਨੂੰ ਹਟਾਓ, ਜਾਂ ਕੋਈ ਹੋਰ ਫ਼ਾਈਲ ਚੁਣੋ।',
      lost: 'ਅੱਪਲੋਡ ਨਹੀਂ ਹੋਈ। ਇਸ ਨੂੰ ਹਟਾਓ, ਅਤੇ ਫ਼ਾਈਲ ਦੁਬਾਰਾ ਚੁਣੋ।',
      empty: 'ਅੱਪਲੋਡ ਨਹੀਂ ਹੋਈ। ਫ਼ਾਈਲ ਖ਼ਾਲੀ ਹੈ।',
    },
    fileWrongKind: (kinds) => `ਅੱਪਲੋਡ ਨਹੀਂ ਹੋਈ। ਫ਼ਾਈਲ ਦੀ ਕਿਸਮ ${or(kinds)} ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ।`,
    fileOver: (limit) => `ਅੱਪਲੋਡ ਨਹੀਂ ਹੋਈ। ਫ਼ਾਈਲ ${number(limit)}MB ਤੋਂ ਛੋਟੀ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ।`,
    fileSurplus: (limit) => `ਅੱਪਲੋਡ ਨਹੀਂ ਹੋਈ। ਵੱਧ ਤੋਂ ਵੱਧ ${files(limit)} ਚੁਣੋ।`,
    removeFile: 'ਹਟਾਓ',
    filesUploading: (names) => `ਅੱਪਲੋਡ ਹੋ ਰਿਹਾ ਹੈ: ${names}`,
    filesUploaded: (names) => `ਅੱਪਲੋਡ ਹੋ ਗਿਆ: ${names}।`,
    filesFailed: (names) => `ਅੱਪਲੋਡ ਨਹੀਂ ਹੋ ਸਕਿਆ: ${names}।`,
    filesRefused: (names) => `ਸਵੀਕਾਰ ਨਹੀਂ ਹੋਇਆ: ${names}।`,
    fileRemoved: (name) => `ਹਟਾਇਆ ਗਿਆ: ${name}`,

    notCalculated: 'ਅਜੇ ਪਤਾ ਨਹੀਂ',

    bandLabel: 'ਤੁਹਾਡਾ ਕੌਂਸਲ ਟੈਕਸ ਬੈਂਡ',
    bandHint:
      'ਇਹ ਸਿਰਫ਼ ਦਿਖਾਉਂਦਾ ਹੈ ਕਿ ਹਰ ਵਿਕਲਪ ਦਾ ਤੁਹਾਡੇ ਲਈ ਕਿੰਨਾ ਖ਼ਰਚਾ ਹੋਵੇਗਾ। ਇਹ ਤੁਹਾਡੇ ਜਵਾਬਾਂ ਨਾਲ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ।',
    bandChoose: 'ਬੈਂਡ ਚੁਣੋ',
    bandUnknown: 'ਮੈਨੂੰ ਆਪਣਾ ਬੈਂਡ ਨਹੀਂ ਪਤਾ',
    bandName: (band) => `ਬੈਂਡ ${band}`,
    costCaption: (band) => `ਕੌਂਸਲ ਟੈਕਸ ਬੈਂਡ ${band} ਵਿੱਚ ਹਰ ਵਿਕਲਪ ਦਾ ਖ਼ਰਚਾ`,
    costCaptionAll: 'ਹਰ ਕੌਂਸਲ ਟੈਕਸ ਬੈਂਡ ਵਿੱਚ ਹਰ ਵਿਕਲਪ ਦਾ ਖ਼ਰਚਾ',
    bandHead: 'ਬੈਂਡ',
    costYear: 'ਹਰ ਸਾਲ',
    costMonth: 'ਹਰ ਮਹੀਨੇ',
    costWeek: 'ਹਰ ਹਫ਼ਤੇ',
    costMore: 'ਹੁਣ ਨਾਲੋਂ ਵੱਧ',
    costLess: 'ਹੁਣ ਨਾਲੋਂ ਘੱਟ',
    costSame: 'ਹੁਣ ਜਿੰਨਾ ਹੀ',
    costIn: ({band, year, month, week}) =>
      `ਬੈਂਡ ${band}: ਸਾਲ ਦੇ ${year}, ਮਹੀਨੇ ਦੇ ${month}, ਹਫ਼ਤੇ ਦੇ ${week}`,
    costMoreIn: ({band, year, month, week}) =>
      `ਬੈਂਡ ${band}: ਸਾਲ ਦੇ ${year} ਵੱਧ, ਮਹੀਨੇ ਦੇ ${month} ਵੱਧ, ਹਫ਼ਤੇ ਦੇ ${week} ਵੱਧ`,
    costLessIn: ({band, year, month, week}) =>
      `ਬੈਂਡ ${band}: ਸਾਲ ਦੇ ${year} ਘੱਟ, ਮਹੀਨੇ ਦੇ ${month} ਘੱਟ, ਹਫ਼ਤੇ ਦੇ ${week} ਘੱਟ`,
    costSameIn: (band) => `ਬੈਂਡ ${band}: ਕੋਈ ਤਬਦੀਲੀ ਨਹੀਂ`,
    costRange: ({least, from, most, to}) =>
      `ਬੈਂਡ ${least} ਵਿੱਚ ਸਾਲ ਦੇ ${from} ਤੋਂ ਲੈ ਕੇ ਬੈਂਡ ${most} ਵਿੱਚ ${to} ਤੱਕ`,
    costMoreRange: ({least, from, most, to}) =>
      `ਬੈਂਡ ${least} ਵਿੱਚ ਸਾਲ ਦੇ ${from} ਵੱਧ ਤੋਂ ਲੈ ਕੇ ਬੈਂਡ ${most} ਵਿੱਚ ${to} ਵੱਧ ਤੱਕ`,
    costLessRange: ({least, from, most, to}) =>
      `ਬੈਂਡ ${least} ਵਿੱਚ ਸਾਲ ਦੇ ${from} ਘੱਟ ਤੋਂ ਲੈ ਕੇ ਬੈਂਡ ${most} ਵਿੱਚ ${to} ਘੱਟ ਤੱਕ`,
    costSameInAll: 'ਕਿਸੇ ਵੀ ਬੈਂਡ ਵਿੱਚ ਕੋਈ ਤਬਦੀਲੀ ਨਹੀਂ',
    costsShown: (band) => `ਹੁਣ ਬੈਂਡ ${band} ਦੇ ਖ਼ਰਚੇ ਦਿਖਾਏ ਗਏ ਹਨ`,
    costsShownAll: 'ਹੁਣ ਹਰ ਬੈਂਡ ਦੇ ਖ਼ਰਚੇ ਦਿਖਾਏ ਗਏ ਹਨ',

    itemCount: (n) => (n ? `ਜੋੜੇ ਗਏ ਜਵਾਬ: ${number(n)}` : 'ਅਜੇ ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਜੋੜਿਆ ਗਿਆ'),
    changeItem: (item) => `ਬਦਲੋ: ${item}`,
    doneItem: (item) => `ਪੂਰਾ ਹੋਇਆ: ${item}`,
    removeItem: (item) => `ਹਟਾਓ: ${item}`,
    removeItemAsk: (item) => `ਕੀ ਇਹ ਜਵਾਬ ਸੱਚਮੁੱਚ ਹਟਾਉਣਾ ਹੈ? ਜਵਾਬ: ${item}`,
    keepItem: (item) => `ਰੱਖੋ: ${item}`,
    itemRemoved: (item) => `ਹਟਾਇਆ ਗਿਆ: ${item}`,
    itemsUpTo: (n) => `ਵੱਧ ਤੋਂ ਵੱਧ ${items(n)} ਜੋੜੋ।`,
  };
}
