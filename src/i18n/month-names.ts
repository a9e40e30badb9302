import {latinDigits} from './latin-digits.js';

// CLDR 48: the names of the months in the languages that people in Britain answer in, from January; behind a slash
// what they are in a date, where that differs, and short forms that are not the beginning of a name. In Welsh the
// mutations, too: o Fawrth, yng Ngorffennaf, a Thachwedd.
const languages: readonly string[] = [
  'January February March April May June July August September October November December',
  'Ionawr Chwefror Mawrth/Fawrth Ebrill Mai/Fai Mehefin/Fehefin Gorffennaf/Orffennaf/Ngorffennaf Awst Medi/Fedi Hydref Tachwedd/Dachwedd/Thachwedd/Nhachwedd Rhagfyr/Ragfyr',
  'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  'জানুয়ারি/জানুয়ারী/জানু ফেব্রুয়ারি/ফেব্রুয়ারী/ফেব মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর',
  'જાન્યુઆરી ફેબ્રુઆરી માર્ચ એપ્રિલ મે જૂન જુલાઈ ઑગસ્ટ/ઓગસ્ટ સપ્ટેમ્બર ઑક્ટોબર/ઓક્ટોબર નવેમ્બર ડિસેમ્બર',
  'ਜਨਵਰੀ ਫ਼ਰਵਰੀ/ਫਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ',
  'styczeń/stycznia luty/lutego marzec/marca kwiecień/kwietnia maj/maja czerwiec/czerwca lipiec/lipca sierpień/sierpnia wrzesień/września październik/października listopad/listopada grudzień/grudnia',
  'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  'Janaayo/Jannaayo Febraayo Maarso Abriil Maayo/May Juun Luulyo/Lul Agosto/Ogosto/Ogs Sebtembar/Sebteembar Oktoobar Noofeembar/Nof Diseembar',
  'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
  'січень/січня лютий/лютого березень/березня квітень/квітня травень/травня червень/червня липень/липня серпень/серпня вересень/вересня жовтень/жовтня листопад/листопада грудень/грудня',
  '一月/1月 二月/2月 三月/3月 四月/4月 五月/5月 六月/6月 七月/7月 八月/8月 九月/9月 十月/10月 十一月/11月 十二月/12月',
  'Eanáir Feabhra Márta Aibreán Bealtaine Meitheamh Iúil Lúnasa Meán_Fómhair/MFómh Deireadh_Fómhair/DFómh Samhain Nollaig',
  'Faoilleach/Fhaoilleach Gearran/Ghearran Màrt/Mhàrt Giblean/Ghiblean Cèitean/Chèitean Ògmhios Iuchar Lùnastal Sultain Dàmhair Samhain Dùbhlachd',
];

/** Without capitals, accents and marks of direction, by which nobody tells a month from another. */
const folded = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u0653-\u0655\u200b-\u200f\u2060-\u2069\ufeff.]/gu, '')
    .normalize('NFC')
    .trim()
    .replace(/^(?:(?:o|i|a|ym|yn|yng|mis|fis|an|am|dhen)\s+(?:t-)?)+/u, '')
    .replace(/\s+/gu, '_');

let names: readonly (readonly [name: string, month: number])[] | undefined;

/**
 * The month, 1 to 12, that a name stands for in one of these languages, whole or by its first three letters or more
 * where only one month begins so; undefined when it stands for none. (PAT-14)
 */
export function monthOf(text: string): number | undefined {
  names ??= languages.flatMap((line) =>
    line
      .split(' ')
      .flatMap((forms, at) => forms.split('/').map((name) => [folded(name), at + 1] as const)),
  );
  const typed = folded(latinDigits(text));
  const exact = names.find(([name]) => name === typed);
  if (exact || typed.length < 3) return exact?.[1];
  const months = new Set(names.filter(([name]) => name.startsWith(typed)).map(([, at]) => at));
  return months.size === 1 ? [...months][0] : undefined;
}
