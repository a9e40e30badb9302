import type {Formats} from '../../formats.js';
import type {AddressPart, ContactDetail, DatePart, LaterWords} from '../../messages.js';
import {countsIn} from './counts.js';

// Objects of Wpisz.
const contactDetails: Readonly<Record<ContactDetail, string>> = {
  name: 'imię i nazwisko',
  organisation: 'nazwę organizacji',
  email: 'adres e-mail',
  phone: 'numer telefonu',
  address: 'adres',
  postcode: 'kod pocztowy',
};
const addressParts: Readonly<Record<AddressPart, string>> = {
  line1: 'wiersz adresu 1',
  line2: 'wiersz adresu 2',
  town: 'miejscowość',
  county: 'hrabstwo',
  postcode: 'kod pocztowy',
};
const dateParts: Readonly<Record<DatePart, string>> = {
  day: 'dzień',
  month: 'miesiąc',
  year: 'rok',
};

/** What Polish says after the questions, or when something is wrong. */
export function later(formats: Formats): LaterWords {
  const {number, and, or} = formats;
  const {amount, answers, characters, decimalPlaces, files, items, words} = countsIn(formats);
  return {
    languageChanged: 'Zmieniono język na polski.',
    checkTitle: 'Sprawdź odpowiedzi',
    checkLead: 'Sprawdź odpowiedzi przed wysłaniem. Nic jeszcze nie zostało wysłane.',
    checkThenMore:
      'Następnie pojawi się kilka opcjonalnych pytań na Twój temat. Nic jeszcze nie zostało wysłane.',
    change: 'Zmień',
    noAnswer: 'Nie podano',
    nothingSent: 'Odpowiedzi nie zostały wysłane i nic nie zostało zachowane.',

    sentTitle: 'Otrzymaliśmy Twoje odpowiedzi',
    reference: 'Numer referencyjny',
    whatNext: 'Co będzie dalej',
    receivedAt: (moment) => `Data otrzymania: ${moment}.`,
    keepCopy: 'Zachowaj kopię',
    print: 'Wydrukuj odpowiedzi',
    saveCopy: 'Zapisz kopię odpowiedzi',
    yourAnswers: 'Twoje odpowiedzi',
    alreadySent: 'Te odpowiedzi zostały już wysłane. Nie można ich zmienić ani wysłać ponownie.',
    separateTitle: 'Wysyłane oddzielnie od odpowiedzi',
    separateLead:
      'Te dane są wysyłane osobno. Nic w nich nie wskazuje na odpowiedzi i nic w odpowiedziach nie wskazuje na te dane.',
    contactReceived: 'Otrzymaliśmy dane kontaktowe, oddzielnie od odpowiedzi.',
    contactNotReceived:
      'Otrzymaliśmy odpowiedzi, ale nie udało się potwierdzić, że dotarły też dane kontaktowe. Są one nadal na tej stronie.',
    contactAgain: 'Wyślij dane kontaktowe ponownie',

    notReceivedTitle: 'Nie otrzymaliśmy Twoich odpowiedzi',
    notReceived: 'Nie udało się potwierdzić, że odpowiedzi do nas dotarły.',
    notReceivedKept:
      'Odpowiedzi są nadal na tej stronie. Nic nie zostało utracone. Można teraz spróbować ponownie.',
    refused:
      'Usługa nie przyjęła odpowiedzi. Odpowiedzi są nadal na tej stronie. Sprawdź je lub skontaktuj się z nami.',
    conflict:
      'Otrzymaliśmy już inną wersję tych odpowiedzi. Odpowiedzi są nadal na tej stronie. Aby zmienić to, co zostało wysłane, skontaktuj się z nami.',

    earlyTitle: 'Te konsultacje jeszcze się nie rozpoczęły',
    opensAt: (moment) => `Data rozpoczęcia: ${moment}.`,
    closedTitle: 'Te konsultacje się zakończyły',
    closedAt: (moment) => `Data zakończenia: ${moment}.`,
    closedWhileAnswering:
      'Te konsultacje zakończyły się, zanim otrzymaliśmy odpowiedzi. Odpowiedzi są nadal na tej stronie, więc można je zapisać lub wydrukować.',

    faults: {
      required: ({label, asks}) => {
        if (asks === 'file') return `Wybierz plik: ${label}`;
        return asks === 'select' ? `Wybierz odpowiedź: ${label}` : `Wpisz odpowiedź: ${label}`;
      },
      enum: ({label}) => `Wybierz odpowiedź z listy: ${label}`,
      notListed: ({label}) => `Wybierz odpowiedź, która jest na liście: ${label}`,
      outsideArea: ({label}) => `Wybierz miejsce na obszarze, którego dotyczy pytanie: ${label}`,
      minItems: ({label, limit}) =>
        limit === 1
          ? `Wybierz co najmniej jedną odpowiedź: ${label}`
          : `Wybierz co najmniej ${answers(limit)}: ${label}`,
      maxItems: ({label, limit}) =>
        limit === 1
          ? `Wybierz tylko jedną odpowiedź: ${label}`
          : `Wybierz maksymalnie ${answers(limit)}: ${label}`,
      exclusive: ({label, option}) =>
        `Wybierz inne odpowiedzi albo „${option}”, nie jedno i drugie: ${label}`,
      email: () => 'Wpisz adres e-mail we właściwym formacie, np. name@example.com',
      tel: () => 'Wpisz numer telefonu, np. 01632 960 001, 07700 900 982 lub +44 808 157 0192',
      url: () =>
        'Wpisz adres strony internetowej we właściwym formacie, np. https://www.example.com',
      postcode: () => 'Wpisz pełny brytyjski kod pocztowy, np. CF99 1SN',
      minLength: ({label, limit}) => `Wpisz co najmniej ${characters(limit)}: ${label}`,
      maxLength: ({label, limit}) => `Wpisz maksymalnie ${characters(limit)}: ${label}`,
      maxWords: ({label, limit}) => `Wpisz maksymalnie ${words(limit)}: ${label}`,
      notNumber: ({label}) => `Wpisz liczbę, np. 30: ${label}`,
      notWhole: ({label}) => `Wpisz liczbę całkowitą, np. 30: ${label}`,
      decimals: ({label, limit}) =>
        limit === 2
          ? `Wpisz liczbę (maksymalnie 2 miejsca dziesiętne), np. 123.45: ${label}`
          : `Wpisz liczbę (maksymalnie ${decimalPlaces(limit)}): ${label}`,
      minimum: ({label, limit}) => `Wpisz ${limit} lub więcej: ${label}`,
      maximum: ({label, limit}) => `Wpisz ${limit} lub mniej: ${label}`,
      dateParts: ({label, missing}) =>
        `Data musi zawierać ${and(missing.map((part) => dateParts[part]))}: ${label}`,
      realDate: ({label}) => `Wpisz istniejącą datę: ${label}`,
      yearDigits: ({label}) => `Rok musi mieć 4 cyfry: ${label}`,
      // Niż goes with a month alone, which has no other case, too.
      dateMinimum: ({label, limit}) => `Wpisz datę nie wcześniejszą niż ${limit}: ${label}`,
      dateMaximum: ({label, limit}) => `Wpisz datę nie późniejszą niż ${limit}: ${label}`,
      dateFuture: ({label}) => `Wpisz datę dzisiejszą lub późniejszą: ${label}`,
      datePast: ({label}) => `Wpisz datę dzisiejszą lub wcześniejszą: ${label}`,
      contactMissing: ({label, missing}) =>
        `Wpisz ${and(missing.map((detail) => contactDetails[detail]))}: ${label}`,
      contactReach: ({label, ways}) =>
        `Wpisz ${or(ways.map((detail) => contactDetails[detail]))}: ${label}`,
      addressMissing: ({label, missing}) =>
        `Wpisz ${and(missing.map((part) => addressParts[part]))}: ${label}`,
      realTime: ({label}) => `Wpisz godzinę, np. 9:30 lub 17:45: ${label}`,
      timeMinimum: ({label, limit}) => `Wpisz godzinę ${limit} lub późniejszą: ${label}`,
      timeMaximum: ({label, limit}) => `Wpisz godzinę ${limit} lub wcześniejszą: ${label}`,
      rowsMissing: ({label, rows, asks}) => {
        const [row, ...more] = rows;
        if (more.length === 0)
          return asks === 'select'
            ? `Wybierz odpowiedź w wierszu „${row}”: ${label}`
            : `Wpisz odpowiedź w wierszu „${row}”: ${label}`;
        return asks === 'select'
          ? `Wybierz odpowiedzi w jeszcze ${number(rows.length)} wierszach: ${label}`
          : `Wpisz odpowiedzi w jeszcze ${number(rows.length)} wierszach: ${label}`;
      },
      minRanked: ({label, limit}) => `Dodaj do rankingu co najmniej ${items(limit)}: ${label}`,
      fewItems: ({label, limit}) => `Dodaj co najmniej ${items(limit)}: ${label}`,
      manyItems: ({label, limit}) => `Dodaj maksymalnie ${items(limit)}: ${label}`,
      multipleOf: ({label, limit}) => `Wpisz wartość w krokach co ${limit}: ${label}`,
      totalUnder: ({label, left, unit}) => `Rozdziel jeszcze ${amount(left, unit)}: ${label}`,
      totalOver: ({label, over, unit}) => `Rozdzielono o ${amount(over, unit)} za dużo: ${label}`,
      fileKind: ({label, kinds}) => `Wybrany plik musi być w formacie ${or(kinds)}: ${label}`,
      fileEmpty: ({label}) => `Wybrany plik jest pusty: ${label}`,
      fileTooLarge: ({label, limit}) =>
        `Wybrany plik musi być mniejszy niż ${number(limit)} MB: ${label}`,
      fileUploading: ({label}) =>
        `Wybrany plik jest jeszcze przesyłany – poczekaj na zakończenie przesyłania: ${label}`,
      fileFailed: ({label}) =>
        `Nie udało się przesłać wybranego pliku – spróbuj ponownie: ${label}`,
      fileRefused: ({label}) =>
        `Wybrany plik nie został przyjęty – usuń go lub wybierz inny: ${label}`,
      fileLost: ({label}) =>
        `Wybrany plik nie został przesłany – usuń go i wybierz ponownie: ${label}`,
      fileMost: ({label, limit}) =>
        limit === 1
          ? `Można wybrać tylko jeden plik: ${label}`
          : `Można wybrać maksymalnie ${files(limit)} naraz: ${label}`,
      fileFewest: ({label, limit}) => `Wybierz co najmniej ${files(limit)}: ${label}`,
      other: ({label}) => `Sprawdź odpowiedź: ${label}`,
    },
  };
}
