import type {Formats} from '../../formats.js';
import type {WaitingWords} from '../../messages.js';

/** What Romanian says of a response that waits. All of it is a draft. */
export const waiting = ({number}: Formats): WaitingWords => ({
  savedNotSent:
    'Răspunsul dumneavoastră la consultare este salvat pe acest dispozitiv. Nu a fost trimis încă.',
  unconfirmedTitle: 'Nu am putut confirma că răspunsul dumneavoastră la consultare a ajuns la noi',
  waitingTitle: 'Răspunsul dumneavoastră la consultare așteaptă să fie trimis',
  waitingKept:
    'Este salvat pe acest dispozitiv. Nu am putut confirma că a ajuns la noi, așa că se trimite din nou automat cât timp această pagină este deschisă și data viitoare când pagina este deschisă în acest browser. Reveniți în 7 zile: unele browsere îl șterg după aceea.',
  waitingSince: (moment) => `Așteaptă din: ${moment}.`,
  notKept:
    'Nu putem păstra o copie pe acest dispozitiv. Lăsați această pagină deschisă: răspunsul dumneavoastră se trimite din nou automat. Dacă nu este posibil, salvați o copie a răspunsurilor.',
  tooLong:
    'Răspunsurile sunt mai lungi decât poate primi serviciul. Sunt încă pe această pagină. Scurtați-le pe cele mai lungi și trimiteți din nou sau contactați-ne.',
  stoppedKept:
    'Răspunsul dumneavoastră la consultare este salvat și pe acest dispozitiv. Nu se trimite din nou automat.',
  saveData: 'Salvați răspunsurile ca date (JSON)',
  receivedBy: (name) => `Primit de: ${name}`,
  waitingCount: (count) =>
    `Răspunsuri la consultare care așteaptă să fie trimise de pe acest dispozitiv: ${number(count)}`,
  contactWaiting:
    'Datele de contact așteaptă să fie trimise de pe acest dispozitiv, separat de orice răspunsuri.',
  stoppedCount: (count) =>
    `Răspunsuri salvate pe acest dispozitiv pe care serviciul nu le-a acceptat: ${number(count)}`,
  tryNow: 'Încercați acum',
  lateReceived: (reference) =>
    `Un răspuns la consultare care aștepta pe acest dispozitiv a fost primit. Număr de referință: ${reference}`,
  deleteKept: 'Ștergeți de pe acest dispozitiv',
  deleteKeptAsk:
    'Doriți să ștergeți tot ce este salvat pe acest dispozitiv pentru această consultare? Nu se va trimite și nu se poate recupera.',
  keepIt: 'Nu ștergeți',
  keptDeleted: 'A fost șters de pe acest dispozitiv.',
  notDeleted:
    'Nu s-a putut șterge de pe acest dispozitiv și este posibil să fie încă trimis. Puteți încerca din nou sau puteți șterge datele acestui site din browser.',
  contactKept:
    'Răspunsurile au fost primite. Datele dumneavoastră de contact sunt salvate pe acest dispozitiv și se vor trimite automat cât mai curând.',
});
