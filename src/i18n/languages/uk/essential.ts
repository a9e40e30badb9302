import type {Essential} from '../../essential.js';

/** What is said of Ukrainian before, or without, its messages. */
export const essential: Essential = {
  endonym: 'Українська',
  switchTo: 'Змінити мову на українську',
  failedTitle: 'Не вдалося завантажити форму',
  failed: 'Перевірте з’єднання та спробуйте ще раз.',
  tryAgain: 'Спробувати ще раз',
};
