import type {Formats} from '../../formats.js';
import type {WaitingWords} from '../../messages.js';

/** What Polish says of a response that waits. All of it is a draft. */
export const waiting = ({number}: Formats): WaitingWords => ({
  savedNotSent: 'Odpowiedzi są zapisane na tym urządzeniu. Nie zostały jeszcze wysłane.',
  unconfirmedTitle: 'Nie udało się potwierdzić, że odpowiedzi do nas dotarły',
  waitingTitle: 'Odpowiedzi czekają na wysłanie',
  waitingKept:
    'Są zapisane na tym urządzeniu. Nie udało się potwierdzić, że do nas dotarły, dlatego są ponownie wysyłane automatycznie, gdy ta strona jest otwarta i gdy zostanie następnym razem otwarta w tej przeglądarce. Wróć w ciągu 7 dni: niektóre przeglądarki usuwają je po tym czasie.',
  waitingSince: (moment) => `Czekają od: ${moment}.`,
  notKept:
    'Nie możemy zachować kopii na tym urządzeniu. Nie zamykaj tej strony: odpowiedzi są ponownie wysyłane automatycznie. Jeśli to niemożliwe, zapisz kopię odpowiedzi.',
  tooLong:
    'Odpowiedzi są dłuższe, niż usługa może przyjąć. Są nadal na tej stronie. Skróć najdłuższe i wyślij ponownie lub skontaktuj się z nami.',
  stoppedKept:
    'Odpowiedzi są też zapisane na tym urządzeniu. Nie zostaną ponownie wysłane automatycznie.',
  saveData: 'Zapisz odpowiedzi jako dane (JSON)',
  receivedBy: (name) => `Odbiorca: ${name}`,
  waitingCount: (count) =>
    `Odpowiedzi na konsultacje czekające na wysłanie z tego urządzenia: ${number(count)}`,
  contactWaiting:
    'Dane kontaktowe czekają na wysłanie z tego urządzenia, oddzielnie od wszelkich odpowiedzi.',
  stoppedCount: (count) =>
    `Zapisane na tym urządzeniu odpowiedzi na konsultacje, których usługa nie przyjęła: ${number(count)}`,
  tryNow: 'Spróbuj teraz',
  lateReceived: (reference) =>
    `Otrzymaliśmy odpowiedzi, które czekały na tym urządzeniu. Numer referencyjny: ${reference}`,
  deleteKept: 'Usuń z tego urządzenia',
  deleteKeptAsk:
    'Czy usunąć wszystko, co jest zapisane na tym urządzeniu dla tych konsultacji? Nie zostanie to wysłane i nie będzie można tego odzyskać.',
  keepIt: 'Nie usuwaj',
  keptDeleted: 'Usunięto z tego urządzenia.',
  notDeleted:
    'Nie udało się usunąć tego z tego urządzenia i może to jeszcze zostać wysłane. Możesz spróbować ponownie albo usunąć dane tej witryny w przeglądarce.',
  contactKept:
    'Otrzymaliśmy odpowiedzi. Dane kontaktowe są zapisane na tym urządzeniu i zostaną wysłane automatycznie tak szybko, jak to możliwe.',
});
