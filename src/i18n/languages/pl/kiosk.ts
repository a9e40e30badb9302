import type {Formats} from '../../formats.js';
import type {KioskMessages} from '../../kiosk-messages.js';

/** What Polish says on a kiosk. All of it is a draft. */
export const kiosk = ({number}: Pick<Formats, 'number'>): KioskMessages => ({
  start: 'Zacznij po polsku',
  welcome:
    'To urządzenie jest wspólne. To, co wysyłasz, jest szyfrowane, a odpowiedzi znikają z ekranu przed następną osobą.',
  end: 'Przerwij i usuń moje odpowiedzi',
  endTitle: 'Czy chcesz przerwać?',
  endText: 'Odpowiedzi nie zostały wysłane. Zostaną usunięte.',
  endNow: 'Usuń moje odpowiedzi',
  goOn: 'Kontynuuj',
  idleTitle: 'Czy nadal tu jesteś?',
  idleText: (seconds) =>
    `Ten ekran zostanie wyczyszczony dla następnej osoby, a niewysłane odpowiedzi zostaną usunięte. Pozostało sekund: ${number(seconds)}`,
  stillHere: 'Nadal tu jestem',
  savedTitle: 'Dziękujemy. Odpowiedzi są zapisane na tym urządzeniu',
  savedText:
    'Nie zostały jeszcze wysłane. Są zaszyfrowane, więc nikt nie może ich tu odczytać. Zostaną wysłane, gdy urządzenie będzie miało połączenie, lub odbiorą je nasi pracownicy.',
  unsavedTitle: 'Nie udało się zapisać odpowiedzi na tym urządzeniu',
  unsavedText:
    'Zanim odejdziesz, powiedz o tym naszemu pracownikowi. Możesz teraz spróbować ponownie.',
  next: 'Następna osoba',
  staff: 'Dla pracowników',
  staffTitle: 'Co jest na tym urządzeniu',
  pin: 'PIN',
  open: 'Otwórz',
  pinWrong: 'To nie jest właściwy PIN.',
  pinWait: (seconds) => `Zbyt wiele prób. Ponowna próba możliwa za (sekundy): ${number(seconds)}`,
  close: 'Zamknij',
  event: (name) => `Wydarzenie: ${name}`,
  device: (name) => `Urządzenie: ${name}`,
  sealedCount: (count) => `Zaszyfrowane elementy łącznie: ${number(count)}`,
  waitingCount: (count) => `Zaszyfrowane elementy na tym urządzeniu: ${number(count)}`,
  unkeptCount: (count) =>
    `Zaszyfrowane elementy tylko w pamięci tej strony, bo urządzenie nie mogło ich zapisać: ${number(count)}. Po zamknięciu strony przepadną. Wyślij je teraz lub wyeksportuj do pliku.`,
  refusedCount: (count) => `W tym nieprzyjęte przez usługę: ${number(count)}`,
  sentCount: (count) => `Wysłane z tego urządzenia: ${number(count)}`,
  lastSent: (moment) => `Ostatnie wysłanie: ${moment}`,
  neverSent: 'Z tego urządzenia nic jeszcze nie wysłano.',
  noService: 'To urządzenie nie wysyła niczego samo. Wyeksportuj jego zawartość do pliku.',
  sendNow: 'Wyślij teraz',
  sendingNow: 'Wysyłanie…',
  sentNow: 'Wszystko zostało wysłane.',
  notSent: 'Nie wszystko udało się wysłać. To, czego nie wysłano, jest nadal na tym urządzeniu.',
  exportFile: 'Eksportuj do pliku',
  exported: (name) =>
    `Utworzono plik: ${name}. Skopiuj go w bezpieczne miejsce i sprawdź, czy tam jest, zanim cokolwiek usuniesz.`,
  exportedCount: (count) => `Zaszyfrowane elementy w pliku: ${number(count)}`,
  clear: 'Usuń z tego urządzenia to, co jest w pliku',
  clearAsk: 'Czy plik jest w bezpiecznym miejscu? To, co tu usuniesz, będzie potem tylko w pliku.',
  clearNow: 'Tak, usuń z tego urządzenia',
  keep: 'Nie, zachowaj',
  cleared: (count) => `Usunięte z tego urządzenia: ${number(count)}`,
  notCleared: (count) => `Nie udało się usunąć i nadal są na tym urządzeniu: ${number(count)}`,
  offlineReady: 'Ta strona może się uruchomić bez połączenia.',
  offlineNot: 'Ta strona nie może się jeszcze uruchomić bez połączenia.',
  mayBeDeleted:
    'Gdy zabraknie miejsca, ta przeglądarka może usunąć to, co jest na tym urządzeniu. Często eksportuj do pliku.',
});
