import type {Formats} from '../../formats.js';
import type {AddressPart, ContactDetail, DatePart, LaterWords} from '../../messages.js';
import {countsIn} from './counts.js';

const contactDetails: Readonly<Record<ContactDetail, string>> = {
  name: 'numele',
  organisation: 'organizația',
  email: 'adresa de e-mail',
  phone: 'numărul de telefon',
  address: 'adresa',
  postcode: 'codul poștal',
};
const addressParts: Readonly<Record<AddressPart, string>> = {
  line1: 'rândul 1 al adresei',
  line2: 'rândul 2 al adresei',
  town: 'localitatea',
  county: 'comitatul',
  postcode: 'codul poștal',
};
const dateParts: Readonly<Record<DatePart, string>> = {day: 'ziua', month: 'luna', year: 'anul'};

/** What Romanian says after the questions, or when something is wrong. */
export function later(formats: Formats): LaterWords {
  const {number, and, or} = formats;
  const {amount, answers, characters, decimalPlaces, files, items, megabytes, rows, words} =
    countsIn(formats);
  return {
    languageChanged: 'Limba a fost schimbată în română.',
    checkTitle: 'Verificați răspunsurile',
    checkLead: 'Verificați răspunsurile înainte de a le trimite. Încă nu s-a trimis nimic.',
    checkThenMore:
      'După această pagină urmează câteva întrebări opționale despre dumneavoastră. Încă nu s-a trimis nimic.',
    change: 'Modificați',
    noAnswer: 'Fără răspuns',
    nothingSent: 'Răspunsurile nu au fost trimise și nu s-a păstrat nimic.',

    sentTitle: 'Am primit răspunsul dumneavoastră la consultare',
    reference: 'Numărul dumneavoastră de referință',
    whatNext: 'Ce urmează',
    receivedAt: (moment) => `Data primirii: ${moment}.`,
    keepCopy: 'Păstrați o copie',
    print: 'Imprimați răspunsurile',
    saveCopy: 'Salvați o copie a răspunsurilor',
    yourAnswers: 'Răspunsurile dumneavoastră',
    alreadySent:
      'Ați trimis deja acest răspuns la consultare. Nu poate fi modificat și nici trimis din nou.',
    separateTitle: 'Date trimise separat de răspunsuri',
    separateLead:
      'Aceste date se trimit separat. Nimic din ele nu duce la răspunsurile dumneavoastră și nimic din răspunsuri nu duce la ele.',
    contactReceived: 'Datele dumneavoastră de contact au fost primite, separat de răspunsuri.',
    contactNotReceived:
      'Răspunsurile au fost primite, dar nu s-a putut confirma primirea datelor dumneavoastră de contact. Datele sunt încă pe această pagină.',
    contactAgain: 'Trimiteți din nou datele de contact',

    notReceivedTitle: 'Răspunsul dumneavoastră la consultare nu a fost primit',
    notReceived: 'Nu am putut confirma că răspunsul dumneavoastră la consultare a ajuns la noi.',
    notReceivedKept:
      'Răspunsurile sunt încă pe această pagină. Nu s-a pierdut nimic. Puteți încerca din nou acum.',
    refused:
      'Serviciul nu a acceptat răspunsul dumneavoastră la consultare. Răspunsurile sunt încă pe această pagină. Verificați-le sau contactați-ne.',
    conflict:
      'O altă versiune a acestui răspuns la consultare a fost deja primită. Răspunsurile sunt încă pe această pagină. Contactați-ne dacă doriți să modificați ce ați trimis.',

    earlyTitle: 'Această consultare nu este deschisă încă',
    opensAt: (moment) => `Data deschiderii: ${moment}.`,
    closedTitle: 'Această consultare s-a încheiat',
    closedAt: (moment) => `Data încheierii: ${moment}.`,
    closedWhileAnswering:
      'Această consultare s-a încheiat înainte de primirea răspunsului dumneavoastră. Răspunsurile sunt încă pe această pagină, ca să le puteți salva sau imprima.',

    faults: {
      required: ({label, asks}) => {
        if (asks === 'file') return `Selectați un fișier: ${label}`;
        return asks === 'select'
          ? `Selectați un răspuns: ${label}`
          : `Introduceți un răspuns: ${label}`;
      },
      enum: ({label}) => `Selectați un răspuns din listă: ${label}`,
      notListed: ({label}) => `Selectați un răspuns care se află în listă: ${label}`,
      outsideArea: ({label}) => `Alegeți un loc din zona la care se referă întrebarea: ${label}`,
      minItems: ({label, limit}) =>
        limit === 1
          ? `Selectați cel puțin un răspuns: ${label}`
          : `Selectați cel puțin ${answers(limit)}: ${label}`,
      maxItems: ({label, limit}) =>
        limit === 1
          ? `Selectați cel mult un răspuns: ${label}`
          : `Selectați cel mult ${answers(limit)}: ${label}`,
      exclusive: ({label, option}) =>
        `Selectați fie alte răspunsuri, fie „${option}”, nu ambele: ${label}`,
      email: () => 'Introduceți o adresă de e-mail în formatul corect, de exemplu name@example.com',
      tel: () =>
        'Introduceți un număr de telefon, de exemplu 01632 960 001, 07700 900 982 sau +44 808 157 0192',
      url: () => 'Introduceți o adresă web în formatul corect, de exemplu https://www.example.com',
      postcode: () => 'Introduceți un cod poștal complet din Regatul Unit, de exemplu CF99 1SN',
      minLength: ({label, limit}) => `Introduceți cel puțin ${characters(limit)}: ${label}`,
      maxLength: ({label, limit}) => `Introduceți cel mult ${characters(limit)}: ${label}`,
      maxWords: ({label, limit}) => `Introduceți cel mult ${words(limit)}: ${label}`,
      notNumber: ({label}) => `Introduceți un număr, de exemplu 30: ${label}`,
      notWhole: ({label}) => `Introduceți un număr întreg, de exemplu 30: ${label}`,
      // The box takes a point, so the example has one.
      decimals: ({label, limit}) =>
        limit === 2
          ? `Introduceți un număr cu cel mult 2 zecimale, de exemplu 123.45: ${label}`
          : `Introduceți un număr cu cel mult ${decimalPlaces(limit)}: ${label}`,
      minimum: ({label, limit}) => `Introduceți cel puțin ${limit}: ${label}`,
      maximum: ({label, limit}) => `Introduceți cel mult ${limit}: ${label}`,
      dateParts: ({label, missing}) =>
        `Data trebuie să includă ${and(missing.map((part) => dateParts[part]))}: ${label}`,
      realDate: ({label}) => `Introduceți o dată reală: ${label}`,
      yearDigits: ({label}) => `Anul trebuie să aibă 4 cifre: ${label}`,
      dateMinimum: ({label, limit}) =>
        `Introduceți o dată care nu este înainte de ${limit}: ${label}`,
      dateMaximum: ({label, limit}) => `Introduceți o dată care nu este după ${limit}: ${label}`,
      dateFuture: ({label}) => `Introduceți data de azi sau o dată din viitor: ${label}`,
      datePast: ({label}) => `Introduceți data de azi sau o dată din trecut: ${label}`,
      contactMissing: ({label, missing}) =>
        `Introduceți ${and(missing.map((detail) => contactDetails[detail]))}: ${label}`,
      contactReach: ({label, ways}) =>
        `Introduceți ${or(ways.map((detail) => contactDetails[detail]))}: ${label}`,
      addressMissing: ({label, missing}) =>
        `Introduceți ${and(missing.map((part) => addressParts[part]))}: ${label}`,
      realTime: ({label}) => `Introduceți o oră, de exemplu 9:30 sau 17:45: ${label}`,
      timeMinimum: ({label, limit}) =>
        `Introduceți o oră care nu este înainte de ${limit}: ${label}`,
      timeMaximum: ({label, limit}) => `Introduceți o oră care nu este după ${limit}: ${label}`,
      rowsMissing: ({label, rows: missing, asks}) => {
        const [row, ...more] = missing;
        if (more.length === 0)
          return asks === 'select'
            ? `Selectați un răspuns pentru „${row}”: ${label}`
            : `Introduceți un răspuns pentru „${row}”: ${label}`;
        return asks === 'select'
          ? `Selectați câte un răspuns pentru încă ${rows(missing.length)}: ${label}`
          : `Introduceți câte un răspuns pentru încă ${rows(missing.length)}: ${label}`;
      },
      minRanked: ({label, limit}) => `Clasați cel puțin ${items(limit)}: ${label}`,
      fewItems: ({label, limit}) => `Adăugați cel puțin ${number(limit)}: ${label}`,
      manyItems: ({label, limit}) => `Adăugați cel mult ${number(limit)}: ${label}`,
      multipleOf: ({label, limit}) => `Introduceți un multiplu de ${limit}: ${label}`,
      totalUnder: ({label, left, unit}) => `Mai aveți de împărțit ${amount(left, unit)}: ${label}`,
      totalOver: ({label, over, unit}) => `Ați împărțit ${amount(over, unit)} în plus: ${label}`,
      fileKind: ({label, kinds}) =>
        `Fișierul selectat trebuie să fie de tip ${or(kinds)}: ${label}`,
      fileEmpty: ({label}) => `Fișierul selectat este gol: ${label}`,
      fileTooLarge: ({label, limit}) =>
        `Fișierul selectat trebuie să fie mai mic de ${megabytes(limit)}: ${label}`,
      fileUploading: ({label}) =>
        `Fișierul selectat încă se încarcă – așteptați până se termină încărcarea: ${label}`,
      fileFailed: ({label}) =>
        `Fișierul selectat nu a putut fi încărcat – încercați din nou: ${label}`,
      fileRefused: ({label}) =>
        `Fișierul selectat nu a fost acceptat – eliminați-l sau selectați altul: ${label}`,
      fileLost: ({label}) =>
        `Fișierul selectat nu a fost încărcat – eliminați-l și selectați-l din nou: ${label}`,
      fileMost: ({label, limit}) =>
        limit === 1
          ? `Puteți selecta un singur fișier: ${label}`
          : `Puteți selecta cel mult ${files(limit)} în același timp: ${label}`,
      fileFewest: ({label, limit}) => `Selectați cel puțin ${files(limit)}: ${label}`,
      other: ({label}) => `Verificați răspunsul: ${label}`,
    },
  };
}
