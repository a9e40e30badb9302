import type {OpeningWords} from '../../messages.js';

/**
 * What Polish says until a person has begun: imperatives and impersonal sentences, which suit everybody. A response is
 * called *odpowiedzi*, as are the answers that it is made of: Polish has one word for both.
 */
export const opening: OpeningWords = {
  languages: 'Język',

  startNow: 'Rozpocznij',
  continue: 'Dalej',
  back: 'Wstecz',
  send: 'Wyślij odpowiedzi',
  sending: 'Wysyłanie odpowiedzi…',
  tryAgain: 'Spróbuj ponownie',
  failedTitle: 'Nie udało się wczytać formularza',
  failed: 'Sprawdź połączenie i spróbuj ponownie.',

  optional: (label) => `${label} (opcjonalnie)`,
  optionalMark: '(opcjonalnie)',
  error: 'Błąd:',
  problemTitle: 'Wystąpił problem',
  chooseOne: 'Wybierz odpowiedź',
  progress: (at, of) => `Strona ${at} z ${of}`,
  revealed: 'Poniżej pojawiło się kolejne pytanie.',
  exclusiveCleared: 'Inna wybrana odpowiedź została odznaczona.',
  othersCleared: 'Pozostałe wybrane odpowiedzi zostały odznaczone.',

  day: 'Dzień',
  month: 'Miesiąc',
  year: 'Rok',

  whyWeAsk: 'Dlaczego pytamy',
  whatCanChange: 'Co może się zmienić',
  howAnswersAreUsed: 'Jak zostaną wykorzystane odpowiedzi',
  whoDecides: 'Kto podejmuje decyzję',
  privacy: 'Twoja prywatność',
  privacyLink: 'Przeczytaj pełną informację o prywatności',
  retention: 'Jak długo przechowujemy odpowiedzi',
  contact: 'Kontakt',
  otherWays: 'Inne sposoby udziału',
  closesAt: (moment) => `Data zakończenia tych konsultacji: ${moment}.`,
  nothingKept:
    'Odpowiedzi pozostają na tym urządzeniu do chwili wysłania. Jeśli wcześniej zamkniesz stronę, niezapisane odpowiedzi zostaną utracone.',

  beforeSending: 'Odpowiedzi zostaną wysłane po wybraniu przycisku „Wyślij odpowiedzi”.',
};
