import type {DraftMessages} from '../../draft-messages.js';

/** What Polish says of a draft. All of it is a draft itself. */
export const drafts = (): DraftMessages => ({
  title: 'Wersja robocza',
  save: 'Zapisz moje odpowiedzi na tym urządzeniu',
  shared:
    'Każda inna osoba korzystająca z tego urządzenia może zobaczyć odpowiedzi. Nie zapisuj ich na wspólnym urządzeniu, na przykład w bibliotece.',
  here: (until) =>
    `Zostaną zapisane tylko w tej przeglądarce i nie zostaną wysłane. Przechowywane do: ${until}. Zostaną usunięte, gdy ten formularz zostanie tu po tym czasie otwarty. Niektóre przeglądarki usuwają je wcześniej.`,
  personal:
    'Odpowiedzi o Tobie, takie jak dane kontaktowe, nie są zapisywane. Poprosimy o nie ponownie.',
  saveNow: 'Zapisz na tym urządzeniu',
  doNotSave: 'Nie zapisuj',
  saved: (moment) => `Zapisano na tym urządzeniu, nie wysłano. Ostatni zapis: ${moment}.`,
  until: (moment) => `Możesz kontynuować w tej przeglądarce. Przechowywane do: ${moment}.`,
  notSaved: 'Nie udało się zapisać odpowiedzi na tym urządzeniu. Są tylko na tej stronie.',
  full: 'Na tym urządzeniu brakuje miejsca na zapisanie odpowiedzi. Są tylko na tej stronie.',
  behind: 'Nie udało się zapisać ostatnich zmian na tym urządzeniu. Są tylko na tej stronie.',
  overtaken:
    'Wersję roboczą zmieniono w innej karcie lub w innym oknie. Zmiany wprowadzane tutaj nie są zapisywane.',
  gone: 'Wersji roboczej nie ma już na tym urządzeniu. Odpowiedzi są tylko na tej stronie.',
  earlier: (moment) =>
    `Na tym urządzeniu jest wcześniejsza wersja robocza. Obecne odpowiedzi nie są zapisywane. Ostatni zapis wersji roboczej: ${moment}.`,
  replace: 'Zapisz te odpowiedzi zamiast wersji roboczej',
  replaceAsk:
    'Te odpowiedzi zastąpią wersję roboczą na tym urządzeniu. Nie będzie można jej odzyskać.',
  remove: 'Usuń moją wersję roboczą',
  removeAsk: 'Czy usunąć wersję roboczą z tego urządzenia? Nie będzie można jej odzyskać.',
  keep: 'Zachowaj moją wersję roboczą',
  removed: 'Wersja robocza została usunięta z tego urządzenia.',
  notRemoved: 'Nie udało się usunąć wersji roboczej z tego urządzenia. Spróbuj ponownie.',
  found: 'Na tym urządzeniu jest Twoja wersja robocza',
  resume: 'Kontynuuj od miejsca przerwania',
  resumeAsk: 'Wersja robocza zastąpi odpowiedzi na tej stronie.',
  stay: 'Zachowaj te odpowiedzi',
  restart: 'Usuń moją wersję roboczą i zacznij od nowa',
  resumed: 'Wersja robocza jest otwarta w miejscu przerwania.',
  arrived: 'Wersja robocza została już wysłana, na przykład z innej karty. Otrzymaliśmy ją.',
  maybeArrived:
    'Wersja robocza została już wysłana, na przykład z innej karty. Być może ją otrzymaliśmy.',
  sendAsk: 'Czy wysłać odpowiedzi po raz drugi?',
  sendSecond: 'Wyślij odpowiedzi po raz drugi',
  doNotSend: 'Nie wysyłaj',
  notSent: 'Odpowiedzi nie zostały wysłane.',
});
