import type {Formats} from '../../formats.js';
import type {RichWords} from '../../rich-messages.js';
import {countsIn} from './counts.js';

/** What Polish says in the question types that come on demand. */
export function rich(formats: Formats): RichWords {
  const {number, or} = formats;
  const {amount, answers, characters, files, items, words} = countsIn(formats);
  // Symbols of units: a unit in full would stand in the genitive after "do".
  const distance = (metres: number) =>
    metres < 1000 ? `${number(metres)} m` : `${number(metres / 1000)} km`;
  return {
    notice: 'Ważne',
    exit: 'Opuść tę stronę',
    exitByKeys: 'Tę stronę można też opuścić, naciskając trzy razy klawisz Shift.',

    setAsideTitle: 'Niektóre wcześniejsze odpowiedzi już nie pasują',
    setAsideLead:
      'Od czasu udzielenia tych odpowiedzi pytania się zmieniły. Te odpowiedzi nie zostaną wysłane. Można je stąd skopiować do nowych odpowiedzi.',
    setAsideRemove: 'Usuń tę listę',

    charactersAllowed: (n) => `Można wprowadzić maksymalnie ${characters(n)}`,
    charactersLeft: (n) => `Można wprowadzić jeszcze ${characters(n)}`,
    charactersOver: (n) => `O ${characters(n)} za dużo`,
    wordsAllowed: (n) => `Można wprowadzić maksymalnie ${words(n)}`,
    wordsLeft: (n) => `Można wprowadzić jeszcze ${words(n)}`,
    wordsOver: (n) => `O ${words(n)} za dużo`,

    rankHow:
      'Aby dodać element do rankingu, wybierz dla niego miejsce lub użyj przycisku „Przesuń w górę”.',
    rankUpTo: (n) => `Do rankingu można dodać maksymalnie ${items(n)}.`,
    rankedTitle: 'Twój ranking',
    rankedNone: 'Ranking jest jeszcze pusty.',
    notRanked: 'Poza rankingiem',
    rankedEnough:
      'Do rankingu nie można dodać więcej elementów. Aby dodać inny element, najpierw zmień miejsce jednego z elementów w rankingu na „Poza rankingiem”.',
    moveUp: 'Przesuń w górę',
    moveDown: 'Przesuń w dół',
    moved: (item, at, of) => `${item}, ${at} z ${of}`,
    unranked: (item) => `${item}, poza rankingiem`,

    shareExactly: (total, unit) => `Rozdziel dokładnie ${amount(total, unit)}.`,
    shareUpTo: (total, unit) => `Rozdziel maksymalnie ${amount(total, unit)}.`,
    // No "z", which takes the genitive and is "ze" before some numbers.
    shareLeft: (left, total, unit) =>
      `Pozostało: ${amount(left, unit)} (łącznie: ${amount(total, unit)})`,
    shareOver: (over, unit) => `Rozdzielono o ${amount(over, unit)} za dużo`,

    matrixItem: 'Element',
    rowUnanswered: 'Brak odpowiedzi',
    listHelp:
      'Gdy piszesz, podpowiedzi można przeglądać strzałkami w górę i w dół, a wybrać klawiszem Enter. Na urządzeniu dotykowym można je przeglądać, dotykając ekranu lub przesuwając palcem.',
    resultsAvailable: (n) => `Dostępne wyniki: ${number(n)}`,
    resultsLimited: (n, all) =>
      `Dostępne wyniki: ${number(all)}. Na liście są tylko pierwsze (${number(n)}): pisz dalej, aby znaleźć inne.`,
    noResults: 'Nie znaleziono wyników',
    noResultsOwn: 'Nie znaleziono wyników. Można przejść dalej z wpisanym tekstem.',
    highlighted: (result, at, of) => `Podświetlono: ${result}, ${at} z ${of}`,
    chosen: (result) => `Wybrano: ${result}`,
    search: 'Szukaj',
    searching: 'Wyszukiwanie…',
    searchResults: 'Wyniki wyszukiwania',
    lookupFailed:
      'Wyszukiwanie w tej chwili nie działa. Można spróbować ponownie lub przejść dalej z wpisanym tekstem.',
    contactDetails: {
      name: 'Imię i nazwisko',
      organisation: 'Nazwa organizacji',
      email: 'Adres e-mail',
      phone: 'Numer telefonu',
      address: 'Adres',
      postcode: 'Kod pocztowy',
    },
    addressParts: {
      line1: 'Wiersz adresu 1',
      line2: 'Wiersz adresu 2',
      town: 'Miejscowość',
      county: 'Hrabstwo',
      postcode: 'Kod pocztowy',
    },
    addressFind: 'Znajdź adres',
    addressYourself: 'Wpisz adres samodzielnie',
    addressPostcode: 'Aby znaleźć adresy, wpisz pełny brytyjski kod pocztowy, np. CF99 1SN.',
    addressesFound: (n) => `Znalezione adresy: ${number(n)}`,
    addressSelect: 'Wybierz adres',
    addressFilled: 'Adres jest w polach poniżej. Można go tam zmienić.',
    addressNone:
      'Nie znaleziono adresów. Sprawdź kod pocztowy lub wpisz adres samodzielnie w polach poniżej.',
    addressFailed:
      'W tej chwili nie można wyszukać adresów. Można spróbować ponownie lub wpisać adres samodzielnie w polach poniżej.',
    contactWanted: 'Proszę o kontakt',
    wholeList: 'Wybierz z całej listy',
    searchList: 'Wpisz tekst, aby przeszukać listę',
    notInList: 'Jeśli odpowiedzi nie ma na liście, wpisz ją tutaj',

    locationWays: 'Można odpowiedzieć słowami, na mapie lub na oba sposoby.',
    locationArea: 'Obszar',
    locationPlace: 'Nazwa miejsca, ulica lub pierwsza część kodu pocztowego',
    openMap: 'Wybierz na mapie',
    closeMap: 'Zamknij mapę',
    mapSource: (server) =>
      `Mapa pochodzi z innej usługi: ${server}. Po otwarciu mapy usługa ta może poznać oglądany obszar i Twój adres IP.`,
    mapOpening: 'Otwieranie mapy…',
    mapFailed: 'Nie udało się otworzyć mapy. Można spróbować ponownie lub odpowiedzieć słowami.',
    mapOpened: 'Mapa jest otwarta, za tym przyciskiem.',
    map: 'Mapa do wyboru miejsca',
    mapHelp:
      'Przesuń mapę tak, aby miejsce znalazło się pod krzyżykiem na środku, a następnie je wybierz.',
    mapKeys:
      'Klawiatura: strzałki przesuwają mapę, z klawiszem Shift małymi krokami. Plus i minus zmieniają powiększenie. Enter wybiera miejsce.',
    mapTouch:
      'Dotyk lub mysz: naciśnij miejsce, aby znalazło się pod krzyżykiem. Mapę można przeciągać dwoma palcami lub myszą.',
    mapTilesMissing:
      'Nie udało się pobrać części mapy. Można spróbować ponownie lub odpowiedzieć słowami.',
    mapMove: 'Przesuwanie mapy',
    mapNorth: 'Północ',
    mapSouth: 'Południe',
    mapWest: 'Zachód',
    mapEast: 'Wschód',
    mapZoomIn: 'Powiększ',
    mapZoomOut: 'Pomniejsz',
    mapZoom: (level, most) => `Powiększenie: ${level} z ${most}`,
    mapAt: (point) => `Pod krzyżykiem: ${point}`,
    mapOutside: 'To miejsce jest poza obszarem, którego dotyczy pytanie.',
    mapRounding: (metres) =>
      `Aby chronić Twoją prywatność, przed zachowaniem miejsce jest zaokrąglane do około ${distance(metres)}.`,
    takePoint: 'Wybierz to miejsce',
    pointTaken: (point) => `Wybrano na mapie: ${point}`,
    removePoint: 'Usuń miejsce wybrane na mapie',
    pointRemoved: 'Miejsce wybrane na mapie zostało usunięte.',

    fileRules: ({kinds, limit, max}) =>
      max === 1
        ? `Można wybrać jeden plik. Musi być w formacie ${or(kinds)} i mniejszy niż ${number(limit)} MB.`
        : `Można wybrać maksymalnie ${files(max)}. Każdy musi być w formacie ${or(kinds)} i mniejszy niż ${number(limit)} MB.`,
    chooseFile: 'Wybierz plik',
    chooseFiles: 'Wybierz pliki',
    filesChosen: 'Wybrane pliki',
    filesNowhere: 'W tej chwili nie można przesyłać plików na tej stronie.',
    fileStates: {
      waiting: 'Oczekuje na przesłanie',
      uploading: 'Przesyłanie',
      uploaded: 'Przesłano',
      failed: 'Nie udało się przesłać. Spróbuj ponownie.',
      refused: 'Nie przyjęto. Usuń plik lub wybierz inny.',
      lost: 'Nie przesłano. Usuń plik i wybierz go ponownie.',
      empty: 'Nie przesłano. Plik jest pusty.',
    },
    fileWrongKind: (kinds) => `Nie przesłano. Plik musi być w formacie ${or(kinds)}.`,
    fileOver: (limit) => `Nie przesłano. Plik musi być mniejszy niż ${number(limit)} MB.`,
    fileSurplus: (limit) => `Nie przesłano. Można wybrać maksymalnie ${files(limit)}.`,
    removeFile: 'Usuń',
    filesUploading: (names) => `Przesyłanie: ${names}`,
    filesUploaded: (names) => `Przesłano: ${names}.`,
    filesFailed: (names) => `Nie udało się przesłać: ${names}.`,
    filesRefused: (names) => `Nie przyjęto: ${names}.`,
    fileRemoved: (name) => `Usunięto: ${name}`,

    notCalculated: 'Jeszcze nie wiadomo',

    bandLabel: 'Twój przedział Council Tax',
    bandHint:
      'Służy tylko do pokazania, ile kosztowałaby każda z opcji. Nie jest wysyłany z odpowiedziami.',
    bandChoose: 'Wybierz przedział',
    bandUnknown: 'Nie znam swojego przedziału',
    bandName: (band) => `Przedział ${band}`,
    costCaption: (band) => `Koszt każdej opcji w przedziale Council Tax ${band}`,
    costCaptionAll: 'Koszt każdej opcji we wszystkich przedziałach Council Tax',
    bandHead: 'Przedział',
    costYear: 'Rocznie',
    costMonth: 'Miesięcznie',
    costWeek: 'Tygodniowo',
    costMore: 'Więcej niż teraz',
    costLess: 'Mniej niż teraz',
    costSame: 'Tyle samo co teraz',
    costIn: ({band, year, month, week}) =>
      `Przedział ${band}: ${year} rocznie, ${month} miesięcznie, ${week} tygodniowo`,
    costMoreIn: ({band, year, month, week}) =>
      `Przedział ${band}: o ${year} więcej rocznie, o ${month} więcej miesięcznie, o ${week} więcej tygodniowo`,
    costLessIn: ({band, year, month, week}) =>
      `Przedział ${band}: o ${year} mniej rocznie, o ${month} mniej miesięcznie, o ${week} mniej tygodniowo`,
    costSameIn: (band) => `Przedział ${band}: bez zmian`,
    costRange: ({least, from, most, to}) =>
      `Rocznie od ${from} w przedziale ${least} do ${to} w przedziale ${most}`,
    costMoreRange: ({least, from, most, to}) =>
      `Rocznie więcej: od ${from} w przedziale ${least} do ${to} w przedziale ${most}`,
    costLessRange: ({least, from, most, to}) =>
      `Rocznie mniej: od ${from} w przedziale ${least} do ${to} w przedziale ${most}`,
    costSameInAll: 'Bez zmian we wszystkich przedziałach',
    costsShown: (band) => `Koszty są teraz pokazane dla przedziału ${band}`,
    costsShownAll: 'Koszty są teraz pokazane dla wszystkich przedziałów',

    itemCount: (n) => (n ? `Dodano ${answers(n)}` : 'Nie dodano żadnych odpowiedzi'),
    changeItem: (item) => `Zmień: ${item}`,
    doneItem: (item) => `Gotowe: ${item}`,
    removeItem: (item) => `Usuń: ${item}`,
    removeItemAsk: (item) => `Czy na pewno usunąć tę odpowiedź? ${item}`,
    keepItem: (item) => `Zachowaj: ${item}`,
    itemRemoved: (item) => `Usunięto: ${item}`,
    itemsUpTo: (n) => `Można dodać maksymalnie ${items(n)}.`,
  };
}
