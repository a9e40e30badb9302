import type {Essential} from '../../essential.js';

/** What is said of Arabic before, or without, its messages. */
export const essential: Essential = {
  endonym: 'العربية',
  switchTo: 'تغيير اللغة إلى العربية',
  failedTitle: 'تعذر تحميل النموذج',
  failed: 'يجب التحقق من الاتصال بالإنترنت ثم إعادة المحاولة.',
  tryAgain: 'إعادة المحاولة',
};
