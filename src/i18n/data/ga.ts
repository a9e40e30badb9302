import type {LanguageData} from '../formats-by-data.js';

/** CLDR 48, ga. */
export const data: LanguageData = {
  months: [
    'Eanáir',
    'Feabhra',
    'Márta',
    'Aibreán',
    'Bealtaine',
    'Meitheamh',
    'Iúil',
    'Lúnasa',
    'Meán Fómhair',
    'Deireadh Fómhair',
    'Samhain',
    'Nollaig',
  ],
  days: [
    'Dé Domhnaigh',
    'Dé Luain',
    'Dé Máirt',
    'Dé Céadaoin',
    'Déardaoin',
    'Dé hAoine',
    'Dé Sathairn',
  ],
  date: '{d} {m} {y}',
  moment: '{w} {date} ag {time}',
  and: ' agus ',
  or: ' nó ',
};
