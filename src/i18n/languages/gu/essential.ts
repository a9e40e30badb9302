import type {Essential} from '../../essential.js';

/** What is said of Gujarati before, or without, its messages. */
export const essential: Essential = {
  endonym: 'ગુજરાતી',
  switchTo: 'ભાષા બદલીને ગુજરાતી કરો',
  failedTitle: 'ફોર્મ લોડ થઈ શક્યું નથી',
  failed: 'તમારું ઇન્ટરનેટ કનેક્શન તપાસો અને ફરી પ્રયાસ કરો.',
  tryAgain: 'ફરી પ્રયાસ કરો',
};
