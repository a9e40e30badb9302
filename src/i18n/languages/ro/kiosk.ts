import type {Formats} from '../../formats.js';
import type {KioskMessages} from '../../kiosk-messages.js';

/** What Romanian says on a kiosk. All of it is a draft. */
export const kiosk = ({number}: Pick<Formats, 'number'>): KioskMessages => ({
  start: 'Începeți în română',
  welcome:
    'Acest dispozitiv este folosit de mai multe persoane. Ceea ce trimiteți este criptat, iar răspunsurile se șterg de pe ecran pentru persoana următoare.',
  end: 'Opriți și ștergeți răspunsurile mele',
  endTitle: 'Doriți să vă opriți?',
  endText: 'Răspunsurile nu au fost trimise. Vor fi șterse.',
  endNow: 'Ștergeți răspunsurile mele',
  goOn: 'Continuați',
  idleTitle: 'Mai sunteți aici?',
  idleText: (seconds) =>
    `Acest ecran se va goli pentru persoana următoare, iar răspunsurile care nu au fost trimise vor fi șterse. Secunde rămase: ${number(seconds)}`,
  stillHere: 'Sunt încă aici',
  savedTitle: 'Vă mulțumim. Răspunsul dumneavoastră la consultare este salvat pe acest dispozitiv',
  savedText:
    'Nu a fost trimis încă. Este criptat, astfel încât nimeni nu îl poate citi aici. Va fi trimis când dispozitivul este conectat sau va fi preluat de personalul nostru.',
  unsavedTitle: 'Răspunsul dumneavoastră la consultare nu a putut fi salvat pe acest dispozitiv',
  unsavedText:
    'Spuneți unui membru al personalului înainte de a pleca. Puteți încerca din nou acum.',
  next: 'Persoana următoare',
  staff: 'Pentru personal',
  staffTitle: 'Ce se află pe acest dispozitiv',
  pin: 'PIN',
  open: 'Deschideți',
  pinWrong: 'Acesta nu este PIN-ul.',
  pinWait: (seconds) =>
    `Au fost prea multe încercări. Secunde până când puteți încerca din nou: ${number(seconds)}`,
  close: 'Închideți',
  event: (name) => `Eveniment: ${name}`,
  device: (name) => `Dispozitiv: ${name}`,
  sealedCount: (count) => `Elemente criptate în total: ${number(count)}`,
  waitingCount: (count) => `Elemente criptate pe acest dispozitiv: ${number(count)}`,
  unkeptCount: (count) =>
    `Elemente criptate aflate numai în memoria acestei pagini, pentru că dispozitivul nu le-a putut salva: ${number(count)}. Se pierd la închiderea paginii. Trimiteți-le sau exportați-le acum într-un fișier.`,
  refusedCount: (count) => `Dintre acestea, neacceptate de serviciu: ${number(count)}`,
  sentCount: (count) => `Trimise de pe acest dispozitiv: ${number(count)}`,
  lastSent: (moment) => `Ultima trimitere: ${moment}`,
  neverSent: 'De pe acest dispozitiv nu s-a trimis încă nimic.',
  noService: 'Acest dispozitiv nu trimite automat. Exportați ce se află pe el într-un fișier.',
  sendNow: 'Trimiteți acum',
  sendingNow: 'Se trimite…',
  sentNow: 'Totul a fost trimis.',
  notSent: 'Nu s-a putut trimite totul. Ce nu a fost trimis este încă pe acest dispozitiv.',
  exportFile: 'Exportați într-un fișier',
  exported: (name) =>
    `S-a creat un fișier: ${name}. Copiați-l într-un loc sigur și verificați că este acolo înainte de a șterge ceva.`,
  exportedCount: (count) => `Elemente criptate în fișier: ${number(count)}`,
  clear: 'Ștergeți de pe acest dispozitiv ce se află în fișier',
  clearAsk: 'Fișierul este într-un loc sigur? Ce ștergeți aici se va afla apoi doar în fișier.',
  clearNow: 'Da, ștergeți de pe acest dispozitiv',
  keep: 'Nu, păstrați',
  cleared: (count) => `Șterse de pe acest dispozitiv: ${number(count)}`,
  notCleared: (count) => `Nu s-au putut șterge și sunt încă pe acest dispozitiv: ${number(count)}`,
  offlineReady: 'Această pagină poate porni fără conexiune.',
  offlineNot: 'Această pagină nu poate porni încă fără conexiune.',
  mayBeDeleted:
    'Când rămâne fără spațiu, acest browser poate șterge ce este pe acest dispozitiv. Exportați des într-un fișier.',
});
