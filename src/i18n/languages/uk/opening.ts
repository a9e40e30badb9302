import type {OpeningWords} from '../../messages.js';

/**
 * What Ukrainian says until a person has begun: *ви* throughout, the infinitive on buttons and the imperative in
 * instructions. A response is *відгук*, as on GOV.UK, and an answer *відповідь*.
 */
export const opening: OpeningWords = {
  languages: 'Мова',

  startNow: 'Почати',
  continue: 'Продовжити',
  back: 'Назад',
  send: 'Надіслати відгук',
  sending: 'Надсилання відгуку…',
  tryAgain: 'Спробувати ще раз',
  failedTitle: 'Не вдалося завантажити форму',
  failed: 'Перевірте з’єднання та спробуйте ще раз.',

  optional: (label) => `${label} (необов’язково)`,
  optionalMark: '(необов’язково)',
  error: 'Помилка:',
  problemTitle: 'Виникла проблема',
  chooseOne: 'Виберіть відповідь',
  progress: (at, of) => `Сторінка ${at} з ${of}`,
  revealed: 'Нижче з’явилося ще одне запитання.',
  exclusiveCleared: 'Іншу вибрану відповідь скасовано.',
  othersCleared: 'Інші вибрані відповіді скасовано.',

  day: 'День',
  month: 'Місяць',
  year: 'Рік',

  whyWeAsk: 'Чому ми запитуємо',
  whatCanChange: 'Що може змінитися',
  howAnswersAreUsed: 'Як буде використано ваші відповіді',
  whoDecides: 'Хто ухвалює рішення',
  privacy: 'Ваша конфіденційність',
  privacyLink: 'Повне повідомлення про конфіденційність',
  retention: 'Як довго ми зберігаємо ваші відповіді',
  contact: 'Контакти',
  otherWays: 'Інші способи взяти участь',
  closesAt: (moment) => `Дата завершення цієї консультації: ${moment}.`,
  nothingKept:
    'Ваші відповіді залишаються на цьому пристрої, доки ви їх не надішлете. Якщо закрити сторінку раніше, незбережені відповіді буде втрачено.',

  beforeSending: 'Ваш відгук буде надіслано, коли ви виберете «Надіслати відгук».',
};
