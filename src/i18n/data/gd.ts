import type {LanguageData} from '../formats-by-data.js';

/** CLDR 48, gd. */
export const data: LanguageData = {
  months: [
    'Fhaoilleach',
    'Ghearran',
    'Mhàrt',
    'Ghiblean',
    'Chèitean',
    'Ògmhios',
    'Iuchar',
    'Lùnastal',
    't-Sultain',
    'Dàmhair',
    't-Samhain',
    'Dùbhlachd',
  ],
  monthsAlone: [
    'Am Faoilleach',
    'An Gearran',
    'Am Màrt',
    'An Giblean',
    'An Cèitean',
    'An t-Ògmhios',
    'An t-Iuchar',
    'An Lùnastal',
    'An t-Sultain',
    'An Dàmhair',
    'An t-Samhain',
    'An Dùbhlachd',
  ],
  days: ['DiDòmhnaich', 'DiLuain', 'DiMàirt', 'DiCiadain', 'DiarDaoin', 'DihAoine', 'DiSathairne'],
  date: '{d}mh dhen {m} {y}',
  moment: '{w}, {date} aig {time}',
  and: ' agus ',
  or: ' no ',
};
