import type {Essential} from '../../essential.js';

/** What is said of Polish before, or without, its messages. */
export const essential: Essential = {
  endonym: 'Polski',
  switchTo: 'Zmień język na polski',
  failedTitle: 'Nie udało się wczytać formularza',
  failed: 'Sprawdź połączenie i spróbuj ponownie.',
  tryAgain: 'Spróbuj ponownie',
};
