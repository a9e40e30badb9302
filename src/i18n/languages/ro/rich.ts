import type {Formats} from '../../formats.js';
import type {RichWords} from '../../rich-messages.js';
import {countsIn} from './counts.js';

/** What Romanian says in the question types that come on demand. */
export function rich(formats: Formats): RichWords {
  const {number, or} = formats;
  const {amount, answers, characters, files, items, kilometres, megabytes, metres, words} =
    countsIn(formats);
  return {
    notice: 'Important',
    exit: 'Părăsiți această pagină',
    exitByKeys: 'Puteți părăsi această pagină și apăsând de trei ori tasta Shift.',

    setAsideTitle: 'Unele dintre răspunsurile anterioare nu se mai potrivesc',
    setAsideLead:
      'Întrebările s-au schimbat de când ați dat aceste răspunsuri, care nu vor fi trimise. Le puteți copia de aici în răspunsurile noi.',
    setAsideRemove: 'Eliminați această listă',

    charactersAllowed: (n) => `Puteți introduce cel mult ${characters(n)}`,
    charactersLeft: (n) => `Mai puteți introduce ${characters(n)}`,
    charactersOver: (n) => `Aveți ${characters(n)} în plus`,
    wordsAllowed: (n) => `Puteți introduce cel mult ${words(n)}`,
    wordsLeft: (n) => `Mai puteți introduce ${words(n)}`,
    wordsOver: (n) => `Aveți ${words(n)} în plus`,

    rankHow:
      'Ca să clasați un element, selectați o poziție pentru el sau folosiți „Mutați mai sus”.',
    rankUpTo: (n) => `Puteți clasa cel mult ${items(n)}.`,
    rankedTitle: 'Clasamentul dumneavoastră',
    rankedNone: 'Încă nu ați clasat nimic.',
    notRanked: 'Fără poziție',
    rankedEnough:
      'Nu mai puteți clasa alte elemente. Ca să clasați un alt element, schimbați întâi poziția unuia din clasament în „Fără poziție”.',
    moveUp: 'Mutați mai sus',
    moveDown: 'Mutați mai jos',
    moved: (item, at, of) => `${item}, ${at} din ${of}`,
    unranked: (item) => `${item}, fără poziție`,

    shareExactly: (total, unit) => `Împărțiți exact ${amount(total, unit)}.`,
    shareUpTo: (total, unit) => `Împărțiți cel mult ${amount(total, unit)}.`,
    // A noun, since a verb would have to agree with the amount.
    shareLeft: (left, total, unit) =>
      unit === 'points'
        ? `Rest de împărțit: ${number(left)} din ${amount(total, unit)}`
        : `Rest de împărțit: ${amount(left, unit)} din ${amount(total, unit)}`,
    shareOver: (over, unit) => `Ați împărțit ${amount(over, unit)} în plus`,

    matrixItem: 'Element',
    rowUnanswered: 'Fără răspuns',

    listHelp:
      'În timp ce scrieți, folosiți tastele săgeată sus și săgeată jos ca să parcurgeți sugestiile și tasta Enter ca să selectați una. Pe un ecran tactil, explorați prin atingere sau glisare.',
    resultsAvailable: (n) => `Rezultate disponibile: ${number(n)}`,
    resultsLimited: (n, all) =>
      `Rezultate disponibile: ${number(all)}. În listă sunt doar primele ${number(n)}: continuați să scrieți ca să găsiți altele.`,
    noResults: 'Nu s-au găsit rezultate',
    noResultsOwn: 'Nu s-au găsit rezultate. Puteți continua cu textul pe care l-ați scris.',
    highlighted: (result, at, of) => `„${result}”, ${at} din ${of}, rezultat evidențiat`,
    chosen: (result) => `Ați selectat: ${result}`,
    search: 'Căutați',
    searching: 'Se caută…',
    searchResults: 'Rezultatele căutării',
    lookupFailed:
      'Căutarea nu funcționează momentan. Puteți încerca din nou sau puteți continua cu textul pe care l-ați scris.',
    contactDetails: {
      name: 'Nume',
      organisation: 'Organizație',
      email: 'Adresă de e-mail',
      phone: 'Număr de telefon',
      address: 'Adresă',
      postcode: 'Cod poștal',
    },
    addressParts: {
      line1: 'Rândul 1 al adresei',
      line2: 'Rândul 2 al adresei',
      town: 'Localitate',
      county: 'Comitat',
      postcode: 'Cod poștal',
    },
    addressFind: 'Găsiți adresa',
    addressYourself: 'Introduceți adresa manual',
    addressPostcode:
      'Ca să găsiți adrese, introduceți un cod poștal complet din Regatul Unit, de exemplu CF99 1SN.',
    addressesFound: (n) => `Adrese găsite: ${number(n)}`,
    addressSelect: 'Selectați o adresă',
    addressFilled: 'Adresa este în câmpurile de mai jos. O puteți modifica acolo.',
    addressNone:
      'Nu s-a găsit nicio adresă. Verificați codul poștal sau introduceți adresa manual în câmpurile de mai jos.',
    addressFailed:
      'Momentan nu se pot găsi adrese. Puteți încerca din nou sau puteți introduce adresa manual în câmpurile de mai jos.',
    contactWanted: 'Aș dori să mă contactați',
    wholeList: 'Alegeți din toată lista',
    searchList: 'Scrieți ca să căutați în listă',
    notInList: 'Dacă răspunsul nu este în listă, introduceți-l aici',

    locationWays: 'Puteți răspunde în cuvinte, pe hartă sau în ambele moduri.',
    locationArea: 'Zona',
    locationPlace: 'Numele locului, strada sau prima parte a codului poștal',
    openMap: 'Alegeți pe hartă',
    closeMap: 'Închideți harta',
    mapSource: (server) =>
      `Harta provine de la alt serviciu: ${server}. Dacă o deschideți, acel serviciu poate vedea ce zonă priviți și adresa dumneavoastră de internet.`,
    mapOpening: 'Se deschide harta…',
    mapFailed:
      'Harta nu a putut fi deschisă. Puteți încerca din nou sau puteți răspunde în cuvinte.',
    mapOpened: 'Harta este deschisă, după acest buton.',
    map: 'Hartă pentru alegerea unui loc',
    mapHelp: 'Mutați harta până când locul ajunge sub crucea din mijloc, apoi alegeți-l.',
    mapKeys:
      'De la tastatură: tastele săgeată mută harta, iar cu Shift o mută în pași mici. Plus și minus măresc și micșorează. Enter alege locul.',
    mapTouch:
      'Prin atingere sau cu mouse-ul: apăsați pe un loc ca să ajungă sub cruce. Harta se trage cu două degete sau cu mouse-ul.',
    mapTilesMissing:
      'Unele părți ale hărții nu au putut fi preluate. Puteți încerca din nou sau puteți răspunde în cuvinte.',
    mapMove: 'Mutați harta',
    mapNorth: 'Nord',
    mapSouth: 'Sud',
    mapWest: 'Vest',
    mapEast: 'Est',
    mapZoomIn: 'Măriți',
    mapZoomOut: 'Micșorați',
    mapZoom: (level, most) => `Mărire: ${level} din ${most}`,
    mapAt: (point) => `Sub cruce: ${point}`,
    mapOutside: 'Acest loc este în afara zonei la care se referă întrebarea.',
    mapRounding: (m) =>
      `Ca să vă protejăm confidențialitatea, locul este rotunjit la aproximativ ${m < 1000 ? metres(m) : kilometres(m / 1000)} înainte de a fi păstrat.`,
    takePoint: 'Alegeți acest loc',
    pointTaken: (point) => `Loc ales pe hartă: ${point}`,
    removePoint: 'Eliminați locul ales pe hartă',
    pointRemoved: 'Locul ales pe hartă a fost eliminat.',

    fileRules: ({kinds, limit, max}) =>
      max === 1
        ? `Puteți selecta un singur fișier. Trebuie să fie de tip ${or(kinds)} și mai mic de ${megabytes(limit)}.`
        : `Puteți selecta cel mult ${files(max)}. Fiecare trebuie să fie de tip ${or(kinds)} și mai mic de ${megabytes(limit)}.`,
    chooseFile: 'Selectați un fișier',
    chooseFiles: 'Selectați fișiere',
    filesChosen: 'Fișiere selectate',
    filesNowhere: 'Momentan nu se pot încărca fișiere pe această pagină.',
    fileStates: {
      waiting: 'Așteaptă să fie încărcat',
      uploading: 'Se încarcă',
      uploaded: 'Încărcat',
      failed: 'Nu a putut fi încărcat. Încercați din nou.',
      refused: 'Nu a fost acceptat. Eliminați-l sau selectați alt fișier.',
      lost: 'Nu a fost încărcat. Eliminați-l și selectați fișierul din nou.',
      empty: 'Nu a fost încărcat. Fișierul este gol.',
    },
    fileWrongKind: (kinds) => `Nu a fost încărcat. Fișierul trebuie să fie de tip ${or(kinds)}.`,
    fileOver: (limit) =>
      `Nu a fost încărcat. Fișierul trebuie să fie mai mic de ${megabytes(limit)}.`,
    fileSurplus: (limit) => `Nu a fost încărcat. Puteți selecta cel mult ${files(limit)}.`,
    removeFile: 'Eliminați',
    filesUploading: (names) => `Se încarcă: ${names}`,
    filesUploaded: (names) => `Încărcare terminată: ${names}.`,
    filesFailed: (names) => `Încărcare nereușită: ${names}.`,
    filesRefused: (names) => `Fișiere neacceptate: ${names}.`,
    fileRemoved: (name) => `Fișier eliminat: ${name}`,

    notCalculated: 'Încă nu se cunoaște',

    bandLabel: 'Banda dumneavoastră de council tax (impozitul local)',
    bandHint:
      'Arată doar cât v-ar costa fiecare opțiune. Banda nu se trimite cu răspunsurile dumneavoastră.',
    bandChoose: 'Selectați o bandă',
    bandUnknown: 'Nu știu ce bandă am',
    bandName: (band) => `Banda ${band}`,
    costCaption: (band) => `Costul fiecărei opțiuni în banda ${band} de council tax`,
    costCaptionAll: 'Costul fiecărei opțiuni în toate benzile de council tax',
    bandHead: 'Banda',
    costYear: 'Pe an',
    costMonth: 'Pe lună',
    costWeek: 'Pe săptămână',
    costMore: 'Mai mult decât acum',
    costLess: 'Mai puțin decât acum',
    costSame: 'La fel ca acum',
    costIn: ({band, year, month, week}) =>
      `Banda ${band}: ${year} pe an, ${month} pe lună, ${week} pe săptămână`,
    costMoreIn: ({band, year, month, week}) =>
      `Banda ${band}: cu ${year} mai mult pe an, cu ${month} mai mult pe lună, cu ${week} mai mult pe săptămână`,
    costLessIn: ({band, year, month, week}) =>
      `Banda ${band}: cu ${year} mai puțin pe an, cu ${month} mai puțin pe lună, cu ${week} mai puțin pe săptămână`,
    costSameIn: (band) => `Banda ${band}: nicio schimbare`,
    costRange: ({least, from, most, to}) =>
      `De la ${from} pe an în banda ${least} la ${to} în banda ${most}`,
    costMoreRange: ({least, from, most, to}) =>
      `Mai mult: de la ${from} pe an în banda ${least} la ${to} în banda ${most}`,
    costLessRange: ({least, from, most, to}) =>
      `Mai puțin: de la ${from} pe an în banda ${least} la ${to} în banda ${most}`,
    costSameInAll: 'Nicio schimbare în nicio bandă',
    costsShown: (band) => `Se afișează acum costurile pentru banda ${band}`,
    costsShownAll: 'Se afișează acum costurile pentru toate benzile',

    itemCount: (n) => (n ? `Ați adăugat ${answers(n)}` : 'Nu ați adăugat niciun răspuns'),
    changeItem: (item) => `Modificați: ${item}`,
    doneItem: (item) => `Gata: ${item}`,
    removeItem: (item) => `Eliminați: ${item}`,
    removeItemAsk: (item) => `Sigur doriți să eliminați acest răspuns? ${item}`,
    keepItem: (item) => `Păstrați: ${item}`,
    itemRemoved: (item) => `Răspuns eliminat: ${item}`,
    itemsUpTo: (n) => `Puteți adăuga cel mult ${items(n)}.`,
  };
}
