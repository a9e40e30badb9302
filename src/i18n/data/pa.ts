import type {LanguageData} from '../formats-by-data.js';

/** CLDR 48, pa. */
export const data: LanguageData = {
  months: 'ਜਨਵਰੀ ਫ਼ਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ'.split(' '),
  days: ['ਐਤ', 'ਸੋਮ', 'ਮੰਗਲ', 'ਬੁੱਧ', 'ਵੀਰ', 'ਸ਼ੁੱਕਰ', 'ਸ਼ਨੀ'].map((day) => `${day}ਵਾਰ`),
  date: '{d} {m} {y}',
  moment: '{w}, {date} {time}',
  halves: ['AM', 'PM'],
  isInLakhs: true,
  and: ' ਅਤੇ ',
  or: ' ਜਾਂ ',
};
